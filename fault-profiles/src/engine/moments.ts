import { milliseconds } from '@dtu/kit/duration'
import type { When } from '../format/schema.ts'
import { momentOf } from './schedule.ts'

/**
 * When a fault strikes next that strikes at moments of its own: at the beginning of each window, of each turn of a cycle, else
 * once, at `from` or upon activation. Universe time; undefined when there is no next time.
 */
export function nextMoment(when: When | undefined, start: number, now: number, struck: number): number | undefined {
  if (when?.trigger) return undefined
  if (when?.calendar) return nextHour(milliseconds(when.calendar.before), now)
  if (when?.windows) {
    const coming = when.windows
      .map(({ at }) => momentOf(at, start))
      .filter((at) => at > now || (struck === 0 && at >= now))
    return coming.length > 0 ? Math.min(...coming) : undefined
  }
  const from = when?.from === undefined ? start : momentOf(when.from, start)
  const to = when?.to === undefined ? Number.POSITIVE_INFINITY : momentOf(when.to, start)
  if (!when?.cycle) return struck === 0 ? Math.max(from, now) : undefined
  const period = Math.max(1, milliseconds(when.cycle.period))
  const first = from + milliseconds(when.cycle.phase)
  const at = first >= now && struck === 0 ? first : first + (Math.floor((now - first) / period) + 1) * period
  return at < to ? at : undefined
}

const HOUR = 3_600_000

/** So long before the top of the next UTC hour. */
function nextHour(before: number, now: number): number {
  const at = Math.ceil(now / HOUR) * HOUR - before
  return at > now ? at : at + HOUR
}
