import { notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import { policiesOf, rulesOf } from '../policies/find.ts'
import type { Policy, PolicyRule } from '../policies/types.ts'
import type { AuthorizationServer, Claim, Scope } from './types.ts'

/** A server by its id, or the default one by `default`. */
export function serverOf(world: OktaWorld, id: string): AuthorizationServer | undefined {
  return id === 'default'
    ? world.db.authorization_servers.first({ default: true })
    : world.db.authorization_servers.get(id)
}

export function requireServer(world: OktaWorld, id: string): AuthorizationServer {
  const server = serverOf(world, id)
  if (!server) throw notFound(id, 'AuthorizationServer')
  return server
}

/** What tokens say they are from. The default server goes by its name. */
export const issuerOf = (world: OktaWorld, server: AuthorizationServer): string =>
  `${world.baseUrl}/oauth2/${server.default ? 'default' : server.id}`

export const scopesOf = (world: OktaWorld, server: Pick<AuthorizationServer, 'id'>): Scope[] =>
  world.db.scopes.find({ where: { server: server.id }, order: 'seq' })

export const claimsOf = (world: OktaWorld, server: Pick<AuthorizationServer, 'id'>): Claim[] =>
  world.db.claims.find({ where: { server: server.id }, order: 'seq' })

export const ACCESS = 'OAUTH_AUTHORIZATION_POLICY'

/** Active policies with their active rules, in the order in which they are asked. */
export const accessPoliciesOf = (
  world: OktaWorld,
  server: Pick<AuthorizationServer, 'id'>,
): { readonly policy: Policy; readonly rules: readonly PolicyRule[] }[] =>
  policiesOf(world, server.id, ACCESS)
    .filter(({ status }) => status === 'ACTIVE')
    .map((policy) => ({ policy, rules: rulesOf(world, policy).filter(({ status }) => status === 'ACTIVE') }))
