import type { Outcome } from '../trial/trajectory.ts'
import { type Cluster, type Interval, onStoriesLikeThese, onTheseStories } from './interval.ts'
import { passAll } from './reliability.ts'

/** What of a trajectory counts. */
export interface Counted {
  readonly scenario: string
  readonly outcome: Outcome
  readonly faults: readonly string[]
}

/** Of all observed trajectories, what fraction satisfies the user. */
export interface Satisfaction {
  readonly trials: number
  readonly satisfied: number
  readonly unsatisfied: number
  /** Undecided, twin-gap and harness-error: they stand beside the fraction, not in it. */
  readonly aside: Readonly<Record<string, number>>
  /** More than one in twenty stand aside: the run says nothing. */
  readonly inconclusive: boolean
  readonly onThese: Interval
  readonly onLike: Interval
  /** By the scenarios' weights. */
  readonly weighted: number
  /** pass^k by k, where enough trials were made. */
  readonly passAll: Readonly<Record<number, number>>
}

const MOST_ASIDE = 0.05
const KS = [1, 2, 4, 8]

/** @param level what the interval on these stories may miss the truth by at one of several looks, if not 5 % at the only one */
export function satisfactionOf(
  trajectories: readonly Counted[],
  weights: ReadonlyMap<string, number> = new Map(),
  level?: number,
): Satisfaction {
  const clusters = new Map<string, { satisfied: number; n: number }>()
  const aside: Record<string, number> = {}
  for (const { scenario, outcome } of trajectories) {
    if (outcome !== 'satisfied' && outcome !== 'unsatisfied') {
      aside[outcome] = (aside[outcome] ?? 0) + 1
      continue
    }
    const cluster = clusters.get(scenario) ?? { satisfied: 0, n: 0 }
    cluster.n++
    if (outcome === 'satisfied') cluster.satisfied++
    clusters.set(scenario, cluster)
  }
  const list: Cluster[] = [...clusters.values()]
  const counted = list.reduce((total, { n }) => total + n, 0)
  const satisfied = list.reduce((total, cluster) => total + cluster.satisfied, 0)
  const asideCount = trajectories.length - counted
  return {
    trials: trajectories.length,
    satisfied,
    unsatisfied: counted - satisfied,
    aside,
    inconclusive: counted === 0 || asideCount > MOST_ASIDE * trajectories.length,
    onThese: onTheseStories(list, level),
    onLike: onStoriesLikeThese(list),
    weighted: weightedShare(clusters, weights),
    passAll: Object.fromEntries(
      KS.map((k) => [k, passAll(list, k)] as const).filter(([, value]) => value !== undefined),
    ) as Record<number, number>,
  }
}

function weightedShare(clusters: ReadonlyMap<string, Cluster>, weights: ReadonlyMap<string, number>): number {
  let total = 0
  let good = 0
  for (const [scenario, { satisfied, n }] of clusters) {
    const weight = weights.get(scenario) ?? 1
    total += weight
    good += (weight * satisfied) / n
  }
  return total === 0 ? Number.NaN : good / total
}
