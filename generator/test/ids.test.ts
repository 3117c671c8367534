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
