import type { OktaWorld } from '../types.ts'
import type { UserType } from './types.ts'

/** A type's schema has the same id with another prefix (tapes/okta: `oty…` and `osc…` end alike). */
export const schemaIdOf = (typeId: string): string => `osc${typeId.slice(3)}`

/** The type that users are of when nobody says otherwise. */
export function defaultType(world: OktaWorld): UserType {
  const type = world.db.user_types.first({ isDefault: true })
  if (!type) throw new Error('the org has no default user type: it was not seeded')
  return type
}
