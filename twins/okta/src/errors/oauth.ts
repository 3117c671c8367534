import { ApiError } from '@dtu/kit'

/** Okta's OAuth errors that this twin gives: status, `error` and `error_description` (developer.okta.com, OAuth error codes, 2026.08.1). */
const KNOWN = {
  access_denied: [403, 'access_denied', 'The resource owner or authorization server denied the request.'],
  access_token_invalid: [401, 'invalid_token', 'The access token is invalid.'],
  access_token_missing: [401, 'invalid_request', 'The access token is missing.'],
  authorization_pending: [400, 'authorization_pending', 'The device authorization is pending. Please try again later.'],
  client_assertion_already_used: [401, 'invalid_client', 'The client_assertion token has already been used.'],
  client_assertion_expiration_required: [
    401,
    'invalid_client',
    "The client_assertion must contain the 'exp' claim as seconds since epoch.",
  ],
  client_assertion_expired_token: [401, 'invalid_client', 'The client_assertion token is expired.'],
  client_assertion_expires_too_far_in_future: [
    401,
    'invalid_client',
    'The client_assertion token has an expiration too far into the future.',
  ],
  client_assertion_invalid_audience: [
    401,
    'invalid_client',
    'The audience claim for client_assertion must be the endpoint invoked for the request.',
  ],
  client_assertion_invalid_issuer: [
    401,
    'invalid_client',
    'The issuer claim for client_assertion is not a valid client_id.',
  ],
  client_assertion_invalid_jwt: [401, 'invalid_client', 'The parsing of the client_assertion failed.'],
  client_assertion_invalid_kid: [401, 'invalid_client', 'The client_assertion JWT kid is invalid.'],
  client_assertion_invalid_signature: [401, 'invalid_client', 'The client_assertion signature is invalid.'],
  client_assertion_invalid_signature_algorithm: [
    401,
    'invalid_client',
    'The client_assertion JWT signature algorithm is invalid.',
  ],
  client_assertion_invalid_subject: [
    401,
    'invalid_client',
    'The subject claim for client_assertion is not a valid client_id.',
  ],
  client_assertion_issued_at_in_future: [
    401,
    'invalid_client',
    'The client_assertion token must be issued before the current time.',
  ],
  client_assertion_jwks_not_configured: [
    401,
    'invalid_client',
    'The client does not have a JWKSet configured, but the client_assertion requires one.',
  ],
  client_assertion_type_invalid: [400, 'invalid_request', 'The client_assertion_type is invalid.'],
  client_credentials_in_query: [400, 'invalid_request', 'Client credentials cannot be supplied via query parameters.'],
  consent_required: [400, 'consent_required', 'The following scopes require user consent: [{0}].'],
  dpop_authentication_scheme_required: [
    400,
    'invalid_request',
    'The resource request must use the DPoP authentication scheme when using a DPoP bound token.',
  ],
  dpop_proof_already_used: [400, 'invalid_dpop_proof', 'The DPoP proof JWT has already been used.'],
  dpop_proof_invalid_ath: [
    400,
    'invalid_dpop_proof',
    "'ath' claim in the DPoP proof does not match the presented access_token.",
  ],
  expired_password_credentials: [400, 'invalid_grant', 'Password has expired.'],
  expired_token: [400, 'expired_token', 'The device code has expired.'],
  illegal_duplicated_parameters: [
    400,
    'invalid_request',
    'Duplicate parameter provided in request. Duplicated parameters: [{0}].',
  ],
  illegal_post_logout_redirect_uri: [
    400,
    'invalid_request',
    "The 'post_logout_redirect_uri' parameter must be a Logout redirect URI in the client app settings.",
  ],
  illegal_redirect_uri: [
    400,
    'invalid_request',
    "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings.",
  ],
  insufficient_scope: [403, 'insufficient_scope', 'The access token provided does not contain the required scopes.'],
  invalid_access_token_dpop_binding: [
    400,
    'invalid_dpop_proof',
    'The access_token is not bound to the provided DPoP proof.',
  ],
  invalid_application_type_client_credentials: [
    401,
    'invalid_client',
    "Only clients with 'application_type' of 'service' may use the client_credentials 'grant_type' with the Org Authorization Server.",
  ],
  invalid_authorization_code: [400, 'invalid_grant', 'The authorization code is invalid or has expired.'],
  invalid_basic_auth_creds: [
    401,
    'invalid_client',
    'Found Authentication header but was not valid client credentials.',
  ],
  invalid_client: [
    401,
    'invalid_client',
    'Client authentication failed. Either the client or the client credentials are invalid.',
  ],
  invalid_client_id: [401, 'invalid_client', "Invalid value for 'client_id' parameter."],
  invalid_client_secret: [401, 'invalid_client', 'The client secret supplied for a confidential client is invalid.'],
  invalid_device_code: [400, 'invalid_grant', 'The device code is invalid or has expired.'],
  invalid_dpop_proof_invalid_htm: [400, 'invalid_dpop_proof', "'htm' claim in the DPoP proof JWT is invalid."],
  invalid_dpop_proof_invalid_htu: [400, 'invalid_dpop_proof', "'htu' claim in the DPoP proof JWT is invalid."],
  invalid_dpop_proof_invalid_iat: [400, 'invalid_dpop_proof', "'iat' claim in the DPoP proof JWT is invalid."],
  invalid_dpop_proof_invalid_jti: [400, 'invalid_dpop_proof', "'jti' claim in the DPoP proof JWT is invalid."],
  invalid_dpop_proof_invalid_jwt: [400, 'invalid_dpop_proof', 'The DPoP proof JWT cannot be parsed.'],
  invalid_dpop_proof_invalid_public_key_binding: [
    400,
    'invalid_dpop_proof',
    'Invalid DPoP Public Key binding in refresh token',
  ],
  invalid_dpop_proof_invalid_signature: [400, 'invalid_dpop_proof', 'The DPoP proof JWT signature is invalid.'],
  invalid_dpop_proof_invalid_signature_algorithm: [
    400,
    'invalid_dpop_proof',
    'The DPoP proof JWT signature algorithm is invalid.',
  ],
  invalid_dpop_proof_invalid_type: [400, 'invalid_dpop_proof', "'typ' must be 'dpop+jwt' in the DPoP proof JWT."],
  invalid_dpop_proof_jwt_issued_in_future: [400, 'invalid_dpop_proof', 'The DPoP proof JWT is issued in the future.'],
  invalid_dpop_proof_jwt_too_old: [
    400,
    'invalid_dpop_proof',
    'The DPoP proof JWT is issued more than five minutes in the past.',
  ],
  invalid_dpop_proof_missing_header: [400, 'invalid_dpop_proof', 'The DPoP proof JWT header is missing.'],
  invalid_dpop_proof_multiple_headers_not_allowed: [
    400,
    'invalid_dpop_proof',
    'Multiple DPoP proof JWT headers are not allowed.',
  ],
  invalid_max_age: [
    400,
    'invalid_request',
    "Invalid value for 'max_age' parameter. It should be within range 0 - 2^31-1.",
  ],
  invalid_nonce: [
    400,
    'invalid_request',
    "The 'nonce' parameter is required for authorize requests with either the 'id_token' or 'token' response types..",
  ],
  invalid_password_credentials: [400, 'invalid_grant', 'The credentials provided were invalid.'],
  invalid_prompt: [400, 'invalid_request', "Invalid value for 'prompt' parameter. Supported values: [{0}]"],
  invalid_refresh_token: [400, 'invalid_grant', 'The refresh token is invalid or expired.'],
  invalid_request: [400, 'invalid_request', 'Invalid request'],
  invalid_request_uri: [400, 'invalid_request_uri', 'The authorize request_uri is invalid.'],
  invalid_state: [400, 'invalid_request', "The authentication request has an invalid 'state' parameter."],
  invalid_user_code: [400, 'invalid_user_code', 'The user code is invalid or has expired.'],
  jwks_uri_error: [401, 'invalid_client', 'Error retrieving the client JWKSet from jwks_uri.'],
  login_required: [400, 'login_required', 'The client specified not to prompt, but the user is not logged in.'],
  app_sign_on_required: [
    400,
    'login_required',
    'The client specified not to prompt, but the client app requires re-authentication or MFA.',
  ],
  mismatched_authorization_server: [400, 'invalid_request', 'The grant was issued for another authorization server.'],
  mismatched_client: [
    400,
    'invalid_grant',
    "The grant was issued to another client. Please make sure the 'client_id' matches the one used at the authorize request.",
  ],
  mismatched_redirect_uri: [
    400,
    'invalid_grant',
    "The 'redirect_uri' does not match the redirection URI used in the authorization request.",
  ],
  missing_client_credentials: [401, 'invalid_client', 'No client credentials found.'],
  missing_scopes: [400, 'invalid_scope', 'No scopes were requested.'],
  missing_token_request_parameter: [400, 'invalid_request', "The required parameter '{0}' is missing."],
  multiple_client_credentials: [
    401,
    'invalid_request',
    'Cannot supply multiple client credentials. Use one of the following: credentials in the Authorization header, credentials in the post body, or a client_assertion in the post body.',
  ],
  no_default_scopes: [
    400,
    'invalid_scope',
    "The authorization server resource does not have any configured default scopes, 'scope' must be provided.",
  ],
  no_matching_policy: [
    401,
    'access_denied',
    'Policy evaluation failed for this request, please check the policy configurations.',
  ],
  no_matching_scope: [
    400,
    'invalid_scope',
    'One or more scopes are not configured for the authorization server resource.',
  ],
  no_org_scopes_granted: [400, 'consent_required', 'You are not allowed any of the requested scopes.'],
  openid_not_allowed_client_creds: [400, 'invalid_scope', "Cannot request 'openid' scopes using client credentials."],
  openid_scope_required: [
    400,
    'invalid_scope',
    "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope.",
  ],
  openid_scope_required_access_token: [
    403,
    'access_denied',
    "Requests for ID tokens or access tokens with OpenID scopes require the 'openid' scope.",
  ],
  password_auth_denied_mfa: [
    400,
    'invalid_grant',
    'Resource owner password credentials cannot be used with MFA enabled.',
  ],
  pkce_invalid_challenge: [400, 'invalid_request', 'PKCE code challenge contains illegal characters.'],
  pkce_missing_challenge: [400, 'invalid_request', 'PKCE code challenge is required by the application.'],
  pkce_missing_challenge_verifier_present: [
    400,
    'invalid_request',
    'PKCE code challenge should be specified in the authorize request for code verification.',
  ],
  pkce_missing_verifier: [400, 'invalid_request', 'PKCE code verifier is required by the application.'],
  pkce_unsupported_code_challenge_method: [
    400,
    'invalid_request',
    'PKCE code challenge method is not supported. Valid values: [{0}]',
  ],
  pkce_verification_failed: [400, 'invalid_grant', 'PKCE verification failed.'],
  refresh_scopes_denied: [
    400,
    'access_denied',
    'Some of the scopes requested for the refresh request were not granted in the original authorize request. Denied scopes: {0}.',
  ],
  request_missing_token: [400, 'invalid_request', "The 'token' parameter is required."],
  scope_denied: [400, 'access_denied', 'Some of the requested scopes were denied by the policy. Denied scopes: [{0}].'],
  slow_down: [400, 'slow_down', 'Slow down the polling frequency. Please try again later.'],
  token_request_missing_grant_type: [
    400,
    'invalid_request',
    "The token request must specify a 'grant_type'. Valid values: [{0}]",
  ],
  unauthorized_client: [
    400,
    'unauthorized_client',
    'The client is not authorized to use the provided grant type. Configured grant types: [{0}].',
  ],
  unsupported_auth_method_client_creds: [
    401,
    'invalid_client',
    'Client Credentials requests to the Org Authorization Server must use the private_key_jwt token_endpoint_auth_method.',
  ],
  unsupported_grant_type: [
    400,
    'unsupported_grant_type',
    'The authorization grant type is not supported by the authorization server. Configured grant types: [{0}].',
  ],
  unsupported_response_mode: [
    400,
    'unsupported_response_mode',
    'The response mode is not supported by the authorization server. Valid response modes: [query, fragment, form_post, okta_post_message].',
  ],
  unsupported_response_mode_query_with_tokens: [
    400,
    'unsupported_response_mode',
    "'query' response mode cannot be used with either the 'id_token' or 'token' response types.",
  ],
  unsupported_response_type: [
    400,
    'unsupported_response_type',
    'The response type is not supported by the authorization server. Configured response types: [{0}].',
  ],
  use_dpop_nonce: [400, 'use_dpop_nonce', 'Authorization server requires nonce in DPoP proof.'],
  user_claim_evaluation_failure: [400, 'server_error', "The '{0}' user claim could not be evaluated."],
  user_not_assigned: [400, 'access_denied', 'User is not assigned to the client application.'],
} as const satisfies Readonly<Record<string, readonly [status: number, error: string, description: string]>>

export type OAuthCause = keyof typeof KNOWN

export interface OAuthProblem {
  readonly error: string
  readonly error_description: string
}

/** What a client is told. `args` fill `{0}`, `{1}`… of the description. */
export function problemOf(cause: OAuthCause, ...args: string[]): OAuthProblem {
  const [, error, description] = KNOWN[cause]
  return { error, error_description: description.replace(/\{(\d)\}/g, (_, n: string) => args[Number(n)] ?? '') }
}

/** A refusal in OAuth's shape. */
export const oauthError = (cause: OAuthCause, ...args: string[]): ApiError =>
  new ApiError(KNOWN[cause][0], problemOf(cause, ...args))

/** The same, with headers. */
export const oauthErrorWith = (headers: Record<string, string>, cause: OAuthCause, ...args: string[]): ApiError =>
  new ApiError(KNOWN[cause][0], problemOf(cause, ...args), headers)
