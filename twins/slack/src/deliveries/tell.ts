import { readFileSync } from 'node:fs'
import type { Event } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { conversations } from './conversations.ts'
import { files } from './files.ts'
import { messages } from './messages.ts'
import type { Fact, Occurrence, Tellings } from './occurrence.ts'
import { own } from './own.ts'
import { people } from './people.ts'

interface Listed {
  readonly name: string
  readonly scopes: readonly string[]
  readonly via: readonly string[]
}

const listed: readonly Listed[] = JSON.parse(
  readFileSync(new URL('../../generated/events.json', import.meta.url), 'utf8'),
)

/** The vendor's list of events: what scopes they take, and over what they go. One scope is misspelt there with a dot. */
const catalogue = new Map(
  listed.map((event) => [event.name, { via: event.via, scopes: event.scopes.map((scope) => scope.replace('.', ':')) }]),
)

const tellings: Tellings = { ...messages, ...conversations, ...files, ...own, ...people }

/** Any of these scopes lets an app hear of it; none: every app may. */
export const scopesOf = (name: string): readonly string[] => catalogue.get(name)?.scopes ?? []

export const overRtm = (type: string): boolean => catalogue.get(type)?.via.includes('RTM') ?? false

/** How apps hear of a fact. Those without a telling of their own are told as they are, when the vendor lists an event of that name. */
export function tell(world: SlackWorld, event: Event): readonly Occurrence[] {
  const fact = event.body as Fact
  const telling = tellings[event.type]
  if (telling) return telling(world, fact, event)
  if (!catalogue.has(event.type)) return []
  return [{ name: event.type, conversation: placeOf(fact), event: { type: event.type, ...fact } }]
}

/** Where it happened, when it happened in a conversation. */
const placeOf = (fact: Fact): string | undefined =>
  fact.item?.channel ?? fact.channel_id ?? (typeof fact.channel === 'string' ? fact.channel : fact.channel?.id)
