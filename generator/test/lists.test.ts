import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const pet = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    status: { type: 'string', enum: ['new', 'old'] },
    created_at: { type: 'string', format: 'date-time' },
  },
}
const query = (name: string, schema: unknown = { type: 'string' }, description = '') => ({
  name,
  in: 'query',
  schema,
  description,
})

async function listOf(parameters: unknown[], reply: unknown = { type: 'array', items: ref('Pet') }, headers?: unknown) {
  const paths = crud('/pets', 'id', ref('Pet')) as Record<string, any>
  paths['/pets'].get = { operationId: 'list', parameters, responses: { 200: json(reply, headers ? { headers } : {}) } }
  const { plan } = await generated({
    'api.json': openapi(paths, { components: { schemas: { Pet: pet, Error: errorSchema } } }),
  })
  return plan.operations.list!
}

const number = { type: 'integer' }
const wrapped = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties: { items: { type: 'array', items: ref('Pet') }, ...properties },
})

test('offset and limit', async () => {
  const { page, reply } = await listOf(
    [
      query('startAt', { type: 'integer', default: 0 }),
      query('maxResults', { type: 'integer', default: 25, maximum: 100 }),
    ],
    wrapped({ startAt: number, total: number, isLast: { type: 'boolean' } }),
  )
  expect(page).toMatchObject({
    family: 'offset',
    params: { offset: 'startAt', limit: 'maxResults' },
    size: 25,
    max: 100,
    reply: { offset: '/startAt', total: '/total', isLast: '/isLast' },
  })
  expect(reply).toMatchObject({ shape: 'list', at: '/items' })
})

test('numbered pages, from the number the document says', async () => {
  const { page } = await listOf(
    [query('page', { type: 'integer', minimum: 0 }), query('per_page', number)],
    wrapped({ meta: { type: 'object', properties: { total_pages: number } } }),
  )
  expect(page).toMatchObject({
    family: 'page',
    first: 0,
    params: { page: 'page', limit: 'per_page' },
    reply: { pages: '/meta/total_pages' },
  })
})

test('cursors in the body, left empty at the end where they are required', async () => {
  const metadata = { type: 'object', required: ['next_cursor'], properties: { next_cursor: { type: 'string' } } }
  const { page } = await listOf([query('cursor'), query('limit', number)], wrapped({ response_metadata: metadata }))
  expect(page).toMatchObject({
    family: 'cursor',
    params: { cursor: 'cursor' },
    cursor: 'opaque',
    end: 'empty',
    reply: { nextCursor: '/response_metadata/next_cursor' },
  })
})

test('cursors that are the last id', async () => {
  const { page } = await listOf(
    [query('starting_after'), query('limit', number)],
    wrapped({ has_more: { type: 'boolean' } }),
  )
  expect(page).toMatchObject({ family: 'cursor', cursor: 'last-id', reply: { hasMore: '/has_more' } })
})

test('a Link header', async () => {
  const { page } = await listOf([query('after'), query('limit', number)], undefined, {
    Link: { schema: { type: 'string' } },
  })
  expect(page).toMatchObject({ family: 'cursor', link: true })
})

test('the next page as a URL', async () => {
  const links = { type: 'object', properties: { next: { type: 'object', properties: { href: { type: 'string' } } } } }
  const { page } = await listOf([query('offset', number), query('limit', number)], wrapped({ _links: links }))
  expect(page?.reply).toMatchObject({ nextUrl: '/_links/next/href' })
})

test('a time called after is no cursor', async () => {
  const { page, filters } = await listOf([query('created_after', { type: 'string', format: 'date-time' })])
  expect(page?.family).toBe('none')
  expect(filters).toMatchObject([{ param: 'created_after', field: 'created_at', how: 'more' }])
})

test('filters are told by the fields they are called after', async () => {
  const { filters } = await listOf([
    query('status', { type: 'array', items: { type: 'string' } }),
    query('name'),
    query('q'),
    query('name_contains'),
    query('unrelated'),
    query('filter', undefined, 'A SCIM filter, such as name eq "x"'),
  ])
  expect(filters?.map(({ param, how, field }) => [param, how, field])).toEqual([
    ['status', 'oneOf', 'status'],
    ['name', 'equal', 'name'],
    ['q', 'text', undefined],
    ['name_contains', 'contains', 'name'],
    ['filter', 'scim', undefined],
  ])
})

test('the order of a list, and how it is written', async () => {
  const direction = query('direction', { type: 'string', enum: ['asc', 'desc'], default: 'desc' })
  expect((await listOf([query('sort', { type: 'string', enum: ['created', 'name'] }), direction])).sort).toMatchObject({
    param: 'sort',
    style: 'field',
    direction: 'direction',
    descending: true,
    fields: { created: 'created_at' },
  })
  expect((await listOf([query('sort', undefined, 'for example `-name`')])).sort).toMatchObject({ style: 'minus' })
  expect((await listOf([query('orderBy', { type: 'string', enum: ['name:asc', 'name:desc'] })])).sort).toMatchObject({
    style: 'colon',
  })
})

test('elements that wrap the item', async () => {
  const edges = {
    type: 'object',
    properties: {
      edges: { type: 'array', items: { type: 'object', properties: { node: ref('Pet'), cursor: { type: 'string' } } } },
    },
  }
  expect((await listOf([], edges)).reply).toMatchObject({ shape: 'list', at: '/edges', each: '/node' })
})

test.each([
  [
    'beside links that are a list too',
    { _links: { type: 'array', items: {} }, batches: { type: 'array', items: ref('Pet') } },
  ],
  [
    'beside other lists, by the schema of its items',
    { sizes: { type: 'array', items: { type: 'object' } }, theRest: { type: 'array', items: ref('Pet') } },
  ],
])('GET beside a POST lists what it makes, though the list goes by another name: %s', async (_, properties) => {
  const { kind, reply } = await listOf([], { type: 'object', properties: { ...properties, tip: { type: 'string' } } })
  expect(kind).toBe('list')
  expect(reply.at).toBe(`/${Object.keys(properties)[1]}`)
})

test('GET beside a POST whose reply is described as one item lists all the same', async () => {
  expect((await listOf([], { type: 'object', properties: { colour: { type: 'string' } } })).kind).toBe('list')
})

test('GET beside items that are made by PUT lists them, by whatever name', async () => {
  const paths = crud('/pets', 'petName', ref('Pet')) as Record<string, any>
  delete paths['/pets'].post
  const reply = { type: 'object', properties: { PetList: { type: 'array', items: ref('Pet') }, Marker: {} } }
  paths['/pets'].get = { operationId: 'list', responses: { 200: json(reply) } }
  const { plan } = await generated({
    'api.json': openapi(paths, { components: { schemas: { Pet: pet, Error: errorSchema } } }),
  })
  expect(plan.operations.list).toMatchObject({ kind: 'list', reply: { at: '/PetList' } })
})
