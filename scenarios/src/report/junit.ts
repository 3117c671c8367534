import type { Comparison } from '../compare/comparison.ts'
import { comparedJunit } from '../compare/reports.ts'
import type { RunResult } from '../run/run.ts'
import type { TrialSummary } from '../run/summary.ts'
import { escaped } from './escape.ts'

/** The result as build servers read it: a suite for each scenario, a case for each trial; and one for what they were compared with. */
export function junit({ trials }: Pick<RunResult, 'trials'>, comparison?: Comparison): string {
  const suites = Map.groupBy(trials, (trial) => trial.scenario)
  const body = [...suites].map(([scenario, cases]) => {
    const failures = cases.filter((trial) => trial.outcome === 'unsatisfied').length
    const errors = cases.filter((trial) => trial.outcome === 'harness-error').length
    const skipped = cases.length - failures - errors - cases.filter((trial) => trial.outcome === 'satisfied').length
    return [
      `  <testsuite name="${escaped(scenario)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
      ...cases.map(testcase),
      '  </testsuite>',
    ].join('\n')
  })
  if (comparison) body.push(comparedJunit(comparison))
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${body.join('\n')}\n</testsuites>\n`
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
