import type { Dialect } from '@dtu/kit'
import { editorDialect } from '@dtu/twin-google-drive/editor'
import { quotaOf } from './limits.ts'
import { staleRevision } from './model/revision.ts'
import type { DocsWorld } from './types.ts'

const stale = () => staleRevision('ALm37BVTn')

/** How documents speak of trouble: a conflict is a revision that is not the latest any more. */
export const dialect: Dialect<DocsWorld> = editorDialect({
  quotaOf,
  refusals: { conflict: stale, precondition: stale },
  says: (kind, operation) =>
    !['conflict', 'precondition'].includes(kind) || operation === undefined || operation.id.endsWith('.batchUpdate'),
})
