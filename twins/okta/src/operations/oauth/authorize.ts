import { ApiError, Reply } from '@dtu/kit'
import { setSid, sidOf } from '../../cookies/session.ts'
import type { OAuthProblem } from '../../errors/oauth.ts'
import { problemOf } from '../../errors/oauth.ts'
import { assuranceOf, meets } from '../../model/oauth/assurance.ts'
import { modeOf, Rejection, readDestination, readRequest } from '../../model/oauth/authorize-request.ts'
import { type Client, requireClient } from '../../model/oauth/client.ts'
import { findPending, keep } from '../../model/oauth/requests.ts'
import { findIssuer, type Issuer } from '../../model/oauth/server.ts'
import { isFresh, signedIn } from '../../model/oauth/sign-on.ts'
import type { AuthorizeRequest, PendingRequest } from '../../model/oauth/types.ts'
import { cookieFor, redeem } from '../../model/sessions.ts'
import { errorPage } from '../../pages/page.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import { answerTo, type Carrier } from '../../view/oauth/authorize-reply.ts'
import { grantTo } from './authorize-grant.ts'
import { both } from './both.ts'

/** An authorize request that was read, and how far its user is with it. */
export interface Visit {
  readonly server: Issuer
  readonly client: Client
  readonly request: AuthorizeRequest
  readonly pending: PendingRequest | undefined
}

const tell = (carrier: Carrier, { error, error_description }: OAuthProblem): Reply =>
  answerTo(carrier, { error, error_description })

/** What is wrong before it is known where to send the user is shown in place; the rest is told to the client. */
function authorize(world: OktaWorld, input: OktaInput, server: Issuer): unknown {
  const given = input.request.method === 'POST' ? input.form : input.query
  let carrier: Carrier | undefined
  try {
    const pushed = given.get('request_uri')
    if (pushed !== null) return visit(world, input, requirePushed(world, server, given, pushed))
    const { client, redirectUri } = readDestination(world, given)
    carrier = { responseMode: modeOf(given), redirectUri, state: given.get('state') }
    const request = readRequest(world, server, client, given)
    return visit(world, input, { server, client, request, pending: undefined })
  } catch (error) {
    if (error instanceof Rejection && carrier) return tell(carrier, error.problem)
    if (error instanceof ApiError) return shown(error)
    throw error
  }
}

/** In place: a page, since it is a person who reads it. */
function shown(error: ApiError): Reply {
  const { error: name, error_description: text } = error.body as Partial<OAuthProblem>
  if (name === undefined) throw error
  return errorPage(400, name, text ?? '')
}

/** A request that was pushed before. It is good once, for the client that pushed it. */
function requirePushed(world: OktaWorld, server: Issuer, given: URLSearchParams, uri: string): Visit {
  const pending = findPending(world, uri.replace(/^urn:okta:/, ''))
  if (!pending || pending.server !== server.id || pending.request.clientId !== given.get('client_id'))
    throw new ApiError(400, problemOf('invalid_request_uri'))
  world.db.authorize_requests.delete(pending.key)
  return {
    server,
    client: requireClient(world, pending.request.clientId),
    request: pending.request,
    pending: undefined,
  }
}

/** Where a browser comes back to after its user signed in. */
function resume(world: OktaWorld, input: OktaInput): unknown {
  const pending = findPending(world, input.query.get('okta_key'))
  const server = pending && findIssuer(world, pending.server)
  if (!pending || !server) return errorPage(400, 'invalid_request', 'Request expired, please start over and try again.')
  try {
    const client = requireClient(world, pending.request.clientId)
    return visit(world, input, { server, client, request: pending.request, pending })
  } catch (error) {
    if (error instanceof ApiError) return shown(error)
    throw error
  }
}

/** Lets a signed-in user through, and asks anybody else to sign in, unless the client does not want that. */
function visit(world: OktaWorld, input: OktaInput, given: Visit): unknown {
  const { request, pending } = given
  const { sid, cookies } = sessionFor(world, input, given)
  const who = signedIn(world, sid)
  const fresh = who && isFresh(world, request, who, cookies.length > 0 ? world.now() : (pending?.since ?? null))
  if (who && fresh && meets(world, assuranceOf(world, given.client), who)) return grantTo(world, given, who, cookies)
  if (request.prompt === 'none') return tell(request, problemOf(fresh ? 'app_sign_on_required' : 'login_required'))
  return toSignIn(world, given, cookies)
}

/** A session token in the request begins a session; one that is no good is as none. */
function sessionFor(
  world: OktaWorld,
  { request }: OktaInput,
  visit: Visit,
): { sid: string | undefined; cookies: string[] } {
  const own = sidOf(request)
  const { sessionToken } = visit.request
  const known = sessionToken === null ? undefined : world.db.session_tokens.get(sessionToken)
  if (!known || known.expiresAt <= world.now() || world.db.users.get(known.userId)?.status !== 'ACTIVE')
    return { sid: own, cookies: [] }
  const sid = cookieFor(world, redeem(world, known.token))
  return { sid, cookies: [setSid(world.baseUrl, sid)] }
}

/** The request waits while its user signs in on the hosted page. */
function toSignIn(world: OktaWorld, { server, request, pending }: Visit, cookies: string[]): Reply {
  const { sessionToken: _, ...rest } = request
  const waiting = pending ?? keep(world, server, { ...rest, sessionToken: null }, 'signingIn', world.now())
  const query = new URLSearchParams({ fromURI: `${resumePath}?okta_key=${waiting.key}` })
  const headers = { location: `${world.baseUrl}/login/login.htm?${query}`, 'set-cookie': cookies }
  return new Reply(undefined, { status: 302, headers })
}

const resumePath = '/oauth2/v1/authorize/redirect'

export const authorizing: Operations = {
  ...both('authorize', 'authorizeCustomAS', authorize),
  ...both('authorizeWithPost', 'authorizeCustomASWithPost', authorize),
  resumeAuthorize: resume,
}
