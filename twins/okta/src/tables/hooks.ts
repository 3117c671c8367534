import { table } from '@dtu/kit'
import type { EventHook, InlineHook } from '../model/hook-types.ts'

export const hooks = {
  event_hooks: table<EventHook>()({
    key: 'id',
    columns: { seq: (h) => h.seq, status: (h) => h.status, verified: (h) => h.verificationStatus === 'VERIFIED' },
    index: [['seq'], ['status', 'verified']],
    show: ['name'],
  }),
  inline_hooks: table<InlineHook>()({
    key: 'id',
    columns: { seq: (h) => h.seq, name: (h) => h.name.toLowerCase(), type: (h) => h.type, status: (h) => h.status },
    index: [['seq'], ['name'], ['type', 'seq']],
  }),
}
