import { milliseconds } from '@dtu/kit/duration'
import type { When } from '../format/schema.ts'
import { draw } from './draw.ts'

const HOUR = 3_600_000

/** How much of a fault is at work at a moment. */
export interface Strength {
  readonly active: boolean
  /** A probability that takes the place of the selection's own. */
  readonly probability?: number
  /** A share of the probability: less than 1 while the fault recovers. */
  readonly share: number
}

const IDLE: Strength = { active: false, share: 0 }

export interface Times {
  /** Universe time, milliseconds. */
  readonly now: number
  /** When the run was activated, universe time. */
  readonly start: number
  /** When its trigger fired; undefined while it has not. */
  readonly triggered?: number | undefined
}

/** Milliseconds since 1970 of a moment: an ISO instant, or a duration since activation. */
export const momentOf = (given: string | number, start: number): number =>
  typeof given === 'string' && /^\d{4}-/.test(given) ? Date.parse(given) : start + milliseconds(given)

/** How much of a fault is at work, by its schedule alone. */
export function strengthAt(when: When | undefined, times: Times, seed: string, fault: string): Strength {
  if (!when) return { active: true, share: 1 }
  const began = when.trigger ? times.triggered : times.start
  if (began === undefined) return IDLE
  if (when.trigger?.for !== undefined && times.now >= began + milliseconds(when.trigger.for)) return IDLE
  const from = when.from === undefined ? began : momentOf(when.from, began)
  const to = when.to === undefined ? Number.POSITIVE_INFINITY : momentOf(when.to, began)
  const over = when.recover ? milliseconds(when.recover.over) : 0
  if (times.now < from || times.now >= to + over) return IDLE
  if (!inWindow(when, times.now, began) || !inCycle(when, times.now - from) || !inHour(when, times.now)) return IDLE
  if (when.bursts && !inBurst(when.bursts, times.now - from, seed, fault)) return IDLE
  const share = times.now < to ? 1 : 1 - curved(when.recover?.curve ?? 'linear', (times.now - to) / over)
  return { active: true, share, ...ramped(when, times.now - from) }
}

const inWindow = ({ windows }: When, now: number, start: number): boolean =>
  !windows ||
  windows.some((window) => {
    const at = momentOf(window.at, start)
    return now >= at && now < at + milliseconds(window.for)
  })

function inCycle({ cycle }: When, since: number): boolean {
  if (!cycle) return true
  const period = Math.max(1, milliseconds(cycle.period))
  const within = (((since - milliseconds(cycle.phase)) % period) + period) % period
  return within < milliseconds(cycle.on)
}

/** The last part of each UTC hour, up to its top. */
function inHour({ calendar }: When, now: number): boolean {
  return !calendar || now % HOUR >= HOUR - milliseconds(calendar.before)
}

const MOST_BURSTS = 100_000

/** Gaps and bursts of exponential length, one after the other, from activation on. */
function inBurst(
  { meanGap, meanLen }: NonNullable<When['bursts']>,
  since: number,
  seed: string,
  fault: string,
): boolean {
  let at = 0
  for (let i = 1; i <= MOST_BURSTS; i++) {
    at += exponential(milliseconds(meanGap), draw(seed, `${fault}#gap`, '', i))
    if (since < at) return false
    at += exponential(milliseconds(meanLen), draw(seed, `${fault}#burst`, '', i))
    if (since < at) return true
  }
  return false
}

const exponential = (mean: number, u: number): number => Math.max(1, -Math.max(1, mean) * Math.log(1 - u))

function ramped({ ramp }: When, since: number): { probability?: number } {
  if (!ramp) return {}
  const over = Math.max(1, milliseconds(ramp.over))
  return { probability: ramp.from + (ramp.to - ramp.from) * curved(ramp.curve, Math.min(1, since / over)) }
}

function curved(curve: 'linear' | 'step' | 'sine' | 'exp', part: number): number {
  const x = Math.min(1, Math.max(0, part))
  if (curve === 'step') return x >= 1 ? 1 : 0
  if (curve === 'sine') return (1 - Math.cos(Math.PI * x)) / 2
  if (curve === 'exp') return (Math.exp(5 * x) - 1) / (Math.exp(5) - 1)
  return x
}
