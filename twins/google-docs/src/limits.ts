import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { type Quota, quotaExceeded, takeQuota } from '@dtu/twin-google-drive/limits'
import type { DocsWorld } from './types.ts'

const service = 'docs.googleapis.com'

/** Requests a minute (Docs, "Usage limits"). */
export const READS: Quota = { service, metric: 'Read requests', perProject: 3000, perUser: 300 }
export const WRITES: Quota = { service, metric: 'Write requests', perProject: 600, perUser: 60 }

export const quotaOf = ({ id }: OperationSpec): Quota => (id.endsWith('.get') ? READS : WRITES)

/** Refuses a request that is one too many in its minute. A batch is one request. */
export function limit(world: DocsWorld, _request: ApiRequest, operation: OperationSpec): void {
  const quota = quotaOf(operation)
  takeQuota(world, { ...quota, cost: 1, refuse: (by, value) => quotaExceeded(world, quota, by, value) })
}
