import { limiterOf, type Rate } from '@dtu/kit'
import { oktaError } from '../errors/error.ts'
import type { OktaWorld } from '../types.ts'

/** How often somebody is sent something, and what is said when it is too often (developer.okta.com, "Additional rate limits"; error codes). */
const RULES: Readonly<Record<string, readonly (readonly [Rate, string])[]>> = {
  sms: [[{ limit: 1, window: 30_000 }, 'E0000109']],
  call: [[{ limit: 1, window: 30_000 }, 'E0000133']],
  email: [
    [{ limit: 1, window: 5000 }, 'E0000118'],
    [{ limit: 30, window: 60_000 }, 'E0000047'],
  ],
}

/** @throws {ApiError} 429 where a phone or a mailbox was sent something a moment ago */
export function limitMessages(world: OktaWorld, channel: string, to: string): void {
  if (world.limits === 'off') return
  for (const [rate, code] of RULES[channel] ?? []) {
    const { allowed } = limiterOf(world.db).take(`${channel}|${to}|${rate.window}`, rate, world.now())
    if (!allowed) throw oktaError(code)
  }
}
