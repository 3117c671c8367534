import type { ApiError } from '@dtu/kit'
import { jiraError } from '../errors.ts'
import type { JiraWorld } from '../types.ts'

export interface Refused {
  readonly reason: string
  readonly limit: number
  /** Milliseconds. */
  readonly wait: number
}

/** 429: when to come back as seconds and as a moment of the machine's clock, which clients compare it with. */
export function tooMany(world: JiraWorld, { reason, limit, wait }: Refused): ApiError {
  const seconds = Math.max(1, Math.ceil(wait / 1000))
  const reset = new Date(world.machineTime() + seconds * 1000).toISOString()
  return jiraError(
    429,
    'Rate limit exceeded.',
    {},
    {
      'retry-after': String(seconds),
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': `${reset.slice(0, 19)}Z`,
      'ratelimit-reason': reason,
    },
  )
}
