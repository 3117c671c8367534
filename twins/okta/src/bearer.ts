import { ApiError, type ApiRequest, type OperationSpec } from '@dtu/kit'
import { decodeJwt } from './crypto/jwt.ts'
import { type OAuthProblem, problemOf } from './errors/oauth.ts'
import { findClient } from './model/oauth/client.ts'
import { checkResourceProof } from './model/oauth/dpop.ts'
import { requireIssuer } from './model/oauth/server.ts'
import { isGood } from './model/oauth/tokens.ts'
import type { Token } from './model/oauth/types.ts'
import { accessToken } from './model/oauth/verify.ts'
import type { Caller, OktaWorld } from './types.ts'

/**
 * A refusal as the management API gives it to holders of access tokens: all is in the header, the body is empty
 * (okta-sdk-golang issue 145; developer.okta.com, "OAuth 2.0 for Okta").
 */
function refusal(
  world: OktaWorld,
  request: ApiRequest,
  status: number,
  scopes: readonly string[],
  { error, error_description }: OAuthProblem,
  scheme: 'Bearer' | 'DPoP',
): ApiError {
  const told = {
    authorization_uri: `${world.baseUrl}/oauth2/v1/authorize`,
    realm: world.baseUrl,
    scope: scopes.join(' '),
    error,
    error_description,
    resource: request.path,
  }
  const parts = Object.entries(told).map(([name, value]) => `${name}="${value.replace(/["\\]/g, '')}"`)
  return new ApiError(status, '', { 'www-authenticate': `${scheme} ${parts.join(', ')}` })
}

/** The holder of an access token of the org that has a scope the operation asks for. What its user or app may do is judged later. */
export function tokenCaller(
  world: OktaWorld,
  request: ApiRequest,
  operation: OperationSpec,
  given: { readonly scheme: string; readonly token: string },
): Omit<Caller, 'client'> {
  const asked = scopesOf(operation)
  const scheme = given.scheme === 'dpop' ? 'DPoP' : 'Bearer'
  const refuse = (status: number, problem: OAuthProblem): never => {
    throw refusal(world, request, status, asked, problem, scheme)
  }
  const token = accessToken(world, requireIssuer(world, undefined), given.token)
  if (!token || !isGood(world, token)) return refuse(401, whyNot(world, given.token))
  if (token.jkt !== null && scheme !== 'DPoP') return refuse(401, problemOf('dpop_authentication_scheme_required'))
  if (token.jkt !== null) checkResourceProof(world, request, given.token, token.jkt)
  if (!isWithin(token, asked, request.path, world)) return refuse(403, problemOf('insufficient_scope'))
  return callerOf(world, token)
}

const scopesOf = ({ raw }: OperationSpec): readonly string[] =>
  ((raw.security ?? []) as Record<string, string[]>[]).flatMap((way) => way.oauth2 ?? [])

/** Tokens of other servers are told apart from bad ones. */
function whyNot({ baseUrl }: OktaWorld, value: string): OAuthProblem {
  const claims = decodeJwt(value)?.claims
  if (claims && claims.iss !== baseUrl && String(claims.iss).startsWith(`${baseUrl}/oauth2/`))
    return { error: 'invalid_token', error_description: 'The access token provided has an invalid issuer.' }
  return problemOf('access_token_invalid')
}

/** Who may manage may read; `.self` scopes are good for oneself. */
function isWithin({ scopes, userId }: Token, asked: readonly string[], path: string, world: OktaWorld): boolean {
  const has = (scope: string) => scopes.includes(scope) || scopes.includes(scope.replace(/\.read$/, '.manage'))
  if (asked.length === 0 || asked.some(has)) return true
  const own = isOwn(world, path, userId)
  return own && asked.some((scope) => has(`${scope}.self`) || has(`${scope.replace(/\.read$/, '.manage')}.self`))
}

function isOwn(world: OktaWorld, path: string, userId: string | null): boolean {
  const [, given] = /^\/api\/v1\/users\/([^/]+)/.exec(path) ?? []
  if (given === undefined || userId === null) return false
  return given === 'me' || given === userId || decodeURIComponent(given) === world.db.users.get(userId)?.profile.login
}

function callerOf(world: OktaWorld, { id, userId, clientId, scopes }: Token): Omit<Caller, 'client'> {
  const login = userId === null ? undefined : world.db.users.get(userId)?.profile.login
  const name = String(login ?? findClient(world, clientId)?.app.label ?? clientId)
  return { name, kind: 'oauth', userId: userId ?? '', tokenId: id, clientId, scopes }
}
