import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DOCUMENTS, fileOf, type Listed, titleOf } from './documents.ts'
import { outcomeOf } from './outcome.ts'
import { type Row, surveyOf } from './table.ts'

/**
 * node generator/survey/run.ts <folder> [--only <word>] [--out <file>] [--keep <file>] [--workers <n>]
 * Walks every listed API and writes SURVEY.md. With `--only`, those whose name has the word, and nothing but to `--out`. With
 * `--keep`, outcomes are noted in a file as they come, and a survey that was cut goes on from it.
 */
const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string' },
    keep: { type: 'string' },
    workers: { type: 'string', default: '1' },
  },
  allowPositionals: true,
})
const folder = positionals[0]
if (folder === undefined)
  throw new Error('which folder has the packages?\n  hint: node generator/survey/run.ts <folder>')
const listed = DOCUMENTS.filter((one) => titleOf(one).includes(values.only ?? ''))
const files = listed.map((one) => fileOf(resolve(folder), one))
const out = values.out ?? (values.only === undefined ? new URL('../SURVEY.md', import.meta.url).pathname : undefined)

const rows: Row[] = []
const known = keptIn(values.keep)
const scratch = mkdtempSync(join(tmpdir(), 'survey-'))
let next = 0

function keptIn(file: string | undefined): Map<string, Row> {
  const lines = file !== undefined && existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const kept = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
  return new Map(kept.map((row) => [titleOf(row.listed), row]))
}

async function walked(one: Listed, n: number): Promise<Row> {
  const row = { listed: one, outcome: await outcomeOf(files[n] as string, join(scratch, String(n))) }
  rmSync(join(scratch, String(n)), { recursive: true, force: true })
  if (values.keep !== undefined) appendFileSync(values.keep, `${JSON.stringify(row)}\n`)
  return row
}

async function work(): Promise<void> {
  for (let n = next++; n < listed.length; n = next++) {
    const one = listed[n] as Listed
    const before = known.get(titleOf(one))
    rows[n] = before ? { ...before, listed: one } : await walked(one, n)
    console.log(`${n + 1}/${listed.length} ${titleOf(one)}`)
  }
}

try {
  await Promise.all(Array.from({ length: Number(values.workers) }, work))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
const load = loadavg()[2]?.toFixed(1)
const text = surveyOf(
  rows,
  `Walked on ${availableParallelism()} cores that had a load of ${load} at the end: seconds grow with it.`,
)
if (out === undefined) console.log(text)
else writeFileSync(out, text)
