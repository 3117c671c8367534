const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}
/** `900ms`, `5m`, `1h30m`, with a sign or without: `+15m`. */
export const DURATION = /^[+-]?(?:\d+(?:\.\d+)?(?:ms|[smhd]))+$/

/** Milliseconds of a duration as profiles write it: text with units, or a number of milliseconds. */
export function milliseconds(given: string | number): number {
  if (typeof given === 'number') return given
  let sum = 0
  for (const [, count, unit] of given.matchAll(/(\d+(?:\.\d+)?)(ms|[smhd])/g))
    sum += Number(count) * (UNITS[unit as string] as number)
  return given.startsWith('-') ? -sum : sum
}
