import { Reply } from '@dtu/kit'
import { oauthError, problemOf } from '../../../errors/oauth.ts'
import { log } from '../../../model/log.ts'
import type { Client } from '../../../model/oauth/client.ts'
import { clientParty } from '../../../model/oauth/parties.ts'
import { scopeList } from '../../../model/oauth/scopes.ts'
import { findRefresh, isGood, revokeFamily } from '../../../model/oauth/tokens.ts'
import type { Token } from '../../../model/oauth/types.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'
import { issueFor, requireUserOf } from './user.ts'

/**
 * A refresh token for new tokens. Where the client's are rotated, each is good once; one that comes again later than the leeway
 * voids all of its sign-in (developer.okta.com, "Refresh access tokens and rotate refresh tokens").
 */
export function refreshGrant(
  world: OktaWorld,
  request: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  const { form, client, server, jkt } = request
  const given = form.get('refresh_token')
  if (given === null || given === '') throw oauthError('missing_token_request_parameter', 'refresh_token')
  const token = findRefresh(world, given)
  if (!token || token.server !== server.id) throw oauthError('invalid_refresh_token')
  if (token.clientId !== client.id) throw oauthError('mismatched_client')
  if (isReused(world, client, token)) return reused(world, client, token)
  if (!isGood(world, token)) throw oauthError('invalid_refresh_token')
  if (token.jkt !== null && token.jkt !== jkt) throw oauthError('invalid_dpop_proof_invalid_public_key_binding')
  const user = requireUserOf(world, token, 'invalid_refresh_token')
  const authorization = { ...token, nonce: null, scopes: narrowed(token, form.get('scope')) }
  const refresh = settle(world, client, token)
  return issueFor(world, request, user, { authorization, grant: 'authorization_code', refresh, before: token }, done)
}

const rotates = ({ settings }: Client): boolean => settings.refresh_token?.rotation_type === 'ROTATE'

function isReused(world: OktaWorld, { settings }: Client, { rotatedAt, revoked }: Token): boolean {
  if (rotatedAt === null || revoked) return false
  return world.now() > rotatedAt + (settings.refresh_token?.leeway ?? 0) * 1000
}

function reused(world: OktaWorld, client: Client, { family, server }: Token): Reply {
  revokeFamily(world, family)
  const kind = server === 'org' ? 'app.oauth2.token.detect_reuse' : 'app.oauth2.as.token.detect_reuse'
  log(world, kind, [clientParty(client)], { actor: clientParty(client), outcome: { result: 'FAILURE' } })
  return new Reply(problemOf('invalid_refresh_token'), { status: 400 })
}

/** Notes that a rotating token was used; a static one goes on. */
function settle(world: OktaWorld, client: Client, token: Token): true | 'keep' {
  if (!rotates(client)) return 'keep'
  if (token.rotatedAt === null) world.db.tokens.update(token, { rotatedAt: world.now() })
  return true
}

function narrowed({ scopes }: Token, given: string | null): readonly string[] {
  const asked = scopeList(given)
  const denied = asked.filter((scope) => !scopes.includes(scope))
  if (denied.length > 0) throw oauthError('refresh_scopes_denied', denied.join(', '))
  return asked.length > 0 ? asked : scopes
}
