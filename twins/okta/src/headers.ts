import { draw, type OperationSpec } from '@dtu/kit'
import { told } from './limits/windows.ts'
import type { OktaWorld } from './types.ts'

/** The same on every reply (tapes/okta/okta-sdk-python, 2025 and 2026). */
const FIXED = {
  'content-type': 'application/json',
  'cache-control': 'no-cache, no-store',
  expires: '0',
  pragma: 'no-cache',
  'strict-transport-security': 'max-age=315360000; includeSubDomains',
  vary: 'Accept-Encoding',
  'accept-ch': 'Sec-CH-UA-Platform-Version',
  p3p: 'CP="HONK"',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-content-type-options': 'nosniff',
  'x-xss-protection': '0',
  server: 'nginx',
}

/** Okta's headers. A request id tells the exchanges of a universe apart. */
export function replyHeaders(world: OktaWorld, operation: OperationSpec | undefined): Record<string, string> {
  const { limit, remaining, reset } = told(world, operation)
  return {
    ...FIXED,
    'x-okta-request-id': draw(`request/${world.nextReply()}`, '0123456789abcdef', 32),
    'x-rate-limit-limit': String(limit),
    'x-rate-limit-remaining': String(remaining),
    'x-rate-limit-reset': String(Math.ceil(reset / 1000)),
  }
}
