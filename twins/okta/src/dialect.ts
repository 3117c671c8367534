import { ApiError, type Dialect, type OperationSpec, type Trouble } from '@dtu/kit'
import { authorization } from './credential.ts'
import { oktaError } from './errors/error.ts'
import { limited } from './errors/limited.ts'
import { mishaps } from './mishaps.ts'
import type { OktaWorld } from './types.ts'

const isOAuth = ({ request }: Trouble) => request.path.startsWith('/oauth2/')

/** OAuth endpoints refuse in OAuth's own shape (RFC 6749). */
const oauth = (status: number, error: string, error_description: string) =>
  new ApiError(status, { error, error_description })

const AUTH: Readonly<Record<string, string>> = {
  invalid: 'E0000011',
  expired: 'E0000011',
  revoked: 'E0000011',
  notAuthed: 'E0000005',
  accountInactive: 'E0000006',
  clockSkew: 'E0000004',
}

const CONFLICTS: Readonly<Record<string, string>> = {
  activating: 'E0000112',
  duplicate: 'E0000055',
  roles: 'E0000268',
  types: 'E0000253',
}

/** developer.okta.com, error codes; rate-limit headers as "Rate limits" describes them. */
const refusals: Dialect<OktaWorld>['refusals'] = {
  rateLimit: (world, { options }) => limited(world, 600, options.wait ?? 60_000),
  quota: (world, { options }) => limited(world, 600, options.wait ?? 60_000),
  // Limit and Remaining 0: the mark of a refusal over concurrency.
  concurrency: (world, { options }) => limited(world, 0, options.wait ?? 60_000),
  auth: (_world, trouble) =>
    trouble.options.kind === 'refreshRevoked' || isOAuth(trouble)
      ? oauth(400, 'invalid_grant', 'The refresh token is invalid or expired.')
      : oktaError(AUTH[trouble.options.kind] ?? 'E0000011'),
  scope: () => oktaError('E0000006'),
  forbidden: () => oktaError('E0000006'),
  notFound: (_world, { request }) => {
    const [, kind = 'Resource', id = ''] = /\/api\/v1\/(\w+?)s?\/([^/]+)/.exec(request.path) ?? []
    return oktaError('E0000007', {
      args: [`Resource not found: ${id} (${kind.charAt(0).toUpperCase()}${kind.slice(1)})`],
    })
  },
  validation: (_world, { options }) => oktaError('E0000001', { args: [options.field ?? 'request'] }),
  conflict: (_world, { options }) => oktaError(CONFLICTS[options.variant] ?? 'E0000112'),
  precondition: () => oktaError('E0000231'),
  locked: () => oktaError('E0000239'),
  readOnly: () => oktaError('E0000010'),
  unavailable: () => oktaError('E0000181'),
  internal: () => oktaError('E0000009'),
  deadline: () => oktaError('E0000137'),
  tooLarge: () => oktaError('E0000020', { status: 413 }),
  siteGone: () => oktaError('E0000007', { args: ['Resource not found: this org (Org)'] }),
  storageFull: () => oktaError('E0000009'),
  revokeRefreshToken: () => oauth(400, 'invalid_grant', 'The refresh token is invalid or expired.'),
  cursor: () => oktaError('E0000031'),
}

function tags({ method, path, id }: OperationSpec): readonly string[] {
  return [
    method === 'GET' ? 'read' : 'write',
    ...(/^list/.test(id) ? ['list'] : []),
    ...(/^\/api\/v1\/(users|groups|devices|realms)$/.test(path) && method === 'GET' ? ['search'] : []),
    ...(path.startsWith('/oauth2/') ? ['token', 'auth'] : []),
    ...(path.startsWith('/api/v1/authn') ? ['auth'] : []),
  ]
}

/** How Okta speaks when something is wrong with it. */
export const dialect: Dialect<OktaWorld> = {
  concern(world, request, operation) {
    const given = authorization(request)
    const token = given && world.db.secrets.get(given.token)
    const holder = token && world.db.api_tokens.get(token.tokenId)
    return {
      tenant: world.universe,
      user: holder?.userId,
      client: token?.tokenId ?? given?.token,
      resource: operation?.path.includes('{') ? request.path.split('/')[4] : undefined,
    }
  },
  tags,
  refusals,
  page: ({ id }) => (/^list/.test(id) ? { items: [], argument: 'after' } : undefined),
  challenges: ['verifyEventHook'],
  mishaps,
  waitHeaders: ['x-rate-limit-reset'],
  timeHeaders: ['x-rate-limit-reset'],
}
