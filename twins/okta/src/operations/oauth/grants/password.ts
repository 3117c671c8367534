import { Reply } from '@dtu/kit'
import { oauthError, problemOf } from '../../../errors/oauth.ts'
import { asksTwoFactors } from '../../../model/oauth/assurance.ts'
import { isAssigned } from '../../../model/oauth/client.ts'
import { scopeList, userScopes } from '../../../model/oauth/scopes.ts'
import { checkPassword } from '../../../model/signin/password.ts'
import { findUser } from '../../../model/users.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'
import { issueFor, wantsRefresh } from './user.ts'

/** Name and password for tokens: no page, so no second factor either. */
export function passwordGrant(
  world: OktaWorld,
  request: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  const { form, client, server } = request
  const username = required(form, 'username')
  const password = required(form, 'password')
  const scopes = userScopes(world, server, scopeList(form.get('scope')))
  const user = checkPassword(world, username === 'me' ? undefined : findUser(world, username), password)
  // Not thrown: the wrong try counts.
  if (!user || user === 'locked') return new Reply(problemOf('invalid_password_credentials'), { status: 400 })
  if (user.status !== 'ACTIVE') throw oauthError('expired_password_credentials')
  if (!isAssigned(world, client, user.id)) throw oauthError('user_not_assigned')
  if (asksTwoFactors(world, client)) throw oauthError('password_auth_denied_mfa')
  const authorization = {
    family: world.ids.next('tokenFamily'),
    server: server.id,
    clientId: client.id,
    userId: user.id,
    scopes,
    authTime: world.now(),
    amr: ['pwd'],
    nonce: null,
    session: null,
  }
  const refresh = wantsRefresh(request, scopes)
  return issueFor(world, request, user, { authorization, grant: 'password', refresh }, done)
}

function required(form: URLSearchParams, name: string): string {
  const value = form.get(name)
  if (value === null || value === '') throw oauthError('missing_token_request_parameter', name)
  return value
}
