import type { JiraWorld } from '../types.ts'

/** Whose quota an app has: one for all of its customers, or one of this customer's by their edition. The first unless one is chosen. */
export const EDITIONS = ['global', 'free', 'standard', 'premium', 'enterprise'] as const

/** Points an hour: at least, and by user (developer.atlassian.com, "Rate limiting", the edition of early 2026). */
const POINTS: Readonly<Record<string, readonly [base: number, byUser: number]>> = {
  global: [65_000, 0],
  free: [65_000, 0],
  standard: [100_000, 10],
  premium: [130_000, 20],
  enterprise: [150_000, 30],
}
const MOST = 500_000
const TIGHT = 500

export interface HourQuota {
  readonly points: number
  /** `RateLimit-Reason` of a refusal. */
  readonly reason: string
  /** The policy's name in `RateLimit-Policy`; the one of a customer's quota has nobody witnessed. */
  readonly policy: string
}

export function hourQuota(world: JiraWorld): HourQuota {
  const edition = world.limitPreset ?? 'global'
  const [base, byUser] = POINTS[edition] as (typeof POINTS)[string]
  const users = byUser === 0 ? 0 : world.db.accounts.count({})
  const points = world.limits === 'tight' ? TIGHT : Math.min(MOST, base + byUser * users)
  return edition === 'global'
    ? { points, reason: 'jira-quota-global-based', policy: 'global-app-quota' }
    : { points, reason: 'jira-quota-tenant-based', policy: 'tenant-app-quota' }
}

/** Calls a second of one endpoint, the first that fits; where limits are tight each has five. */
const STEADY: readonly (readonly [RegExp, number])[] = [
  [/^GET \/rest\/servicedeskapi\/servicedesk\/\{\w+\}\/customer$/, 5],
  [/^GET \/rest\/api\/\d\/issue\/\{\w+\}$/, 150],
  [/^GET \/rest\/api\/\d\/user$/, 150],
  [/^GET \/rest\/api\/\d\/issue\/\{\w+\}\/changelog$/, 200],
  [/^GET \/rest\/api\/\d\/attachment\/content\/\{\w+\}$/, 300],
  [/^POST \/rest\/api\/\d\/search\/approximate-count$/, 150],
  [/^PUT \/rest\/api\/\d\/component\/\{\w+\}$/, 500],
  [/^(PUT|DELETE) /, 50],
]
const OTHER = 100
const TIGHT_PACE = 5

export function steadyOf(world: JiraWorld, route: string): number {
  const documented = STEADY.find(([pattern]) => pattern.test(route))?.[1] ?? OTHER
  return world.limits === 'tight' ? Math.min(TIGHT_PACE, documented) : documented
}

/** Writes to one issue. */
export const PER_ISSUE = [
  { limit: 20, window: 2000 },
  { limit: 100, window: 30_000 },
] as const
