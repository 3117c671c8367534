import { milliseconds } from '@dtu/kit/duration'
import type { Load, Stage } from '../format/load-schema.ts'
import { type Chance, exponential } from './chance.ts'

const UNIT: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000 }

/** Of a rate such as `40/s`: how many a millisecond. */
function perMillisecond(rate: string): number {
  const [count = '', unit = ''] = rate.split('/')
  return Number(count) / (UNIT[unit] as number)
}

/**
 * When people come, milliseconds from the beginning, in order: a Poisson process whose rate may change. The times of a steady
 * process of rate 1 are taken back through how many are expected by when, which is exact and needs one draw for each.
 */
export function* arrivalsOf(load: Pick<Load, 'arrive' | 'for'>, chance: Chance): Generator<number> {
  let expected = 0
  let n = 0
  let before = 0
  let begins = 0
  for (const stage of stagesOf(load)) {
    const [first, last, length] = [
      perMillisecond(stage.rate),
      perMillisecond(stage.to ?? stage.rate),
      milliseconds(stage.for),
    ]
    const most = before + ((first + last) / 2) * length
    if (n === 0) expected = exponential(chance('arrival', n++))
    while (expected < most) {
      yield begins + timeUntil(expected - before, first, (last - first) / length)
      expected += exponential(chance('arrival', n++))
    }
    before = most
    begins += length
  }
}

/** Where `first·t + growth·t²/2 = wanted`. In the form that loses nothing when the rate hardly changes. */
const timeUntil = (wanted: number, first: number, growth: number): number =>
  (2 * wanted) / (first + Math.sqrt(Math.max(0, first * first + 2 * growth * wanted)))

const stagesOf = ({ arrive, for: length }: Pick<Load, 'arrive' | 'for'>): readonly Stage[] =>
  typeof arrive === 'string' ? [{ rate: arrive, for: length as string }] : (arrive ?? [])

/** For how long anybody begins, milliseconds. */
export const lengthOf = (load: Pick<Load, 'arrive' | 'for'>): number =>
  load.for !== undefined
    ? milliseconds(load.for)
    : stagesOf(load).reduce((sum, stage) => sum + milliseconds(stage.for), 0)
