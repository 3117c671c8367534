import { ApiError } from '@dtu/kit'

export type Location = { readonly location: string; readonly locationType: 'parameter' | 'header' }

/** A refusal as the file service words it: the status, and a list of reasons (recordings of gargle; Drive, "Resolve errors"). */
export const driveError = (
  code: number,
  reason: string,
  message: string,
  location?: Location,
  headers: Record<string, string> = {},
): ApiError =>
  new ApiError(
    code,
    { error: { code, message, errors: [{ message, domain: 'global', reason, ...location }] } },
    headers,
  )

const STATUS: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 400,
  FAILED_PRECONDITION: 400,
  UNAUTHENTICATED: 401,
  PERMISSION_DENIED: 403,
  NOT_FOUND: 404,
  ABORTED: 409,
  ALREADY_EXISTS: 409,
  RESOURCE_EXHAUSTED: 429,
  INTERNAL: 500,
  UNIMPLEMENTED: 501,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
}

/** A refusal as the newer services word it: a canonical code of google.rpc.Code and details (recordings of gspread and gargle). */
export const statusError = (
  status: string,
  message: string,
  details?: readonly object[],
  headers: Record<string, string> = {},
): ApiError =>
  new ApiError(
    STATUS[status] ?? 400,
    { error: { code: STATUS[status] ?? 400, message, status, ...(details && { details }) } },
    headers,
  )

/** A name in a body that no message has (googleapis, JSON transcoding). */
export function unknownName(name: string, field = ''): ApiError {
  const description = `Invalid JSON payload received. Unknown name "${name}"${field && ` at '${field}'`}: Cannot find field.`
  const violation = { ...(field && { field }), description }
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [violation] }]
  return statusError('INVALID_ARGUMENT', description, details)
}
