import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { basicOf, credentialOf } from './credential.ts'
import { unauthenticated } from './errors.ts'
import type { Caller, JiraWorld } from './types.ts'

/** Nobody: of the few operations that ask for no credential. */
const ANONYMOUS: Caller = { name: 'anonymous', accountId: '' }

/** Answered to everybody on every site. */
const OPEN: ReadonlySet<string> = new Set(['getServerInfo', 'v2.getServerInfo'])

/**
 * Who calls. With Basic the address must be the token's own. A site is closed to strangers, as new ones are.
 * @throws {ApiError} 401
 */
export function authenticate(world: JiraWorld, request: ApiRequest, operation: OperationSpec): Caller {
  const given = credentialOf(request)
  const asked = (operation.raw.security ?? []) as readonly object[]
  if (given === undefined) {
    if (asked.length === 0 || OPEN.has(operation.id)) return ANONYMOUS
    throw unauthenticated(world.baseUrl)
  }
  const token = world.db.tokens.get(given)
  const account = token && world.db.accounts.get(token.accountId)
  const email = basicOf(request)?.email.toLowerCase()
  if (!account?.active || (email !== undefined && email !== account.emailAddress.toLowerCase()))
    throw unauthenticated(world.baseUrl)
  return { name: account.emailAddress, accountId: account.accountId, isApp: email === undefined }
}
