import { oauthError } from '../../../errors/oauth.ts'
import { termsOf } from '../../../model/oauth/access.ts'
import { issue, type Order } from '../../../model/oauth/grant.ts'
import type { Authorization, Token } from '../../../model/oauth/types.ts'
import type { User } from '../../../model/types.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'

export interface UserGrant {
  readonly authorization: Authorization
  /** The grant by whose name access policies know it. */
  readonly grant: string
  readonly refresh: Order['wants']['refresh']
  readonly before?: Token
}

/** The user tokens are for. Throws where they may not sign in any more. */
export function requireUserOf(
  world: OktaWorld,
  { userId }: Pick<Authorization, 'userId'>,
  otherwise: 'invalid_authorization_code' | 'invalid_refresh_token' | 'invalid_device_code',
): User {
  const user = userId === null ? undefined : world.db.users.get(userId)
  if (user?.status !== 'ACTIVE') throw oauthError(otherwise)
  return user
}

/** Whether a sign-in is to get a refresh token: it asked for one, and its client may have one. */
export const wantsRefresh = ({ client }: TokenRequest, scopes: readonly string[]): boolean =>
  scopes.includes('offline_access') && client.settings.grant_types.includes('refresh_token')

/** Issues a user's tokens: always an access token, and an ID token where OpenID Connect was asked for. */
export function issueFor(
  world: OktaWorld,
  { server, client, jkt }: TokenRequest,
  user: User,
  { authorization, grant, refresh, before }: UserGrant,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  const { scopes } = authorization
  const terms = termsOf(world, server, { client, user, grant, scopes })
  const wants = { access: true, id: scopes.includes('openid'), refresh }
  return issue(world, { server, client, user, authorization, terms, jkt, wants, ...(before && { before }) }, done)
}
