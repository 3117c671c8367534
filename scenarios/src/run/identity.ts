import { createHash } from 'node:crypto'
import { relative, resolve } from 'node:path'
import type { LoadedScenario } from '../format/load.ts'
import type { TrialId } from '../trajectory/store.ts'
import type { Origin } from '../trial/trajectory.ts'
import { packsOf } from '../world/disturb.ts'
import { type Base, worldHash } from '../world/stage.ts'

/** What a trial was played from, in 16 characters: a result counts as long as the story and its fault profiles are the same. */
export function identityOf(loaded: LoadedScenario, faults: TrialId['faults']): string {
  return hashOf(storyOf(loaded), packsOf(faults, loaded.folder))
}

/** The same whatever the clauses are. */
export function playedOf(loaded: LoadedScenario, faults: TrialId['faults']): string {
  const { 'satisfied when': _, story: __, ...played } = storyOf(loaded)
  return hashOf(played, packsOf(faults, loaded.folder))
}

/** The same whatever the app is: two builds of it are compared by it. */
export function askedOf(loaded: LoadedScenario, faults: TrialId['faults']): string {
  const { system: _, ...asked } = storyOf(loaded)
  return hashOf(asked, packsOf(faults, loaded.folder))
}

/** All that is to be known of what a trial was played from. */
export const originOf = (loaded: LoadedScenario, faults: TrialId['faults'], base: Base): Origin => ({
  identity: identityOf(loaded, faults),
  played: playedOf(loaded, faults),
  world: worldHash(base),
  file: relative('.', resolve(loaded.file)),
})

/** How often, how weighty and in which process it is played makes no trial another one. */
function storyOf({ scenario }: LoadedScenario) {
  const { trials: _, weight: __, tags: ___, system, ...rest } = scenario
  const { pool: ____, ...started } = { pool: undefined, ...system }
  return { ...rest, system: started }
}

const hashOf = (...parts: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts, (_, value) => (typeof value === 'function' ? String(value) : value)))
    .digest('hex')
    .slice(0, 16)
