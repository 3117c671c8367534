import { Reply } from '@dtu/kit'
import { sha256 } from '../../../crypto/jwt.ts'
import { oauthError, problemOf } from '../../../errors/oauth.ts'
import { revokeFamily } from '../../../model/oauth/tokens.ts'
import type { Code } from '../../../model/oauth/types.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'
import { issueFor, requireUserOf, wantsRefresh } from './user.ts'

/** A code for tokens, once. A code that comes again was stolen: what it was exchanged for is void (RFC 6749, 4.1.2). */
export function codeGrant(
  world: OktaWorld,
  request: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  const { form } = request
  const given = form.get('code')
  if (given === null || given === '') throw oauthError('missing_token_request_parameter', 'code')
  const code = world.db.codes.get(given)
  if (!code || code.expiresAt <= world.now()) throw oauthError('invalid_authorization_code')
  if (code.used) return replayed(world, code)
  check(request, code)
  const user = requireUserOf(world, code, 'invalid_authorization_code')
  const {
    code: _,
    redirectUri: __,
    challenge: ___,
    dpopKey: ____,
    expiresAt: _____,
    used: ______,
    ...authorization
  } = code
  world.db.codes.update(code, { used: true })
  const refresh = wantsRefresh(request, code.scopes)
  return issueFor(world, request, user, { authorization, grant: 'authorization_code', refresh }, done)
}

function replayed(world: OktaWorld, { family }: Code): Reply {
  revokeFamily(world, family)
  return new Reply(problemOf('invalid_authorization_code'), { status: 400 })
}

function check({ server, client, form, jkt }: TokenRequest, code: Code): void {
  if (code.clientId !== client.id) throw oauthError('mismatched_client')
  if (code.server !== server.id) throw oauthError('mismatched_authorization_server')
  if (code.redirectUri !== form.get('redirect_uri')) throw oauthError('mismatched_redirect_uri')
  if (code.dpopKey !== null && code.dpopKey !== jkt) throw oauthError('invalid_dpop_proof_invalid_public_key_binding')
  const verifier = form.get('code_verifier')
  if (code.challenge === null) {
    if (verifier !== null) throw oauthError('pkce_missing_challenge_verifier_present')
    return
  }
  if (verifier === null) throw oauthError('pkce_missing_verifier')
  if (sha256(verifier) !== code.challenge) throw oauthError('pkce_verification_failed')
}
