import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const schemas = {
  Pet: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
  Error: errorSchema,
}
const document = openapi(crud('/pets', 'petId', ref('Pet')), { components: { schemas } })
const given = (files: Record<string, string>) => generated({ 'api.json': document, ...files }, { from: ['api.json'] })
const overlay = (text: string) => given({ 'out/spec/overlay.yaml': text })
const hints = (text: string) => given({ 'out/spec/hints.yaml': text })

test('corrections change the contract and the plan, and are reported with their reason', async () => {
  const { contract, plan, read } = await overlay(`
- at: /components/schemas/Pet/properties/id
  merge: { readOnly: true }
  why: recordings show it
- at: /paths/~1pets/get/responses/200/headers
  set: { Link: { schema: { type: string } } }
  why: every list has it
- at: /components/schemas/*/properties/name
  remove: true
  why: gone since spring
`)
  expect(contract.components.schemas.Pet.properties).toEqual({ id: { type: 'string', readOnly: true } })
  expect(plan.resources.pets?.readOnly).toEqual(['id'])
  expect(plan.operations.getPets?.page?.link).toBe(true)
  expect(read('REPORT.md')).toContain('recordings show it')
})

test('a schema can be made to allow what recordings hold besides', async () => {
  const { contract } = await overlay(`
- at: [/components/schemas/Pet/properties/id, /components/schemas/Pet/properties/name]
  widen: { type: 'null' }
  why: recorded
`)
  expect(contract.components.schemas.Pet.properties).toEqual({
    id: { type: ['string', 'null'] },
    name: { type: ['string', 'null'] },
  })
})

test('replies can be opened; what is sent stays closed', async () => {
  const closed = { type: 'object', additionalProperties: false, properties: { a: { type: 'string' } } }
  const paths = {
    '/x': {
      post: {
        requestBody: { content: { 'application/json': { schema: ref('Sent') } } },
        responses: { 200: json(ref('Shown')) },
      },
    },
  }
  const { contract } = await generated(
    {
      'api.json': openapi(paths, { components: { schemas: { Sent: closed, Shown: closed } } }),
      'out/spec/hints.yaml': 'openReplies: true',
    },
    { from: ['api.json'] },
  )
  expect(contract.components.schemas.Shown.additionalProperties).toBeUndefined()
  expect(contract.components.schemas.Sent.additionalProperties).toBe(false)
})

test('an operation can be added', async () => {
  const { plan } = await overlay(
    '- at: /paths/~1pets~1{petId}~1photo\n  set: { get: { operationId: photo, responses: { 200: { content: { image/png: { schema: { type: string, format: binary } } } } } } }\n  why: in no document\n',
  )
  expect(plan.operations.photo?.reply).toMatchObject({ media: 'image/png', shape: 'blob' })
})

test.each([
  [
    '- at: /components/schemas/Gone/type\n  set: object\n  why: x',
    /entry 1 .*no longer applies: nothing is at that place/,
  ],
  ['- at: /components/schemas/Pet/type\n  set: object\n  why: x', /already says so/],
  ['- at: /components/schemas/Pet/type\n  expect: array\n  set: string\n  why: x', /no longer says what is expected/],
  ['- at: /paths\n  set: {}', /gives no `why`/],
  ['- at: paths\n  set: {}\n  why: x', /begins with/],
  ['- at: /paths\n  why: x', /exactly one of/],
  ['nothing: here', /must be a list/],
])('a correction that does not apply is an error: %s', async (text, message) => {
  await expect(overlay(text)).rejects.toThrow(message)
})

test('hints overrule what was concluded', async () => {
  const { plan, result } = await hints(`
operationIds: { get /pets: listPets }
operations: { listPets: { kind: unmodelled } }
resources: { pets: { unique: [[name]] } }
errors: { templates: { mine: { media: application/json, body: { oops: '{message}' } } }, answers: { notFound: { status: 410 } } }
`)
  expect(plan.operations.listPets).toMatchObject({ kind: 'unmodelled', confidence: 1 })
  expect(plan.resources.pets?.unique).toEqual([['name']])
  expect(plan.errors.answers.notFound).toMatchObject({ status: 410 })
  expect(plan.errors.templates.mine).toBeDefined()
  expect(result.findings.filter(({ reason }) => reason === 'hints.yaml says so')).toHaveLength(2)
})

test.each([
  ['operations: { gone: {} }', /no operation is called "gone"/],
  ['resources: { gone: {} }', /no resource is called "gone"/],
  ['nonsense: 1', /"nonsense" is no hint/],
  ['- 1', /must be an object/],
])('a hint about nothing is an error: %s', async (text, message) => {
  await expect(hints(text)).rejects.toThrow(message)
})

test('sources of one API are joined; a version of its own gets names of its own', async () => {
  const other = (version: string) =>
    openapi(
      { [`/${version}/pets`]: { get: { operationId: 'list', responses: { 200: json(ref('Pet')) } } } },
      { components: { schemas: { Pet: { type: 'object', properties: { [version]: { type: 'string' } } } } } },
    )
  const { contract } = await generated({ 'a.json': other('v1'), 'b.json': other('v2') })
  expect(contract.paths['/v1/pets']?.get.operationId).toBe('list')
  expect(contract.paths['/v2/pets']?.get.operationId).toBe('v2.list')
  expect(Object.keys(contract.components.schemas)).toEqual(['Pet', 'v2.Pet'])
})

test('a version whose ids are of somebody’s making takes those of the other version', async () => {
  const { contract } = await generated(
    {
      'a.json': openapi(
        { '/v1/pets/{id}': { get: { operationId: 'getPet', responses: { 200: json(ref('Pet')) } } } },
        { components: { schemas } },
      ),
      'b.json': openapi(
        { '/v2/pets/{petId}': { get: { operationId: 'get2Pets', responses: { 200: json(ref('Pet')) } } } },
        { components: { schemas } },
      ),
      'out/spec/hints.yaml': 'sources: { b.json: { prefix: v2., idsByPath: true } }',
    },
    { from: ['a.json', 'b.json'] },
  )
  expect(contract.paths['/v2/pets/{petId}']?.get.operationId).toBe('v2.getPet')
})
