import { expect, test } from 'vitest'
import { generated, json, openapi } from './workspace.ts'

const entry = (
  method: string,
  url: string,
  status: number,
  reply?: unknown,
  request?: unknown,
  headers: Record<string, string> = {},
) => ({
  request: {
    method,
    url,
    headers: [{ name: 'Authorization', value: 'Bearer x' }],
    ...(request === undefined ? {} : { postData: { mimeType: 'application/json', text: JSON.stringify(request) } }),
  },
  response: {
    status,
    headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
    content: reply === undefined ? {} : { mimeType: 'application/json; charset=utf-8', text: JSON.stringify(reply) },
  },
})

const har = (...entries: unknown[]) => ({ log: { version: '1.2', entries } })
const origin = 'https://api.example.com'

const tape = har(
  entry('POST', `${origin}/v1/notes`, 201, { id: '901', text: 'a' }, { text: 'a' }, { Location: '/v1/notes/901' }),
  entry('GET', `${origin}/v1/notes?limit=2`, 200, [{ id: '901', text: 'a', pinned: true }], undefined, {
    Link: '<x>; rel="next"',
  }),
  entry('GET', `${origin}/v1/notes/901`, 200, { id: '901', text: 'a' }),
  entry('GET', `${origin}/v1/notes/404404`, 404, { message: 'no' }),
  entry('DELETE', `${origin}/v1/notes/901`, 204),
)

test('traffic alone makes a contract and a twin’s plan', async () => {
  const { contract, plan } = await generated({ 'tape.har': tape })
  expect(Object.keys(contract.paths)).toEqual(['/v1/notes', '/v1/notes/{noteId}'])
  expect(contract.servers).toEqual([{ url: origin }])
  expect(Object.keys(contract.paths['/v1/notes/{noteId}']?.get.responses)).toEqual(['200', '404'])
  expect(
    Object.values(plan.operations)
      .map(({ kind, resource }) => `${kind} ${resource}`)
      .sort(),
  ).toEqual(['create notes', 'delete notes', 'list notes', 'read notes'])
  expect(plan.resources.notes?.id).toMatchObject({ field: 'id', format: { kind: 'digits' } })
  expect(plan.auth.schemes.bearer).toMatchObject({ kind: 'bearer' })
})

test('shapes are the union of all that was seen', async () => {
  const { contract } = await generated({ 'tape.har': tape })
  const items = contract.paths['/v1/notes']?.get.responses['200'].content['application/json'].schema.items
  expect(items.properties).toEqual({ id: { type: 'string' }, pinned: { type: 'boolean' }, text: { type: 'string' } })
})

test('beside a document, traffic adds what it shows: statuses, headers and operations', async () => {
  const note = { type: 'object', properties: { id: { type: 'string' } } }
  const document = openapi({
    '/v1/notes': {
      get: { operationId: 'list', responses: { 200: json({ type: 'array', items: note }) } },
      post: { operationId: 'make', responses: { 200: json(note) } },
    },
    '/v1/notes/{id}': { get: { operationId: 'read', responses: { 200: json(note) } } },
  })
  const { contract, result } = await generated({ 'api.json': document, 'tape.har': tape })
  expect(Object.keys(contract.paths['/v1/notes']?.post.responses)).toEqual(['200', '201'])
  expect(Object.keys(contract.paths['/v1/notes']?.get.responses['200'].headers)).toEqual(['link'])
  expect(contract.paths['/v1/notes/{noteId}']?.delete ?? contract.paths['/v1/notes/{id}']?.delete).toBeDefined()
  expect(
    result.findings.find(({ about, reason }) => about === 'make' && reason === 'traffic shows it')?.what,
  ).toContain('status 201')
})

test('a Postman collection gives operations, bodies and saved replies', async () => {
  const collection = {
    info: { name: 'Notes', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
    item: [
      {
        name: 'folder',
        item: [
          {
            name: 'make',
            request: {
              method: 'POST',
              header: [
                { key: 'Authorization', value: 'SSWS {{key}}' },
                { key: 'Content-Type', value: 'application/json' },
              ],
              url: { raw: '{{url}}/notes?draft=true' },
              body: { mode: 'raw', raw: '{ "text": "a", "order": {{order}} }' },
            },
            response: [{ code: 201, header: [], _postman_previewlanguage: 'json', body: '{"id":"n1"}' }],
          },
          { name: 'read', request: { method: 'GET', header: [], url: '{{url}}/notes/:noteId' } },
        ],
      },
    ],
  }
  const { contract, plan } = await generated({ 'notes.json': collection })
  expect(contract.paths['/notes']?.post.parameters).toEqual([
    { name: 'draft', in: 'query', schema: { type: 'boolean' } },
  ])
  expect(contract.paths['/notes']?.post.responses['201'].content).toBeDefined()
  expect(contract.paths['/notes/{noteId}']?.get).toBeDefined()
  expect(plan.auth.schemes.ssws).toMatchObject({ kind: 'apiKey', prefix: 'SSWS', name: 'Authorization' })
})
