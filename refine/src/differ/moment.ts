import type { Json } from '../score/json.ts'

const DAY_MS = 86_400_000
/** Further away it is no time, or one that does not move with the clock. */
const FAR_MS = 400 * DAY_MS

/**
 * Whether two numbers are times, in seconds or milliseconds since 1970, that lie alike to when they were said: `then` and `now`,
 * milliseconds. A recording takes its time, playing it does not, so they lie alike to a day.
 */
export function isSameMoment(recorded: Json, then: number, got: Json, now: number): boolean {
  if (typeof recorded !== 'number' || typeof got !== 'number') return false
  return [1000, 1].some((unit) => {
    const [before, after] = [recorded * unit - then, got * unit - now]
    return Math.abs(before) < FAR_MS && Math.abs(before - after) < DAY_MS
  })
}
