import type { Accepted, RefineResult } from '@dtu/refine'
import { table } from '../output/table.ts'

/** What a run came to, as JSON. */
export interface Told extends Pick<RefineResult, 'differences' | 'score' | 'surprise' | 'tried'> {
  /** Entries that the twin had before. */
  readonly before: number
  readonly accepted: readonly {
    readonly found: string
    readonly better: number
    readonly entries: readonly unknown[]
  }[]
  /** Accepted by the recordings, and taken back because the check failed. */
  readonly takenBack: readonly string[]
  readonly left: readonly { readonly difference: string; readonly times: number; readonly tried: number }[]
}

export const told = (
  { differences, score, surprise, tried, rest }: RefineResult,
  kept: readonly Accepted[],
  refused: readonly Accepted[],
  before: number,
): Told => ({
  before,
  accepted: kept,
  takenBack: refused.map(({ found }) => found),
  left: rest.map(({ found, refused }) => ({ difference: found.id, times: found.cases.length, tried: refused.length })),
  differences,
  score,
  surprise,
  tried,
})

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The same for people at a terminal. */
export function show(report: Told, isDry: boolean, out: string): string {
  const { accepted, takenBack, left, differences, score, surprise, tried } = report
  const { chance, low, high, exchanges, classes, once } = surprise
  const lines = [
    `${differences.before} differences before, ${differences.after} after; strict ${percent(score.before.strict)} before, ${percent(score.after.strict)} after`,
    `${accepted.length} changes ${isDry ? 'would be accepted' : 'accepted'}, ${tried} proposals played`,
    ...(accepted.length > 0
      ? [
          table(
            ['Better', 'For'],
            accepted.map(({ better, found }) => [`${better} ×`, found]),
          ),
        ]
      : []),
    ...(takenBack.length > 0 ? [`taken back, because the check fails with it:\n  ${takenBack.join('\n  ')}`] : []),
    ...(left.length > 0
      ? [
          table(
            ['Left', 'Difference', 'Tried'],
            left.map(({ times, difference, tried }) => [`${times} ×`, difference, tried]),
          ),
        ]
      : []),
    ...(left.length > 0 && !isDry ? [`each is a task in ${out}/tasks`] : []),
    `the next exchange shows something new with a chance of ${percent(chance)} (${percent(low)} to ${percent(high)}): ${once} of ${classes} differences were seen once in ${exchanges} exchanges`,
  ]
  return lines.join('\n\n')
}
