import type { Population, Universe } from '@dtu/kit'
import type { Base, Stage } from './stage.ts'

/** What the holes of a trial can name: people and things of the population, each twin's address and credentials, the trial's own values. */
export interface TrialNames extends Population {
  readonly [name: string]: unknown
}

/** Credentials by twin and by their names. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The names of a trial's world. Credentials are minted when first asked for: most trials need those of one twin. */
export function namesOf(
  stage: Stage,
  base: Base,
  universe: Universe,
  trial: number,
): { names: TrialNames; minted: Credentials } {
  const names: TrialNames = { ...base.population, trial }
  const minted: Record<string, Record<string, string>> = {}
  for (const twin of universe.twins) {
    const lazily = () => {
      const known = minted[twin.name] ?? universe.transact(twin.name, (world) => twin.credentials(world))
      minted[twin.name] = known
      universe.database.commit()
      return known
    }
    Object.defineProperty(names, twin.name, {
      enumerable: true,
      get: () => ({ url: addressOf(stage, universe, twin.name), ...lazily() }),
    })
  }
  return { names, minted }
}

/** Where the twin of a universe is reached. */
export function addressOf({ urls }: Stage, universe: Universe, twin: string): string {
  return `${urls[twin] ?? `http://${twin}.invalid`}/u/${universe.name}`
}
