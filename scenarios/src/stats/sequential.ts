import { OperatorError } from '@dtu/kit'
import { atLeast, atMost } from './exact.ts'

/**
 * What each of so many looks at growing data may err by, so that all of them together err in 5 % (two-sided): Pocock's nominal
 * levels. The n-th is for n looks.
 */
const POCOCK = [0.05, 0.0294, 0.0221, 0.0182, 0.0158, 0.0142, 0.013, 0.012, 0.0112, 0.0106]

/** A rule, declared before the run, by which it may stop early. */
export interface Stopping {
  /** What the lower bound must reach. */
  readonly gate: number
  /** How often is looked, at equal parts of each scenario's trials; 1 to 10. */
  readonly looks: number
}

/** What one look's interval may miss the truth by, so that the one a run ends with holds it in 95 % of runs. Throws an OperatorError. */
export function levelOf(looks: number): number {
  const level = POCOCK[looks - 1]
  if (level === undefined)
    throw new OperatorError('bad_looks', `a run is looked at 1 to ${POCOCK.length} times, not ${looks}`)
  return level
}

/** Whether a look decides: the look's exact interval lies on one side of the gate. */
export function decided(
  { gate, looks }: Stopping,
  { satisfied, n }: { readonly satisfied: number; readonly n: number },
): 'met' | 'missed' | undefined {
  const level = levelOf(looks)
  if (n === 0) return undefined
  if (atLeast(satisfied, n, gate) < level / 2) return 'met'
  return atMost(satisfied, n, gate) < level / 2 ? 'missed' : undefined
}

/** By which look trial number `trial` of `trials` is played: 1 is the first. */
export const lookOf = (trial: number, trials: number, looks: number): number => Math.floor((trial * looks) / trials) + 1
