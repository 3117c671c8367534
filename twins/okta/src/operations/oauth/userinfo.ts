import { ApiError } from '@dtu/kit'
import { authorization } from '../../credential.ts'
import { type OAuthProblem, oauthError, problemOf } from '../../errors/oauth.ts'
import { configuredClaims, profileClaims } from '../../model/oauth/claims.ts'
import { findClient } from '../../model/oauth/client.ts'
import { checkResourceProof } from '../../model/oauth/dpop.ts'
import type { Issuer } from '../../model/oauth/server.ts'
import { isGood } from '../../model/oauth/tokens.ts'
import type { Token } from '../../model/oauth/types.ts'
import { accessToken } from '../../model/oauth/verify.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { both } from './both.ts'

/** Refusals are told in the header (tapes of clients; RFC 6750): the body is empty. */
const challenge = (scheme: string, status: number, { error, error_description }: OAuthProblem): ApiError =>
  new ApiError(status, '', {
    'www-authenticate': `${scheme} error="${error}", error_description="${error_description}"`,
  })

function presented(world: OktaWorld, { request, form }: OktaInput, server: Issuer): Token {
  const given = authorization(request)
  const scheme = given?.scheme === 'dpop' ? 'DPoP' : 'Bearer'
  const value = given?.token ?? form.get('access_token')
  if (value === null || value === undefined) throw challenge(scheme, 401, problemOf('access_token_missing'))
  const token = accessToken(world, server, value)
  if (!token || !isGood(world, token)) throw challenge(scheme, 401, problemOf('access_token_invalid'))
  if (token.jkt !== null && scheme !== 'DPoP')
    throw challenge('DPoP', 400, problemOf('dpop_authentication_scheme_required'))
  if (token.jkt !== null) checkResourceProof(world, request, value, token.jkt)
  return token
}

function userinfo(world: OktaWorld, input: OktaInput, server: Issuer): unknown {
  const { userId, scopes, clientId } = presented(world, input, server)
  const user = userId === null ? undefined : world.db.users.get(userId)
  if (!user || !scopes.includes('openid')) throw challenge('Bearer', 403, problemOf('insufficient_scope'))
  const client = findClient(world, clientId)
  if (!client) throw oauthError('invalid_client_id')
  return {
    sub: user.id,
    ...profileClaims(user, scopes),
    ...configuredClaims(world, server, 'IDENTITY', { client, user, scopes }),
  }
}

export const userinfos: Operations = both('userinfo', 'userinfoCustomAS', userinfo)
