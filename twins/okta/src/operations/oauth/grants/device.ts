import { Reply } from '@dtu/kit'
import { oauthError, problemOf } from '../../../errors/oauth.ts'
import { pollOf } from '../../../model/oauth/device.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'
import { issueFor, requireUserOf, wantsRefresh } from './user.ts'

const GRANT = 'urn:ietf:params:oauth:grant-type:device_code'

/** A device asks again and again whether its user is through (RFC 8628). */
export function deviceGrant(
  world: OktaWorld,
  request: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  const { form, client, server } = request
  const given = form.get('device_code')
  if (given === null || given === '') throw oauthError('missing_token_request_parameter', 'device_code')
  const device = world.db.device_codes.get(given)
  if (!device || device.server !== server.id) throw oauthError('invalid_device_code')
  if (device.clientId !== client.id) throw oauthError('mismatched_client')
  const answer = pollOf(world, device)
  if (answer !== 'APPROVED') return new Reply(problemOf(answer), { status: 400 })
  const user = requireUserOf(world, device, 'invalid_device_code')
  world.db.device_codes.delete(device.deviceCode)
  const { scopes, userId, session, authTime, amr } = device
  const authorization = {
    family: world.ids.next('tokenFamily'),
    server: server.id,
    clientId: client.id,
    userId,
    scopes,
    authTime,
    amr,
    nonce: null,
    session,
  }
  const refresh = wantsRefresh(request, scopes)
  return issueFor(world, request, user, { authorization, grant: GRANT, refresh }, done)
}
