import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { type Quota, quotaExceeded, takeQuota } from '@dtu/twin-google-drive/limits'
import type { SheetsWorld } from './types.ts'

const service = 'sheets.googleapis.com'

/** Requests a minute (Sheets, "Usage limits"). */
export const READS: Quota = { service, metric: 'Read requests', perProject: 300, perUser: 60 }
export const WRITES: Quota = { service, metric: 'Write requests', perProject: 300, perUser: 60 }

const READING = /\.(get|search|batchGet|batchGetByDataFilter|getByDataFilter)$/

export const quotaOf = ({ id }: OperationSpec): Quota => (READING.test(id) ? READS : WRITES)

/** Refuses a request that is one too many in its minute. A batch is one request. */
export function limit(world: SheetsWorld, _request: ApiRequest, operation: OperationSpec): void {
  const quota = quotaOf(operation)
  takeQuota(world, { ...quota, cost: 1, refuse: (by, value) => quotaExceeded(world, quota, by, value) })
}
