import { ApiError, type Dialect, type Trouble } from '@dtu/kit'
import { basicOf } from '../credential.ts'
import { fieldError, jiraError, unauthenticated } from '../errors.ts'
import { tooMany } from '../limits/too-many.ts'
import type { JiraWorld } from '../types.ts'

/** The gate before apps' calls says it in its own way (MrRefactoring/jira.js reads these words). */
const gate = (message: string): ApiError => new ApiError(401, { code: 401, message })

const isPerson = ({ request }: Trouble): boolean => basicOf(request) !== undefined

const html = (status: number, title: string, headers: Record<string, string> = {}): ApiError =>
  new ApiError(
    status,
    `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
    {
      'content-type': 'text/html;charset=UTF-8',
      ...headers,
    },
  )

/**
 * 429 as it was seen, beside what is documented (JRACLOUD-69262, JRACLOUD-96208 and clients' reports; what stands in the
 * category nobody wrote down). No body is documented: clients must not read it.
 */
const VARIANTS: Readonly<Record<string, (plain: ApiError) => ApiError>> = {
  gateway: ({ body, headers: { 'retry-after': _wait, 'ratelimit-reason': _reason, ...rest } }) =>
    new ApiError(429, body, { ...rest, 'x-failure-category': 'FAILURE_CLIENT_RATE_LIMIT' }),
  empty: ({ headers }) => new ApiError(429, '', headers),
  html: ({ headers }) => html(429, 'Too Many Requests', headers),
  // Both precisions of the same header occur.
  minute: ({ body, headers }) =>
    new ApiError(429, body, {
      ...headers,
      'x-ratelimit-reset': `${headers['x-ratelimit-reset']?.slice(0, 16)}Z`,
    }),
}

const HOUR = 3_600_000

function limited(world: JiraWorld, { options }: Trouble, reason: string, wait: number): ApiError {
  const plain = tooMany(world, { reason: options.reason ?? reason, limit: 100, wait: options.wait ?? wait })
  return VARIANTS[options.variant]?.(plain) ?? plain
}

const later = ({ options: { retryAfter } }: Trouble): Record<string, string> =>
  retryAfter === undefined ? {} : { 'retry-after': String(Math.max(1, Math.ceil(retryAfter / 1000))) }

const away = (trouble: Trouble): ApiError =>
  trouble.options.variant === 'html'
    ? html(503, 'Service Unavailable', later(trouble))
    : jiraError(503, 'Service unavailable', {}, later(trouble))

const missing = ({ request }: Trouble): ApiError => {
  const project = /\/project\/([^/]+)/.exec(request.path)?.[1]
  return project === undefined
    ? jiraError(404, 'Issue does not exist or you do not have permission to see it.')
    : jiraError(404, `No project could be found with key '${decodeURIComponent(project)}'.`)
}

/** Messages, and messages by field (developer.atlassian.com; recordings of nango and defectdojo). */
export const refusals: NonNullable<Dialect<JiraWorld>['refusals']> = {
  rateLimit: (world, trouble) => limited(world, trouble, 'jira-burst-based', 1000),
  quota: (world, trouble) => limited(world, trouble, 'jira-quota-global-based', HOUR - (world.now() % HOUR)),
  // Undocumented, and seen all the same.
  concurrency: (world, trouble) =>
    limited(world, trouble, 'jira-max-concurrent-threads-across-all-instances-per-tenant-per-user', 1000),
  auth: (world, trouble) => (isPerson(trouble) ? unauthenticated(world.baseUrl) : gate('Unauthorized')),
  scope: (_world, trouble) =>
    isPerson(trouble)
      ? jiraError(403, 'You do not have permission to perform this operation.')
      : gate('Unauthorized; scope does not match'),
  forbidden: () => jiraError(403, 'You do not have permission to perform this operation.'),
  notFound: (_world, trouble) => missing(trouble),
  validation: (_world, { options: { field = 'summary' } }) =>
    fieldError(field, `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`),
  conflict: () => jiraError(409, 'The request conflicts with another change that is under way.'),
  precondition: () => jiraError(412, 'The request is not possible in the current state.'),
  locked: () => jiraError(423, 'The entity is locked.'),
  readOnly: (_world, trouble) => away(trouble),
  unavailable: (_world, trouble) => away(trouble),
  internal: (_world, { options }) =>
    options.variant === 'empty500' ? new ApiError(500, '', {}) : jiraError(500, 'Internal server error'),
  deadline: () => html(504, 'Gateway Timeout'),
  tooLarge: () => jiraError(413, 'The request is too large.'),
  siteGone: () => html(404, 'Your site is currently unavailable'),
  cursor: () => jiraError(400, 'The provided next page token is invalid.'),
}
