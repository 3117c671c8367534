import type { Seed } from '@dtu/kit'
import type { DriveWorld } from './types.ts'

/** Everybody has an account of the organisation's domain. */
export function seed(world: DriveWorld, { people }: Seed): void {
  for (const { email, givenName, familyName, admin } of people)
    world.db.accounts.insert({
      email,
      permissionId: world.ids.next('permission'),
      displayName: `${givenName} ${familyName}`,
      admin,
      seq: world.ids.count('accounts'),
    })
}
