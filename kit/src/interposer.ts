import type { Socket as Wire } from 'node:net'
import type { Item } from './agenda.ts'
import type { OperationSpec } from './contract.ts'
import type { ApiRequest, RawReply } from './http/request.ts'
import type { Outcome, Outgoing, Retry, Twin } from './twin.ts'
import type { Universe } from './universe.ts'
import type { World } from './world.ts'

/** A request that found its universe and, if there is one, its operation; nothing was done about it yet. */
export interface Asked {
  readonly universe: Universe
  readonly twin: Twin
  readonly request: ApiRequest
  readonly operation: OperationSpec | undefined
  readonly path: Readonly<Record<string, string>>
  readonly wire: Wire | undefined
  /** Tells exchanges that are not HTTP requests apart: a WebSocket that is asked for. */
  readonly upgrade?: boolean
}

/** How one exchange is bent. All of it is optional: what is left out goes its usual way. */
export interface Bend {
  /** The names of what bent it, for the journal. */
  readonly faults: readonly string[]
  /** Before anything else happens. */
  readonly before?: Promise<void>
  /** What is asked instead. */
  readonly request?: ApiRequest
  /** Where the operation runs instead: a past of the universe. */
  readonly universe?: Universe
  /** Whether the operation runs. Its reply is lost where there is an `answer`. */
  readonly runs: boolean
  /** The operation's reply stands, its changes do not. */
  readonly undo?: boolean
  /** Milliseconds by which the universe's clock is off while the operation runs. */
  readonly shift?: number
  /** What the operation hears, where it asks outside, instead of how that went. */
  hear?(outcome: Outcome): Outcome
  /** Hears the operation's own reply, which may not be the one that leaves. */
  ran?(reply: RawReply): void
  /** What is said instead: an ApiError or a Reply, rendered as the twin renders its own. */
  answer?(world: World): unknown
  /** Has the last word on the reply, and hears of its leaving. */
  reply?(reply: RawReply): RawReply | Promise<RawReply>
}

/** How one delivery is bent. */
export interface Detour {
  readonly faults: readonly string[]
  /** Universe time at which it is attempted instead. It is asked about again then. */
  readonly postpone?: number
  /** Milliseconds by which the machine's time, as the twin tells it, is off while the message is prepared. */
  readonly skew?: number
  /** What is sent instead, in order. What becomes of the first is what the twin hears. */
  messages?(outgoing: Outgoing): readonly Outgoing[]
  /** What the twin hears where nothing is sent. */
  readonly outcome?: Outcome
  /** What the twin hears instead of how it went. */
  hear?(outcome: Outcome): Outcome
  /** What follows a failed attempt instead of the next one that the twin wants. `now`: universe time. */
  again?(next: Retry, attempt: number, now: number): Retry | 'failed'
}

/**
 * Bends what passes between a universe and the outside. The kit asks it at each crossing and does as it says; why, it need not
 * know. A universe without one pays a comparison with `undefined` for each request.
 */
export interface Interposer {
  request(asked: Asked): Bend | undefined
  delivery(item: Item): Detour | undefined
  /** Carries out a delivery of the agenda that the interposer put there itself: its channel's name begins with `~`. */
  carryOut(item: Item): Promise<void>
}

/** The names of agenda items that are an interposer's own begin so. */
export const INTERPOSED = '~'
