import { type Cluster, type Interval, Z } from './interval.ts'

/** pass^k: the chance that k trials of a scenario are all satisfied, C(c,k)/C(n,k), averaged over the scenarios with k trials at least. */
export function passAll(clusters: readonly Cluster[], k: number): number | undefined {
  const enough = clusters.filter((cluster) => cluster.n >= k)
  if (enough.length === 0) return undefined
  return enough.reduce((total, { satisfied, n }) => total + ratio(satisfied, n, k), 0) / enough.length
}

/** C(c,k)/C(n,k), without the factorials. */
function ratio(c: number, n: number, k: number): number {
  let value = 1
  for (let i = 0; i < k; i++) value *= Math.max(0, c - i) / (n - i)
  return value
}

/** The same trial played by two builds. */
export interface Pair {
  readonly before: boolean
  readonly after: boolean
}

/** What a change made of a build, over trials with the same seeds: the difference of the shares, and whether chance explains it. */
export interface Comparison {
  readonly difference: Interval
  readonly better: number
  readonly worse: number
  /** Two-sided, exact: how likely so uneven a split of the changed trials is by chance (McNemar's test). */
  readonly p: number
}

export function compare(pairs: readonly Pair[]): Comparison {
  const better = pairs.filter((pair) => !pair.before && pair.after).length
  const worse = pairs.filter((pair) => pair.before && !pair.after).length
  const n = pairs.length
  // Bonett and Price: an adjusted Wald interval, one changed trial each way added, which also holds when few or none changed.
  const up = (better + 1) / (n + 2)
  const down = (worse + 1) / (n + 2)
  const spread = Z * Math.sqrt((up + down - (up - down) ** 2) / (n + 2))
  const share = n === 0 ? 0 : (better - worse) / n
  return {
    difference: { share, low: Math.max(-1, up - down - spread), high: Math.min(1, up - down + spread) },
    better,
    worse,
    p: exact(better, worse),
  }
}

/** How many pairs show that a build is no worse by more than a margin, when none of them differs. */
export const pairsWanted = (margin: number): number => Math.ceil((Z * Math.SQRT2) / margin - 2)

function exact(a: number, b: number): number {
  const n = a + b
  if (n === 0) return 1
  let tail = 0
  for (let k = 0; k <= Math.min(a, b); k++) tail += Math.exp(logChoose(n, k) - n * Math.LN2)
  return Math.min(1, 2 * tail)
}

function logChoose(n: number, k: number): number {
  let value = 0
  for (let i = 1; i <= k; i++) value += Math.log(n - k + i) - Math.log(i)
  return value
}
