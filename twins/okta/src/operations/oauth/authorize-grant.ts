import { ApiError, type Reply } from '@dtu/kit'
import { type OAuthProblem, oauthError, problemOf } from '../../errors/oauth.ts'
import { log } from '../../model/log.ts'
import { termsOf } from '../../model/oauth/access.ts'
import { assuranceOf } from '../../model/oauth/assurance.ts'
import { isAssigned } from '../../model/oauth/client.ts'
import { issueCode } from '../../model/oauth/codes.ts'
import { consentNeeded } from '../../model/oauth/consent.ts'
import { issue } from '../../model/oauth/grant.ts'
import { clientParty } from '../../model/oauth/parties.ts'
import { type SignedIn, signedInAt } from '../../model/oauth/sign-on.ts'
import type { Authorization } from '../../model/oauth/types.ts'
import type { OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { answerTo } from '../../view/oauth/authorize-reply.ts'
import type { Visit } from './authorize.ts'
import { toConsent } from './consent.ts'

/** Gives a signed-in user's client what it asked for, or tells it why not. */
export function grantTo(world: OktaWorld, visit: Visit, who: SignedIn, cookies: string[]): unknown {
  const { request, pending } = visit
  try {
    const terms = settle(world, visit, who)
    const missing = pending?.consented ? [] : consentNeeded(world, visit.server, visit.client, who.user, request)
    if (missing.length > 0) {
      if (request.prompt === 'none') throw oauthError('consent_required', missing.join(', '))
      return toConsent(world, visit, cookies)
    }
    if (pending) world.db.authorize_requests.delete(pending.key)
    return answered(world, visit, who, terms, cookies)
  } catch (error) {
    const { error: name, error_description } = (error instanceof ApiError ? error.body : {}) as Partial<OAuthProblem>
    if (name === undefined || error_description === undefined) throw error
    return answerTo(request, { error: name, error_description }, cookies)
  }
}

function settle(world: OktaWorld, { server, client, request }: Visit, { user }: SignedIn) {
  if (!isAssigned(world, client, user.id)) throw oauthError('user_not_assigned')
  if (!assuranceOf(world, client).allowed) throw oauthError('access_denied')
  const grant = request.responseType.includes('code') ? 'authorization_code' : 'implicit'
  return termsOf(world, server, { client, user, grant, scopes: request.scopes })
}

function answered(
  world: OktaWorld,
  { server, client, request }: Visit,
  { session, user }: SignedIn,
  terms: ReturnType<typeof termsOf>,
  cookies: string[],
): unknown {
  const types = request.responseType.split(' ')
  const authorization: Authorization = {
    family: world.ids.next('tokenFamily'),
    server: server.id,
    clientId: client.id,
    userId: user.id,
    scopes: request.scopes,
    authTime: signedInAt(session),
    amr: session.amr,
    nonce: request.nonce,
    session: session.id,
  }
  const code = types.includes('code') ? issueCode(world, authorization, request).code : undefined
  tellLog(world, { server, client, request, pending: undefined }, user)
  const wants = { access: types.includes('token'), id: types.includes('id_token'), refresh: false }
  const done = (_: OktaWorld, members: Readonly<Record<string, unknown>>): Reply => {
    const told = Object.fromEntries(Object.entries(members).map(([name, value]) => [name, String(value)]))
    return answerTo(request, { ...told, ...(code !== undefined && { code }) }, cookies)
  }
  if (!wants.access && !wants.id) return done(world, {})
  const order = { server, client, user, authorization, terms, jkt: null, wants, ...(code !== undefined && { code }) }
  return issue(world, order, done)
}

function tellLog(world: OktaWorld, { server, client, request }: Visit, user: SignedIn['user']): void {
  const kind = request.responseType.includes('code') ? 'code' : 'implicit.id_token'
  const actor = userParty(user)
  log(world, `app.oauth2.${server.custom ? 'as.' : ''}authorize.${kind}`, [clientParty(client)], { actor })
  log(world, 'user.authentication.sso', [clientParty(client)], { actor })
}

export const denied = (request: Visit['request']): Reply => {
  const { error, error_description } = problemOf('access_denied')
  return answerTo(request, { error, error_description })
}
