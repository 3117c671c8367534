import { Reply } from '@dtu/kit'
import { decodeJwt } from '../../crypto/jwt.ts'
import { oauthError } from '../../errors/oauth.ts'
import { log } from '../../model/log.ts'
import type { Client } from '../../model/oauth/client.ts'
import { withClient } from '../../model/oauth/client-proof.ts'
import { clientParty } from '../../model/oauth/parties.ts'
import type { Issuer } from '../../model/oauth/server.ts'
import { findRefresh, isGood, revoke, revokeFamily } from '../../model/oauth/tokens.ts'
import type { Token } from '../../model/oauth/types.ts'
import { accessToken, isOurs } from '../../model/oauth/verify.ts'
import type { Document, OktaWorld, Operations } from '../../types.ts'
import { both } from './both.ts'

const INACTIVE = { active: false }

/** A token of either kind as this server issued it. */
const findToken = (world: OktaWorld, server: Issuer, value: string): Token | undefined => {
  const token = findRefresh(world, value) ?? accessToken(world, server, value)
  return token?.server === server.id ? token : undefined
}

/** What is to be known of a token; of one that is no good, only that (RFC 7662). ID tokens can be asked about too. */
function introspected(world: OktaWorld, server: Issuer, client: Client, value: string): Document {
  const token = findToken(world, server, value)
  if (!token) return identity(world, server, client, value)
  if (!isGood(world, token) || token.rotatedAt !== null) return INACTIVE
  const { claims, scopes, userId } = token
  const login = userId === null ? undefined : world.db.users.get(userId)?.profile.login
  const common = { active: true, scope: scopes.join(' '), ...(login !== undefined && { username: login }) }
  const times = { exp: Math.floor(token.expiresAt / 1000), iat: Math.floor(token.issuedAt / 1000) }
  const of = { ...times, sub: login ?? token.clientId, aud: server.audience, iss: server.issuer, jti: token.id }
  if (token.kind === 'refresh')
    return {
      ...common,
      token_type: 'refresh_token',
      client_id: token.clientId,
      ...of,
      ...(userId !== null && { uid: userId }),
    }
  const { scp: _, cid, ...rest } = claims
  return { ...common, ...rest, token_type: token.jkt === null ? 'Bearer' : 'DPoP', client_id: cid }
}

function identity(world: OktaWorld, server: Issuer, { id }: Client, value: string): Document {
  const claims = decodeJwt(value)?.claims
  if (!claims || claims.aud !== id || !isOurs(world, server, value)) return INACTIVE
  if (typeof claims.exp !== 'number' || claims.exp * 1000 <= world.now()) return INACTIVE
  return { active: true, token_type: 'id_token', client_id: id, username: claims.preferred_username, ...claims }
}

function required(form: URLSearchParams): string {
  const token = form.get('token')
  if (token === null || token === '') throw oauthError('request_missing_token')
  return token
}

export const tokenState: Operations = {
  ...both('introspect', 'introspectCustomAS', (world, input, server) =>
    withClient(world, input, server, (inside, client) => introspected(inside, server, client, required(input.form))),
  ),

  // Whatever the token was, afterwards it is none: that is all a client is told (RFC 7009).
  ...both('revoke', 'revokeCustomAS', (world, input, server) =>
    withClient(world, input, server, (inside, client) => {
      const token = findToken(inside, server, required(input.form))
      if (token && token.clientId === client.id) revokeFully(inside, server, client, token)
      return new Reply(undefined, { status: 200 })
    }),
  ),
}

/** With a refresh token go the access tokens of its sign-in (developer.okta.com, "Revoke tokens"). */
function revokeFully(world: OktaWorld, server: Issuer, client: Client, token: Token): void {
  if (token.kind === 'refresh') revokeFamily(world, token.family)
  else revoke(world, token)
  const type = server.custom ? 'app.oauth2.as.token.revoke' : 'app.oauth2.token.revoke'
  log(world, type, [clientParty(client)], { actor: clientParty(client) })
}
