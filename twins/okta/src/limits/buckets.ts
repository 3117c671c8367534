import type { OperationSpec } from '@dtu/kit'

/** The kinds of orgs that had limits of their own; the first is kept unless another is chosen. */
export const EDITIONS = ['workforce', 'enterprise', 'one-app', 'integrator'] as const

type Row = readonly [route: RegExp, workforce: number, enterprise: number, oneApp: number, integrator: number]

/** Calls a minute by bucket and edition, the first that fits (developer.okta.com, rate limits as last published, December 2025). */
const BUCKETS: readonly Row[] = [
  [/^\w+ \/api\/v1\/users$/, 600, 600, 600, 100],
  [/^GET \/api\/v1\/users\/\{/, 2000, 1000, 1000, 100],
  [/^\w+ \/api\/v1\/users/, 600, 600, 600, 100],
  [/^\w+ \/api\/v1\/groups$/, 500, 600, 600, 100],
  [/^\w+ \/api\/v1\/groups/, 1000, 600, 600, 100],
  [/^\w+ \/api\/v1\/apps$/, 100, 100, 100, 20],
  [/^\w+ \/api\/v1\/apps/, 500, 600, 600, 100],
  [/^\w+ \/api\/v1\/logs/, 120, 50, 50, 20],
  [/^\w+ \/api\/v1\/authn/, 500, 600, 600, 100],
  [/^\w+ \/api\/v1\/sessions/, 750, 600, 600, 100],
  [/^\w+ \/oauth2\/v1\/clients/, 100, 100, 100, 25],
  [/^\w+ \/oauth2\/(?:v1\/|(?:default|\{\w+\})\/v1\/(?:authorize|token)$)/, 2000, 1200, 1200, 300],
  [/^\w+ \/oauth2/, 600, 600, 600, 100],
  [/^\w+ \/api\/v1\/devices/, 100, 150, 150, 100],
]
const OTHER: Row = [/./, 1200, 600, 600, 100]

/** Calls under way in an org (developer.okta.com, "Concurrency limits"). */
export const CONCURRENT: Readonly<Record<string, number>> = {
  workforce: 75,
  enterprise: 75,
  'one-app': 75,
  integrator: 35,
}

/** Where limits are tight no bucket has more. */
const TIGHT = 30
export const TIGHT_CONCURRENT = 4

/** What one API token or app may use of an org's bucket (developer.okta.com, "Token and OAuth 2.0 app rate limits"). */
export const SHARE = 0.5

export interface Bucket {
  readonly name: string
  /** Calls a minute of the whole org. */
  readonly limit: number
}

/** The bucket that a call is counted in. */
export function bucketOf(operation: OperationSpec | undefined, edition: string, tight: boolean): Bucket {
  const route = `${operation?.method ?? 'GET'} ${operation?.path ?? '/'}`
  const row = BUCKETS.find(([pattern]) => pattern.test(route)) ?? OTHER
  const documented = row[1 + Math.max(0, EDITIONS.indexOf(edition as 'workforce'))] as number
  return { name: String(row[0]), limit: tight ? Math.min(TIGHT, documented) : documented }
}
