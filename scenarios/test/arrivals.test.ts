import { expect, test } from 'vitest'
import { arrivalsOf } from '../src/load/arrivals.ts'
import { chanceOf, drawn, picked } from '../src/load/chance.ts'
import { percentile } from '../src/load/summary.ts'

const times = (arrive: unknown, length?: string, seed = 'a') => [
  ...arrivalsOf({ arrive, for: length } as Parameters<typeof arrivalsOf>[0], chanceOf(seed)),
]

/** The largest distance between a sample and a distribution, times √n: above 1.63 in one of a hundred samples of it. */
function kolmogorov(sample: readonly number[], share: (x: number) => number): number {
  const sorted = sample.toSorted((a, b) => a - b)
  const n = sorted.length
  const distances = sorted.map((x, i) => Math.max(Math.abs(share(x) - i / n), Math.abs(share(x) - (i + 1) / n)))
  return Math.max(...distances) * Math.sqrt(n)
}

test('between two who come at a steady rate lies a time without memory', () => {
  for (const seed of ['a', 'b', 'c']) {
    const all = times('40/s', '2m', seed)
    const gaps = all.map((at, n) => at - (all[n - 1] ?? 0))
    expect(kolmogorov(gaps, (x) => 1 - Math.exp(-x / 25))).toBeLessThan(1.63)
    // The count has the variance of its mean: 4,800, and so 69 in either direction is one standard deviation.
    expect(Math.abs(all.length - 4800)).toBeLessThan(4 * 69.3)
  }
})

test('in each second of a Poisson process as many come as in any other, and as variably as their number', () => {
  const counts = Array<number>(600).fill(0)
  for (const at of times('20/s', '10m')) counts[Math.floor(at / 1000)] = (counts[Math.floor(at / 1000)] as number) + 1
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (counts.length - 1)
  // The index of dispersion times n-1 is chi-squared: its standard deviation is √(2/(n-1)).
  expect(Math.abs(variance / mean - 1)).toBeLessThan(4 * Math.sqrt(2 / 599))
})

test('a ramp brings as many by each moment as its rate comes to', () => {
  const all = times([
    { rate: '10/s', to: '50/s', for: '2m' },
    { rate: '50/s', for: '1m' },
    { rate: '30/s', to: '3/s', for: '1m' },
  ])
  const whole = 3600 + 3000 + 990
  const expected = (at: number) => {
    const s = at / 1000
    if (s < 120) return (10 * s + ((40 / 120) * (s * s)) / 2) / whole
    if (s < 180) return (3600 + 50 * (s - 120)) / whole
    return (6600 + 30 * (s - 180) - ((27 / 60) * ((s - 180) * (s - 180))) / 2) / whole
  }
  expect(kolmogorov(all, expected)).toBeLessThan(1.63)
  expect(Math.abs(all.length - whole)).toBeLessThan(4 * Math.sqrt(whole))
  expect(all.toSorted((a, b) => a - b)).toEqual(all)
})

test('who comes follows from the seed alone; a longer load begins like a shorter one', () => {
  expect(times('5/s', '1m')).toEqual(times('5/s', '1m'))
  expect(times('5/s', '1m', 'b')).not.toEqual(times('5/s', '1m'))
  const shorter = times('5/s', '1m')
  expect(times('5/s', '2m').slice(0, shorter.length)).toEqual(shorter)
})

test.each([
  [{ exponential: '2s' }, (x: number) => 1 - Math.exp(-x / 2000)],
  [{ uniform: ['1s', '3s'] as [string, string] }, (x: number) => Math.min(1, Math.max(0, (x - 1000) / 2000))],
])('a time that varies like %j is drawn from that distribution', (spread, share) => {
  const chance = chanceOf('spread')
  expect(
    kolmogorov(
      Array.from({ length: 2000 }, (_, n) => drawn(spread, chance, 'x', n)),
      share,
    ),
  ).toBeLessThan(1.63)
})

test('a lognormal time has the median and the 95th percentile that it was given', () => {
  const chance = chanceOf('spread')
  const sample = Array.from({ length: 20_000 }, (_, n) => drawn({ median: '90ms', p95: '300ms' }, chance, 'x', n))
  const below = (most: number) => sample.filter((x) => x <= most).length / sample.length
  expect(below(90)).toBeCloseTo(0.5, 1.7)
  expect(below(300)).toBeCloseTo(0.95, 1.9)
})

test('of a mix each is picked in its proportion', () => {
  const chance = chanceOf('mix')
  const names = Array.from({ length: 10_000 }, (_, n) =>
    picked({ login: 70, invite: 20, offboard: 10 }, chance('m', n)),
  )
  const share = (name: string) => names.filter((one) => one === name).length / 10_000
  expect(share('login')).toBeCloseTo(0.7, 1.6)
  expect(share('invite')).toBeCloseTo(0.2, 1.6)
  expect(share('offboard')).toBeCloseTo(0.1, 1.6)
})

test('a percentile is one of the numbers: the least that so many do not exceed', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => n + 1)
  expect([0.5, 0.95, 0.99, 1].map((share) => percentile(hundred, share))).toEqual([50, 95, 99, 100])
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([1, 2, 3], 0.5)).toBe(2)
  expect(
    percentile(
      Array.from({ length: 20 }, (_, n) => n + 1),
      0.95,
    ),
  ).toBe(19)
})
