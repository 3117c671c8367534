import type { ClauseVerdict } from '../clauses/verdict.ts'
import type { Entry } from '../trajectory/record.ts'
import type { Credentials } from '../world/names.ts'

/**
 * How a trajectory ended. Only the first two enter the fraction: `undecided` is a judge's split, `twin-gap` reached something
 * the twins do not have, `harness-error` is our own fault or the scenario's.
 */
export const OUTCOMES = ['satisfied', 'unsatisfied', 'undecided', 'twin-gap', 'harness-error'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** One trial of one scenario: all that happened, and what the clauses make of it. */
export interface Trajectory {
  readonly scenario: string
  readonly trial: number
  /** The fault profiles it ran under, by name. */
  readonly faults: readonly string[]
  /** Of the story it was played from, when it was written down. */
  readonly identity?: string
  readonly outcome: Outcome
  readonly verdicts: readonly ClauseVerdict[]
  /** Why it is neither satisfied nor unsatisfied, or what crashed. */
  readonly reason?: string
  /** Milliseconds of the machine's clock. */
  readonly took: number
  readonly entries: readonly Entry[]
  /** What its steps gave names to. */
  readonly names: Readonly<Record<string, unknown>>
  /** The credentials of its world that were used; of one that is written down, only how each ends. */
  readonly credentials: Credentials
}
