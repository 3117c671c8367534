import type { ApiError, Dialect, OperationSpec, Trouble, World } from '@dtu/kit'
import { concernOf } from '../dialect/concern.ts'
import { serverError } from '../dialect/pages.ts'
import { statusError } from '../errors.ts'
import { drive } from '../index.ts'
import { type Quota, quotaExceeded } from '../limits/refuse.ts'
import { refuseCaller } from '../refuse-caller.ts'
import type { Caller } from '../types.ts'

type EditorWorld = World<any, Caller>

/** What an editor's troubles are of its own. */
export interface Own {
  quotaOf(operation: OperationSpec): Quota
  readonly refusals?: Dialect<EditorWorld>['refusals']
  readonly says?: Dialect['says']
}

const UNAVAILABLE = 'The service is currently unavailable.'

const violation = ({ options: { field = 'requests' } }: Trouble): ApiError => {
  const description = `Invalid value at '${field}'`
  const fieldViolations = [{ field, description }]
  return statusError('INVALID_ARGUMENT', description, [
    { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations },
  ])
}

/** The newer services' words: a canonical code and details (google.rpc.Code; recordings of gspread and gargle). */
const refusals = (quotaOf: Own['quotaOf']): NonNullable<Dialect<EditorWorld>['refusals']> => {
  const exceeded = (world: EditorWorld, operation: OperationSpec | undefined, by: 'user' | 'project'): ApiError => {
    const quota = quotaOf(operation as OperationSpec)
    return quotaExceeded(world, quota, by, by === 'user' ? quota.perUser : quota.perProject)
  }
  return {
    rateLimit: (world, { operation, options }) =>
      exceeded(world, operation, options.bucket === 'project' ? 'project' : 'user'),
    quota: (world, { operation }) => exceeded(world, operation, 'project'),
    auth: (_world, { options }) => refuseCaller(options.kind === 'notAuthed' ? 'missing' : 'invalid', false),
    scope: () => refuseCaller('scope', false),
    forbidden: () => statusError('PERMISSION_DENIED', 'The caller does not have permission'),
    notFound: () => statusError('NOT_FOUND', 'Requested entity was not found.'),
    validation: (_world, trouble) => violation(trouble),
    // No page of the vendor's tells of a service that only reads: this is what a service that is not there says.
    readOnly: () => statusError('UNAVAILABLE', UNAVAILABLE),
    unavailable: (_world, { options }) =>
      options.variant === 'html' ? serverError() : statusError('UNAVAILABLE', UNAVAILABLE),
    internal: () => statusError('INTERNAL', 'Internal error encountered.'),
    deadline: () => statusError('DEADLINE_EXCEEDED', 'Deadline expired before operation could complete.'),
    tooLarge: () => statusError('INVALID_ARGUMENT', 'Request payload size exceeds the limit.'),
    siteGone: () => statusError('NOT_FOUND', 'Requested entity was not found.'),
  }
}

/** How an editor speaks when something is wrong with it. There are no lists in it, and it never tells when to come back. */
export function editorDialect(own: Own): Dialect<EditorWorld> {
  const known = /\.(get|search|batchGet|batchGetByDataFilter|getByDataFilter)$/
  return {
    concern: (world, request, operation) => concernOf(world.of(drive), request, operation),
    tags: ({ id }) => [known.test(id) ? 'read' : 'write'],
    refusals: { ...refusals(own.quotaOf), ...own.refusals },
    says: (kind, operation) =>
      kind === 'readOnly' && operation ? !known.test(operation.id) : (own.says?.(kind, operation) ?? true),
  }
}
