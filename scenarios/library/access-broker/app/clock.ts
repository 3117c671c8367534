import { setTimeout as pause } from 'node:timers/promises'

/** The time all deadlines are kept by. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** A timer holds 24 days at most: who sleeps longer wakes in between and looks again. */
const LONGEST = 2 ** 31 - 1

export const machineClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    pause(Math.min(Math.max(0, milliseconds), LONGEST), undefined, signal ? { signal } : {}),
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
