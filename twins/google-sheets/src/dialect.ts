import type { Dialect } from '@dtu/kit'
import { statusError } from '@dtu/twin-google-drive/auth'
import { editorDialect } from '@dtu/twin-google-drive/editor'
import { quotaOf } from './limits.ts'
import type { SheetsWorld } from './types.ts'

/** How spreadsheets speak of trouble. Nobody is told of a conflict there: the last write stays. */
export const dialect: Dialect<SheetsWorld> = editorDialect({
  quotaOf,
  refusals: {
    // As logs of others have it.
    storageFull: () =>
      statusError(
        'INVALID_ARGUMENT',
        'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      ),
  },
  says: (kind, operation) =>
    kind !== 'storageFull' || operation === undefined || operation.id.endsWith('spreadsheets.batchUpdate'),
})
