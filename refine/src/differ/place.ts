import type { Played } from '../replay/play.ts'
import type { Difference } from './difference.ts'

/** What is needed to say where a difference is. */
export type Placed = Pick<Played, 'service' | 'entry' | 'endpoint' | 'answer' | 'tape' | 'index'>

/** Where a difference is found. */
export const placeOf = ({ service, entry, endpoint, answer, tape, index }: Placed) =>
  ({
    service,
    endpoint: `${entry.request.method} ${endpoint}`,
    operation: answer.operation,
    tape,
    index,
  }) satisfies Partial<Difference>
