import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { generate, regenerate } from '../src/index.ts'
import { crud, errorSchema, generated, openapi, ref, workspace } from './workspace.ts'

const root = resolve(import.meta.dirname, '../..')
const documents = resolve(root, '../shared/api-docs')
const twins = ['slack', 'okta', 'jira', 'google-drive', 'google-docs', 'google-sheets']
const here = existsSync(documents)
if (!here) console.log(`skipped: the vendors' documents are not at ${documents}`)

test.skipIf(!here).each(twins)(
  'the committed contract of %s is what its documents give',
  async (twin) => {
    const { files, drift } = await regenerate({ twin: join(root, 'twins', twin), documents, check: true })
    expect(drift).toEqual([])
    expect(files.filter(({ state }) => state !== 'same')).toEqual([])
  },
  60_000,
)

test.each(twins)('the contract of %s holds none of the vendor’s prose', (twin) => {
  const prose: string[] = []
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'string' && value.length > 80 && /\w+ \w+ \w+ \w+/.test(value)) prose.push(`${at}: ${value}`)
    if (value !== null && typeof value === 'object')
      for (const [key, child] of Object.entries(value)) visit(child, `${at}/${key}`)
  }
  for (const file of ['openapi.json', 'plan.json'])
    visit(JSON.parse(readFileSync(join(root, 'twins', twin, 'generated', file), 'utf8')), file)
  expect(prose).toEqual([])
})

const document = openapi(crud('/pets', 'petId', ref('Pet')), {
  components: { schemas: { Pet: { type: 'object', properties: { id: { type: 'string' } } }, Error: errorSchema } },
})

test('a second run changes nothing, and a check says so', async () => {
  const { out, result } = await generated({ 'api.json': document })
  expect(result.files.map(({ state }) => state)).toEqual(['new', 'new', 'new', 'new', 'new'])
  const from = [join(out, '../api.json')]
  expect(await generate({ name: 'sample', from, out, check: true })).toMatchObject({ upToDate: true })
})

test('a check finds a file that was edited by hand, and leaves it', async () => {
  const { out } = await generated({ 'api.json': document })
  const file = join(out, 'generated/plan.json')
  appendFileSync(file, '\n')
  const edited = readFileSync(file, 'utf8')
  const { upToDate, files } = await generate({ name: 'sample', from: [join(out, '../api.json')], out, check: true })
  expect(upToDate).toBe(false)
  expect(files.find(({ name }) => name === 'plan.json')).toMatchObject({ state: 'changed' })
  expect(readFileSync(file, 'utf8')).toBe(edited)
})

test('the same documents elsewhere give the same bytes', async () => {
  const folders = [workspace({ 'a/b/api.json': document }), workspace({ 'api.json': document })]
  await generate({ name: 'sample', from: [join(folders[0]!, 'a/b')], out: join(folders[0]!, 'out') })
  await generate({ name: 'sample', from: [join(folders[1]!, 'api.json')], out: join(folders[1]!, 'x/y/out') })
  for (const name of ['openapi.json', 'types.d.ts', 'plan.json', 'REPORT.md', 'twin.json'])
    expect(readFileSync(join(folders[0]!, 'out/generated', name), 'utf8'), name).toBe(
      readFileSync(join(folders[1]!, 'x/y/out/generated', name), 'utf8'),
    )
})
