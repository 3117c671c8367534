import type { Seed } from '@dtu/kit'
import { ACCESS } from '../model/authorization/find.ts'
import { createServer } from '../model/authorization/servers.ts'
import { addKey } from '../model/keys/keys.ts'
import { timeOf } from '../model/time.ts'
import type { OktaWorld } from '../types.ts'

/** The org's own key, and the `default` authorization server with its one policy that lets everybody in (developer.okta.com). */
export function seedAuthorization(world: OktaWorld, seed: Seed): void {
  addKey(world, { owner: 'org', at: seed.at })
  const server = createServer(
    world,
    {
      name: 'default',
      description: 'Default Authorization Server for your Applications',
      audiences: ['api://default'],
      issuerMode: 'DYNAMIC',
    },
    true,
    seed.at,
  )
  const time = timeOf(seed.at)
  const both = { created: time, lastUpdated: time, status: 'ACTIVE', system: false, priority: 1 } as const
  const policy = world.db.policies.insert({
    ...both,
    id: world.ids.next('policy'),
    name: 'Default Policy',
    description: 'Default Policy description',
    conditions: { clients: { include: ['ALL_CLIENTS'] } },
    type: ACCESS,
    owner: server.id,
    fallback: false,
  })
  world.db.policy_rules.insert({
    ...both,
    id: world.ids.next('policyRule'),
    name: 'Default Policy Rule',
    conditions: {
      people: { users: { include: [], exclude: [] }, groups: { include: ['EVERYONE'], exclude: [] } },
      grantTypes: {
        include: [
          'authorization_code',
          'implicit',
          'password',
          'client_credentials',
          'urn:ietf:params:oauth:grant-type:device_code',
          'urn:ietf:params:oauth:grant-type:token-exchange',
          'interaction_code',
        ],
      },
      scopes: { include: ['*'] },
    },
    actions: {
      token: { accessTokenLifetimeMinutes: 60, refreshTokenLifetimeMinutes: 0, refreshTokenWindowMinutes: 10080 },
    },
    type: 'RESOURCE_ACCESS',
    policy: policy.id,
  })
}
