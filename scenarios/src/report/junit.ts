import type { RunResult } from '../run/run.ts'
import type { TrialSummary } from '../run/summary.ts'

/** The result as build servers read it: a suite for each scenario, a case for each trial. */
export function junit({ trials }: RunResult): string {
  const suites = Map.groupBy(trials, (trial) => trial.scenario)
  const body = [...suites].map(([scenario, cases]) => {
    const failures = cases.filter((trial) => trial.outcome === 'unsatisfied').length
    const errors = cases.filter((trial) => trial.outcome === 'harness-error').length
    const skipped = cases.length - failures - errors - cases.filter((trial) => trial.outcome === 'satisfied').length
    return [
      `  <testsuite name="${xml(scenario)}" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}">`,
      ...cases.map(testcase),
      '  </testsuite>',
    ].join('\n')
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${body.join('\n')}\n</testsuites>\n`
}

function testcase(trial: TrialSummary): string {
  const name = [`trial ${trial.trial}`, ...trial.faults].join(' ')
  const open = `    <testcase classname="${xml(trial.scenario)}" name="${xml(name)}" time="${(trial.took / 1000).toFixed(3)}"`
  const why = [trial.reason, ...trial.failed.map((v) => `${v.clause} ${v.name}: ${v.detail ?? ''}`)]
    .filter(Boolean)
    .join('\n')
  if (trial.outcome === 'satisfied') return `${open}/>`
  const sort = trial.outcome === 'unsatisfied' ? 'failure' : trial.outcome === 'harness-error' ? 'error' : 'skipped'
  return `${open}><${sort} message="${xml(why.split('\n')[0] ?? trial.outcome)}">${xml(why)}</${sort}></testcase>`
}

/** Text for XML: what has a meaning there is escaped, what may not stand there is left out. */
const xml = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters may not stand in XML
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
