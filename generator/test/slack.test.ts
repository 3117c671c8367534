import { expect, test } from 'vitest'
import { generated } from './workspace.ts'

const method = (rest: Record<string, unknown>) => ({
  desc: 'told',
  http_method: 'POST',
  scope: { bot: ['notes:write'], user: ['notes:write'] },
  json_input_supported: true,
  rate_limits: 't2',
  errors: { note_missing: { desc: 'told' } },
  output: { type: 'object', properties: {} },
  ...rest,
})
const args = (properties: Record<string, unknown>, required: string[] = []) => ({
  type: 'object',
  required: ['token', ...required],
  properties: { token: { type: 'string', subtype: 'auth' }, ...properties },
})

const files = {
  'ref/methods/notes.add.json': method({
    args: args(
      {
        text: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        blocks: { type: 'string', desc: 'A JSON-based array of blocks', example: '[{}]' },
        pinned: { type: 'boolean', default: 'false' },
        users: { type: 'array', items: { schema: 'user_id' }, example: 'U1,U2' },
      },
      ['text'],
    ),
  }),
  'ref/methods/notes.list.json': method({
    http_method: 'GET',
    json_input_supported: false,
    args: args({ cursor: { type: 'string' }, limit: { type: 'integer', default: 100 } }),
    output: { type: 'object', properties: { notes: { type: 'array', items: { schema: 'note' } } } },
  }),
  'ref/methods/api.test.json': method({ scope: {}, args: { type: 'object', properties: {} } }),
  'ref/methods/methods.json': [{ name: 'notes.add', family: ['notes'] }],
  'ref/events/events.json': [{ name: 'note_added', scopes: ['notes:read'], APIs: ['Events'] }],
  'old.json': {
    swagger: '2.0',
    info: {},
    basePath: '/api',
    definitions: { objs_note: { type: 'object', additionalProperties: false, properties: { id: { type: 'string' } } } },
    paths: {
      '/notes.add': {
        post: {
          responses: {
            200: {
              description: '',
              schema: {
                type: 'object',
                required: ['ok', 'note'],
                properties: { ok: { type: 'boolean' }, note: { $ref: '#/definitions/objs_note' } },
              },
            },
            default: { description: '', schema: { properties: { error: { type: 'string', enum: ['not_authed'] } } } },
          },
        },
      },
      '/notes.retired': { post: { responses: { 200: { description: '' } } } },
    },
  },
  'samples/notes.add.json': { ok: false, note: { id: '', title: '' } },
  'out/spec/hints.yaml': 'roster: slack-reference\n',
}

const sample = () => generated(files, { from: ['ref', 'old.json', 'samples'] })

test('arguments come without the token, with every spelling that a form or JSON may use', async () => {
  const { contract } = await sample()
  expect(contract.components.schemas['notes.add.args']).toEqual({
    type: 'object',
    properties: {
      text: { type: ['null', 'string'] },
      blocks: { type: ['array', 'string'] },
      pinned: { type: 'boolean', default: false },
      users: { type: ['array', 'string'], items: { type: 'string' } },
    },
    required: ['text'],
  })
  const operation = contract.paths['/api/notes.add']?.post
  expect(operation).toMatchObject({
    operationId: 'notes.add',
    'x-also-methods': ['get'],
    'x-rate-limit': 't2',
    'x-errors': ['not_authed', 'note_missing'],
    security: [{ bot: ['notes:write'] }, { user: ['notes:write'] }],
  })
  expect(Object.keys(operation.requestBody.content)).toEqual(['application/x-www-form-urlencoded', 'application/json'])
  expect(contract.paths['/api/api.test']?.post.security).toEqual([])
})

test('replies join all sources, stay open, and require what two of them show', async () => {
  const { contract } = await sample()
  const reply = contract.components.schemas['notes.add.reply']
  expect(reply).toMatchObject({
    required: ['ok'],
    if: { properties: { ok: { const: true } } },
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword
    then: { required: ['note'] },
  })
  expect(reply.properties.note).toEqual({ $ref: '#/components/schemas/objs_note' })
  expect(contract.components.schemas.objs_note).toEqual({
    type: 'object',
    properties: { id: { type: 'string' }, title: { type: 'string' } },
  })
})

test('what only an old document lists is retired when the roster is another', async () => {
  const { contract, result } = await sample()
  expect(contract.paths['/api/notes.retired']).toBeUndefined()
  expect(result.findings.find(({ about }) => about === 'roster')?.what).toContain('/api/notes.retired')
})

test('lists show how they are paged, and events what they need', async () => {
  const { contract, read } = await sample()
  expect(contract.paths['/api/notes.list']?.post['x-pagination']).toEqual({
    style: 'cursor',
    cursor: 'cursor',
    limit: 'limit',
    next: '/response_metadata/next_cursor',
  })
  expect(JSON.parse(read('events.json'))).toEqual([{ name: 'note_added', scopes: ['notes:read'], via: ['Events'] }])
})
