import { type ApiError, limiterOf } from '@dtu/kit'
import { log } from '../model/log.ts'
import type { OktaWorld } from '../types.ts'

const MINUTE = 60_000

/** The System Log tells of a limit that was reached, once a minute. */
export function remembered(error: ApiError, event: string, about: string): ApiError {
  error.afterwards = (world: OktaWorld) => {
    const { allowed } = limiterOf(world.db).take(`${event}|${about}`, { limit: 1, window: MINUTE }, world.now())
    if (allowed) log(world, event, [], { severity: 'WARN' })
  }
  return error
}
