import type { Org } from './org.ts'
import { PASSWORD } from './people.ts'
import type { Recipe } from './recipe.ts'

export async function oidcClient(org: Org, label = 'presumed'): Promise<string> {
  const oauthClient = {
    application_type: 'web',
    redirect_uris: ['https://presumed.example.com/callback'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }
  const app = { name: 'oidc_client', label, signOnMode: 'OPENID_CONNECT', settings: { oauthClient } }
  return (await org.must('POST', '/api/v1/apps', app)).id
}

const server = async (org: Org, name = 'presumed'): Promise<string> =>
  (await org.must('POST', '/api/v1/authorizationServers', { name, audiences: ['api://presumed'] })).id

/** Somebody signed in to the client; the sign-in itself is no part of the tape. */
async function refreshToken(org: Org, { clientId, userId, issuer, scopes, _links }: any): Promise<string> {
  const user = await personNamed(org, _links?.user?.title ?? 'Some Body')
  org.bind(userId, user)
  const server = org.id(/oauth2\/(\w+)$/.exec(issuer)?.[1] ?? 'org')
  return org.act('signIn', { user, client: org.id(clientId), server, scopes }).id
}

async function personNamed(org: Org, name: string): Promise<string> {
  const [firstName, ...rest] = name.split(' ')
  const login = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@before.example.com`
  const profile = { firstName, lastName: rest.join(' ') || 'Body', login, email: login }
  const credentials = { password: { value: PASSWORD } }
  return (await org.must('POST', '/api/v1/users?activate=true', { profile, credentials })).id
}

/** Clients, authorization servers and their keys, and refresh tokens. */
export const clients: readonly Recipe[] = [
  {
    at: /^\/api\/v1\/(?:apps|authorizationServers\/(\w+)\/clients)\/(\w+)\/tokens\/(\w+)$/,
    async make(org, { match, items: [token] }) {
      const [, serverId = /oauth2\/(\w+)$/.exec(token.issuer)?.[1], clientId = '', id = ''] = match
      const titles = token._links ?? {}
      if (serverId && !org.has(serverId)) org.bind(serverId, await server(org, titles.authorizationServer?.title))
      if (!org.has(clientId)) org.bind(clientId, await oidcClient(org, titles.app?.title))
      if (!org.has(id)) org.bind(id, await refreshToken(org, token))
    },
  },
  {
    at: /^\/api\/v1\/authorizationServers\/(\w+)\/credentials\/keys\/([\w-]+)$/,
    async make(org, { match: [, id = '', kid = ''] }) {
      if (org.has(kid)) return
      org.bind(id, await server(org))
      const keys = await org.must('GET', `/api/v1/authorizationServers/${org.id(id)}/credentials/keys`)
      org.bind(kid, keys[0].kid)
    },
  },
]
