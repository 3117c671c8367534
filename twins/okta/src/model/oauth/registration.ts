import type { Document } from '../../types.ts'
import { required } from '../apps/read.ts'

/** The app that client metadata asks for (RFC 7591). */
export function appBody(metadata: Document): Document {
  const { client_name: _, token_endpoint_auth_method, client_id, client_secret, ...settings } = metadata
  const { client_id_issued_at: __, client_secret_expires_at: ___, ...oauthClient } = settings
  const label = required(metadata, 'client_name')
  return {
    name: 'oidc_client',
    label,
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method, client_id, client_secret } },
    settings: { oauthClient },
  }
}
