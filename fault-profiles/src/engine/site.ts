import type { Host, Universe } from '@dtu/kit'
import { Attempts } from './attempts.ts'
import { Holds } from './holds.ts'
import { Late } from './late.ts'
import { Ledger } from './ledger.ts'
import type { Past } from './past.ts'
import type { Run } from './run.ts'
import { Undoing } from './undoing.ts'
import { Wires } from './wires.ts'

/** What the parts of one universe's engine share. */
export class Site {
  readonly universe: Universe
  readonly ledger: Ledger
  readonly late: Late
  readonly holds: Holds
  readonly attempts = new Attempts()
  readonly runs = new Map<string, Run>()
  readonly wires = new Wires()
  readonly undoing = new Undoing()
  /** Remembered only while some profile may ask for it. */
  past: Past | undefined

  constructor(host: Host, universe: Universe) {
    this.universe = universe
    this.ledger = new Ledger(universe)
    this.late = new Late(host, universe)
    this.holds = new Holds(universe)
  }

  get now(): number {
    return this.universe.clock.now()
  }
}
