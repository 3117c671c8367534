import { formatProblem, type GenerateError } from '@dtu/generator'
import { printJson } from '../output/print.ts'

const SHOWN = 20

/** Says why nothing was generated. The command ends with exit code 1. */
export function refuse({ problems, message }: GenerateError, json: boolean | undefined): void {
  if (json) printJson({ ok: false, problems })
  console.error(message)
  process.exitCode = 1
}

/** What was repaired or left out, on standard error: the first of many. */
export function showProblems(problems: GenerateError['problems'], report: string): void {
  for (const problem of problems.slice(0, SHOWN)) console.error(formatProblem(problem))
  if (problems.length > SHOWN) console.error(`… and ${problems.length - SHOWN} more: ${report}`)
}
