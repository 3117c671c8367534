import { createHash } from 'node:crypto'
import type { ClauseVerdict } from '../clauses/verdict.ts'
import { type LoadSummary, loadOf, visitsOf } from '../load/summary.ts'
import { exchangesOf } from '../trajectory/record.ts'
import type { TrialId } from '../trajectory/store.ts'
import type { Outcome, Trajectory } from '../trial/trajectory.ts'

/** What a run keeps of each trial. */
export interface TrialSummary extends TrialId {
  readonly outcome: Outcome
  readonly reason?: string
  /** Clauses that did not pass. */
  readonly failed: readonly ClauseVerdict[]
  /** Requests to the twins. */
  readonly calls: number
  /** Milliseconds of the machine's clock. */
  readonly took: number
  /** Of many who came. */
  readonly load?: LoadSummary
  /** Where its trajectory was written. */
  readonly file?: string
}

export const summaryOf = (trajectory: Trajectory, file?: string): TrialSummary => ({
  ...loadIn(trajectory),
  scenario: trajectory.scenario,
  trial: trajectory.trial,
  faults: trajectory.faults,
  outcome: trajectory.outcome,
  ...(trajectory.reason !== undefined && { reason: trajectory.reason }),
  failed: trajectory.verdicts.filter((verdict) => verdict.outcome !== 'pass'),
  calls: exchangesOf(trajectory.entries).length,
  took: trajectory.took,
  ...(file && { file }),
})

function loadIn({ entries }: Trajectory): Pick<TrialSummary, 'load'> {
  const load = loadOf(visitsOf(entries))
  return load ? { load } : {}
}

/** The same for two runs that came out alike, however they were spread over workers and however long they took. */
export function runHash(summaries: readonly TrialSummary[]): string {
  const lines = summaries
    .map(({ took: _, file: __, load, ...same }) => JSON.stringify(load?.clock === 'world' ? { ...same, load } : same))
    .sort()
    .join('\n')
  return createHash('sha256').update(lines).digest('hex')
}

/** A trial of which there is no trajectory, and why. */
export const unplayed = ({ scenario, faults, trial }: TrialId, outcome: Outcome, reason: string): TrialSummary => ({
  scenario,
  trial,
  faults,
  outcome,
  reason,
  failed: [],
  calls: 0,
  took: 0,
})
