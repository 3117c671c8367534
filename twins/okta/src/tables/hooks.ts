import { table } from '@dtu/kit'
import type { HookKey } from '../model/hook-keys.ts'
import type { EventHook, InlineHook } from '../model/hook-types.ts'

export const hooks = {
  hook_keys: table<HookKey>()({
    key: 'id',
    columns: { seq: (k) => k.seq, name: (k) => k.name.toLowerCase(), keyId: (k) => k.keyId },
    index: [['seq'], ['name'], ['keyId']],
  }),
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
