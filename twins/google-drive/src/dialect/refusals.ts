import { ApiError, type Dialect, type Trouble } from '@dtu/kit'
import { driveError } from '../errors.ts'
import { rateExceeded } from '../limits/refuse.ts'
import { TOKEN } from '../oauth/routes.ts'
import { refuseCaller } from '../refuse-caller.ts'
import type { DriveWorld } from '../types.ts'
import { serverError } from './pages.ts'
import { tokenRefusals } from './token.ts'

const usage = (code: number, reason: string, message: string): ApiError =>
  new ApiError(code, { error: { errors: [{ domain: 'usageLimits', reason, message }], code, message } })

/** What limits are refused with, beside the user's rate (Drive, "Resolve errors"). */
const LIMITS: Readonly<Record<string, readonly [number, string, string]>> = {
  backend: [429, 'rateLimitExceeded', 'Rate Limit Exceeded'],
  sharing: [403, 'sharingRateLimitExceeded', 'Rate limit exceeded. Sharing request was not sent.'],
}

/** A refresh that is owed: the kind does not show in the words. */
const auth = ({ options }: Trouble): ApiError =>
  refuseCaller(options.kind === 'notAuthed' ? 'missing' : 'invalid', true)

const idIn = ({ request }: Trouble): string => /\/files\/([^/]+)/.exec(request.path)?.[1] ?? '.'

const missing = (trouble: Trouble): ApiError =>
  driveError(404, 'notFound', `File not found: ${idIn(trouble)}.`, { location: 'fileId', locationType: 'parameter' })

const cursor = (): ApiError =>
  driveError(400, 'invalid', 'Invalid Value', { location: 'pageToken', locationType: 'parameter' })

/** The file service lists reasons (Drive, "Resolve errors"; recordings of gargle). */
type Refusals = NonNullable<Dialect<DriveWorld>['refusals']>

const fileRefusals: Refusals = {
  rateLimit: (world, { options }) => {
    const own = LIMITS[options.variant]
    return own ? usage(...own) : rateExceeded(world, options.bucket === 'project' ? 'project' : 'user')
  },
  quota: (world, { options }) =>
    options.bucket === 'upload'
      ? rateExceeded(world, 'user')
      : usage(403, 'dailyLimitExceeded', 'Daily Limit Exceeded'),
  auth: (_world, trouble) => auth(trouble),
  scope: () => refuseCaller('scope', true),
  forbidden: () =>
    driveError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.'),
  notFound: (_world, trouble) => missing(trouble),
  validation: (_world, { options }) =>
    driveError(400, 'invalid', 'Invalid Value', { location: options.field ?? 'fields', locationType: 'parameter' }),
  conflict: () => driveError(409, 'conflict', 'Conflict'),
  precondition: () =>
    driveError(412, 'conditionNotMet', 'Precondition Failed', { location: 'If-Match', locationType: 'header' }),
  // No page of the vendor's tells of a service that only reads: this is what a service that is not there says.
  readOnly: () => driveError(503, 'backendError', 'Backend Error'),
  unavailable: (_world, { options }) =>
    options.variant === 'html' ? serverError() : driveError(503, 'backendError', 'Backend Error'),
  internal: () => driveError(500, 'internalError', 'Internal Error'),
  deadline: () => driveError(504, 'backendError', 'Backend Error'),
  tooLarge: () => driveError(413, 'uploadTooLarge', 'The request is too large.'),
  siteGone: (_world, trouble) => missing(trouble),
  storageFull: () => driveError(403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded."),
  cursor,
}

/** The service that a call is of speaks: tokens are another's. */
export const refusals: Refusals = Object.fromEntries(
  Object.entries(fileRefusals).map(([kind, refuse]) => [
    kind,
    (world: DriveWorld, trouble: Trouble) =>
      ((trouble.operation?.id === TOKEN && tokenRefusals[kind]) || refuse)(world, trouble),
  ]),
)

/** Version 3 knows no conditions; only what takes a page's token can refuse one; only what stores bytes is ever full. */
export const says: NonNullable<Dialect['says']> = (kind, operation) => {
  if (operation === undefined) return true
  const { path, method, id } = operation
  if (id === TOKEN) return kind in tokenRefusals
  if (kind === 'precondition') return path.includes('/v2/') && method !== 'GET'
  if (kind === 'cursor') return id.endsWith('.list')
  if (kind === 'storageFull' || kind === 'tooLarge') return method !== 'GET' && path.includes('/files')
  if (kind === 'conflict' || kind === 'readOnly') return method !== 'GET'
  return true
}
