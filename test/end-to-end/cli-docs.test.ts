import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { PETSTORE } from '../support/petstore.ts'
import { dtu, folder } from './dtu.ts'

/** A server on this machine that publishes texts by path; they may be changed later. */
async function publish(texts: Record<string, string>): Promise<string> {
  const server = createServer((request, reply) => {
    const text = texts[request.url ?? '']
    reply.writeHead(text === undefined ? 404 : 200).end(text)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

const source = (path: string, url: string, text: string, more: object = {}) => ({
  path,
  format: 'openapi3',
  url,
  retrieved: '2026-01-01',
  licence: 'MIT',
  sha256: hash(text),
  ...more,
})

/** A folder with a twin that has a lock. */
function locked(sources: object[]): string {
  const cwd = folder()
  mkdirSync(join(cwd, 'pets/spec'), { recursive: true })
  writeFileSync(join(cwd, 'pets/spec/source.lock.json'), JSON.stringify({ documents: 'vendor', sources }))
  return cwd
}

const fetchDocs = async (cwd: string, ...args: string[]) => {
  const { code, out, err } = await dtu(cwd, [
    'docs',
    'fetch',
    './pets',
    '--to',
    'to',
    '--documents',
    'nowhere',
    ...args,
  ])
  return { code, out, err }
}

test('documents that are what the lock says are fetched, and put below the folder that was named', async () => {
  const url = await publish({ '/api.yaml': PETSTORE })
  const cwd = locked([source('api.yaml', `${url}/api.yaml`, PETSTORE)])
  const { code, out } = await fetchDocs(cwd)
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringMatching(/^ok {4}pets\/api\.yaml: as of 2026-01-01; MIT; .*to\/vendor\/api\.yaml$/m),
  })
  expect(readFileSync(join(cwd, 'to/vendor/api.yaml'), 'utf8')).toBe(PETSTORE)
  expect(existsSync(join(cwd, 'to/.fetching'))).toBe(false)
})

test('a document that changed is drift, told by operation, and taken over only when that is wanted', async () => {
  const texts = { '/api.yaml': PETSTORE }
  const url = await publish(texts)
  const cwd = locked([source('api.yaml', `${url}/api.yaml`, PETSTORE)])
  await fetchDocs(cwd)
  const changed = PETSTORE.replace(
    'operationId: listPets\n',
    'operationId: listPets\n      parameters: [{ name: limit, in: query, schema: { type: integer } }]\n',
  )
    .replace('        201:', '        202:')
    .replace(/ {4}delete:.*\n/, '')
    .replace('components:\n', '  /owners:\n    get: { responses: { 200: { description: ok } } }\ncomponents:\n')
    .replace('tag: { type: string }', 'tag: { type: integer }')
  texts['/api.yaml'] = changed
  const { code, out } = await fetchDocs(cwd, '--json')
  expect(code).toBe(1)
  const [found] = JSON.parse(out)
  expect(found).toMatchObject({
    state: 'drift',
    sha256: hash(changed),
    difference: {
      added: ['GET /v1/owners'],
      removed: ['DELETE /v1/pets/{petId}'],
      changed: [
        {
          operation: 'GET /v1/pets',
          added: ['query limit: optional integer'],
          removed: [],
          changed: [{ what: 'reply 200 [].tag', from: 'optional string', to: 'optional integer' }],
        },
        {
          operation: 'POST /v1/pets',
          added: expect.arrayContaining(['status 202: application/json']),
          removed: expect.arrayContaining(['status 201: application/json']),
        },
        { operation: 'GET /v1/pets/{petId}' },
        { operation: 'PATCH /v1/pets/{petId}' },
      ],
    },
  })
  expect(readFileSync(join(cwd, 'to/vendor/api.yaml'), 'utf8')).toBe(PETSTORE)
  expect(readFileSync(join(cwd, 'to/drift/vendor/api.yaml'), 'utf8')).toBe(changed)
  expect((await fetchDocs(cwd)).out).toContain('~ query limit'.replace('~', '+'))
  expect((await fetchDocs(cwd, '--accept')).code).toBe(0)
  expect(JSON.parse(readFileSync(join(cwd, 'pets/spec/source.lock.json'), 'utf8')).sources[0].sha256).toBe(
    hash(changed),
  )
  expect(await fetchDocs(cwd)).toMatchObject({ code: 0, out: expect.stringMatching(/^ok/) })
})

test('a document whose old text is nowhere is drift all the same', async () => {
  const url = await publish({ '/api.yaml': PETSTORE })
  const cwd = locked([source('api.yaml', `${url}/api.yaml`, 'another text')])
  const { code, out } = await fetchDocs(cwd)
  expect(code).toBe(1)
  expect(out).toMatch(/^DRIFT pets\/api\.yaml.*\n.*what changed cannot be told/)
})

test('what cannot be had, and what only a person can fetch, is told', async () => {
  const url = await publish({})
  const cwd = locked([
    source('gone.yaml', `${url}/gone.yaml`, ''),
    source('many', `${url}/`, '', { parts: ['index.json', 'pages/<page>.json'] }),
    source('nowhere.json', '', ''),
    source('../../out.yaml', `${url}/gone.yaml`, ''),
  ])
  const { code, out } = await fetchDocs(cwd)
  expect(code).toBe(1)
  expect(out).toMatch(/^FAIL {2}pets\/gone\.yaml: .*the server answered 404$/m)
  expect(out).toMatch(/^hand {2}pets\/many: fetch it yourself/m)
  expect(out).toMatch(/^hand {2}pets\/nowhere\.json: .*the lock has no URL/m)
  expect(out).toMatch(/^FAIL {2}pets\/\.\.\/\.\.\/out\.yaml: .*leads out of/m)
})

test('many files of one source are one document', async () => {
  const url = await publish({ '/d/a.json': '{"a":1}', '/d/b/c.json': '{}' })
  const lines = [`a.json\0${hash('{"a":1}')}\n`, `b/c.json\0${hash('{}')}\n`].join('')
  const cwd = locked([source('all', `${url}/d/`, lines, { parts: ['a.json', 'b/c.json'], files: 2 })])
  expect(await fetchDocs(cwd)).toMatchObject({ code: 0, out: expect.stringMatching(/^ok {4}pets\/all/) })
  expect(existsSync(join(cwd, 'to/vendor/all/b/c.json'))).toBe(true)
})

test('a twin that is none is refused', async () => {
  expect(await dtu(folder(), ['docs', 'fetch', 'nobody'])).toMatchObject({
    code: 1,
    err: expect.stringContaining("there is no twin 'nobody'"),
  })
})
