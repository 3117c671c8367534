import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { limited } from '../errors/limited.ts'
import { log } from '../model/log.ts'
import type { OktaWorld } from '../types.ts'
import { CONCURRENT, TIGHT_CONCURRENT } from './buckets.ts'
import { limitPeople } from './people.ts'
import { remembered } from './remembered.ts'
import { count, scopesOf, standingOf } from './windows.ts'

/** Keys and discovery are not limited. */
const FREE = /^\/oauth2\/(?:[^/]+\/)?v1\/keys$|\/\.well-known\//
/** Okta suggests a moment to come back to; it does not say which. */
const SOON = 1000
/** The share of a bucket from which on administrators are warned. */
const WARNING = 0.6

/**
 * Refuses a call that is one too many: of all that are under way, of one user's, or of its bucket (developer.okta.com, "Rate
 * limits"). Bursts above a bucket of sign-ins, which Okta grants while it has capacity to spare, are not granted.
 */
export function limit(world: OktaWorld, request: ApiRequest, operation: OperationSpec): void {
  if (FREE.test(request.path)) return
  limitConcurrency(world)
  limitPeople(world, request, operation)
  const scopes = scopesOf(world, operation)
  const { allowed, limit, remaining, reset } = standingOf(world, scopes)
  if (!allowed)
    throw remembered(limited(world, limit, reset - world.now()), 'system.org.rate_limit.violation', scopes[0].key)
  count(world, scopes)
  if (remaining - 1 === Math.floor(limit * (1 - WARNING))) log(world, 'system.org.rate_limit.warning', [])
}

/** Below the limit headers tell of buckets; a refusal has Limit 0 and Remaining 0. */
function limitConcurrency(world: OktaWorld): void {
  const most =
    world.limits === 'tight' ? TIGHT_CONCURRENT : (CONCURRENT[world.limitPreset ?? ''] ?? Number.POSITIVE_INFINITY)
  if (world.underWay <= most) return
  throw remembered(limited(world, 0, SOON), 'core.concurrency.org.limit.violation', 'concurrency')
}
