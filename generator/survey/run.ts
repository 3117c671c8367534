import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { DOCUMENTS, fileOf, titleOf } from './documents.ts'
import { outcomeOf } from './outcome.ts'
import { type Row, surveyOf } from './table.ts'

/**
 * node generator/survey/run.ts <folder> [--only <word>] [--out <file>] [--workers <n>]
 * Walks every listed API and writes SURVEY.md. With `--only`, those whose name has the word, and nothing but to `--out`.
 */
const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, out: { type: 'string' }, workers: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const folder = positionals[0]
if (folder === undefined)
  throw new Error('which folder has the packages?\n  hint: node generator/survey/run.ts <folder>')
const listed = DOCUMENTS.filter((one) => titleOf(one).includes(values.only ?? ''))
const files = listed.map((one) => fileOf(resolve(folder), one))
const out = values.out ?? (values.only === undefined ? new URL('../SURVEY.md', import.meta.url).pathname : undefined)

const rows: Row[] = []
const scratch = mkdtempSync(join(tmpdir(), 'survey-'))
let next = 0
async function work(): Promise<void> {
  for (let n = next++; n < listed.length; n = next++) {
    const outcome = await outcomeOf(files[n] as string, join(scratch, String(n)))
    rows[n] = { listed: listed[n] as (typeof listed)[number], outcome }
    rmSync(join(scratch, String(n)), { recursive: true, force: true })
    console.log(`${n + 1}/${listed.length} ${titleOf(listed[n] as (typeof listed)[number])}`)
  }
}
try {
  await Promise.all(Array.from({ length: Number(values.workers) }, work))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (out === undefined) console.log(surveyOf(rows))
else writeFileSync(out, surveyOf(rows))
