import type { Seed } from '@dtu/kit'
import type { OktaWorld } from '../types.ts'
import { seedAccess } from './access.ts'
import { seedApps } from './apps.ts'
import { seedAuthenticators } from './authenticators.ts'
import { seedAuthorization } from './authorization.ts'
import { seedBrands } from './brands.ts'
import { seedOrg } from './org.ts'
import { seedPeople } from './people.ts'
import { seedPolicies } from './policies.ts'
import { seedSecurity } from './security.ts'
import { seedTypes } from './types.ts'

/** One part of a new org. Parts run in order, and may rely on what came before. */
export type SeedPart = (world: OktaWorld, seed: Seed) => void

const PARTS: readonly SeedPart[] = [
  seedOrg,
  seedTypes,
  seedPeople,
  seedAccess,
  seedPolicies,
  seedAuthenticators,
  seedAuthorization,
  seedApps,
  seedBrands,
  seedSecurity,
]

/** An Identity Engine org as it is after sign-up, with the seed's people as active users and its groups. */
export function seed(world: OktaWorld, seed: Seed): void {
  for (const part of PARTS) part(world, seed)
}
