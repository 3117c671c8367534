import { createHash } from 'node:crypto'
import type { LoadedScenario } from '../format/load.ts'
import type { TrialId } from '../trajectory/store.ts'
import { packsOf } from '../world/disturb.ts'

/** What a trial was played from, in 16 characters: a result counts as long as the story and its fault profiles are the same. */
export function identityOf({ scenario, folder }: LoadedScenario, faults: TrialId['faults']): string {
  // How often, how weighty and in which process it is played makes no trial another one.
  const { trials: _, weight: __, tags: ___, system, ...rest } = scenario
  const { pool: ____, ...started } = { pool: undefined, ...system }
  const story = { ...rest, system: started }
  return createHash('sha256')
    .update(JSON.stringify([story, packsOf(faults, folder)]))
    .digest('hex')
    .slice(0, 16)
}
