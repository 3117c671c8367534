import type { Universe } from '@dtu/kit'
import type { Judge } from '../format/judge.ts'
import { ballot, tally } from '../judge/ballot.ts'
import { type Calibration, distrust } from '../judge/calibration.ts'
import type { Exhibit } from '../judge/vote.ts'
import type { Entry, Happening } from '../trajectory/record.ts'
import { rowsOf } from './question.ts'
import { type ClauseVerdict, failed, passed } from './verdict.ts'

/** What stands beside a judge's verdict. */
export interface Bench {
  readonly folder: string
  /** How it did on known answers. */
  readonly calibration: Calibration | undefined
  /** No secret of the world is shown to it. */
  readonly redact: (text: string) => string
  readonly record: (happening: Happening) => Entry
}

/**
 * Asks a judge, who sees the named rows and nothing else. More than half of its votes decide; otherwise the clause is undecided,
 * as it is when the judge errs more often on known answers than was declared of it. Throws when no vote was a verdict at all.
 */
export async function askJudge(universe: Universe, judge: Judge, bench: Bench): Promise<ClauseVerdict> {
  const exhibits: Exhibit[] = judge.sees.flatMap((sql, q) =>
    rowsOf(universe, sql).map((row, n) => ({ id: `e${q + 1}.${n + 1}`, row })),
  )
  const shown: Exhibit[] = JSON.parse(bench.redact(JSON.stringify(exhibits)))
  const { verdict, votes } = await ballot(judge, shown, bench.folder)
  const { n } = bench.record({ kind: 'judged', question: judge.question, exhibits: shown, votes })
  if (votes.every((vote) => vote.broken)) throw new Error(`the judge ${nameOf(judge)}: ${votes[0]?.problem}`)
  const doubt = bench.calibration && distrust(bench.calibration)
  if (doubt !== undefined)
    return {
      clause: 'judge',
      name: judge.question,
      outcome: 'undecided',
      detail: `${tally(votes)}; but ${doubt}`,
      evidence: [n],
    }
  if (verdict === 'yes') return passed('judge', judge.question)
  if (verdict === 'no') return failed('judge', judge.question, `${tally(votes)}${reasonOf(votes)}`, [n])
  return { clause: 'judge', name: judge.question, outcome: 'undecided', detail: tally(votes), evidence: [n] }
}

const nameOf = ({ command, model }: Judge): string => `'${command ?? model?.name}'`

function reasonOf(votes: readonly { readonly verdict: string; readonly reason?: string }[]): string {
  const reason = votes.find((vote) => vote.verdict === 'no')?.reason
  return reason ? `: ${reason}` : ''
}
