import yaml from 'js-yaml'
import { BASES } from './bases.ts'
import { Chance } from './chance.ts'
import { garble, mutate } from './mutate.ts'

/** A document that a seed stands for: of some format, changed in a few places, as JSON, or a text that is mostly neither JSON nor YAML. */
export function hostileDocument(seed: number): { name: string; text: string } {
  const chance = new Chance(seed)
  const base = BASES[chance.pick(Object.keys(BASES))]
  const how = chance.below(8)
  if (how === 0) return { name: 'api.json', text: garble(JSON.stringify(base, null, 1), chance) }
  if (how === 1) return { name: 'api.yaml', text: garble(yaml.dump(base, { noRefs: chance.below(2) === 0 }), chance) }
  return { name: 'api.json', text: JSON.stringify(mutate(base, chance)) }
}
