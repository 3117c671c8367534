import type { Refusals } from '@dtu/kit'
import { statusError } from '../errors.ts'
import { nowhere } from '../refusals.ts'

/** An editor's words for what the kit refuses (google.rpc.Code; recordings of gspread and gargle). */
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
