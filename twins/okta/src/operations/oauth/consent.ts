import { Reply } from '@dtu/kit'
import { sidOf } from '../../cookies/session.ts'
import { findClient } from '../../model/oauth/client.ts'
import { allow, consentNeeded } from '../../model/oauth/consent.ts'
import { findPending, keep } from '../../model/oauth/requests.ts'
import { findIssuer } from '../../model/oauth/server.ts'
import { signedIn } from '../../model/oauth/sign-on.ts'
import { html } from '../../pages/html.ts'
import { errorPage, page } from '../../pages/page.ts'
import type { OktaInput, OktaWorld, Operations } from '../../types.ts'
import type { Visit } from './authorize.ts'
import { denied } from './authorize-grant.ts'

const PATH = '/oauth2/v1/authorize/consent'

/** The request waits while its user is asked. */
export function toConsent(world: OktaWorld, { server, request, pending }: Visit, cookies: string[]): Reply {
  const { key } = pending ?? keep(world, server, request, 'signingIn', world.now())
  const headers = {
    location: `${world.baseUrl}${PATH}?okta_key=${key}`,
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
  }
  return new Reply(undefined, { status: 302, headers })
}

/** The request that is asked about, by the user who is asked; undefined where it is over. */
function asked(world: OktaWorld, { request }: OktaInput, key: string | null) {
  const pending = findPending(world, key)
  const server = pending && findIssuer(world, pending.server)
  const client = pending && findClient(world, pending.request.clientId)
  const who = signedIn(world, sidOf(request))
  return pending && server && client && who ? { pending, server, client, who } : undefined
}

const expired = (): Reply => errorPage(400, 'invalid_request', 'Request expired, please start over and try again.')

export const consenting: Operations = {
  askConsent(world, input) {
    const found = asked(world, input, input.query.get('okta_key'))
    if (!found) return expired()
    const { pending, server, client, who } = found
    const scopes = consentNeeded(world, server, client, who.user, pending.request)
    return page(
      `${client.app.label} would like to`,
      html`<ul>${scopes.map((scope) => html`<li><code>${scope}</code></li>`)}</ul>
        <form method="post" action="${world.baseUrl}${PATH}">
          <input type="hidden" name="okta_key" value="${pending.key}">
          <button name="consent" value="allow">Allow Access</button>
          <button name="consent" value="deny">Don't Allow</button>
        </form>`,
    )
  },

  answerConsent(world, input) {
    const found = asked(world, input, input.form.get('okta_key'))
    if (!found) return expired()
    const { pending, server, client, who } = found
    if (input.form.get('consent') !== 'allow') {
      world.db.authorize_requests.delete(pending.key)
      return denied(pending.request)
    }
    allow(world, server, client, who.user, consentNeeded(world, server, client, who.user, pending.request))
    world.db.authorize_requests.update(pending, { consented: true })
    const location = `${world.baseUrl}/oauth2/v1/authorize/redirect?okta_key=${pending.key}`
    return new Reply(undefined, { status: 302, headers: { location } })
  },
}
