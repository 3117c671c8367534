import { Reply } from '@dtu/kit'
import { clearSid, setSid, sidOf } from '../../cookies/session.ts'
import { notFound, oktaError } from '../../errors/error.ts'
import { cookieFor, endSession, extend, redeem, requireSession, sessionOfCookie } from '../../model/sessions.ts'
import { safeReturn } from '../../model/signin/return.ts'
import type { Session } from '../../model/signin/types.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showSession } from '../../view/signin/session.ts'

/** The session of the browser that asks. Throws E0000007 as for a session that is over. */
function own(world: OktaWorld, { request }: OktaInput): Session {
  const sid = sidOf(request)
  const session = sid === undefined ? undefined : sessionOfCookie(world, sid)
  if (!session) throw notFound('me', 'Session')
  return session
}

const withCookie = (world: OktaWorld, session: Session, body: unknown, status = 200): Reply =>
  new Reply(body, { status, headers: { 'set-cookie': setSid(world.baseUrl, cookieFor(world, session)) } })

/** A cookie token is asked for with `additionalFields` (developer.okta.com, Sessions API, deprecated and still served). */
function more(world: OktaWorld, { query }: OktaInput, session: Session) {
  const asked = query.get('additionalFields')?.split(',') ?? []
  return asked.includes('cookieToken') ? { cookieToken: cookieFor(world, session) } : {}
}

export const sessions: Operations = {
  createSession(world, input) {
    const { sessionToken } = input.body
    if (typeof sessionToken !== 'string') throw oktaError('E0000003')
    const session = redeem(world, sessionToken)
    return { ...showSession(world, session, 'own'), ...more(world, input, session) }
  },

  getSession: (world, { path }) => showSession(world, requireSession(world, path.sessionId as string), 'administrator'),

  extendSession: (world, { path }) =>
    showSession(world, extend(world, requireSession(world, path.sessionId as string)), 'administrator'),

  refreshSession: (world, { path }) =>
    showSession(world, extend(world, requireSession(world, path.sessionId as string)), 'administrator'),

  revokeSession(world, { path }) {
    endSession(world, requireSession(world, path.sessionId as string))
    return new Reply(undefined, { status: 204 })
  },

  getCurrentSession: (world, input) => showSession(world, own(world, input), 'own'),

  refreshCurrentSession(world, input) {
    const session = extend(world, own(world, input))
    return withCookie(world, session, showSession(world, session, 'own'))
  },

  closeCurrentSession(world, input) {
    endSession(world, own(world, input))
    return new Reply(undefined, { status: 204, headers: { 'set-cookie': clearSid(world.baseUrl) } })
  },

  // A token that is no good, and an address that nobody trusts, lead home (developer.okta.com, Session cookies).
  sessionCookieRedirect(world, { query }) {
    const token = world.db.session_tokens.get(query.get('token') ?? '')
    const location = safeReturn(world, query.get('redirectUrl'))
    if (!token || token.expiresAt <= world.now())
      return new Reply(undefined, { status: 302, headers: { location: `${world.baseUrl}/login/login.htm` } })
    const sid = cookieFor(world, redeem(world, token.token))
    return new Reply(undefined, { status: 302, headers: { location, 'set-cookie': setSid(world.baseUrl, sid) } })
  },
}
