import type { OktaWorld } from '../types.ts'
import type { Org } from './types.ts'

/** The org that this universe is. */
export function orgOf(world: OktaWorld): Org {
  const [org] = world.db.orgs.find({ limit: 1 })
  if (!org) throw new Error('there is no org: the universe was not seeded')
  return org
}
