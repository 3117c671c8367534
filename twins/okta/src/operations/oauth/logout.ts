import { ApiError, Reply } from '@dtu/kit'
import { clearSid, sidOf } from '../../cookies/session.ts'
import { decodeJwt } from '../../crypto/jwt.ts'
import { type OAuthProblem, oauthError } from '../../errors/oauth.ts'
import { type Client, findClient } from '../../model/oauth/client.ts'
import type { Issuer } from '../../model/oauth/server.ts'
import { isOurs } from '../../model/oauth/verify.ts'
import { endSession, findSession, sessionOfCookie } from '../../model/sessions.ts'
import { errorPage } from '../../pages/page.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { both } from './both.ts'

/** Who asks to be signed out, as the ID token says. It may have expired: it is only a hint. */
function hinted(world: OktaWorld, server: Issuer, given: URLSearchParams) {
  const hint = given.get('id_token_hint')
  if (hint === null) return { client: findClient(world, given.get('client_id') ?? ''), session: undefined }
  const claims = isOurs(world, server, hint) ? decodeJwt(hint)?.claims : undefined
  const client = findClient(world, String(claims?.aud ?? ''))
  if (!claims || !client) throw oauthError('invalid_client_id')
  return { client, session: findSession(world, String(claims.sid ?? '')) }
}

/** Ends the session, and leads where the client registered that it may lead. */
function logout(world: OktaWorld, input: OktaInput, server: Issuer): Reply {
  const given = input.request.method === 'POST' && input.form.size > 0 ? input.form : input.query
  try {
    const { client, session } = hinted(world, server, given)
    const location = destination(world, client, given)
    const sid = sidOf(input.request)
    const own = sid === undefined ? undefined : sessionOfCookie(world, sid)
    for (const open of new Set([own, session])) if (open && findSession(world, open.id)) endSession(world, open)
    return new Reply(undefined, { status: 302, headers: { location, 'set-cookie': clearSid(world.baseUrl) } })
  } catch (error) {
    const { error: name, error_description: text } = (
      error instanceof ApiError ? error.body : {}
    ) as Partial<OAuthProblem>
    if (name === undefined || text === undefined) throw error
    return errorPage(400, name, text)
  }
}

function destination(world: OktaWorld, client: Client | undefined, given: URLSearchParams): string {
  const asked = given.get('post_logout_redirect_uri')
  if (asked === null || asked === '') return `${world.baseUrl}/login/signout`
  if (!client?.settings.post_logout_redirect_uris?.includes(asked)) throw oauthError('illegal_post_logout_redirect_uri')
  const state = given.get('state')
  if (state === null) return asked
  return `${asked}${asked.includes('?') ? '&' : '?'}${new URLSearchParams({ state })}`
}

export const logouts: Operations = {
  ...both('logout', 'logoutCustomAS', logout),
  ...both('logoutWithPost', 'logoutCustomASWithPost', logout),
}
