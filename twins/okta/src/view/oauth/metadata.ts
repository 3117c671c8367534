import { ASYMMETRIC, SYMMETRIC } from '../../crypto/jwt.ts'
import { scopesOf } from '../../model/authorization/find.ts'
import { OKTA_SCOPES, OPENID } from '../../model/oauth/org-scopes.ts'
import type { Issuer } from '../../model/oauth/server.ts'
import type { Document, OktaWorld } from '../../types.ts'

const METHODS = ['client_secret_basic', 'client_secret_post', 'client_secret_jwt', 'private_key_jwt', 'none']
export const RESPONSE_TYPES = [
  'code',
  'token',
  'id_token',
  'code id_token',
  'code token',
  'id_token token',
  'code id_token token',
]
export const RESPONSE_MODES = ['query', 'fragment', 'form_post', 'okta_post_message']
export const GRANT_TYPES = [
  'authorization_code',
  'implicit',
  'refresh_token',
  'password',
  'client_credentials',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:okta:params:oauth:grant-type:otp',
  'http://auth0.com/oauth/grant-type/mfa-otp',
  'urn:okta:params:oauth:grant-type:oob',
  'http://auth0.com/oauth/grant-type/mfa-oob',
  'urn:ietf:params:oauth:grant-type:token-exchange',
]
const TOKEN_CLAIMS = ['ver', 'jti', 'iss', 'aud', 'iat', 'exp', 'cid', 'uid', 'scp', 'sub']
const USER_CLAIMS = [
  'iss',
  'ver',
  'sub',
  'aud',
  'iat',
  'exp',
  'jti',
  'auth_time',
  'amr',
  'idp',
  'nonce',
  'name',
  'nickname',
  'preferred_username',
  'given_name',
  'middle_name',
  'family_name',
  'email',
  'email_verified',
  'profile',
  'zoneinfo',
  'locale',
  'address',
  'phone_number',
  'picture',
  'website',
  'gender',
  'birthdate',
  'updated_at',
  'at_hash',
  'c_hash',
]

/** What a server says about itself (tapes/okta, GET /.well-known/oauth-authorization-server, 2026). */
export function showMetadata(world: OktaWorld, server: Issuer, kind: 'oauth' | 'oidc'): Document {
  const { issuer, base } = server
  const oidc = kind === 'oidc'
  return {
    issuer,
    authorization_endpoint: `${base}/v1/authorize`,
    token_endpoint: `${base}/v1/token`,
    ...(oidc && { userinfo_endpoint: `${base}/v1/userinfo` }),
    registration_endpoint: `${world.baseUrl}/oauth2/v1/clients`,
    // Tokens of the org's own server are for the org: its OAuth metadata names no keys.
    ...((oidc || server.custom) && { jwks_uri: `${base}/v1/keys` }),
    response_types_supported: RESPONSE_TYPES,
    response_modes_supported: RESPONSE_MODES,
    grant_types_supported: GRANT_TYPES,
    subject_types_supported: ['public'],
    ...(oidc && { id_token_signing_alg_values_supported: ['RS256'] }),
    scopes_supported: publishedScopes(world, server, oidc),
    token_endpoint_auth_methods_supported: METHODS,
    claims_supported: oidc ? USER_CLAIMS : TOKEN_CLAIMS,
    code_challenge_methods_supported: ['S256'],
    introspection_endpoint: `${base}/v1/introspect`,
    introspection_endpoint_auth_methods_supported: METHODS,
    revocation_endpoint: `${base}/v1/revoke`,
    revocation_endpoint_auth_methods_supported: METHODS,
    end_session_endpoint: `${base}/v1/logout`,
    request_parameter_supported: true,
    request_object_signing_alg_values_supported: [...SYMMETRIC, ...ASYMMETRIC],
    device_authorization_endpoint: `${base}/v1/device/authorize`,
    pushed_authorization_request_endpoint: `${base}/v1/par`,
    dpop_signing_alg_values_supported: ASYMMETRIC,
    frontchannel_logout_supported: true,
    frontchannel_logout_session_supported: true,
    identity_chaining_requested_token_types_supported: ['urn:ietf:params:oauth:token-type:id-jag'],
  }
}

/** The org's OpenID configuration leaves out what only the management API knows; other servers' list what they publish. */
function publishedScopes(world: OktaWorld, { custom }: Issuer, oidc: boolean): readonly string[] {
  if (!custom) return [...(oidc ? [] : OKTA_SCOPES), ...OPENID.slice(0, 6), 'groups']
  return scopesOf(world, custom).flatMap((scope) => (scope.metadataPublish === 'ALL_CLIENTS' ? [scope.name] : []))
}
