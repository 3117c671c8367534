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
  unknownGrantType: (type: string) => oauthError(400, 'unsupported_grant_type', `Invalid grant_type: ${type}`),
  /** Not the vendor's words: what it knows and the twin does not is told apart from what nobody knows. */
  notModelled: (type: string) =>
    oauthError(
      400,
      'unsupported_grant_type',
      `The grant type ${type} exists at Google, but this twin does not model it`,
    ),
}
