import type { Seed } from '@dtu/kit'
import { BASE_GROUP, BASE_USER, property } from '../model/base-schema.ts'
import { timeOf } from '../model/time.ts'
import { schemaIdOf } from '../model/types-of-user.ts'
import type { OktaWorld } from '../types.ts'

/** The default user type, its profile's schema, and that of groups. */
export function seedTypes(world: OktaWorld, seed: Seed): void {
  const created = timeOf(seed.at)
  const by = world.ids.next('system')
  const type = world.db.user_types.insert({
    id: world.ids.next('userType'),
    displayName: 'User',
    name: 'user',
    description: 'Okta user profile template with default permission settings',
    createdBy: by,
    lastUpdatedBy: by,
    created,
    lastUpdated: created,
    default: true,
  })
  world.db.user_schemas.insert({
    id: schemaIdOf(type.id),
    owner: type.id,
    title: type.displayName,
    description: type.description,
    created,
    lastUpdated: created,
    base: BASE_USER,
    // Clients of the SDKs' own suites expect one attribute of the org's own (okta-sdk-nodejs, test/it/user-get).
    custom: { age: property('Age', 'READ_ONLY', { type: 'integer' }) },
    required: [],
  })
  world.db.user_schemas.insert({
    id: 'group',
    owner: 'group',
    title: 'Okta group',
    description: 'Okta group profile template',
    created,
    lastUpdated: created,
    base: BASE_GROUP,
    custom: {},
    required: [],
  })
}
