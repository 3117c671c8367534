import { canSay, type Twin } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { lacks } from '../abilities.ts'
import type { Catalogue, KnownOperation } from '../format/check.ts'

/** What there is to match in these twins, what they can do, and what they would say. */
export const catalogueOf = (twins: readonly Twin[]): Catalogue =>
  Object.fromEntries(
    twins.map((twin) => [
      twin.name,
      { operations: [...operationsOf(twin), ...channelsOf(twin)], lacks: (action) => lacks(twin, action) },
    ]),
  )

const operationsOf = (twin: Twin): KnownOperation[] =>
  [...contractOf(twin).operations.values(), ...(twin.routes ?? [])].map((operation) => ({
    id: operation.id,
    method: operation.method,
    path: operation.path,
    says: (kind) => canSay(twin.dialect, kind, operation),
  }))

/** Deliveries are nobody's requests: nothing is refused there. */
const channelsOf = (twin: Twin): KnownOperation[] =>
  Object.keys(twin.channels ?? {}).map((id) => ({ id, method: '', path: '', says: () => false }))
