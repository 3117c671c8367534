import { issuerOf } from '../model/authorization/find.ts'
import type { AuthorizationServer, Claim, Scope } from '../model/authorization/types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { api } from './links.ts'

const hints = (href: string, ...allow: string[]) => ({ href, hints: { allow } })

/** What a server is called in paths. */
export const nameOf = ({ id, default: isDefault }: Pick<AuthorizationServer, 'id' | 'default'>): string =>
  isDefault ? 'default' : id

/** An authorization server without its links: how another one that trusts it shows it (tapes/okta). */
export function showPlainServer(world: OktaWorld, server: AuthorizationServer): Document {
  const { id, name, description, audiences, seq: _, issuerMode, status, created, lastUpdated, credentials } = server
  return {
    id,
    name,
    description,
    audiences,
    issuer: issuerOf(world, server),
    issuerMode,
    status,
    created,
    lastUpdated,
    credentials,
    default: server.default,
    _links: null,
  }
}

export function showServer(world: OktaWorld, server: AuthorizationServer): Document {
  const self = api(world, `/authorizationServers/${nameOf(server)}`)
  const known = (name: string) => ({ name, ...hints(`${issuerOf(world, server)}/.well-known/${name}`, 'GET') })
  const way = server.status === 'ACTIVE' ? 'deactivate' : 'activate'
  return {
    ...showPlainServer(world, server),
    _links: {
      rotateKey: hints(`${self}/credentials/lifecycle/keyRotate`, 'POST'),
      metadata: [known('oauth-authorization-server'), known('openid-configuration')],
      resourceServerCredentialsKeys: hints(`${self}/resourceservercredentials/keys`, 'GET'),
      keys: hints(`${self}/credentials/keys`, 'GET'),
      claims: hints(`${self}/claims`, 'GET', 'POST'),
      policies: hints(`${self}/policies`, 'GET', 'POST'),
      self: hints(self, 'GET', 'DELETE', 'PUT'),
      scopes: hints(`${self}/scopes`, 'GET', 'POST'),
      [way]: hints(`${self}/lifecycle/${way}`, 'POST'),
    },
  }
}

const part = (world: OktaWorld, server: AuthorizationServer, kind: string, id: string): Document => ({
  self: hints(api(world, `/authorizationServers/${nameOf(server)}/${kind}/${id}`), 'GET', 'PUT', 'DELETE'),
})

export function showScope(world: OktaWorld, owner: AuthorizationServer, scope: Scope): Document {
  const { server: _, seq: __, id, name, displayName, description, system, metadataPublish, consent, optional } = scope
  return {
    id,
    name,
    ...(displayName !== undefined && { displayName }),
    description,
    system,
    metadataPublish,
    consent,
    optional,
    apiResourceId: null,
    default: scope.default,
    _links: part(world, owner, 'scopes', id),
  }
}

export function showClaim(world: OktaWorld, owner: AuthorizationServer, claim: Claim): Document {
  const { server: _, seq: __, ...shown } = claim
  return { ...shown, apiResourceId: null, _links: part(world, owner, 'claims', claim.id) }
}
