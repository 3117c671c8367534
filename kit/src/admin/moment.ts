import { OperatorError } from '../errors.ts'

const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
}
const DURATION = /^(\d+(?:\.\d+)?(?:ms|[smhdw]))+$/

/** Milliseconds of a duration: a number of them, or text such as `90s`, `1h30m`, `2d`. Throws an OperatorError for anything else. */
export function readDuration(given: string | number): number {
  if (typeof given === 'number') return whole(given, given)
  if (/^\d+$/.test(given)) return whole(Number(given), given)
  if (!DURATION.test(given)) throw badDuration(given)
  let sum = 0
  for (const [, count, unit] of given.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g))
    sum += Number(count) * (UNITS[unit as string] as number)
  return whole(sum, given)
}

/** Milliseconds since 1970 of a moment: a number of them, or an ISO 8601 date (midnight UTC) or date and time. */
export function readMoment(given: string | number): number {
  const at = typeof given === 'number' ? given : Date.parse(given)
  if (Number.isFinite(at) && Math.abs(at) <= 8.64e15) return Math.round(at)
  throw new OperatorError('bad_moment', `'${given}' is not a moment`, {
    hint: 'an ISO 8601 date and time such as 2026-03-02T09:00:00Z, or milliseconds since 1970',
  })
}

function whole(milliseconds: number, given: string | number): number {
  if (milliseconds >= 0 && milliseconds <= 8.64e15) return Math.round(milliseconds)
  throw badDuration(given)
}

const badDuration = (given: string | number) =>
  new OperatorError('bad_duration', `'${given}' is not a duration`, {
    hint: 'milliseconds, or units such as 90s, 5m, 1h30m, 2d; to go back in time set the clock',
  })
