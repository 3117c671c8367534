import type { Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { lacks } from '../abilities.ts'
import type { Catalogue } from '../format/check.ts'

/** What there is to match in these twins. */
export const catalogueOf = (twins: readonly Twin[]): Catalogue =>
  Object.fromEntries(
    twins.map((twin) => [
      twin.name,
      {
        operations: [
          ...[...contractOf(twin).operations.values(), ...(twin.routes ?? [])].map(({ id, method, path }) => ({
            id,
            method,
            path,
          })),
          ...Object.keys(twin.channels ?? {}).map((id) => ({ id, method: '', path: '' })),
        ],
        lacks: (action) => lacks(twin, action),
      },
    ]),
  )
