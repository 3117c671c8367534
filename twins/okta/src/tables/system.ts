import { table } from '@dtu/kit'
import type { LogEvent } from '../model/log.ts'

/** What the org remembers of what was done in it. */
export const system = {
  logs: table<LogEvent>()({
    key: 'uuid',
    apart: ['seq'],
    columns: { seq: (e) => e.seq, published: (e) => e.published },
    show: ['eventType', 'displayMessage'],
    index: [['seq'], ['published']],
  }),
}
