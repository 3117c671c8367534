import { ApiError, type Refusals } from '@dtu/kit'
import { driveError } from './errors.ts'

/** The file service's words for what the kit refuses. */
export const refusals: Refusals = {
  notFound: () => nowhere(),
  methodNotAllowed: () => nowhere(),
  badBody: (_request, problem) => driveError(400, 'parseError', `Parse Error: ${problem}`),
  tooLarge: () => driveError(413, 'uploadTooLarge', 'The request is too large.'),
  invalid: (_operation, problems) => driveError(400, 'invalid', problems[0] ?? 'Invalid Value'),
  notModelled: ({ id }) => driveError(501, 'notImplemented', `${id} is not modelled by this twin`),
  internal: () => driveError(500, 'internalError', 'Internal Error'),
}

/** The front end knows no such path (seen at www.googleapis.com: a page, no JSON). */
export const nowhere = (): ApiError =>
  new ApiError(404, '<!DOCTYPE html>\n<html lang=en>\n  <title>Error 404 (Not Found)!!1</title>\n', {
    'content-type': 'text/html; charset=UTF-8',
  })
