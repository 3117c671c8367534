import { oauthError } from '../../../errors/oauth.ts'
import { termsOf } from '../../../model/oauth/access.ts'
import { issue } from '../../../model/oauth/grant.ts'
import { appScopes, scopeList } from '../../../model/oauth/scopes.ts'
import type { Document, OktaWorld } from '../../../types.ts'
import type { TokenRequest } from '../token.ts'

/** An app in its own name. The org's server lets only service apps do that, and only with a key of their own. */
export function appGrant(
  world: OktaWorld,
  { server, client, form, jkt }: TokenRequest,
  done: (world: OktaWorld, members: Document) => unknown,
): unknown {
  if (!server.custom && client.settings.application_type !== 'service')
    throw oauthError('invalid_application_type_client_credentials')
  if (!server.custom && client.method !== 'private_key_jwt') throw oauthError('unsupported_auth_method_client_creds')
  const scopes = appScopes(world, server, client.app, scopeList(form.get('scope')))
  const terms = termsOf(world, server, { client, user: undefined, grant: 'client_credentials', scopes })
  const authorization = {
    family: world.ids.next('tokenFamily'),
    server: server.id,
    clientId: client.id,
    userId: null,
    scopes,
    authTime: null,
    amr: [],
    nonce: null,
    session: null,
  }
  const wants = { access: true, id: false, refresh: false }
  return issue(world, { server, client, user: undefined, authorization, terms, jkt, wants }, done)
}
