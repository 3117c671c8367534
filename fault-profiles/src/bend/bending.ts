import type { Asked, Bend, Dialect, RawReply, Twin, Universe } from '@dtu/kit'
import type { View } from '../engine/view.ts'
import type { Fault } from '../format/schema.ts'
import { departureOf } from '../wire/departure.ts'
import type { Ending } from '../wire/ending.ts'
import { type Pace, paced } from '../wire/pace.ts'

/** One action at the moment it acts. */
export interface Act {
  readonly name: string
  readonly options: Readonly<Record<string, any>>
  readonly commit: Fault['do'][number]['commit']
  readonly keep: boolean
  /** Draws of this decision, by name, each from 0 to below 1. */
  draw(name: string): number
  readonly n: number
  /** Milliseconds of universe time since the run was activated. */
  readonly since: number
  /** What a wait of universe time is for a client that sleeps by the machine's clock, milliseconds. */
  told(milliseconds: number): number
}

/** What actions may ask of the engine. */
export interface Surroundings {
  /** The universe as it was some milliseconds ago; undefined when nothing has changed since. */
  past(age: number): Universe | undefined
  /** Has the request answered later, when nobody waits for it. */
  later(asked: Asked, after: number): void
  /** Waits on the machine's clock, and moves a manual clock along. */
  pause(milliseconds: number): Promise<void>
  /** Notes a wire that is held, until it is gone or told to go. */
  hold(release: () => void): () => void
  /** What a client is told to wait before it comes back, milliseconds. */
  tell(view: View, wait: number): void
}

export type Edit = (reply: RawReply) => RawReply

/** How an exchange is going to be bent, as actions add to it. */
export class Bending {
  readonly asked: Asked
  readonly view: View
  readonly around: Surroundings
  readonly faults: string[] = []
  /** Milliseconds before anything happens. */
  before = 0
  runs = true
  undo = false
  shift = 0
  request: Asked['request'] | undefined
  universe: Universe | undefined
  answer: Bend['answer']
  ran: Bend['ran']
  hear: Bend['hear']
  readonly edits: Edit[] = []
  readonly pace: Pace = {}
  ending: Ending | undefined
  /** Whether some action has answered or ended the exchange already: the first one wins. */
  ended = false
  sent: (bytes: number) => void = () => {}

  constructor(asked: Asked, view: View, around: Surroundings) {
    this.asked = asked
    this.view = view
    this.around = around
  }

  get twin(): Twin {
    return this.asked.twin
  }

  get dialect(): Dialect {
    return this.twin.dialect ?? {}
  }

  get now(): number {
    return this.asked.universe.clock.now()
  }

  /** All that waits together may not wait longer than this, milliseconds. */
  clamp(most: number): void {
    this.before = Math.min(this.before, most)
    const { bodyDelay } = this.pace
    if (bodyDelay !== undefined) this.pace.bodyDelay = Math.min(bodyDelay, most - this.before)
  }

  finish(): Bend {
    const { before, around, request, universe, answer, shift, ran } = this
    return {
      faults: this.faults,
      runs: this.runs,
      ...(this.undo && { undo: true }),
      ...(before > 0 && { before: around.pause(before) }),
      ...(request && { request }),
      ...(universe && { universe }),
      ...(shift !== 0 && { shift }),
      ...(ran && { ran }),
      ...(this.hear && { hear: this.hear }),
      ...(answer && { answer }),
      reply: (given) => this.#reply(given),
    }
  }

  #reply(given: RawReply | undefined): RawReply {
    let reply = given ?? NOTHING
    for (const edit of this.edits) reply = edit(reply)
    if (this.ending || paced(this.pace)) return { ...reply, departure: departureOf(this) }
    this.sent(Buffer.byteLength(reply.body))
    return reply
  }
}

/** Stands for the reply of an operation that did not run: whoever ends an exchange on the wire needs none. */
const NOTHING: RawReply = { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: '{}' }
