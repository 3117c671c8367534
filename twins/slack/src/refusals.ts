import { ApiError, type Refusals } from '@dtu/kit'
import { slackError } from './errors.ts'

const page = (status: number, text: string) =>
  new ApiError(status, text, { 'content-type': 'text/html; charset=utf-8' })

/** Slack's words for what the kit refuses. */
export const refusals: Refusals = {
  // An unknown method of the Web API is a code (docs.slack.dev, common errors); anything else is a page.
  notFound: (request) =>
    request.path.startsWith('/api/')
      ? slackError('unknown_method', { req_method: request.path.slice('/api/'.length) })
      : page(404, 'Not found'),
  methodNotAllowed: (request) =>
    request.path.startsWith('/api/')
      ? slackError('unknown_method', { req_method: request.path.slice('/api/'.length) })
      : page(405, 'Method not allowed'),
  badBody: () => slackError('invalid_form_data'),
  tooLarge: () => new ApiError(413, { ok: false, error: 'request_too_large' }),
  invalid: (_operation, problems) =>
    slackError('invalid_arguments', {
      response_metadata: { messages: problems.map((problem) => `[ERROR] ${problem}`) },
    }),
  // No code of Slack's: an app must not mistake a gap of the twin for an answer of the service.
  notModelled: (operation) =>
    slackError('twin_gap', {
      response_metadata: { messages: [`[ERROR] ${operation.id} exists at Slack, but this twin does not model it`] },
    }),
  internal: () => slackError('internal_error'),
}
