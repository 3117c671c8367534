import type { ClauseVerdict } from '../clauses/verdict.ts'
import type { Entry } from '../trajectory/record.ts'
import type { Credentials } from '../world/names.ts'

/**
 * How a trajectory ended. Only the first two enter the fraction: `undecided` is a judge's split, `twin-gap` reached something
 * the twins do not have, `harness-error` is our own fault or the scenario's.
 */
export const OUTCOMES = ['satisfied', 'unsatisfied', 'undecided', 'twin-gap', 'harness-error'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What a trajectory was played from. Each is a hash of 16 characters but for the file. */
export interface Origin {
  /** The story with its fault profiles: as long as it is the same, the trial need not be played again. */
  readonly identity: string
  /** The same without the clauses: as long as it is the same, other clauses may judge it. */
  readonly played: string
  /** The state it began in. */
  readonly world: string
  /** The scenario's file, from the folder in which the run was started. */
  readonly file: string
}

/** What happened otherwise in a world from some moment on. */
export interface Fork {
  /** The first entry that may differ. */
  readonly at: number
  /** Fault profiles at work from there instead of the others; undefined when those go on. */
  readonly faults?: readonly string[]
  /** What the exchange at this entry was answered. */
  readonly answer?: Answer
}

/** A status; or nothing is heard of what was done. */
export type Answer = number | 'lost'

/** One trial of one scenario: all that happened, and what the clauses make of it. */
export interface Trajectory {
  readonly scenario: string
  readonly trial: number
  /** The fault profiles it ran under, by name. */
  readonly faults: readonly string[]
  /** What it was played from, when it was written down. */
  readonly origin?: Origin
  /** Where and how it left another one, when it did. */
  readonly fork?: Fork
  readonly outcome: Outcome
  readonly verdicts: readonly ClauseVerdict[]
  /** Whether all happened that was to happen, or a step failed: clauses could be asked. Else it broke off for the reason given. */
  readonly complete: boolean
  /** Why it is neither satisfied nor unsatisfied, or what crashed. */
  readonly reason?: string
  /** Milliseconds of the machine's clock. */
  readonly took: number
  readonly entries: readonly Entry[]
  /** What its steps gave names to. */
  readonly names: Readonly<Record<string, unknown>>
  /** Addresses in its world: of its twins by name, and of the system as `system`. */
  readonly urls: Readonly<Record<string, string>>
  /** The credentials of its world that were used; of one that is written down, what stands for each and how it ends. */
  readonly credentials: Credentials
}
