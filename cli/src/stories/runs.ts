import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OperatorError } from '@dtu/kit'
import type { Report, RunResult, TrialSummary } from '@dtu/scenarios'

const REPORT = 'report.json'

/** What a run leaves beside its trajectories. */
export interface Kept extends Report {
  readonly trials: readonly TrialSummary[]
}

/** Written last: a folder that has one is a run that came to its end. */
export function keepReport(folder: string, report: Report, { trials }: Pick<RunResult, 'trials'>): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, REPORT), `${JSON.stringify({ ...report, trials })}\n`)
}

/** The names of the runs in a folder that came to their end, the newest name first. */
export const listRuns = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => existsSync(join(folder, name, REPORT)))
        .sort()
        .reverse()
    : []

/** Throws an OperatorError where there is none of that name. */
export function readReport(folder: string, run: string): Kept {
  if (!listRuns(folder).includes(run))
    throw new OperatorError('unknown_run', `there is no run '${run}' in ${folder}`, {
      status: 404,
      hint: `keep one there with: dtu run <scenarios> --out ${join(folder, '<name>')}`,
    })
  return JSON.parse(readFileSync(join(folder, run, REPORT), 'utf8'))
}

/** One trial of a run by what it was. */
export interface Wanted {
  readonly scenario: string
  readonly trial: number
  /** With commas between. */
  readonly faults?: string | undefined
}

export function trialOf({ trials }: Kept, { scenario, trial, faults = '' }: Wanted): TrialSummary {
  const found = trials.find(
    (one) => one.scenario === scenario && one.trial === trial && one.faults.join(',') === faults,
  )
  if (found) return found
  throw new OperatorError('unknown_trial', `that run has no trial ${trial} of '${scenario}' with these faults`, {
    status: 404,
    hint: 'its trials stand in the report',
  })
}
