import type { App, ClientSecret } from '../../model/apps/types.ts'
import type { Document, OktaWorld } from '../../types.ts'

/** What of an app's settings is no client metadata. */
const OWN = [
  'consent_method',
  'issuer_mode',
  'refresh_token',
  'idp_initiated_login',
  'wildcard_redirect',
  'participate_slo',
]

/** A client's metadata; its secret only when it is new. */
export function showClient(_world: OktaWorld, app: App, secret?: ClientSecret): Document {
  const { client_id, token_endpoint_auth_method } = app.credentials.oauthClient ?? {}
  const settings = Object.entries(app.settings.oauthClient ?? {}).filter(([name]) => !OWN.includes(name))
  return {
    client_id,
    ...(secret && { client_secret: secret.client_secret }),
    client_id_issued_at: Math.floor(Date.parse(app.created) / 1000),
    ...(secret && { client_secret_expires_at: 0 }),
    client_name: app.label,
    token_endpoint_auth_method,
    ...Object.fromEntries(settings),
  }
}
