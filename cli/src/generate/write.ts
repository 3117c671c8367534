import { join, relative } from 'node:path'
import { GenerateError, type GenerateResult, generate } from '@dtu/generator'
import { OperatorError } from '@dtu/kit/errors'
import { print, printJson } from '../output/print.ts'
import { refuse, showProblems } from './refusal.ts'

export interface WriteOptions {
  readonly from: readonly string[]
  readonly out?: string
  readonly lenient?: boolean
  readonly check?: boolean
  readonly allow?: readonly string[]
  readonly json?: boolean
}

/** Writes a twin from documents, or says how it would differ from the one that is there. */
export async function write([name, ...others]: readonly string[], options: WriteOptions): Promise<void> {
  if (name === undefined || others.length > 0)
    throw new OperatorError('no_name', 'one name for the twin is wanted, before --from', {
      hint: 'dtu generate pets --from ./pets.yaml',
    })
  const { from, out = name, lenient = false, check = false, allow = [], json } = options
  try {
    const result = await generate({ name, from, out, lenient, check, allow, progress: console.error })
    showProblems(result.problems, check ? 'run without --check' : join(out, 'generated', 'REPORT.md'))
    if (json) printJson(summary(name, out, result))
    else print(check ? differences(name, result) : words(name, out, result))
    if (check && !result.upToDate) process.exitCode = 1
  } catch (error) {
    if (!(error instanceof GenerateError)) throw error
    refuse(error, json)
  }
}

const summary = (name: string, out: string, { files, upToDate, counts, problems, findings }: GenerateResult) => ({
  ok: true,
  name,
  folder: out,
  upToDate,
  files,
  counts,
  problems,
  findings: findings.length,
})

function words(name: string, out: string, { counts, problems, files }: GenerateResult): string {
  const { operations, resources, modelled } = counts
  const left = problems.filter(({ severity }) => severity === 'error').length
  const folder = relative('.', out).startsWith('..') ? out : `./${relative('.', out)}`
  const written = files.filter(({ state }) => state !== 'stray').map((file) => file.name)
  return `${name}: ${operations} operations, ${modelled} of them modelled, ${resources} resources${left > 0 ? `; ${left} parts were broken and left out` : ''}
  ${join(out, 'generated')}: ${written.join(', ')}
  why each operation behaves as it does: ${join(out, 'generated', 'REPORT.md')}
  start it: dtu up --twin ${folder}`
}

function differences(name: string, { files, upToDate }: GenerateResult): string {
  if (upToDate) return `${name}: generated/ is what the documents give`
  const lines = files.filter(({ state }) => state !== 'same').map(describe)
  return [`${name}: generated/ is not what the documents give`, ...lines].join('\n')
}

/** One file that is not as it should be. */
export const describe = ({ name, state, line }: GenerateResult['files'][number]): string =>
  `  ${name}: ${state}${line === undefined ? '' : ` from line ${line} on`}`
