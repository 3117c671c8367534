import type { Universe } from '@dtu/kit'
import { fill } from '../format/holes.ts'
import type { Question, Satisfied } from '../format/schema.ts'
import { changesOf, type Entry, exchangesOf, type Party } from '../trajectory/record.ts'
import type { Invariants } from './always.ts'
import { judgeBudget } from './budget.ts'
import { judgeChanges } from './changes.ts'
import { judgeChecks } from './checks.ts'
import { netChanges } from './diff.ts'
import { askJudge, type Bench } from './judge.ts'
import { askQuestion } from './question.ts'
import { judgeReplies } from './replies.ts'
import { isSeen } from './seen.ts'
import { judgeTraffic } from './traffic.ts'
import { type ClauseVerdict, failed, passed, undecided } from './verdict.ts'

/** What the clauses are judged by, once the trial is over. */
export interface Evidence {
  readonly universe: Universe
  readonly names: Record<string, unknown>
  readonly entries: readonly Entry[]
  readonly invariants: Invariants
  /** Whose requests count as the system's. */
  readonly party: Party
  readonly took: number
  readonly bench: Bench
  /** Why a question cannot be answered by what there is, where not all of a world is there; undefined when it can. */
  readonly unanswered?: (sql: string) => string | undefined
}

/** All clauses of a scenario, in the order they are reported. */
export async function judgeAll(wanted: Satisfied, evidence: Evidence): Promise<ClauseVerdict[]> {
  const { universe, names, entries, invariants, party, took, bench, unanswered } = evidence
  const clauses = fill(withoutKnownAnswers(wanted), names)
  const exchanges = exchangesOf(entries).filter((entry) => entry.by === party)
  const verdicts: ClauseVerdict[] = []
  if (clauses.state) verdicts.push(...clauses.state.map((question, n) => judgeState(universe, question, n, unanswered)))
  if (clauses.changes || clauses['nothing else changed'])
    verdicts.push(
      ...judgeChanges(clauses, netChanges(changesOf(entries).filter((entry) => isSeen(universe, entry.change)))),
    )
  if (clauses.traffic) verdicts.push(...judgeTraffic(clauses.traffic, exchanges))
  verdicts.push(...invariants.verdicts(entries.at(-1)?.at ?? 0))
  if (clauses.replies) verdicts.push(...judgeReplies(clauses.replies, entries))
  if (clauses.budget) verdicts.push(...judgeBudget(clauses.budget, exchanges, entries, took))
  if (clauses.checks)
    verdicts.push(...(await judgeChecks(clauses.checks, { universe, names, entries, exchanges, unanswered })))
  if (clauses.judge) {
    const missing = clauses.judge.sees.map((sql) => unanswered?.(sql)).find((reason) => reason !== undefined)
    if (missing !== undefined) verdicts.push(undecided('judge', clauses.judge.question, missing))
    else verdicts.push(await askJudge(universe, clauses.judge, bench))
  }
  return verdicts
}

/** Known answers are of no world: a brace in them is a brace. */
function withoutKnownAnswers({ judge, ...clauses }: Satisfied): Satisfied {
  if (!judge) return clauses
  const { calibration: _, ...asked } = judge
  return { ...clauses, judge: asked }
}

function judgeState(
  universe: Universe,
  question: Question,
  n: number,
  unanswered: Evidence['unanswered'],
): ClauseVerdict {
  const name = question.name ?? question.sql
  const missing = unanswered?.(question.sql)
  if (missing !== undefined) return undecided(`state[${n}]`, name, missing)
  const problem = askQuestion(universe, question)
  return problem === undefined ? passed(`state[${n}]`, name) : failed(`state[${n}]`, name, problem)
}
