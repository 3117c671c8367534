import type { Json } from '../score/json.ts'

const DAY_MS = 86_400_000
/** Further away it is no time, or one that does not move with the clock. */
const FAR_MS = 400 * DAY_MS

/**
 * Whether two numbers are times, in seconds or milliseconds since 1970, that lie alike to when they were said: `then` and `now`,
 * milliseconds. A recording takes its time, playing it does not, so they lie alike to a day.
 */
export function isSameMoment(wanted: Json, then: number, reply: Json, now: number): boolean {
  const [recorded, got] = [numberOf(wanted), numberOf(reply)]
  if (recorded === undefined || got === undefined) return false
  return [1000, 1].some((unit) => {
    const [before, after] = [recorded * unit - then, got * unit - now]
    return Math.abs(before) < FAR_MS && Math.abs(before - after) < DAY_MS
  })
}

/** Whole seconds may be written as a message's name is: two of one second are equal by chance, and name nothing. */
const WHOLE = /^\d{10}\.0{6}$/

function numberOf(value: Json): number | undefined {
  if (typeof value === 'number') return value
  return typeof value === 'string' && WHOLE.test(value) ? Number(value) : undefined
}
