import { extend, population, type Seed } from '@dtu/kit'
import type { Scenario } from './schema.ts'

/** The population a scenario's world begins with. Throws an OperatorError for a name that is none. */
export const seedOf = (seed: Scenario['world']['seed']): Seed =>
  typeof seed === 'string' ? population(seed) : extend(seed).seed
