import { ApiError } from '@dtu/kit'

/** A refusal of the token endpoint, in OAuth's own shape. */
export const oauthError = (status: number, error: string, description: string): ApiError =>
  new ApiError(status, { error, error_description: description })

/** As clients reported them (openid/AppAuth-iOS #226, googleads/googleads-php-lib #177, nango.dev on `invalid_grant`). */
export const REFUSED = {
  noGrantType: () => oauthError(400, 'invalid_request', 'Required parameter is missing: grant_type'),
  noRefreshToken: () => oauthError(400, 'invalid_request', 'Missing required parameter: refresh_token'),
  noClient: () => oauthError(400, 'invalid_request', 'Could not determine client ID from request.'),
  unknownClient: () => oauthError(401, 'invalid_client', 'The OAuth client was not found.'),
  wrongSecret: () => oauthError(401, 'invalid_client', 'Unauthorized'),
  /** Of another client. */
  wrongClient: () => oauthError(401, 'unauthorized_client', 'Unauthorized'),
  unknownToken: () => oauthError(400, 'invalid_grant', 'Bad Request'),
  revoked: () => oauthError(400, 'invalid_grant', 'Token has been expired or revoked.'),
  badScope: () => oauthError(400, 'invalid_scope', 'Bad Request'),
  /** Of assertions (google-api-php-client #1429, appsup-dart/firebase_admin #14, google-cloud-python #10004, google/oauth2l #130, google-oauth-java-client #602, google-auth-library-ruby #210). */
  noAssertion: () => oauthError(400, 'invalid_request', 'Missing required parameter: assertion'),
  unknownAccount: () => oauthError(400, 'invalid_grant', 'Invalid grant: account not found'),
  badSignature: () => oauthError(400, 'invalid_grant', 'Invalid JWT Signature.'),
  badTimes: () =>
    oauthError(
      400,
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    ),
  badAudience: () => oauthError(400, 'invalid_grant', 'Invalid JWT: Failed audience check.'),
  noScope: () => oauthError(400, 'invalid_scope', 'Invalid OAuth scope or ID token audience provided.'),
  notDelegated: () =>
    oauthError(
      401,
      'unauthorized_client',
      'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
    ),
  unknownPerson: () => oauthError(400, 'invalid_grant', 'Invalid email or User ID'),
  unknownGrantType: (type: string) => oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${type}`),
  /** Not the vendor's words: what it knows and the twin does not is told apart from what nobody knows. */
  notModelled: (type: string) =>
    oauthError(
      400,
      'unsupported_grant_type',
      `The grant type ${type} exists at Google, but this twin does not model it`,
    ),
}
