import { said } from '../../model/apps/read.ts'
import type { App, Grant } from '../../model/apps/types.ts'
import { findClient } from '../../model/oauth/client.ts'
import { findIssuer } from '../../model/oauth/server.ts'
import { isGood } from '../../model/oauth/tokens.ts'
import type { Token } from '../../model/oauth/types.ts'
import { timeOf } from '../../model/time.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { api, link } from '../links.ts'

const titled = (title: string | undefined) => title !== undefined && { title }

function nameOf(world: OktaWorld, userId: string): string | undefined {
  const profile = world.db.users.get(userId)?.profile
  return profile && `${profile.firstName} ${profile.lastName}`
}

const NEVER = Date.UTC(2099, 0, 1)

/** A refresh token (developer.okta.com, OAuth 2.0 refresh token object). `self` is the path it was asked for at. */
export function showRefreshToken(world: OktaWorld, token: Token, self: string): Document {
  const { id, clientId, server, userId, scopes, issuedAt, expiresAt } = token
  const href = api(world, `${self}/${id}`)
  const app = findClient(world, clientId)?.app
  return {
    id,
    status: isGood(world, token) ? 'ACTIVE' : 'REVOKED',
    created: timeOf(issuedAt),
    lastUpdated: timeOf(issuedAt),
    expiresAt: timeOf(Math.min(expiresAt, NEVER)),
    issuer: findIssuer(world, server)?.issuer ?? '',
    clientId,
    ...(userId !== null && { userId }),
    scopes,
    _links: {
      ...(app && { app: { ...link(world, `/apps/${app.id}`), title: app.label } }),
      self: { href },
      revoke: { href, hints: { allow: ['DELETE'] } },
      client: { href: `${world.baseUrl}/oauth2/v1/clients/${clientId}`, ...(app && { title: app.label }) },
      ...(userId !== null && { user: { ...link(world, `/users/${userId}`), ...titled(nameOf(world, userId)) } }),
      ...(server !== 'org' && {
        authorizationServer: {
          ...link(world, `/authorizationServers/${server}`),
          ...titled(world.db.authorization_servers.get(server)?.name),
        },
      }),
    },
  }
}

/** A client as those see it who are asked about its tokens: a user, or an authorization server. */
export const showTokenClient = (world: OktaWorld, clientId: string, owner: string): Document => {
  const settings = findClient(world, clientId)
  const path = `${owner}/clients/${clientId}`
  return {
    client_id: clientId,
    client_name: settings?.app.label ?? clientId,
    ...said({ client_uri: settings?.settings.client_uri, logo_uri: settings?.settings.logo_uri }),
    _links: { grants: link(world, `${path}/grants`), tokens: link(world, `${path}/tokens`) },
  }
}

/** What a user let an app have. */
export function showUserGrant(world: OktaWorld, grant: Grant, app: App | undefined): Document {
  const { app: _, seq: __, userId, ...shown } = grant
  const client = { href: `${world.baseUrl}/oauth2/v1/clients/${grant.clientId}`, ...(app && { title: app.label }) }
  return {
    ...shown,
    userId,
    _links: {
      ...(app && { app: { ...link(world, `/apps/${app.id}`), title: app.label } }),
      scope: { href: `${grant.issuer}/v1/scopes/${grant.scopeId}`, title: grant.scopeId },
      client,
      self: { href: api(world, `/users/${userId}/grants/${grant.id}`), hints: { allow: ['GET', 'DELETE'] } },
      user: link(world, `/users/${userId}`),
    },
  }
}
