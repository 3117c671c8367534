import { expect, test } from 'vitest'
import { formatFrom } from '../src/stages/id-format.ts'
import { crud, errorSchema, generated, openapi } from './workspace.ts'

async function idPlan(schema: unknown, param = 'id', request: unknown = schema) {
  const paths = crud('/things', param, schema) as Record<string, any>
  paths['/things'].post.requestBody = { content: { 'application/json': { schema: request } } }
  const { plan } = await generated({ 'api.json': openapi(paths, { components: { schemas: { Error: errorSchema } } }) })
  return plan.resources.things?.id
}

const object = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  required,
  properties,
})
const text = { type: 'string' }

test.each([
  ['thingId', { id: text, name: text }, 'id'],
  ['thing_id', { thingId: text, name: text }, 'thingId'],
  ['slug', { id: text, slug: text }, 'slug'],
  ['idOrKey', { id: text, key: text }, 'id'],
  ['id', { uuid: text, title: text }, 'uuid'],
  ['id', { entity_id: text, other: text }, 'entity_id'],
  ['name', { metadata: object({ name: text }) }, '/metadata/name'],
])('{%s} of an item with %o is %s', async (param, properties, field) => {
  expect((await idPlan(object(properties), param))?.field).toBe(field)
})

test('an id that no property holds is kept aside', async () => {
  expect(await idPlan(object({ colour: { type: 'boolean' } }))).toMatchObject({ field: 'id', hidden: true })
})

test('either of two names addresses the item', async () => {
  expect((await idPlan(object({ id: text, key: text }), 'thingIdOrKey'))?.also).toEqual(['key'])
})

test('the caller names the item where a create takes its name', async () => {
  expect(await idPlan(object({ name: text, size: text }, ['name']), 'name')).toMatchObject({ from: 'caller' })
  expect(await idPlan(object({ id: { type: 'integer', readOnly: true } }), 'id')).toMatchObject({ from: 'server' })
  expect(await idPlan(object({ id: text }), 'id', object({ size: text }))).toMatchObject({ from: 'server' })
})

test('ids look like the examples', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
  expect(formatFrom([], ['cus_9s6XKzkNRiz8i3'])).toEqual({ kind: 'text', prefix: 'cus_', alphabet, length: 14 })
  expect(formatFrom([], ['10023'])).toEqual({ kind: 'digits', first: 10000 })
  expect(formatFrom([], ['0b5c1c5e-7a5e-4f0e-9d3a-111111111111'])).toEqual({ kind: 'uuid' })
  expect(formatFrom([], ['00u1abcdefgh', '00u2abcdefgi'])).toMatchObject({ prefix: '00u' })
})

test('ids keep to the pattern and length of the schema', () => {
  expect(formatFrom([{ pattern: '^usr_[0-9a-f]{24}$' }], [])).toEqual({
    kind: 'text',
    prefix: 'usr_',
    alphabet: '0123456789abcdef',
    length: 24,
  })
  expect(formatFrom([{ maxLength: 8 }], [])).toMatchObject({ length: 8 })
  expect(formatFrom([{ format: 'uuid' }], ['abc'])).toEqual({ kind: 'uuid' })
})

test('a number that is an id is a whole one, whatever the path says', async () => {
  expect(await idPlan(object({ id: { type: 'number' } }))).toMatchObject({
    type: 'integer',
    format: { kind: 'integer' },
  })
})

test('a pattern is kept for ids to match', async () => {
  expect((await idPlan(object({ id: { type: 'string', pattern: '^(a|b)-x$' } })))?.pattern).toBe('^(a|b)-x$')
})

test('{username} is the login of an item that has a number as well', async () => {
  expect((await idPlan(object({ id: { type: 'integer' }, login: text }), 'username'))?.field).toBe('login')
})

const resourceOf = async (paths: Record<string, unknown>) =>
  (await generated({ 'api.json': openapi(paths, { components: { schemas: { Error: errorSchema } } }) })).plan

test('an id that the path does not use is a number of the item’s own', async () => {
  const schema = object({ id: { type: 'integer', readOnly: true }, number: { type: 'integer', readOnly: true } })
  const plan = await resourceOf(crud('/things', 'number', schema))
  expect(plan.resources.things?.serverSet).toEqual([
    { field: 'id', value: { of: 'serial', as: 'integer' } },
    { field: 'number', value: { of: 'id' } },
  ])
})

test('the schema of an item that has no name is pointed at', async () => {
  const plan = await resourceOf(crud('/things', 'id', object({ id: text })))
  expect(plan.resources.things?.schema).toMatch(/^#\/paths\/~1things~1\{id\}\/get\/responses\/200\/content\//)
})

test('one place under two names: a PUT that names by a field sets it', async () => {
  const schema = object({ fileId: text, fileName: text })
  const body = { content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } }
  const reply = { 200: { description: '', content: { 'application/json': { schema } } } }
  const plan = await resourceOf({
    '/files': {
      get: {
        responses: {
          200: { description: '', content: { 'application/json': { schema: { type: 'array', items: schema } } } },
        },
      },
    },
    '/files/{fileId}': { get: { operationId: 'read', responses: reply } },
    '/files/{fileName}': { put: { operationId: 'createFile', requestBody: body, responses: reply } },
  })
  expect(plan.operations.createFile).toMatchObject({ kind: 'upsert', id: { name: 'fileName', field: 'fileName' } })
  expect(plan.resources.files?.id).toMatchObject({ field: 'fileId', also: ['fileName'] })
})

test('the id in an object of its own is where a create shows it', async () => {
  const paths = crud('/things', 'id', object({ id: text, name: text })) as Record<string, any>
  const shown = object({ Id: object({ id: text }) })
  paths['/things'].post.operationId = 'make'
  paths['/things'].post.responses[201].content['application/json'].schema = shown
  expect((await resourceOf(paths)).operations.make?.reply).toMatchObject({ shape: 'other', id: '/Id/id' })
})

test('a field that a parameter’s name ends in is what it names', async () => {
  expect((await idPlan(object({ mainKeyId: text, emailAddress: text }), 'ownerEmailAddress'))?.field).toBe(
    'emailAddress',
  )
})

test('the default of an id names nothing', async () => {
  const schema = object({ id: { type: 'string', default: 'example' }, colour: { type: 'string', default: 'red' } })
  expect((await resourceOf(crud('/things', 'id', schema))).resources.things?.defaults).toEqual({ colour: 'red' })
})

test('a pattern with the anchors of another language is read as one', async () => {
  const plan = await idPlan(object({ id: { type: 'string', pattern: '\\A[a-z]+_[a-z]+\\z' } }))
  expect(plan?.pattern).toBe('^[a-z]+_[a-z]+$')
})
