import type { SlackWorld } from '../../types.ts'
import { byName } from '../conversations.ts'
import { directBetween } from '../directs.ts'
import type { Message } from '../types.ts'
import { tokens } from './tokens.ts'

export type Test = (message: Message) => boolean

/** A search as people write it, made of what is looked for and what narrows it (slack.com/help, "Search in Slack"). */
export interface Search {
  /** Words and phrases, lower case. */
  readonly terms: readonly Term[]
  /** Undefined: anywhere. Empty: nowhere, such as in an unknown channel. */
  readonly channels: ReadonlySet<string> | undefined
  readonly users: ReadonlySet<string> | undefined
  readonly tests: readonly Test[]
}

export interface Term {
  readonly words: readonly string[]
  /** `gran*`: the last word is only begun. */
  readonly open: boolean
  readonly without: boolean
}

export function readSearch(world: SlackWorld, query: string): Search {
  const terms: Term[] = []
  const tests: Test[] = []
  let channels: Set<string> | undefined
  let users: Set<string> | undefined
  for (const { without, name, value } of tokens(query)) {
    const test = TESTS[name]?.(value)
    if (name === '') terms.push(term(value, without))
    else if (name === 'in' && !without) channels = union(channels, placesNamed(world, value))
    else if (name === 'from' && !without) users = union(users, [userNamed(world, value)])
    else if (test) tests.push(without ? (message) => !test(message) : test)
    else if (name === 'in') tests.push(notIn(placesNamed(world, value)))
    else if (name === 'from')
      tests.push(
        (
          (user) => (message: Message) =>
            message.user !== user
        )(userNamed(world, value)),
      )
    else terms.push(term(`${name}:${value}`, without))
  }
  return { terms: terms.filter(({ words }) => words.length > 0), channels, users, tests }
}

export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []

const term = (value: string, without: boolean): Term => ({ words: wordsOf(value), open: value.endsWith('*'), without })

const union = (known: Set<string> | undefined, more: readonly string[]): Set<string> =>
  new Set([...(known ?? []), ...more])

const notIn =
  (channels: readonly string[]): Test =>
  (message) =>
    !channels.includes(message.channel)

function placesNamed(world: SlackWorld, value: string): string[] {
  const bare = value.replace(/^<[#@]([A-Z0-9]+)(\|[^>]*)?>$/, '$1')
  if (world.db.conversations.get(bare)) return [bare]
  const direct =
    value.startsWith('@') || value.startsWith('<@')
      ? directBetween(world, [world.caller.user_id, userNamed(world, value)])
      : byName(world, bare)
  return direct ? [direct.id] : []
}

function userNamed(world: SlackWorld, value: string): string {
  const bare = value.replace(/^<@([A-Z0-9]+)(\|[^>]*)?>$/, '$1').replace(/^@/, '')
  if (bare === 'me') return world.caller.user_id
  return world.db.users.get(bare)?.id ?? world.db.users.first({ name: bare.toLowerCase() })?.id ?? ''
}

/** Modifiers that look at a message; undefined for a value they do not know. */
const TESTS: Readonly<Record<string, (value: string) => Test | undefined>> = {
  has: (value) => {
    const emoji = /^:(.+):$/.exec(value)?.[1]
    if (emoji) return ({ reactions }) => reactions?.some(({ name }) => name === emoji) ?? false
    return HAS[value]
  },
  is: (value) => (value === 'thread' ? ({ thread_ts }) => thread_ts !== undefined : undefined),
  before: (value) => within(value, (at, from) => at < from),
  after: (value) => within(value, (at, _from, to) => at >= to),
  on: (value) => within(value, (at, from, to) => at >= from && at < to),
  during: (value) => within(value, (at, from, to) => at >= from && at < to),
}

const HAS: Readonly<Record<string, Test>> = {
  link: ({ text }) => /<https?:/.test(text),
  pin: ({ pinned_to }) => pinned_to !== undefined,
  reaction: ({ reactions }) => reactions !== undefined,
  file: ({ files }) => files !== undefined,
}

const DAY = 86_400

/** A day, month or year as `2026-03-02`, `2026-03` or `2026`, in seconds. */
function within(value: string, test: (at: number, from: number, to: number) => boolean): Test | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? []
  if (year === undefined) return undefined
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)) / 1000
  const next = Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0, 1) / 1000
  const to = day ? from + DAY : next
  return ({ ts }) => test(Number(ts), from, to)
}
