import type { OktaWorld } from '../types.ts'
import type { Org } from './types.ts'

/** Where the org lies: a preview cell, as those of the recordings (tapes/okta, /.well-known/okta-organization). */
export const CELL = 'op3'

/** The partition that a cell's resource names begin with (developer.okta.com, Okta resource names). */
export const PARTITION = CELL.startsWith('op') ? 'oktapreview' : 'okta'

/** The org that this universe is. */
export function orgOf(world: OktaWorld): Org {
  const [org] = world.db.orgs.find({ limit: 1 })
  if (!org) throw new Error('there is no org: the universe was not seeded')
  return org
}
