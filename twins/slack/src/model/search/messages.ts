import type { SlackWorld } from '../../types.ts'
import type { Conversation, Message } from '../types.ts'
import { type Search, type Term, wordsOf } from './query.ts'

/** Messages are read in runs of this many, as text, and parsed only when a run holds a word that is looked for. */
const RUN = 1000

/** All that a search finds where the caller may look, the newest first. */
export function findMessages(world: SlackWorld, search: Search): Message[] {
  const found = placesFor(world, search).flatMap((channel) => [
    ...inPlace(world, channel, search, true),
    ...inPlace(world, channel, search, false),
  ])
  return found.sort((a, b) => (a.ts < b.ts ? 1 : -1))
}

/** Public channels, and what else the caller is in. */
function placesFor(world: SlackWorld, { channels }: Search): string[] {
  const open = (conversation: Conversation | undefined) =>
    conversation !== undefined && !conversation.is_private && !conversation.is_im
  const own = (channel: string) => world.db.members.get(`${channel}:${world.caller.user_id}`) !== undefined
  if (channels) return [...channels].filter((channel) => open(world.db.conversations.get(channel)) || own(channel))
  const all = [
    ...world.db.conversations.find({ where: { public: true } }),
    ...world.db.members.find({ where: { user: world.caller.user_id } }).map(({ channel }) => ({ id: channel })),
  ]
  return [...new Set(all.map(({ id }) => id))]
}

function inPlace(world: SlackWorld, channel: string, search: Search, inHistory: boolean): Message[] {
  const found: Message[] = []
  let before: string | undefined
  for (;;) {
    const run = world.db.messages.page({
      where: { channel, inHistory, ts: { lt: before } },
      order: 'ts',
      descending: true,
      limit: RUN,
    })
    if (mayMatch(run.items.text, search.terms))
      found.push(...parse(run.items.text, channel).filter((message) => matches(message, search)))
    if (run.count < RUN || run.last === undefined) return found
    before = run.last.slice(channel.length + 1)
  }
}

const parse = (text: string, channel: string): Message[] =>
  (JSON.parse(text) as Message[]).map((message) => ({ ...message, channel }))

/** Whether a run of messages, as text, can hold what is looked for at all. */
function mayMatch(text: string, terms: readonly Term[]): boolean {
  if (text === '[]') return false
  const wanted = terms.filter(({ without }) => !without)
  if (wanted.length === 0) return true
  const lower = text.toLowerCase()
  return wanted.every(({ words }) => words.every((word) => lower.includes(word)))
}

/** The service's own words are not searched. */
const UNSEARCHED = /^(channel|group)_|^tombstone$/

function matches(message: Message, { terms, users, tests }: Search): boolean {
  if (UNSEARCHED.test(message.subtype ?? '')) return false
  if (users && !users.has(message.user ?? '')) return false
  return tests.every((test) => test(message)) && saysAll(message.text, terms)
}

/** Whether a text has all of the terms, and none of those it is to be without. */
export function saysAll(text: string, terms: readonly Term[]): boolean {
  if (terms.length === 0) return true
  const words = wordsOf(text)
  return terms.every((term) => says(words, term) !== term.without)
}

const says = (words: readonly string[], term: Term): boolean => words.some((_, at) => runsFrom(words, at, term))

const runsFrom = (words: readonly string[], at: number, { words: wanted, open }: Term): boolean =>
  wanted.every((word, index) => {
    const said = words[at + index]
    return open && index === wanted.length - 1 ? said?.startsWith(word) : said === word
  })
