import type { Comparison } from '../compare/comparison.ts'
import { comparedJunit } from '../compare/reports.ts'
import type { RunResult } from '../run/run.ts'
import type { TrialSummary } from '../run/summary.ts'
import { escaped } from './escape.ts'

/** The result as build servers read it: a suite for each scenario, a case for each trial; and one for what they were compared with. */
export function junit({ trials }: Pick<RunResult, 'trials'>, comparison?: Comparison): string {
  const suites = Map.groupBy(trials, (trial) => trial.scenario)
  const body = [...suites].map(([scenario, cases]) =>
    [`  <testsuite name="${escaped(scenario)}" ${countsOf(cases)}>`, ...cases.map(testcase), '  </testsuite>'].join(
      '\n',
    ),
  )
  if (comparison) body.push(comparedJunit(comparison))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${allOf(trials, comparison)}>\n${body.join('\n')}\n</testsuites>\n`
}

const of = (trials: readonly TrialSummary[], outcome: TrialSummary['outcome']): number =>
  trials.filter((trial) => trial.outcome === outcome).length
const seconds = (trials: readonly TrialSummary[]): string =>
  (trials.reduce((sum, { took }) => sum + took, 0) / 1000).toFixed(3)

function countsOf(trials: readonly TrialSummary[]): string {
  const [failures, errors] = [of(trials, 'unsatisfied'), of(trials, 'harness-error')]
  const skipped = trials.length - failures - errors - of(trials, 'satisfied')
  return `tests="${trials.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds(trials)}"`
}

function allOf(trials: readonly TrialSummary[], comparison: Comparison | undefined): string {
  const verdict = comparison?.gate.verdict
  const failures = of(trials, 'unsatisfied') + Number(verdict === 'worse')
  const errors = of(trials, 'harness-error') + Number(verdict === 'not shown' || verdict === 'inconclusive')
  const tests = trials.length + Number(comparison !== undefined)
  return `tests="${tests}" failures="${failures}" errors="${errors}" time="${seconds(trials)}"`
}

function testcase(trial: TrialSummary): string {
  const name = [`trial ${trial.trial}`, ...trial.faults].join(' ')
  const open = `    <testcase classname="${escaped(trial.scenario)}" name="${escaped(name)}" time="${(trial.took / 1000).toFixed(3)}"`
  const why = [trial.reason, ...trial.failed.map((v) => `${v.clause} ${v.name}: ${v.detail ?? ''}`)]
    .filter(Boolean)
    .join('\n')
  if (trial.outcome === 'satisfied') return `${open}/>`
  const sort = trial.outcome === 'unsatisfied' ? 'failure' : trial.outcome === 'harness-error' ? 'error' : 'skipped'
  return `${open}><${sort} message="${escaped(why.split('\n')[0] ?? trial.outcome)}">${escaped(why)}</${sort}></testcase>`
}
