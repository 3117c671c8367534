import { type ApiError, limiterOf, type World } from '@dtu/kit'
import type { Caller } from '../types.ts'

const MINUTE = 60_000
/** A twentieth where limits are tight. */
const TIGHT = 20

/** What a call takes of a minute's quota: its user's, and that of the project which all users share. */
export interface Taking {
  readonly metric: string
  readonly cost: number
  readonly perUser: number
  readonly perProject: number
  /** @param limit what is kept, which may be tighter than what is documented */
  refuse(by: 'user' | 'project', limit: number): ApiError
}

/** @throws {ApiError} when the user or the project has taken too much in this minute; then nothing is counted */
export function takeQuota(world: World<any, Caller>, { metric, cost, perUser, perProject, refuse }: Taking): void {
  const limiter = limiterOf(world.db)
  const rate = (limit: number) => ({
    limit: world.limits === 'tight' ? Math.max(1, Math.round(limit / TIGHT)) : limit,
    window: MINUTE,
  })
  const scopes = [
    { by: 'user', key: `${metric}|${world.caller.email}`, rate: rate(perUser) },
    { by: 'project', key: metric, rate: rate(perProject) },
  ] as const
  for (const { by, key, rate } of scopes)
    if (!limiter.look(key, rate, world.now(), cost).allowed) throw refuse(by, rate.limit)
  for (const { key, rate } of scopes) limiter.charge(key, rate, world.now(), cost)
}
