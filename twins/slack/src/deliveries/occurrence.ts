import type { Event } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'

/** A fact as apps hear of it. */
export interface Occurrence {
  /** What apps subscribe to: `message.channels`. */
  readonly name: string
  /** The inner event, without its `event_ts` where a fresh stamp will do. */
  readonly event: { readonly type: string; readonly event_ts?: string; readonly [more: string]: unknown }
  /** Only who is in this conversation sees it; left out, the whole workspace does. */
  readonly conversation?: string | undefined
  /** Only this person's or bot's own view has it. */
  readonly self?: string | undefined
  /** Who sees it, where that is neither everybody nor a conversation. */
  readonly visible?: (user: string) => boolean
  /** Only this app is told. */
  readonly app?: string | undefined
}

/** A fact's body: small, ids for the most part. */
export type Fact = Readonly<Record<string, any>>

/** What one kind of fact looks like to apps: none, one or several occurrences. */
export type Telling = (world: SlackWorld, fact: Fact, event: Event) => readonly Occurrence[]

export type Tellings = Readonly<Record<string, Telling>>
