import { ApiError } from '@dtu/kit'
import type { Refused } from './auth.ts'

interface Words {
  readonly code: number
  readonly status: string
  readonly message: string
  readonly detail: string
  /** The entry of the list of reasons, where a service gives one. */
  readonly listed: { readonly message: string; readonly reason: string; readonly inHeader: boolean }
  readonly challenge: string
}

const REALM = 'Bearer realm="https://accounts.google.com/"'
const EXPECTED =
  'Expected OAuth 2 access token, login cookie or other valid authentication credential. See https://developers.google.com/identity/sign-in/web/devconsole-project.'

/** As clients reported them (ivanvermeyen/laravel-google-drive-demo #118, googleapis/google-api-php-client #1391, prasmussen/gdrive #647). */
const WORDS: Readonly<Record<Refused, Words>> = {
  missing: {
    code: 401,
    status: 'UNAUTHENTICATED',
    message: `Request is missing required authentication credential. ${EXPECTED}`,
    detail: 'CREDENTIALS_MISSING',
    listed: { message: 'Login Required.', reason: 'required', inHeader: true },
    challenge: REALM,
  },
  invalid: {
    code: 401,
    status: 'UNAUTHENTICATED',
    message: `Request had invalid authentication credentials. ${EXPECTED}`,
    detail: 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
    listed: { message: 'Invalid Credentials', reason: 'authError', inHeader: true },
    challenge: `${REALM}, error="invalid_token"`,
  },
  scope: {
    code: 403,
    status: 'PERMISSION_DENIED',
    message: 'Request had insufficient authentication scopes.',
    detail: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    listed: { message: 'Insufficient Permission', reason: 'insufficientPermissions', inHeader: false },
    challenge: `${REALM}, error="insufficient_scope"`,
  },
}

/** @param lists whether the service gives a list of reasons, as the file service does */
export function refuseCaller(refused: Refused, lists: boolean): ApiError {
  const { code, status, message, detail, listed, challenge } = WORDS[refused]
  const { inHeader, ...entry } = listed
  const where = inHeader ? { location: 'Authorization', locationType: 'header' } : {}
  const errors = lists && { errors: [{ ...entry, domain: 'global', ...where }] }
  const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: detail, domain: 'googleapis.com' }]
  return new ApiError(code, { error: { code, message, ...errors, status, details } }, { 'www-authenticate': challenge })
}
