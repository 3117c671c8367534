import type { Seed } from '@dtu/kit'
import { log, SYSTEM } from '../model/log.ts'
import { timeOf } from '../model/time.ts'
import type { OktaWorld } from '../types.ts'
import { party, userParty } from '../view/log-parties.ts'

const YEAR = 365 * 24 * 3600 * 1000

/** The first user is a super administrator and has the API token that `credentials` hands out. */
export function seedAccess(world: OktaWorld, seed: Seed): void {
  const admin = world.db.users.find({ order: 'seq', limit: 1 })[0]
  if (!admin) return
  const at = timeOf(seed.at)
  world.db.role_assignments.insert({
    id: world.ids.next('roleAssignment'),
    label: 'Super Administrator',
    type: 'SUPER_ADMIN',
    status: 'ACTIVE',
    created: at,
    lastUpdated: at,
    assignmentType: 'USER',
    assignee: admin.id,
    groups: [],
    apps: [],
  })
  const token = world.db.api_tokens.insert({
    id: world.ids.next('apiToken'),
    name: 'Universe Admin',
    userId: admin.id,
    clientName: 'Okta API',
    tokenWindow: 'P30D',
    network: { connection: 'ANYWHERE' },
    // A real token lives 30 days from its last use; this one outlives any test that moves the clock.
    expiresAt: timeOf(seed.at + 50 * YEAR),
    created: at,
    lastUpdated: at,
    seq: world.ids.count('api-token-place'),
  })
  // The log of a new org is not empty.
  const past = { actor: SYSTEM, at: seed.at }
  log(world, 'user.lifecycle.create', [userParty(admin)], past)
  log(world, 'user.lifecycle.activate', [userParty(admin)], past)
  log(world, 'user.account.privilege.grant', [userParty(admin)], past)
  log(world, 'system.api_token.create', [party('Token', token.id, token.name)], past)
  world.db.resource_sets.insert({
    id: 'WORKFLOWS_IAM_POLICY',
    label: 'Workflows Resource Set',
    description: 'Workflows Resource Set',
    created: at,
    lastUpdated: at,
  })
}
