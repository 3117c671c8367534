import { existsSync } from 'node:fs'
import { resolve as pathOf } from 'node:path'
import { engineOf, existingEngine, type Pack, profile, resolve } from '@dtu/fault-profiles'
import type { Universe } from '@dtu/kit'
import type { LoadedScenario } from '../format/load.ts'
import type { Stage } from './stage.ts'

/** Puts fault profiles, or other packs in their place, to work in a trial's world, each trial with chances of its own. Returns what ends them. */
export function disturb(
  { host }: Stage,
  universe: Universe,
  { folder, scenario }: Pick<LoadedScenario, 'folder' | 'scenario'>,
  faults: readonly string[],
  trial: number,
  packs: readonly Pack[] = packsOf(faults, folder),
): () => void {
  if (packs.length > 0) engineOf(host, universe).start(packs, chancesOf(scenario, trial))
  return () => existingEngine(universe)?.reset()
}

/** What a trial's chances follow from. */
export const chancesOf = ({ world, scenario }: LoadedScenario['scenario'], trial: number): string =>
  `${world.random}/${scenario}/${trial}`

/** What fault profiles come to, by their names. */
export const packsOf = (faults: readonly string[], folder: string) =>
  faults.flatMap((name) => resolve(profile(placed(name, folder)).pack))

/** What is wrong with a profile's name, in words; undefined when it can be put to work. */
export function profileProblem(name: string, folder: string): string | undefined {
  try {
    resolve(profile(placed(name, folder)).pack)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** A profile of the scenario's own lies beside it. */
const placed = (name: string, folder: string): string => {
  const file = pathOf(folder, name)
  return existsSync(file) ? file : name
}
