import { appendFileSync, cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check, generate, hashOf } from '../src/index.ts'
import { crud, errorSchema, openapi, ref, workspace } from './workspace.ts'

const document = openapi(crud('/pets', 'petId', ref('Pet')), {
  components: { schemas: { Pet: { type: 'object', properties: { id: { type: 'string' } } }, Error: errorSchema } },
})

const OVERLAY = [{ at: '/paths/~1pets/get/deprecated', set: true, why: 'nobody should list pets any more' }]

/** A twin with a lock and a correction, and the documents it was made from. */
async function twin(): Promise<{ twin: string; documents: string }> {
  const folder = workspace({ 'documents/pets/api.json': document, 'pets/spec/overlay.yaml': OVERLAY })
  const from = join(folder, 'documents/pets/api.json')
  const source = {
    path: 'api.json',
    format: 'openapi3',
    url: '',
    retrieved: '2026-01-01',
    licence: 'MIT',
    ...hashOf(from),
  }
  writeFileSync(join(folder, 'pets/spec/source.lock.json'), JSON.stringify({ documents: 'pets', sources: [source] }))
  await generate({ name: 'pets', from: [from], out: join(folder, 'pets') })
  return { twin: join(folder, 'pets'), documents: join(folder, 'documents') }
}

const NOWHERE = '/nowhere'

test('a twin that nobody touched passes, with its documents and without', async () => {
  const { twin: folder, documents } = await twin()
  expect(await check(folder, documents)).toEqual({ name: 'pets', by: 'documents', ok: true, files: [], problems: [] })
  expect(await check(folder, NOWHERE)).toEqual({ name: 'pets', by: 'hashes', ok: true, files: [], problems: [] })
})

test.each(['openapi.json', 'plan.json', 'types.d.ts', 'REPORT.md'])(
  'an edit of %s fails, with the documents and without',
  async (name) => {
    const { twin: folder, documents } = await twin()
    appendFileSync(join(folder, 'generated', name), ' ')
    for (const place of [documents, NOWHERE])
      expect(await check(folder, place)).toMatchObject({ ok: false, files: [{ name, state: 'changed' }] })
  },
)

test('a file that is missing, and one that nobody generated, fail', async () => {
  const { twin: folder, documents } = await twin()
  renameSync(join(folder, 'generated/plan.json'), join(folder, 'generated/plan.json.old'))
  for (const place of [documents, NOWHERE]) {
    const { ok, files } = await check(folder, place)
    expect(ok).toBe(false)
    expect(files.map(({ name, state }) => `${name} ${state}`)).toEqual([
      `plan.json ${place === NOWHERE ? 'missing' : 'new'}`,
      'plan.json.old stray',
    ])
  }
  rmSync(join(folder, 'generated'), { recursive: true })
  expect(await check(folder, NOWHERE)).toMatchObject({ ok: false, files: [{ name: 'twin.json', state: 'missing' }] })
})

test('an overlay entry that changes nothing any more fails', async () => {
  const { twin: folder, documents } = await twin()
  const gone = [...OVERLAY, { at: '/paths/~1cats/get/deprecated', set: true, why: 'there are no cats at all' }]
  writeFileSync(join(folder, 'spec/overlay.yaml'), JSON.stringify(gone))
  const { ok, problems } = await check(folder, documents)
  expect(ok).toBe(false)
  expect(problems.map(({ message }) => message).join()).toMatch(/cats/)
})

test('a correction that was written since, or taken away, fails without the documents too', async () => {
  const { twin: folder } = await twin()
  appendFileSync(join(folder, 'spec/overlay.yaml'), '\n')
  writeFileSync(join(folder, 'spec/hints.yaml'), 'title: Pets\n')
  expect(await check(folder, NOWHERE)).toMatchObject({
    ok: false,
    files: [
      { name: '../spec/overlay.yaml', state: 'changed' },
      { name: '../spec/hints.yaml', state: 'new' },
    ],
  })
})

test('documents that changed or are gone fail', async () => {
  const { twin: folder, documents } = await twin()
  appendFileSync(join(documents, 'pets/api.json'), '\n')
  expect(await check(folder, documents)).toMatchObject({ ok: false, problems: [{ code: 'drift' }] })
  rmSync(join(documents, 'pets/api.json'))
  expect(await check(folder, documents)).toMatchObject({ ok: false, problems: [{ code: 'missing' }] })
})

test('what an earlier run wrote and this one does not is removed, what somebody put there stays', async () => {
  const { twin: folder, documents } = await twin()
  const generated = join(folder, 'generated')
  mkdirSync(generated, { recursive: true })
  cpSync(join(generated, 'plan.json'), join(generated, 'notes.txt'))
  const again = () => generate({ name: 'pets', from: [join(documents, 'pets/api.json')], out: folder })
  await again()
  expect((await check(folder, documents)).files).toEqual([{ name: 'notes.txt', state: 'stray' }])
})
