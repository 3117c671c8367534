import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { authorize } from './authorize.ts'
import { tokenCaller } from './bearer.ts'
import { sidOf } from './cookies/session.ts'
import { authorization } from './credential.ts'
import { oktaError } from './errors/error.ts'
import { sessionOfCookie } from './model/sessions.ts'
import type { ApiToken } from './model/types.ts'
import type { Caller, OktaWorld } from './types.ts'

/** Nobody in particular: of a hosted page, an OAuth endpoint, a sign-in. */
export const publicCaller = (request: ApiRequest): Caller => ({
  name: 'anonymous',
  kind: 'public',
  userId: '',
  client: clientOf(request),
})

const clientOf = ({ headers }: ApiRequest) => ({
  ipAddress: headers['x-forwarded-for']?.split(',')[0]?.trim() ?? '127.0.0.1',
  userAgent: headers['user-agent'],
})

/** Who calls. Operations that ask for no token of the org (OAuth endpoints, sign-in) judge their callers themselves. */
export function authenticate(world: OktaWorld, request: ApiRequest, operation: OperationSpec): Caller {
  const asked = ((operation.raw.security ?? []) as Record<string, string[]>[]).flatMap((way) => Object.keys(way))
  const given = authorization(request)
  const takes = (scheme: string) => asked.includes(scheme)
  if (given?.scheme === 'ssws' && (takes('apiToken') || takes('ssws') || takes('oauth2')))
    return admitted(world, tokenHolder(world, request, given.token), request, operation)
  // Endpoints of OAuth itself know their callers by what OAuth says.
  if ((!takes('apiToken') && !takes('oauth2')) || /^\/oauth2\/.*\/userinfo$/.test(operation.path))
    return publicCaller(request)
  if ((given?.scheme === 'bearer' || given?.scheme === 'dpop') && takes('oauth2')) {
    const caller = { ...tokenCaller(world, request, operation, given), client: clientOf(request) }
    return admitted(world, caller, request, operation)
  }
  if (given === undefined && OWN.test(operation.path)) return signedIn(world, request)
  throw oktaError('E0000011')
}

/** What a browser may ask about its own user with nothing but its session (developer.okta.com, Users API, "Get current user"). */
const OWN = /^\/api\/v1\/users\/\{/

function signedIn(world: OktaWorld, request: ApiRequest): Caller {
  const sid = sidOf(request)
  if (sid === undefined || !/^\/api\/v1\/users\/me(\/|$)/.test(request.path)) throw oktaError('E0000011')
  const session = sessionOfCookie(world, sid)
  if (!session) throw oktaError('E0000005')
  return {
    name: session.login,
    kind: 'session',
    userId: session.userId,
    tokenId: session.id,
    client: clientOf(request),
  }
}

function admitted(world: OktaWorld, caller: Caller, request: ApiRequest, operation: OperationSpec): Caller {
  world.caller = caller
  authorize(world, caller, request, operation)
  return caller
}

function tokenHolder(world: OktaWorld, request: ApiRequest, secret: string): Caller {
  const known = world.db.secrets.get(secret)
  const token = known && world.db.api_tokens.get(known.tokenId)
  if (!token || Date.parse(token.expiresAt) <= world.now()) throw oktaError('E0000011')
  // A token ends with the account it acts for.
  const status = world.db.users.get(token.userId)?.status
  if (status === undefined || status === 'DEPROVISIONED' || status === 'SUSPENDED') throw oktaError('E0000011')
  return { ...callerOf(world, token), client: clientOf(request) }
}

const callerOf = (world: OktaWorld, token: ApiToken): Caller => ({
  name: String(world.db.users.get(token.userId)?.profile.login ?? token.userId),
  kind: 'token',
  userId: token.userId,
  tokenId: token.id,
})
