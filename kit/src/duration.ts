const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}
const PART = /(\d+(?:\.\d+)?)(ms|[smhdw])/g

/** A duration as people write it: `900ms`, `5m`, `1h30m`, with a sign or without. */
export const DURATION = /^[+-]?(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/

/** What is said of what is no duration. */
export const NO_DURATION = 'is not a duration: write 900ms, 5m, 1h30m or a number of milliseconds'

/** Milliseconds of a duration: a number of them, or text that `DURATION` fits. */
export function milliseconds(given: string | number): number {
  if (typeof given === 'number') return given
  let sum = 0
  for (const [, count, unit] of given.matchAll(PART)) sum += Number(count) * (UNITS[unit as string] as number)
  return given.startsWith('-') ? -sum : sum
}
