import { limiterOf, type OperationSpec, RawJson, Reply, type Standing } from '@dtu/kit'
import type { JiraInput, JiraWorld } from '../types.ts'
import { type HourQuota, hourQuota } from './quota.ts'

const HOUR = 3_600_000
/** From here on callers are told that little is left. */
const NEAR = 0.2

/** Apps pay with points; who shows an API token of their own does not (developer.atlassian.com, changelog of March 2026). */
const pays = (world: JiraWorld): boolean => world.limits !== 'off' && world.caller?.isApp === true

const rateOf = ({ points }: HourQuota) => ({ limit: points, window: HOUR, aligned: true })

export const pointsLeft = (world: JiraWorld, quota: HourQuota): Standing =>
  limiterOf(world.db).look('points', rateOf(quota), world.now())

/** Takes what every call costs. Returns how the hour stands where it is spent, undefined where the call may go on. */
export function takeBase(world: JiraWorld, quota: HourQuota): Standing | undefined {
  if (!pays(world)) return undefined
  const standing = limiterOf(world.db).take('points', rateOf(quota), world.now())
  return standing.allowed ? undefined : standing
}

const IDENTITY = /\/(user|users|group|groups|groupuserpicker|permissions?|mypermissions|role|myself)(\/|$)/

const isRead = ({ method, id }: OperationSpec): boolean => method === 'GET' || /search|ByJql|count/i.test(id)

/** Charges what a read gave besides: a point for each object, two for people and permissions. A write costs one in all. */
export function chargeObjects(world: JiraWorld, { operation }: JiraInput, output: unknown): unknown {
  if (pays(world) && isRead(operation))
    limiterOf(world.db).charge(
      'points',
      rateOf(hourQuota(world)),
      world.now(),
      objectsIn(output) * (IDENTITY.test(operation.path) ? 2 : 1),
    )
  return output
}

function objectsIn(output: unknown): number {
  const body = output instanceof Reply ? output.body : output
  if (body instanceof RawJson || typeof body !== 'object' || body === null) return 1
  if (Array.isArray(body)) return body.length
  const { issues, values, comments, worklogs } = body as Record<string, unknown>
  const list = issues ?? values ?? comments ?? worklogs
  return Array.isArray(list) ? list.length : 1
}

/** What replies tell of the hour. */
export function pointHeaders(world: JiraWorld): Record<string, string> {
  if (!pays(world)) return {}
  const quota = hourQuota(world)
  const { limit, remaining, reset } = pointsLeft(world, quota)
  const isNear = remaining < limit * NEAR
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    ...(isNear && { 'x-ratelimit-nearlimit': 'true' }),
    'ratelimit-policy': `"${quota.policy}";q=${limit};w=${HOUR / 1000}`,
    ratelimit: `"${quota.policy}";${isNear ? `r=${remaining};` : ''}t=${Math.ceil((reset - world.now()) / 1000)}`,
  }
}
