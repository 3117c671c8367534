import { ApiError } from '@dtu/kit'
import type { OktaWorld } from '../types.ts'
import { oktaError } from './error.ts'

/**
 * Too many requests: come back in so many milliseconds. Told by the machine's clock, like the header `date` that clients
 * subtract from it. A `limit` of 0 is the mark of a refusal over concurrency (developer.okta.com, "Rate limits").
 */
export function limited(world: OktaWorld, limit: number, wait: number): ApiError {
  const { status, body, headers } = oktaError('E0000047')
  const now = Math.floor(world.machineTime() / 1000)
  return new ApiError(status, body, {
    ...headers,
    'x-rate-limit-limit': String(limit),
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': String(now + Math.ceil(wait / 1000)),
  })
}
