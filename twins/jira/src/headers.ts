import { draw, type OperationSpec } from '@dtu/kit'
import { pointHeaders } from './limits/points.ts'
import type { JiraWorld } from './types.ts'

/** What comes with every reply (recordings of nango and defectdojo). */
export function replyHeaders(world: JiraWorld, operation: OperationSpec | undefined): Record<string, string> {
  const trace = draw(`trace/${world.now()}/${operation?.id}`, 'abcdef0123456789', 32)
  const accountId = world.caller?.accountId
  return {
    'content-type': 'application/json;charset=UTF-8',
    'cache-control': 'no-cache, no-store, no-transform',
    vary: 'Accept-Encoding',
    'atl-traceid': trace,
    'x-arequestid': draw(`request/${trace}`, 'abcdef0123456789', 32),
    ...(accountId && { 'x-aaccountid': encodeURIComponent(accountId) }),
    'x-content-type-options': 'nosniff',
    'x-xss-protection': '1; mode=block',
    ...pointHeaders(world),
  }
}
