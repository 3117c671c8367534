import { type ApiRequest, limiterOf, type OperationSpec } from '@dtu/kit'
import { findIssue } from '../model/issues.ts'
import type { JiraWorld } from '../types.ts'
import { takeBase } from './points.ts'
import { hourQuota, PER_ISSUE, steadyOf } from './quota.ts'
import { tooMany } from './too-many.ts'

/**
 * Refuses a call by one of three limits that know nothing of each other: points an hour, calls a second of an endpoint, writes
 * of an issue (developer.atlassian.com, "Rate limiting"). How much an endpoint takes at once is not published: a second's calls.
 */
export function limit(world: JiraWorld, request: ApiRequest, operation: OperationSpec): void {
  limitBurst(world, `${operation.method} ${operation.path}`)
  limitIssue(world, request, operation)
  const quota = hourQuota(world)
  const spent = takeBase(world, quota)
  if (spent) throw tooMany(world, { reason: quota.reason, limit: spent.limit, wait: spent.reset - world.now() })
}

function limitBurst(world: JiraWorld, route: string): void {
  const perSecond = steadyOf(world, route)
  const { allowed, reset } = limiterOf(world.db).draw(route, { perSecond, burst: perSecond }, world.now())
  if (!allowed) throw tooMany(world, { reason: 'jira-burst-based', limit: perSecond, wait: reset - world.now() })
}

function limitIssue(world: JiraWorld, { path }: ApiRequest, { method, path: template }: OperationSpec): void {
  if (method === 'GET' || !template.includes('/issue/{issueIdOrKey}')) return
  const named = decodeURIComponent(/\/issue\/([^/]+)/.exec(path)?.[1] ?? '')
  const issue = findIssue(world, named)?.id ?? named
  for (const rate of PER_ISSUE) {
    const { allowed, limit, reset } = limiterOf(world.db).take(`issue|${issue}|${rate.window}`, rate, world.now())
    if (!allowed) throw tooMany(world, { reason: 'jira-per-issue-on-write', limit, wait: reset - world.now() })
  }
}
