import { decided, lookOf, type Stopping } from '../stats/sequential.ts'
import type { TrialId } from '../trajectory/store.ts'
import type { TrialSummary } from './summary.ts'

/** By which look each trial of a plan is played: of every scenario, under every profile, an equal part by each. */
export function looksOf(plan: readonly TrialId[], looks: number): number[] {
  const key = ({ scenario, faults }: TrialId) => JSON.stringify([scenario, faults])
  const sizes = new Map<string, number>()
  for (const id of plan) sizes.set(key(id), (sizes.get(key(id)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return plan.map((id) => {
    const n = seen.get(key(id)) ?? 0
    seen.set(key(id), n + 1)
    return lookOf(n, sizes.get(key(id)) as number, looks)
  })
}

/** Whether the trials so far decide. */
export function isDecided(stop: Stopping, trials: readonly (TrialSummary | undefined)[]): boolean {
  const satisfied = trials.filter((trial) => trial?.outcome === 'satisfied').length
  const unsatisfied = trials.filter((trial) => trial?.outcome === 'unsatisfied').length
  return decided(stop, { satisfied, n: satisfied + unsatisfied }) !== undefined
}
