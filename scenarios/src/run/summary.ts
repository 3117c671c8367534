import { createHash } from 'node:crypto'
import type { ClauseVerdict } from '../clauses/verdict.ts'
import { type LoadSummary, loadOf, visitsOf } from '../load/summary.ts'
import { type ExchangeEntry, exchangesOf } from '../trajectory/record.ts'
import type { TrialId } from '../trajectory/store.ts'
import type { Outcome, Trajectory } from '../trial/trajectory.ts'

/** What a run keeps of each trial. */
export interface TrialSummary extends TrialId {
  readonly outcome: Outcome
  readonly reason?: string
  /** Clauses that did not pass. */
  readonly failed: readonly ClauseVerdict[]
  /** The operation to which the first of them points: `slack.chat.postMessage`. */
  readonly at?: string
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
  ...pointedAt(trajectory),
  calls: exchangesOf(trajectory.entries).length,
  took: trajectory.took,
  ...(file && { file }),
})

/** What the first clause that failed points at: an exchange, or the exchange that caused a change; the table where nobody asked for it. */
function pointedAt({ entries, verdicts }: Trajectory): Pick<TrialSummary, 'at'> {
  const [n] = verdicts.find((verdict) => verdict.outcome === 'fail')?.evidence ?? []
  const entry = n === undefined ? undefined : entries[n]
  if (entry?.kind === 'exchange') return { at: nameOf(entry) }
  if (entry?.kind !== 'change') return {}
  const cause = entry.cause === undefined ? undefined : entries[entry.cause]
  return { at: cause?.kind === 'exchange' ? nameOf(cause) : `${entry.change.twin}.${entry.change.table}` }
}

const nameOf = ({ exchange: { twin, operation, method, path } }: ExchangeEntry): string =>
  `${twin}.${operation ?? `${method} ${path.split('?')[0]}`}`

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
