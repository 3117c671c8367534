import type { OktaWorld } from '../../types.ts'
import { scopesOf } from '../authorization/find.ts'
import { timeOf } from '../time.ts'
import type { User } from '../types.ts'
import type { Client } from './client.ts'
import type { Issuer } from './server.ts'
import type { AuthorizeRequest } from './types.ts'

/**
 * Scopes that the user still has to allow: those that ask for consent, where the app asks for it too (developer.okta.com,
 * "User consent"). `prompt=consent` asks again.
 */
export function consentNeeded(
  world: OktaWorld,
  server: Issuer,
  client: Client,
  user: User,
  request: AuthorizeRequest,
): string[] {
  if (client.settings.consent_method !== 'REQUIRED') return []
  const asked = askingScopes(world, server, request.scopes)
  const again = request.prompt?.split(' ').includes('consent') === true
  if (again) return asked
  const allowed = world.db.grants
    .find({ where: { user: user.id }, order: 'seq' })
    .filter((grant) => grant.app === client.app.id && grant.status === 'ACTIVE' && grant.issuer === server.issuer)
    .map(({ scopeId }) => scopeId)
  return asked.filter((scope) => !allowed.includes(scope))
}

function askingScopes(world: OktaWorld, { custom }: Issuer, scopes: readonly string[]): string[] {
  if (!custom) return scopes.filter((scope) => scope !== 'openid')
  const known = scopesOf(world, custom)
  return scopes.filter((scope) => known.some(({ name, consent }) => name === scope && consent !== 'IMPLICIT'))
}

/** Remembers what a user allowed. */
export function allow(world: OktaWorld, server: Issuer, client: Client, user: User, scopes: readonly string[]): void {
  const time = timeOf(world.now())
  for (const scopeId of scopes)
    world.db.grants.insert({
      id: world.ids.next('grant'),
      app: client.app.id,
      status: 'ACTIVE',
      created: time,
      createdBy: { id: user.id, type: 'User' },
      lastUpdated: time,
      issuer: server.issuer,
      clientId: client.id,
      scopeId,
      source: 'END_USER',
      userId: user.id,
      seq: world.ids.count('grant-place'),
    })
}
