import type { Org } from '../../org.ts'
import type { Bindings } from '../bindings.ts'
import { must, type Recipe } from './recipe.ts'

const DAY = 24 * 3600 * 1000

export async function oidcClient(org: Org): Promise<string> {
  const oauthClient = {
    application_type: 'web',
    redirect_uris: ['https://presumed.example.com/callback'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }
  const app = { name: 'oidc_client', label: 'presumed', signOnMode: 'OPENID_CONNECT', settings: { oauthClient } }
  return (await must(org, 'POST', '/api/v1/apps', app)).id
}

const server = async (org: Org): Promise<string> =>
  (await must(org, 'POST', '/api/v1/authorizationServers', { name: 'presumed', audiences: ['api://presumed'] })).id

/** Somebody signed in to the client; the sign-in itself is no part of the tape. */
function refreshToken(org: Org, bindings: Bindings, { clientId, userId, issuer, scopes }: any): string {
  const user = org.user('priya')
  bindings.bind(userId, user)
  return org.inside((world) => {
    const id = world.ids.next('refreshTokenId')
    world.db.tokens.insert({
      id,
      kind: 'refresh',
      family: id,
      server: bindings.speak(/oauth2\/(\w+)$/.exec(issuer)?.[1] ?? 'org'),
      clientId: bindings.speak(clientId),
      userId: user,
      scopes,
      authTime: world.now(),
      amr: ['pwd'],
      nonce: null,
      session: null,
      issuedAt: world.now(),
      expiresAt: world.now() + 7 * DAY,
      endsAt: null,
      revoked: false,
      rotatedAt: null,
      jkt: null,
      claims: {},
    })
    return id
  })
}

/** Clients, authorization servers and their keys, and refresh tokens. */
export const clients: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/(?:apps|authorizationServers\/(\w+)\/clients)\/(\w+)\/tokens\/(\w+)$/,
    async make(org, { match, items: [token] }, bindings) {
      const [, serverId = /oauth2\/(\w+)$/.exec(token.issuer)?.[1], clientId = '', id = ''] = match
      if (serverId && !bindings.has(serverId)) bindings.bind(serverId, await server(org))
      if (!bindings.has(clientId)) bindings.bind(clientId, await oidcClient(org))
      if (!bindings.has(id)) bindings.bind(id, refreshToken(org, bindings, token))
    },
  },
  {
    at: /^\/api\/v1\/authorizationServers\/(\w+)\/credentials\/keys\/([\w-]+)$/,
    async make(org, { match: [, id = '', kid = ''] }, bindings) {
      if (bindings.has(kid)) return
      bindings.bind(id, await server(org))
      const keys = await must(org, 'GET', `/api/v1/authorizationServers/${bindings.speak(id)}/credentials/keys`)
      bindings.bind(kid, keys[0].kid)
    },
  },
]
