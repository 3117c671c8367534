import { exactInterval } from './exact.ts'

/** A share with the bounds of its 95 % interval. */
export interface Interval {
  readonly share: number
  readonly low: number
  readonly high: number
}

/** The normal quantile of a two-sided 95 % interval. */
export const Z = 1.959963984540054

/** Wilson's score interval of `successes` in `n`; `n` need not be whole (an effective number). Everything is possible where n is 0. */
export function wilson(successes: number, n: number, z = Z): Interval {
  if (n <= 0) return { share: Number.NaN, low: 0, high: 1 }
  const p = successes / n
  const centre = p + (z * z) / (2 * n)
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const scale = 1 + (z * z) / n
  return { share: p, low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}

/** The trials of one scenario that came out satisfied or not. */
export interface Cluster {
  readonly satisfied: number
  readonly n: number
}

/** Scenarios from which on the correlation of trials can be estimated; below, each scenario counts as one observation. */
const ENOUGH_CLUSTERS = 100

/** "On these stories": the set is fixed, only trials vary. Pooled Wilson; exact at another level than 5 %, of a run that may stop early. */
export function onTheseStories(clusters: readonly Cluster[], level?: number): Interval {
  const satisfied = sum(clusters, (c) => c.satisfied)
  const n = sum(clusters, (c) => c.n)
  return level === undefined ? wilson(satisfied, n) : exactInterval(satisfied, n, level)
}

/**
 * "On stories like these": trials of a scenario go together, so they count for less than their number: for one observation a
 * scenario below 100 scenarios, and by the intraclass correlation from there on. (Simulated coverage: DECISIONS.md.)
 */
export function onStoriesLikeThese(clusters: readonly Cluster[]): Interval {
  const used = clusters.filter((cluster) => cluster.n > 0)
  const n = sum(used, (c) => c.n)
  if (n === 0) return wilson(0, 0)
  const share = sum(used, (c) => c.satisfied) / n
  const effective = used.length < ENOUGH_CLUSTERS ? used.length : n / designEffect(used)
  return wilson(share * effective, effective)
}

/** How many times more trials are needed because those of a scenario go together: 1 + (m − 1)·ICC. */
function designEffect(clusters: readonly Cluster[]): number {
  const n = sum(clusters, (c) => c.n)
  const k = clusters.length
  const m = sum(clusters, (c) => c.n * c.n) / n
  if (m <= 1) return 1
  const icc = intraclass(clusters)
  // The correlation is an estimate too, and few failures make it look smaller than it is: taken at the upper end of its own error.
  const error = (1 - icc) * (1 + (m - 1) * icc) * Math.sqrt(2 / (m * (m - 1) * (k - 1)))
  return 1 + (m - 1) * Math.min(1, icc + Z * error)
}

/** The intraclass correlation by analysis of variance, of 0/1 outcomes; 0 where every trial came out alike. */
export function intraclass(clusters: readonly Cluster[]): number {
  const k = clusters.length
  const n = sum(clusters, (c) => c.n)
  if (k < 2 || n <= k) return 0
  const share = sum(clusters, (c) => c.satisfied) / n
  const between = sum(clusters, (c) => c.n * (c.satisfied / c.n - share) ** 2) / (k - 1)
  const within = sum(clusters, (c) => (c.satisfied * (c.n - c.satisfied)) / c.n) / (n - k)
  const size = (n - sum(clusters, (c) => c.n * c.n) / n) / (k - 1)
  const total = between + (size - 1) * within
  return total === 0 ? 0 : Math.min(1, Math.max(0, (between - within) / total))
}

const sum = <T>(list: readonly T[], of: (item: T) => number): number =>
  list.reduce((total, item) => total + of(item), 0)
