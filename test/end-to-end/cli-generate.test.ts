import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PETSTORE } from '../support/petstore.ts'
import { dtu, folder, type Summary, slack, up } from './dtu.ts'

/** A folder with a document and the twin that was generated from it. */
async function generated(name = 'pets'): Promise<string> {
  const cwd = folder()
  writeFileSync(join(cwd, 'pets.yaml'), PETSTORE)
  const { code, err } = await dtu(cwd, ['generate', name, '--from', 'pets.yaml'])
  expect(code, err).toBe(0)
  return cwd
}

const ask = (
  { twins }: Summary,
  method: string,
  path: string,
  { body, twin = 'pets' }: { body?: object; twin?: string } = {},
) =>
  fetch(`${twins[twin]?.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${twins[twin]?.credentials.token}`,
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })

test('a twin that was generated from a document starts from its folder and keeps what it is told', async () => {
  const cwd = await generated()
  const { summary } = await up(cwd, '--data', ':memory:', '--twin', './pets')
  expect(Object.keys(summary.twins)).toEqual(['pets'])
  const made = await ask(summary, 'POST', '/v1/pets', { body: { name: 'Rex' } })
  expect(made.status).toBe(201)
  const { id } = (await made.json()) as { id: string }
  expect(await (await ask(summary, 'GET', `/v1/pets/${id}`)).json()).toEqual({ id, name: 'Rex' })
  expect(await (await ask(summary, 'GET', '/v1/pets')).json()).toEqual([{ id, name: 'Rex' }])
  expect((await ask(summary, 'PATCH', `/v1/pets/${id}`, { body: { name: 'Max' } })).status).toBe(200)
  expect(await (await ask(summary, 'GET', `/v1/pets/${id}`)).json()).toEqual({ id, name: 'Max' })
  expect((await ask(summary, 'POST', '/v1/pets', { body: { tag: 'no name' } })).status).toBe(400)
  expect((await fetch(`${summary.twins.pets?.url}/v1/pets`)).status).toBe(401)
  expect((await ask(summary, 'DELETE', `/v1/pets/${id}`)).status).toBe(204)
  expect((await ask(summary, 'GET', `/v1/pets/${id}`)).status).toBe(404)
})

test('env and journal know a twin of a folder', async () => {
  const cwd = await generated()
  const { summary } = await up(cwd, '--twin', 'pets')
  await ask(summary, 'GET', '/v1/pets')
  const { out } = await dtu(cwd, ['env', '--format', 'dotenv'])
  expect(out).toContain(`PETS_URL=${summary.twins.pets?.url}\n`)
  expect(out).toContain(`PETS_TOKEN=${summary.twins.pets?.credentials.token}\n`)
  const { out: journal } = await dtu(cwd, ['journal', '--twin', 'pets', '--json'])
  expect(JSON.parse(journal)).toMatchObject({ operation: 'listPets', status: 200, answerer: 'generated' })
})

test('twins of folders start beside registered ones, and each keeps to itself', async () => {
  const cwd = await generated()
  cpSync(join(cwd, 'pets'), join(cwd, 'copied', 'elsewhere'), { recursive: true })
  await dtu(cwd, ['generate', 'zoo', '--from', 'pets.yaml'])
  const { summary } = await up(cwd, '--data', ':memory:', 'slack', '--twin', './copied/elsewhere', '--twin', './zoo')
  expect(Object.keys(summary.twins)).toEqual(['slack', 'pets', 'zoo'])
  expect(await slack(summary, 'auth.test')).toMatchObject({ ok: true })
  await ask(summary, 'POST', '/v1/pets', { body: { name: 'Rex' } })
  expect(await (await ask(summary, 'GET', '/v1/pets', { twin: 'zoo' })).json()).toEqual([])
})

test('what a twin of a folder was told survives a restart', async () => {
  const cwd = await generated()
  const first = await up(cwd, 'pets')
  await ask(first.summary, 'POST', '/v1/pets', { body: { name: 'Rex' } })
  await first.stop()
  const { summary } = await up(cwd, 'pets')
  expect(await (await ask(summary, 'GET', '/v1/pets')).json()).toMatchObject([{ name: 'Rex' }])
})

test('two twins of one name, a folder without a twin and one of another format are refused', async () => {
  const cwd = await generated()
  const start = async (...args: string[]) => dtu(cwd, ['up', '--port', '0', '--data', ':memory:', ...args])
  expect(await start('--twin', 'pets', './pets')).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining("two of the twins are called 'pets'"),
  })
  expect(await start('--twin', './nothing')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no twin in'),
  })
  writeFileSync(join(cwd, 'pets/generated/twin.json'), '{"format":9}')
  expect(await start('--twin', 'pets')).toMatchObject({
    code: 1,
    err: expect.stringContaining('generate the twin again'),
  })
})

test('a check tells an edit by hand, and that the document has changed', async () => {
  const cwd = await generated()
  const check = () => dtu(cwd, ['generate', 'pets', '--from', 'pets.yaml', '--check', '--json'])
  expect(await check()).toMatchObject({ code: 0, out: expect.stringContaining('"upToDate":true') })
  appendFileSync(join(cwd, 'pets/generated/plan.json'), ' ')
  const { code, out } = await check()
  expect(code).toBe(1)
  expect(JSON.parse(out).files.filter(({ state }: { state: string }) => state !== 'same')).toMatchObject([
    { name: 'plan.json', state: 'changed' },
  ])
  await dtu(cwd, ['generate', 'pets', '--from', 'pets.yaml'])
  writeFileSync(join(cwd, 'pets.yaml'), PETSTORE.replace('/pets:', '/animals:'))
  expect(await check()).toMatchObject({ code: 1 })
})

test('a broken document is refused with its place, or left out of a lenient run', async () => {
  const cwd = folder()
  writeFileSync(
    join(cwd, 'bad.yaml'),
    PETSTORE.replace("{ $ref: '#/components/schemas/Pet' } } } } }", "{ $ref: '#/nowhere' } } } } }"),
  )
  const refused = await dtu(cwd, ['generate', 'pets', '--from', 'bad.yaml', '--json'])
  expect(refused.code).toBe(1)
  expect(JSON.parse(refused.out)).toMatchObject({
    ok: false,
    problems: [{ code: 'unresolved-reference', place: { source: 'bad.yaml', line: 10 } }],
  })
  expect(refused.err).toMatch(/^bad\.yaml:10:\d+ .*error: `\$ref: #\/nowhere`/m)
  expect(readdirSync(cwd)).toEqual(['bad.yaml'])
  expect(await dtu(cwd, ['generate', 'pets', '--from', 'bad.yaml', '--lenient'])).toMatchObject({ code: 0 })
})

test.each([
  [['generate'], 'no document was given'],
  [['generate', '--from', 'pets.yaml'], 'one name for the twin is wanted'],
  [['generate', '../pets', '--from', 'pets.yaml'], 'cannot name a twin'],
  [['generate', 'pets', '--from', 'missing.yaml'], 'no such file or folder'],
  [['generate', 'pets', '--from', 'pets.yaml', '--allow', 'nowhere'], 'neither a folder nor a URL'],
  [['generate', 'pets', '--from', 'pets.yaml', '--out', '/dev/null/x'], 'cannot be made'],
  [['generate', 'nobody', '--check'], "there is no twin 'nobody'"],
])('%j is refused in clear words', async (args, words) => {
  const cwd = folder()
  writeFileSync(join(cwd, 'pets.yaml'), PETSTORE)
  expect(await dtu(cwd, args)).toMatchObject({ code: 1, err: expect.stringContaining(words) })
  expect(readdirSync(cwd)).toEqual(['pets.yaml'])
})

test('where the documents are not there, the repository’s twins are held against their hashes', async () => {
  const cwd = folder()
  const { code, out } = await dtu(cwd, ['generate', 'google-docs', 'google-sheets', '--check', '--documents', cwd])
  expect(code).toBe(0)
  expect(out).toMatch(/^ok {4}google-docs \(by its hashes; the documents are not here\)$/m)
  expect(out).toContain('only edits by hand can be seen')
  rmSync(cwd, { recursive: true })
})
