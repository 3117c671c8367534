import type { LoadedScenario } from '../format/load.ts'
import type { TrialId } from '../trajectory/store.ts'

/** All trials of a run, those of one scenario together. */
export function planRun(
  scenarios: readonly LoadedScenario[],
  { trials, only, faults = [] }: PlanOptions = {},
): TrialId[] {
  return scenarios.flatMap(({ scenario }) => {
    const numbers = only === undefined ? Array.from({ length: trials ?? scenario.trials }, (_, trial) => trial) : [only]
    const conditions = [[], ...faults.map((profile) => [profile])]
    return conditions.flatMap((more) =>
      numbers.map((trial) => ({ scenario: scenario.scenario, faults: [...(scenario.faults ?? []), ...more], trial })),
    )
  })
}

export interface PlanOptions {
  /** Instead of each scenario's own number. */
  readonly trials?: number | undefined
  /** This trial of each alone. */
  readonly only?: number | undefined
  /** Fault profiles under each of which all is played again, besides without. */
  readonly faults?: readonly string[] | undefined
}
