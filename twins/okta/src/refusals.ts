import { ApiError, type Refusals } from '@dtu/kit'
import { invalid, oktaError } from './errors/error.ts'
import { notModelled } from './errors/words.ts'

/** Okta's words for what the kit refuses (developer.okta.com, error codes). */
export const refusals: Refusals = {
  notFound: (request) => (request.path.startsWith('/oauth2/') ? nowhere() : oktaError('E0000022', { status: 405 })),
  methodNotAllowed: () => oktaError('E0000022'),
  badBody: () => oktaError('E0000003'),
  tooLarge: () => oktaError('E0000020', { status: 413 }),
  invalid: (_operation, problems) => invalid('request', ...problems),
  notModelled: (operation) => notModelled(operation.id),
  internal: () => oktaError('E0000009'),
}

const nowhere = () => new ApiError(404, 'Not found', { 'content-type': 'text/html; charset=utf-8' })
