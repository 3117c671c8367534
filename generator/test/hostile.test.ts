import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GenerateError, generate } from '../src/index.ts'
import { generated, json, openapi, ref, workspace } from './workspace.ts'

const get = (schema: unknown) => ({ '/a': { get: { operationId: 'get', responses: { 200: json(schema) } } } })

async function refused(files: Record<string, unknown>): Promise<GenerateError> {
  const error = await generated(files).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(GenerateError)
  return error as GenerateError
}

test.each([
  'file:///etc/passwd',
  '/etc/passwd',
  '../../../../../../etc/passwd',
  'https://example.com/x.json',
  'http://127.0.0.1:1/x',
])('a reference to %s leads nowhere', async ($ref) => {
  const error = await refused({ 'docs/api.json': openapi(get({ $ref })) })
  expect(error.problems).toMatchObject([
    { code: 'unresolved-reference', place: { line: expect.any(Number), column: expect.any(Number) } },
  ])
  const { contract } = await generated({ 'docs/api.json': openapi(get({ $ref })) }, { lenient: true })
  expect(contract.paths['/a']?.get.responses['200'].content['application/json'].schema).toEqual({})
})

test('a reference does not follow a link out of the folder', async () => {
  const folder = workspace({
    'secret/x.json': { type: 'string' },
    'docs/api.json': openapi(get({ $ref: './link/x.json' })),
  })
  symlinkSync(join(folder, 'secret'), join(folder, 'docs/link'))
  await expect(generate({ name: 'sample', from: [join(folder, 'docs')], out: join(folder, 'out') })).rejects.toThrow(
    /leads to no document/,
  )
  const allowed = await generate({
    name: 'sample',
    from: [join(folder, 'docs/api.json')],
    out: join(folder, 'out'),
    allow: [join(folder, 'secret')],
  })
  expect(allowed.counts.schemas).toBe(1)
})

test('nothing is written outside `generated`, whatever names a document gives', async () => {
  const folder = workspace({
    'api.json': {
      ...openapi(
        { '/../../x': { get: { operationId: '../../../evil', responses: { 200: json(ref('../../evil')) } } } },
        { components: { schemas: { '../../evil': { type: 'object' } } } },
      ),
    },
  })
  await generate({ name: 'sample', from: [join(folder, 'api.json')], out: join(folder, 'out'), lenient: true })
  expect(readdirSync(folder).sort()).toEqual(['api.json', 'out'])
  expect(readdirSync(join(folder, 'out'))).toEqual(['generated'])
})

test('`generated` is not written through a link', async () => {
  const folder = workspace({ 'api.json': openapi(get({ type: 'object' })), 'elsewhere/keep.txt': 'kept' })
  mkdirSync(join(folder, 'out'))
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'out/generated'))
  await expect(
    generate({ name: 'sample', from: [join(folder, 'api.json')], out: join(folder, 'out') }),
  ).rejects.toThrow(/must be a folder/)
  expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['keep.txt'])
})

test.each([
  ['references in a circle', { components: { schemas: { A: ref('B'), B: ref('A') } } }, ref('A')],
  [
    'a schema that is all of itself',
    {
      components: { schemas: { A: { allOf: [ref('A'), { type: 'object', properties: { a: { type: 'string' } } }] } } },
    },
    ref('A'),
  ],
  [
    'a base and its variants',
    {
      components: {
        schemas: {
          A: { type: 'object', oneOf: [ref('B')], discriminator: { propertyName: 't' } },
          B: { allOf: [ref('A'), { properties: { b: { type: 'string' } } }] },
        },
      },
    },
    ref('A'),
  ],
  [
    'a tree',
    {
      components: { schemas: { A: { type: 'object', properties: { children: { type: 'array', items: ref('A') } } } } },
    },
    ref('A'),
  ],
])('%s does not hang', async (_what, rest, schema) => {
  const { result } = await generated({ 'api.json': openapi(get(schema), rest) })
  expect(result.counts.operations).toBe(1)
})

test('10,000 paths', async () => {
  const paths = Object.fromEntries(
    Array.from({ length: 5000 }, (_, n) => [
      [
        `/group${n % 100}/{g}/things${n}`,
        {
          get: { responses: { 200: json({ type: 'array', items: ref('A') }) } },
          post: { responses: { 201: json(ref('A')) } },
        },
      ],
      [
        `/group${n % 100}/{g}/things${n}/{id}`,
        { get: { responses: { 200: json(ref('A')) } }, delete: { responses: { 204: { description: '' } } } },
      ],
    ]).flat(),
  )
  const { result } = await generated({
    'api.json': openapi(paths, {
      components: { schemas: { A: { type: 'object', properties: { id: { type: 'string' } } } } },
    }),
  })
  expect(result.counts).toMatchObject({ operations: 20_000, modelled: 20_000 })
}, 240_000)

test('a chain of 10,000 references', async () => {
  const schemas = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [
      `S${n}`,
      { type: 'object', properties: { next: ref(`S${(n + 1) % 10_000}`) } },
    ]),
  )
  const { result } = await generated({ 'api.json': openapi(get(ref('S0')), { components: { schemas } }) })
  expect(result.counts.schemas).toBe(10_000)
}, 60_000)

test('an enumeration of 100,000 values', async () => {
  const values = Array.from({ length: 100_000 }, (_, n) => `value-${n}`)
  const { contract, read } = await generated({ 'api.json': openapi(get({ type: 'string', enum: values })) })
  expect(contract.paths['/a']?.get.responses['200'].content['application/json'].schema.enum).toHaveLength(100_000)
  expect(read('types.d.ts').length).toBeLessThan(100_000)
}, 60_000)

test('YAML that is small only because it repeats itself', async () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]']
  for (let n = 1; n < 12; n++)
    lines.push(`a${n}: &a${n} [${Array.from({ length: 10 }, () => `*a${n - 1}`).join(', ')}]`)
  const error = await refused({ 'api.yaml': `openapi: 3.0.0\npaths: {}\n${lines.join('\n')}\n` })
  expect(error.problems[0]?.code).toBe('too-large')
})

test('YAML that contains itself', async () => {
  expect((await refused({ 'api.yaml': 'openapi: 3.0.0\npaths: &p\n  /a: *p\n' })).problems[0]?.code).toBe('cycle')
})

test.each(['json', 'yaml'])('%s that nests without end', async (kind) => {
  const text =
    kind === 'json'
      ? `{"openapi":"3.0.0","paths":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
      : `openapi: 3.0.0\npaths: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`
  expect((await refused({ [`api.${kind}`]: text })).problems[0]?.code).toMatch(/too-deep|syntax/)
})

const wrong = [null, 0, 'text', [], [[]], {}, true]

test.each(['paths', 'components', 'info', 'servers', 'security', 'tags'])(
  'wrong types of `%s` are told or survived',
  async (key) => {
    for (const value of wrong) {
      const outcome = await generated(
        { 'api.json': { ...openapi(get({ type: 'object' })), [key]: value } },
        { lenient: true },
      ).then(
        ({ result }) => result,
        (error: unknown) => error,
      )
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(GenerateError)
    }
  },
)

test('wrong types inside operations are told with their place, and left out of a lenient run', async () => {
  for (const value of wrong) {
    const paths = {
      '/a': {
        get: value,
        parameters: value,
        post: {
          operationId: value,
          parameters: [value],
          requestBody: value,
          responses: { 200: value, nonsense: value },
          security: value,
          tags: value,
          callbacks: value,
        },
      },
      '/b': value,
      '/ok': {
        get: {
          responses: {
            200: json({
              type: value,
              properties: value,
              required: value,
              items: value,
              allOf: value,
              enum: value,
              format: value,
              pattern: value,
              minimum: value,
            }),
          },
        },
      },
    }
    const { contract } = await generated(
      { 'api.json': openapi(paths, { components: { schemas: value, securitySchemes: value } }) },
      { lenient: true },
    )
    expect(contract.paths['/ok']?.get).toBeDefined()
  }
})

test('text that is neither JSON nor YAML is refused with line and column', async () => {
  const error = await refused({ 'api.json': '{\n  "openapi": "3.0.0",\n  "paths": {,}\n}' })
  expect(error.message).toMatch(/api\.json:3:\d+: error: not valid JSON/)
  expect((await refused({ 'api.yaml': 'openapi: 3.0.0\npaths:\n  - a\n b: [' })).message).toMatch(
    /api\.yaml:\d+:\d+: error: not valid YAML/,
  )
})

test('names of programs’ innards are names like others', async () => {
  const properties = JSON.parse(
    '{"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString":{"type":"string"}}',
  ) as unknown
  const { contract } = await generated({
    'api.json': `${JSON.stringify(openapi(get({ type: 'object' }))).slice(0, -1)},"components":{"schemas":{"__proto__":{"type":"string"}}}}`,
    'more.json': openapi({ '/b': { get: { responses: { 200: json({ type: 'object', properties }) } } } }),
  })
  expect(Object.keys(contract.paths['/b']?.get.responses['200'].content['application/json'].schema.properties)).toEqual(
    ['constructor', 'toString'],
  )
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('a file that is missing, a folder that holds nothing, and a format unknown are told', async () => {
  const folder = workspace({ 'empty/readme.txt': 'x', 'strange.json': { hello: 1 } })
  const from = (name: string) => generate({ name: 'sample', from: [join(folder, name)], out: join(folder, 'out') })
  await expect(from('missing.json')).rejects.toThrow(/no such file/)
  await expect(from('empty')).rejects.toThrow(/holds no JSON/)
  await expect(from('strange.json')).rejects.toThrow(/nothing here describes an API/)
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('a name that is no name is refused before anything is read', async () => {
  for (const name of ['', '../x', 'A', 'a b', '-a'])
    await expect(generate({ name, from: ['x'], out: 'y' })).rejects.toThrow(/cannot name a twin|bad-name/)
})

test('a broken document among good ones is left out of a lenient run and listed', async () => {
  const { result } = await generated(
    { 'docs/bad.json': '{', 'docs/good.json': openapi(get({ type: 'object' })) },
    { from: ['docs'], lenient: true },
  )
  expect(result.problems).toMatchObject([{ code: 'syntax' }])
})
