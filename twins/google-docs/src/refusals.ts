import { ApiError, type Refusals } from '@dtu/kit'
import { statusError } from '@dtu/twin-google-drive/auth'

/** The service's words for what the kit refuses (google.rpc.Code; recordings of gspread and gargle). */
export const refusals: Refusals = {
  notFound: () => nowhere(),
  methodNotAllowed: () => nowhere(),
  badBody: (_request, problem) => statusError('INVALID_ARGUMENT', `Invalid JSON payload received. ${problem}`),
  tooLarge: () => statusError('INVALID_ARGUMENT', 'Request payload size exceeds the limit.'),
  invalid: (_operation, problems) =>
    statusError('INVALID_ARGUMENT', problems[0] ?? 'Request contains an invalid argument.'),
  notModelled: ({ id }) => statusError('UNIMPLEMENTED', `${id} is not modelled by this twin`),
  internal: () => statusError('INTERNAL', 'Internal error encountered.'),
}

/** The front end knows no such path: it answers with a page. */
const nowhere = () =>
  new ApiError(404, '<!DOCTYPE html>\n<html lang=en>\n  <title>Error 404 (Not Found)!!1</title>\n', {
    'content-type': 'text/html; charset=UTF-8',
  })
