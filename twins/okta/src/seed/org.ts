import type { Seed } from '@dtu/kit'
import { addRow } from '../generated.ts'
import { timeOf } from '../model/time.ts'
import type { OktaWorld } from '../types.ts'

/** The org itself, and the realm everybody is in. */
export function seedOrg(world: OktaWorld, seed: Seed): void {
  const created = timeOf(seed.at)
  world.db.orgs.insert({
    id: world.ids.next('org'),
    subdomain: seed.organisation.domain.split('.')[0] as string,
    companyName: seed.organisation.name,
    status: 'ACTIVE',
    website: `https://www.${seed.organisation.domain}`,
    phoneNumber: '',
    endUserSupportHelpURL: '',
    supportPhoneNumber: '',
    address1: null,
    address2: null,
    city: null,
    state: null,
    country: null,
    postalCode: null,
    expiresAt: null,
    created,
    lastUpdated: created,
  })
  const realm = world.ids.next('realms')
  addRow(
    world,
    { resource: 'realms' },
    realm,
    { id: realm, created, lastUpdated: created, profile: { name: 'Default Realm' }, isDefault: true },
    seed.at,
  )
}
