import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const schemas = (more: Record<string, unknown>) => ({ components: { schemas: more } })
const get = (schema: unknown, rest: Record<string, unknown> = {}) => ({
  '/things': { get: { operationId: 'get', responses: { 200: json(schema) }, ...rest } },
})

test('3.0 schemas become JSON Schema 2020-12', async () => {
  const old = {
    type: 'object',
    properties: {
      a: { type: 'string', nullable: true },
      b: { type: 'integer', minimum: 0, exclusiveMinimum: true },
      c: { nullable: true, allOf: [ref('Other')] },
    },
  }
  const { contract } = await generated({
    'api.json': openapi(get(ref('Old')), schemas({ Old: old, Other: { type: 'object' } })),
  })
  expect(contract.components.schemas.Old.properties).toEqual({
    a: { type: ['string', 'null'] },
    b: { type: 'integer', exclusiveMinimum: 0 },
    c: { anyOf: [{ allOf: [ref('Other')] }, { type: 'null' }] },
  })
})

test('the vendor’s words and examples are left out; a property may still be called so', async () => {
  const schema = {
    title: 'T',
    description: 'told',
    example: { a: 1 },
    type: 'object',
    properties: { description: { type: 'string', description: 'told' }, example: { type: 'string' } },
    'x-internal': true,
  }
  const { contract, read } = await generated({
    'api.json': openapi(get(schema, { summary: 'told', description: 'told' })),
  })
  expect(contract.paths['/things']?.get.responses['200'].content['application/json'].schema).toEqual({
    type: 'object',
    properties: { description: { type: 'string' }, example: { type: 'string' } },
  })
  expect(read('openapi.json')).not.toContain('told')
})

test('paths begin with what the server’s URL ends with', async () => {
  const servers = [
    {
      url: 'https://{region}.example.com/api/{version}/',
      variables: { region: { default: 'eu' }, version: { default: 'v2' } },
    },
  ]
  const { contract } = await generated({ 'api.json': openapi(get({ type: 'object' }), { servers }) })
  expect(Object.keys(contract.paths)).toEqual(['/api/v2/things'])
  expect(contract.servers).toEqual([{ url: 'https://eu.example.com' }])
})

test('schemas that nothing uses are left out', async () => {
  const { contract } = await generated({
    'api.json': openapi(get(ref('Used')), schemas({ Used: { type: 'object' }, Unused: { type: 'object' } })),
  })
  expect(Object.keys(contract.components.schemas)).toEqual(['Used'])
})

test('every operation has an id of its own', async () => {
  const op = (operationId?: string) => ({ operationId, responses: { 200: json({ type: 'object' }) } })
  const { contract, result } = await generated({
    'api.json': openapi({
      '/a': { get: op('same'), post: op('same'), put: op() },
      '/b/{id}': { get: op('__proto__'), delete: op('with spaces/and-slashes') },
    }),
  })
  const ids = Object.values(contract.paths).flatMap((item) =>
    Object.values(item).map((operation) => operation.operationId),
  )
  expect(ids).toEqual(
    ['same', 'postA', 'putA', 'with spaces/and-slashes', 'getBById'].sort((a, b) => ids.indexOf(a) - ids.indexOf(b)),
  )
  expect(result.findings.some(({ what }) => what === 'is not called "__proto__"')).toBe(true)
})

test('of two operations with one route the first stays', async () => {
  const op = (operationId: string) => ({ get: { operationId, responses: { 200: json({ type: 'object' }) } } })
  const { contract } = await generated({ 'api.json': openapi({ '/a/{x}': op('first'), '/a/{y}': op('second') }) })
  expect(Object.keys(contract.paths)).toEqual(['/a/{x}'])
})

test('a parameter that only the path names is a text', async () => {
  const { contract } = await generated({
    'api.json': openapi({ '/a/{x}': { get: { responses: { 200: json({ type: 'object' }) } } } }),
  })
  expect(contract.paths['/a/{x}']?.get.parameters).toEqual([
    { name: 'x', in: 'path', required: true, schema: { type: 'string' } },
  ])
})

test('references into other files of the folder become components', async () => {
  const { contract } = await generated(
    {
      'docs/api.yaml': 'openapi: 3.0.0\ninfo: { title: x, version: "1" }\npaths:\n  /a:\n    $ref: ./paths/a.yaml\n',
      'docs/paths/a.yaml':
        "get:\n  responses:\n    '200':\n      description: ''\n      content:\n        application/json:\n          schema: { $ref: '../models.json#/definitions/Thing' }\n",
      'docs/models.json': {
        definitions: { Thing: { type: 'object', properties: { next: { $ref: '#/definitions/Thing' } } } },
      },
    },
    { from: ['docs'] },
  )
  expect(contract.components.schemas).toEqual({ Thing: { type: 'object', properties: { next: ref('Thing') } } })
})

test('types tell arguments and replies by operationId', async () => {
  const { read } = await generated({
    'api.json': openapi(
      crud('/things', 'id', ref('Thing')),
      schemas({
        Thing: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        Error: errorSchema,
      }),
    ),
  })
  expect(read('types.d.ts')).toMatch(/export interface operations \{[\s\S]*postThings: \{/)
})

test('webhooks and callbacks are events', async () => {
  const payload = { post: { requestBody: { content: { 'application/json': { schema: ref('Thing') } } } } }
  const document = {
    ...openapi(crud('/things', 'id', ref('Thing')), schemas({ Thing: { type: 'object' }, Error: errorSchema })),
    openapi: '3.1.0',
    webhooks: { 'thing.created': payload },
  }
  const { plan, read } = await generated({ 'api.json': document })
  expect(plan.events).toMatchObject([
    { name: 'thing.created', resource: 'things', after: ['postThings'], schema: '#/components/schemas/Thing' },
  ])
  expect(JSON.parse(read('events.json'))).toHaveLength(1)
})
