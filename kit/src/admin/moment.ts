import { DURATION, milliseconds } from '../duration.ts'
import { OperatorError } from '../errors.ts'

/** Milliseconds of a duration: a number of them, or text such as `90s`, `1h30m`, `2d`. Throws an OperatorError for anything else. */
export function readDuration(given: string | number): number {
  if (typeof given === 'number' || /^\d+$/.test(given)) return whole(Number(given), given)
  if (!DURATION.test(given)) throw badDuration(given)
  return whole(milliseconds(given), given)
}

/** Milliseconds since 1970 of a moment: a number of them, or an ISO 8601 date (midnight UTC) or date and time. */
export function readMoment(given: string | number): number {
  const at = typeof given === 'number' ? given : Date.parse(given)
  if (Number.isFinite(at) && Math.abs(at) <= 8.64e15) return Math.round(at)
  throw new OperatorError('bad_moment', `'${given}' is not a moment`, {
    hint: 'an ISO 8601 date and time such as 2026-03-02T09:00:00Z, or milliseconds since 1970',
  })
}

function whole(value: number, given: string | number): number {
  if (value >= 0 && value <= 8.64e15) return Math.round(value)
  throw badDuration(given)
}

const badDuration = (given: string | number) =>
  new OperatorError('bad_duration', `'${given}' is not a duration`, {
    hint: 'milliseconds, or units such as 90s, 5m, 1h30m, 2d; to go back in time set the clock',
  })
