import { expect, test } from 'vitest'
import { type Cluster, intraclass, onStoriesLikeThese, onTheseStories, wilson } from '../src/stats/interval.ts'
import { compare, passAll } from '../src/stats/reliability.ts'

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

/** Of 2,000 runs of so many scenarios and trials, how many had an interval that held the truth. */
function coverage(scenarios: number, trials: number, mean: number, kind: 'these' | 'like'): number {
  const random = chance(scenarios * 1000 + trials)
  let held = 0
  const runs = 2000
  for (let run = 0; run < runs; run++) {
    const rates = Array.from({ length: scenarios }, () => beta(random, mean, 0.3))
    const clusters = rates.map((rate) => draw(random, rate, trials))
    const truth = kind === 'like' ? mean : rates.reduce((a, b) => a + b, 0) / scenarios
    const { low, high } = kind === 'like' ? onStoriesLikeThese(clusters) : onTheseStories(clusters)
    if (low <= truth && truth <= high) held++
  }
  return held / runs
}

// The sizes of the design's table; 0.94 leaves room for 2,000 runs' own scatter (±0.01).
test.each([
  [6, 5, 0.9],
  [20, 5, 0.9],
  [50, 5, 0.9],
  [20, 20, 0.9],
  [50, 20, 0.95],
  [100, 10, 0.9],
])('on %d stories of %d trials with mean %d the intervals hold the truth', (scenarios, trials, mean) => {
  expect(coverage(scenarios, trials, mean, 'these')).toBeGreaterThanOrEqual(0.94)
  expect(coverage(scenarios, trials, mean, 'like')).toBeGreaterThanOrEqual(0.94)
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
