import { oauthError } from '../../errors/oauth.ts'
import type { OktaWorld } from '../../types.ts'
import type { App } from '../apps/types.ts'
import { scopesOf } from '../authorization/find.ts'
import { isOktaScope, OPENID } from './org-scopes.ts'
import type { Issuer } from './server.ts'

export const scopeList = (given: string | null): string[] => [
  ...new Set((given ?? '').split(/\s+/).filter((scope) => scope !== '')),
]

const needsOpenid = (scopes: readonly string[]): boolean =>
  !scopes.includes('openid') && scopes.some((scope) => OPENID.includes(scope) && scope !== 'offline_access')

/** The scopes a user's sign-in asks for. Throws for ones the server does not have. */
export function userScopes(world: OktaWorld, server: Issuer, asked: readonly string[]): readonly string[] {
  if (asked.length === 0) throw oauthError('missing_scopes')
  requireKnown(world, server, asked)
  if (needsOpenid(asked)) throw oauthError('openid_scope_required')
  return asked
}

/** The scopes an app asks for in its own name: of the org only those it was granted, of other servers what they have. */
export function appScopes(world: OktaWorld, server: Issuer, app: App, asked: readonly string[]): readonly string[] {
  const scopes = asked.length > 0 ? asked : defaultScopes(world, server)
  if (scopes.length === 0) throw oauthError(server.custom ? 'no_default_scopes' : 'missing_scopes')
  if (scopes.some((scope) => OPENID.includes(scope))) throw oauthError('openid_not_allowed_client_creds')
  requireKnown(world, server, scopes)
  return server.custom ? scopes : grantedTo(world, app, scopes)
}

/** What an administrator let the app have of these (developer.okta.com, Application Grants). */
export function grantedTo(world: OktaWorld, app: App, scopes: readonly string[]): readonly string[] {
  const granted = world.db.grants
    .find({ where: { app: app.id }, order: 'seq' })
    .filter(({ status, userId }) => status === 'ACTIVE' && userId === null)
    .map(({ scopeId }) => scopeId)
  const allowed = scopes.filter((scope) => !isOktaScope(scope) || granted.includes(scope))
  if (allowed.length === 0) throw oauthError('no_org_scopes_granted')
  return allowed
}

function requireKnown(world: OktaWorld, server: Issuer, asked: readonly string[]): void {
  const known = knownScopes(world, server)
  if (!asked.every(known)) throw oauthError('no_matching_scope')
}

function knownScopes(world: OktaWorld, { custom }: Issuer): (scope: string) => boolean {
  if (!custom) return (scope) => OPENID.includes(scope) || scope === 'groups' || isOktaScope(scope)
  const names = new Set(scopesOf(world, custom).map(({ name }) => name))
  return (scope) => names.has(scope) || OPENID.includes(scope)
}

const defaultScopes = (world: OktaWorld, { custom }: Issuer): string[] =>
  custom ? scopesOf(world, custom).flatMap((scope) => (scope.default ? [scope.name] : [])) : []
