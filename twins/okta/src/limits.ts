import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { limited } from './errors/limited.ts'
import type { OktaWorld } from './types.ts'

/** Calls a minute by bucket, the first that fits (developer.okta.com, rate limits as last published, Workforce column). */
const BUCKETS: readonly (readonly [RegExp, number])[] = [
  [/^\w+ \/api\/v1\/users$/, 600],
  [/^GET \/api\/v1\/users\/\{/, 2000],
  [/^\w+ \/api\/v1\/users/, 600],
  [/^\w+ \/api\/v1\/groups$/, 500],
  [/^\w+ \/api\/v1\/groups/, 1000],
  [/^\w+ \/api\/v1\/apps$/, 100],
  [/^\w+ \/api\/v1\/apps/, 500],
  [/^\w+ \/api\/v1\/logs/, 120],
  [/^\w+ \/api\/v1\/authn/, 500],
  [/^\w+ \/api\/v1\/sessions/, 750],
  [/^\w+ \/oauth2\/v1\/clients/, 100],
  [/^\w+ \/oauth2/, 2000],
  [/^\w+ \/api\/v1\/devices/, 100],
]
const OTHER = 1200
const MINUTE = 60_000

interface Window {
  readonly limit: number
  /** 0 only where limits are kept: else the twin counts, and does not refuse. */
  readonly remaining: number
  /** Seconds since 1970, universe time. */
  readonly reset: number
}

/** Calls of the running window by bucket. No state of the org: gone when the process ends, and in no fingerprint. */
const counted = new WeakMap<object, Map<string, { start: number; calls: number }>>()

/** Where limits are tight every bucket has this many. */
const TIGHT = 30
/** Keys and discovery are not limited. */
const FREE = /^\/oauth2\/(?:[^/]+\/)?v1\/keys$|\/\.well-known\//

interface Bucket {
  readonly name: string
  readonly limit: number
  readonly start: number
  /** In the running window, the one at hand not included. */
  readonly calls: number
}

function bucketOf(world: OktaWorld, operation: OperationSpec | undefined): Bucket {
  const route = `${operation?.method ?? 'GET'} ${operation?.path ?? '/'}`
  const [pattern, documented] = BUCKETS.find(([pattern]) => pattern.test(route)) ?? ['', OTHER]
  const limit = world.limits === 'tight' ? Math.min(TIGHT, documented) : documented
  const before = counted.get(world.db)?.get(String(pattern))
  const fresh = !before || world.now() >= before.start + MINUTE || world.now() < before.start
  return { name: String(pattern), limit, start: fresh ? world.now() : before.start, calls: fresh ? 0 : before.calls }
}

/** What the rate-limit headers say after one more call. Windows begin with their first call, not with the minute. */
export function windowOf(world: OktaWorld, operation: OperationSpec | undefined): Window {
  const { name, limit, start, calls } = bucketOf(world, operation)
  const buckets = counted.get(world.db) ?? new Map<string, { start: number; calls: number }>()
  counted.set(world.db, buckets)
  buckets.set(name, { start, calls: calls + 1 })
  return {
    limit,
    remaining: Math.max(world.limits === 'off' ? 1 : 0, limit - calls - 1),
    reset: Math.ceil((start + MINUTE) / 1000),
  }
}

/** Refuses a call that is one too many for its bucket (developer.okta.com, "Rate limits"). */
export function limit(world: OktaWorld, request: ApiRequest, operation: OperationSpec): void {
  if (FREE.test(request.path)) return
  const { limit, start, calls } = bucketOf(world, operation)
  if (calls >= limit) throw limited(world, limit, start + MINUTE - world.now())
}
