import { OperatorError } from '@dtu/kit'
import type { TrialSummary } from '../run/summary.ts'
import type { Interval } from '../stats/interval.ts'
import { compare, type Pair, pairsWanted } from '../stats/reliability.ts'
import type { Outcome } from '../trial/trajectory.ts'

/** A run as it is compared: its trials, and what each story asked of whatever app played it. */
export interface Played {
  readonly trials: readonly TrialSummary[]
  readonly stories: readonly Asked[]
}

/** What a story asks under these faults, as a hash of 16 characters: the same for all builds of an app. */
export interface Asked {
  readonly scenario: string
  readonly faults: readonly string[]
  readonly asked: string
}

/** A trial that came out otherwise. */
export interface ChangedTrial {
  readonly scenario: string
  readonly faults: readonly string[]
  readonly trial: number
  readonly before: Outcome
  readonly after: Outcome
  /** The clause that failed first, of the one that is not satisfied. */
  readonly clause: string
  readonly detail: string
  /** Shows where the two trajectories part; there when both were kept. */
  readonly diff?: string
}

/** Two builds of an app on the same stories, worlds, faults and seeds, trial by trial. */
export interface Comparison {
  /** What the change made of the share of satisfied trajectories, with its 95 % interval (Bonett and Price). */
  readonly difference: Interval
  readonly pairs: number
  readonly before: number
  readonly after: number
  readonly better: number
  readonly worse: number
  /** How likely so uneven a split of the changed trials is by chance (McNemar's exact test, two-sided). */
  readonly p: number
  /** Worse ones first. */
  readonly changed: readonly ChangedTrial[]
  /** Pairs of which one or both do not enter the fraction. */
  readonly aside: number
  /** Trials that only one of the two runs has. */
  readonly unpaired: { readonly before: number; readonly after: number }
  readonly gate: ComparisonGate
}

/**
 * Whether the second build is shown to be no worse than the first by more than the margin: `met` when the whole interval says so,
 * `worse` when the whole interval says the contrary, `not shown` in between. `inconclusive`: too many pairs stand aside.
 */
export interface ComparisonGate {
  readonly margin: number | undefined
  readonly verdict: 'none' | 'met' | 'worse' | 'not shown' | 'inconclusive'
  /** How many pairs would show it if none of them differed. */
  readonly wanted?: number
}

const MOST_ASIDE = 0.05

/** Compares two runs. Throws an OperatorError where they were not asked the same. */
export function comparisonOf(before: Played, after: Played, margin?: number): Comparison {
  checkAsked(before.stories, after.stories)
  const earlier = new Map(before.trials.map((trial) => [keyOf(trial), trial]))
  const both = after.trials.flatMap((now) => {
    const then = earlier.get(keyOf(now))
    return then ? [{ then, now }] : []
  })
  if (both.length === 0)
    throw new OperatorError('nothing_to_compare', 'the two runs have no trial in common', {
      hint: 'play the same stories under the same fault profiles',
    })
  const counted = both.filter(({ then, now }) => counts(then) && counts(now))
  const pairs = counted.map(({ then, now }): Pair => ({ before: isGood(then), after: isGood(now) }))
  const result = compare(pairs)
  const aside = both.length - counted.length
  return {
    ...result,
    pairs: pairs.length,
    before: pairs.filter((pair) => pair.before).length,
    after: pairs.filter((pair) => pair.after).length,
    changed: counted
      .flatMap(({ then, now }) => (then.outcome === now.outcome ? [] : [changedOf(then, now)]))
      .sort(worst),
    aside,
    unpaired: { before: before.trials.length - both.length, after: after.trials.length - both.length },
    gate: gateOf(result.difference, pairs.length, aside > MOST_ASIDE * both.length, margin),
  }
}

function gateOf({ low, high }: Interval, pairs: number, doubtful: boolean, margin: number | undefined): ComparisonGate {
  if (margin === undefined) return { margin, verdict: 'none' }
  if (doubtful || pairs === 0) return { margin, verdict: 'inconclusive' }
  if (low >= -margin) return { margin, verdict: 'met' }
  if (high < -margin) return { margin, verdict: 'worse' }
  return { margin, verdict: 'not shown', wanted: pairsWanted(margin) }
}

/** A story that was edited meanwhile is no yardstick. */
function checkAsked(before: readonly Asked[], after: readonly Asked[]): void {
  const earlier = new Map(before.map((story) => [storyKey(story), story.asked]))
  for (const story of after) {
    const asked = earlier.get(storyKey(story))
    if (asked !== undefined && asked !== story.asked)
      throw new OperatorError('other_story', `'${story.scenario}' is no longer what the earlier run was asked`, {
        hint: 'world, steps, clauses and faults must be the same; play it again with the earlier build',
      })
  }
}

const storyKey = ({ scenario, faults }: Asked): string => JSON.stringify([scenario, faults])
const keyOf = ({ scenario, faults, trial }: TrialSummary): string => JSON.stringify([scenario, faults, trial])
const isGood = ({ outcome }: TrialSummary): boolean => outcome === 'satisfied'
const counts = ({ outcome }: TrialSummary): boolean => outcome === 'satisfied' || outcome === 'unsatisfied'

function changedOf(then: TrialSummary, now: TrialSummary): ChangedTrial {
  const { scenario, faults, trial } = now
  const bad = isGood(now) ? then : now
  const [first] = bad.failed
  return {
    scenario,
    faults,
    trial,
    before: then.outcome,
    after: now.outcome,
    clause: first?.clause ?? 'system',
    detail: first?.detail ?? bad.reason ?? '',
    ...(then.file && now.file && { diff: `dtu trajectory diff ${then.file} ${now.file}` }),
  }
}

const worst = (a: ChangedTrial, b: ChangedTrial): number =>
  Number(a.after === 'satisfied') - Number(b.after === 'satisfied')
