import type { OperationSpec } from '@dtu/kit'
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
  /** Never 0: the twin counts, and does not refuse by itself. */
  readonly remaining: number
  /** Seconds since 1970, universe time. */
  readonly reset: number
}

/** Calls of the running window by bucket. No state of the org: gone when the process ends, and in no fingerprint. */
const counted = new WeakMap<object, Map<string, { start: number; calls: number }>>()

/** What the rate-limit headers say after one more call. Windows begin with their first call, not with the minute. */
export function windowOf(world: OktaWorld, operation: OperationSpec | undefined): Window {
  const route = `${operation?.method ?? 'GET'} ${operation?.path ?? '/'}`
  const [bucket, limit] = BUCKETS.find(([pattern]) => pattern.test(route)) ?? ['', OTHER]
  const buckets = counted.get(world.db) ?? new Map<string, { start: number; calls: number }>()
  counted.set(world.db, buckets)
  const before = buckets.get(String(bucket))
  const fresh = !before || world.now() >= before.start + MINUTE || world.now() < before.start
  const window = fresh ? { start: world.now(), calls: 1 } : { start: before.start, calls: before.calls + 1 }
  buckets.set(String(bucket), window)
  return {
    limit,
    remaining: Math.max(1, limit - window.calls),
    reset: Math.ceil((window.start + MINUTE) / 1000),
  }
}
