import { describe, expect, test } from 'vitest'
import { atLeast, atMost, exactInterval } from '../src/stats/exact.ts'
import {
  type Cluster,
  type Interval,
  intraclass,
  onStoriesLikeThese,
  onTheseStories,
  wilson,
} from '../src/stats/interval.ts'
import { compare, passAll } from '../src/stats/reliability.ts'
import { decided, levelOf, lookOf } from '../src/stats/sequential.ts'

/** A small generator of chance with a seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A number of the Beta distribution with the mean and the correlation of trials within a scenario, by its order statistics' cousin: Jöhnk's method. */
function beta(random: () => number, mean: number, icc: number): number {
  const size = 1 / icc - 1
  for (;;) {
    const x = random() ** (1 / (mean * size))
    const y = random() ** (1 / ((1 - mean) * size))
    if (x + y <= 1 && x + y > 0) return x / (x + y)
  }
}

const draw = (random: () => number, p: number, n: number): Cluster => {
  let satisfied = 0
  for (let i = 0; i < n; i++) if (random() < p) satisfied++
  return { satisfied, n }
}

/** Of 2,000 runs of so many scenarios and trials, how many had intervals that held the truth. */
function coverage(scenarios: number, trials: number, mean: number, icc: number): { these: number; like: number } {
  const random = chance(scenarios * 1000 + trials)
  const held = { these: 0, like: 0 }
  const runs = 2000
  for (let run = 0; run < runs; run++) {
    const rates = Array.from({ length: scenarios }, () => beta(random, mean, icc))
    const clusters = rates.map((rate) => draw(random, rate, trials))
    if (holds(onTheseStories(clusters), rates.reduce((a, b) => a + b, 0) / scenarios)) held.these++
    if (holds(onStoriesLikeThese(clusters), mean)) held.like++
  }
  return { these: held.these / runs, like: held.like / runs }
}

const holds = ({ low, high }: Interval, truth: number): boolean => low <= truth && truth <= high

// The sizes of the design's table, with trials of a story that go together little, some and much.
describe.each([0.1, 0.3, 0.6])('where trials of a story are correlated by %d', (icc) => {
  test.each([
    [6, 5, 0.9],
    [20, 5, 0.9],
    [50, 5, 0.9],
    [20, 20, 0.9],
    [50, 20, 0.95],
    [100, 10, 0.9],
  ])(
    'the intervals of %d stories of %d trials with mean %d hold the truth in 95 of 100 runs',
    (scenarios, trials, mean) => {
      const { these, like } = coverage(scenarios, trials, mean, icc)
      expect(these).toBeGreaterThanOrEqual(0.95)
      expect(like).toBeGreaterThanOrEqual(0.95)
    },
  )
})

test('the numbers of straight satisfied trajectories that reach a bound are the known ones', () => {
  for (const [n, bound] of [
    [35, 0.9],
    [73, 0.95],
    [189, 0.98],
    [381, 0.99],
  ] as const) {
    expect(wilson(n, n).low).toBeGreaterThanOrEqual(bound)
    expect(wilson(n - 1, n - 1).low).toBeLessThan(bound)
  }
})

test('an interval holds its share, stays between 0 and 1, and narrows as trials are added', () => {
  const random = chance(4)
  for (let i = 0; i < 2000; i++) {
    const n = 1 + Math.floor(random() * 300)
    const k = Math.floor(random() * (n + 1))
    const { share, low, high } = wilson(k, n)
    expect(low).toBeGreaterThanOrEqual(0)
    expect(high).toBeLessThanOrEqual(1)
    expect(low <= share + 1e-12 && share <= high + 1e-12).toBe(true)
    const wider = wilson(k * 4, n * 4)
    expect(wider.high - wider.low).toBeLessThan(high - low)
  }
})

test('trials that go together are found to', () => {
  const alike = Array.from({ length: 40 }, (_, n) => ({ satisfied: n % 2 === 0 ? 10 : 0, n: 10 }))
  expect(intraclass(alike)).toBe(1)
  expect(intraclass(Array.from({ length: 40 }, () => ({ satisfied: 5, n: 10 })))).toBe(0)
})

test('pass^k is the share of k trials that are all satisfied', () => {
  expect(passAll([{ satisfied: 3, n: 4 }], 1)).toBe(0.75)
  expect(passAll([{ satisfied: 3, n: 4 }], 2)).toBe(0.5)
  expect(passAll([{ satisfied: 3, n: 4 }], 4)).toBe(0)
  expect(passAll([{ satisfied: 3, n: 4 }], 5)).toBeUndefined()
})

test('two builds are compared by the trials that changed', () => {
  const pair = (before: boolean, after: boolean, n: number) => Array.from({ length: n }, () => ({ before, after }))
  const same = compare([...pair(true, true, 50), ...pair(true, false, 3), ...pair(false, true, 3)])
  expect(same).toMatchObject({ better: 3, worse: 3, p: 1 })
  const worse = compare([...pair(true, true, 50), ...pair(true, false, 10)])
  expect(worse.p).toBeCloseTo(2 * 0.5 ** 10, 10)
  expect(worse.difference.high).toBeLessThan(0)
})

test.each([
  [50, 0.1, 0.1],
  [100, 0.05, 0.02],
  [500, 0.02, 0.1],
  [100, 0.3, 0.1],
  [60, 0.02, 0],
  [200, 0.02, 0.2],
])(
  'of %d trials of which %d got better and %d worse, the difference is recovered in 95 of 100 runs',
  (n, better, worse) => {
    const random = chance(n)
    let held = 0
    const runs = 8000
    for (let run = 0; run < runs; run++) {
      const pairs = Array.from({ length: n }, () => {
        const u = random()
        return { before: u >= better, after: u < better || u >= better + worse }
      })
      if (holds(compare(pairs).difference, better - worse)) held++
    }
    // 0.945 leaves room for the scatter of 8,000 runs.
    expect(held / runs).toBeGreaterThanOrEqual(0.945)
  },
)

test('the tails of a binomial number are what they are', () => {
  expect(atMost(0, 3, 0.5)).toBeCloseTo(1 / 8, 12)
  expect(atMost(1, 3, 0.5)).toBeCloseTo(4 / 8, 12)
  expect(atLeast(3, 3, 0.5)).toBeCloseTo(1 / 8, 12)
  const random = chance(11)
  for (let i = 0; i < 500; i++) {
    const n = 1 + Math.floor(random() * 2000)
    const k = Math.floor(random() * (n + 1))
    const p = random()
    expect(atMost(k, n, p) + atLeast(k + 1, n, p)).toBeCloseTo(1, 8)
  }
  // The known bounds of Clopper and Pearson for 95 of 100.
  expect(exactInterval(95, 100, 0.05).low).toBeCloseTo(0.8872, 4)
  expect(exactInterval(95, 100, 0.05).high).toBeCloseTo(0.9836, 4)
})

test('trials are spread over the looks evenly, and none is looked at twice', () => {
  const random = chance(12)
  for (let i = 0; i < 500; i++) {
    const trials = 1 + Math.floor(random() * 300)
    const looks = 1 + Math.floor(random() * 10)
    const sizes = new Array(looks + 1).fill(0)
    for (let trial = 0; trial < trials; trial++) sizes[lookOf(trial, trials, looks)]++
    expect(sizes[0]).toBe(0)
    expect(Math.max(...sizes.slice(1)) - Math.min(...sizes.slice(1))).toBeLessThanOrEqual(1)
  }
})

/** Of 2,000 runs that stop by a rule, how many were told met and missed, held the truth, and what part of the trials they took. */
function stopping(trials: number, looks: number, gate: number, truth: number) {
  const random = chance(trials * 7 + looks)
  const runs = 2000
  const told = { met: 0, missed: 0, held: 0, used: 0 }
  for (let run = 0; run < runs; run++) {
    let satisfied = 0
    let n = 0
    let verdict: 'met' | 'missed' | undefined
    for (let look = 1; look <= looks && !verdict; look++) {
      for (; n < trials && lookOf(n, trials, looks) === look; n++) if (random() < truth) satisfied++
      verdict = decided({ gate, looks }, { satisfied, n })
    }
    if (verdict) told[verdict]++
    if (holds(exactInterval(satisfied, n, levelOf(looks)), truth)) told.held++
    told.used += n / trials
  }
  return { met: told.met / runs, missed: told.missed / runs, held: told.held / runs, used: told.used / runs }
}

// 2.5 % on each side; 0.03 leaves room for the scatter of 2,000 runs.
test.each([
  [100, 5, 0.9],
  [200, 5, 0.95],
  [500, 5, 0.95],
  [400, 10, 0.9],
  [60, 3, 0.8],
  [1000, 5, 0.98],
  [200, 2, 0.95],
  [200, 1, 0.95],
])(
  'a run of %d trials that is looked at %d times errs about a gate of %d as rarely as it says',
  (trials, looks, gate) => {
    const { met, missed, held } = stopping(trials, looks, gate, gate)
    expect(met).toBeLessThanOrEqual(0.03)
    expect(missed).toBeLessThanOrEqual(0.03)
    expect(held).toBeGreaterThanOrEqual(0.95)
  },
)

test('a run that may stop early takes fewer trials where the answer is clear, and comes to the same', () => {
  const good = stopping(500, 5, 0.95, 0.99)
  expect(good.met).toBeGreaterThan(0.99)
  expect(good.used).toBeLessThan(0.5)
  const bad = stopping(500, 5, 0.95, 0.8)
  expect(bad.missed).toBeGreaterThan(0.99)
  expect(bad.used).toBeLessThan(0.3)
})
