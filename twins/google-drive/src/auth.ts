import type { ApiError, ApiRequest, OperationSpec } from '@dtu/kit'
import { credentialOf } from './credential.ts'
import type { AccessToken } from './model/types.ts'
import { refuseCaller } from './refuse-caller.ts'
import type { Caller, DriveWorld } from './types.ts'

export type { Document } from './body.ts'
export { credentialOf } from './credential.ts'
export { statusError, unknownName } from './errors.ts'
export { replyHeaders } from './headers.ts'
export type { Caller } from './types.ts'

/** Why a caller is turned away. */
export type Refused = 'missing' | 'invalid' | 'scope'

/** How a service words a refusal: the file service lists reasons, the others do not. */
export type Wording = (refused: Refused, operation: OperationSpec) => ApiError

const inStatus: Wording = (refused) => refuseCaller(refused, false)

/**
 * Who calls one of the services. One token works for all of them, as far as its scopes go.
 * @param world the file service's
 * @throws {ApiError} 401 without a valid token, 403 without one of the operation's scopes
 */
export function callerOf(
  world: DriveWorld,
  request: ApiRequest,
  operation: OperationSpec,
  wording: Wording = inStatus,
): Caller {
  const asked = (operation.raw.security ?? []) as Readonly<Record<string, readonly string[]>>[]
  const given = credentialOf(request)
  if (given === undefined) {
    if (asked.length === 0) return { name: 'anonymous', email: '' }
    throw wording('missing', operation)
  }
  const token = world.db.tokens.get(given)
  if (!token || hasEnded(world, token) || world.db.accounts.get(token.email)?.suspended)
    throw wording('invalid', operation)
  const allowed =
    asked.length === 0 ||
    asked.some((way) =>
      Object.values(way)
        .flat()
        .some((scope) => has(token, scope)),
    )
  if (!allowed) throw wording('scope', operation)
  return { name: token.email, email: token.email }
}

const hasEnded = (world: DriveWorld, { expires }: AccessToken): boolean =>
  expires !== undefined && expires <= world.now()

const has = ({ scopes }: { readonly scopes: readonly string[] }, scope: string): boolean =>
  scopes.includes('*') || scopes.includes(scope)
