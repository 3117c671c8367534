import { expect, test } from 'vitest'
import { crud, errorSchema, generated, json, openapi, ref } from './workspace.ts'

const pet = {
  type: 'object',
  required: ['name'],
  properties: { id: { type: 'integer', readOnly: true }, name: { type: 'string' }, ownerId: { type: 'string' } },
}
const schemas = { Pet: pet, Error: errorSchema }
const document = (paths: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  openapi(paths, { components: { schemas: { ...schemas, ...more } } })

test('a collection and its items are one resource with all five behaviours', async () => {
  const { plan } = await generated({ 'api.json': document(crud('/pets', 'petId', ref('Pet'))) })
  expect(Object.keys(plan.resources)).toEqual(['pets'])
  expect(
    Object.values(plan.operations)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['create', 'delete', 'list', 'merge', 'read', 'replace'])
  expect(plan.resources.pets).toMatchObject({
    table: 'pets',
    collection: '/pets',
    item: '/pets/{petId}',
    id: { field: 'id', param: 'petId', type: 'integer', from: 'server' },
  })
})

test('items below an item are scoped to it, and it must exist when it can be made', async () => {
  const paths = {
    ...crud('/owners', 'ownerId', { type: 'object', properties: { id: { type: 'string' } } }),
    ...crud('/owners/{ownerId}/pets', 'petId', ref('Pet')),
  }
  const { plan } = await generated({ 'api.json': document(paths) })
  expect(plan.resources['owners.pets']?.scope).toEqual([
    { param: 'ownerId', resource: 'owners', mustExist: true, field: 'ownerId' },
  ])
  expect(plan.resources.owners?.owns).toEqual(['owners.pets'])
})

test('a parent that nobody can make is only a scope', async () => {
  const { plan } = await generated({ 'api.json': document(crud('/tenants/{tenant}/pets', 'petId', ref('Pet'))) })
  expect(Object.values(plan.resources)[0]?.scope).toEqual([{ param: 'tenant', mustExist: false }])
})

test('a list below a parent shows the items of the root collection with the same schema', async () => {
  const nested = {
    '/owners/{ownerId}/pets': {
      get: {
        operationId: 'petsOfOwner',
        parameters: [{ name: 'ownerId', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 200: json({ type: 'array', items: ref('Pet') }) },
      },
    },
  }
  const { plan } = await generated({ 'api.json': document({ ...crud('/pets', 'petId', ref('Pet')), ...nested }) })
  expect(plan.operations.petsOfOwner).toMatchObject({
    kind: 'list',
    resource: 'pets',
    under: [{ param: 'ownerId', field: 'ownerId' }],
  })
})

test('a PUT without a body below a parent links an item of another collection', async () => {
  const member = {
    '/teams/{teamId}/pets': { get: { responses: { 200: json({ type: 'array', items: ref('Pet') }) } } },
    '/teams/{teamId}/pets/{petId}': {
      put: { operationId: 'link', responses: { 204: { description: '' } } },
      delete: { responses: { 204: { description: '' } } },
    },
  }
  const { plan } = await generated({ 'api.json': document({ ...crud('/pets', 'petId', ref('Pet')), ...member }) })
  expect(plan.resources['teams.pets']).toMatchObject({ links: 'pets', id: { from: 'caller' } })
  expect(plan.operations.link?.kind).toBe('upsert')
})

test('settings at one path are one document that exists from the start', async () => {
  const settings = { type: 'object', properties: { theme: { type: 'string', default: 'dark' } } }
  const paths = {
    '/settings': {
      get: { operationId: 'get', responses: { 200: json(settings) } },
      put: {
        operationId: 'put',
        requestBody: { content: { 'application/json': { schema: settings } } },
        responses: { 200: json(settings) },
      },
    },
  }
  const { plan } = await generated({ 'api.json': openapi(paths) })
  expect(plan.resources.settings).toMatchObject({ kind: 'singleton', implicit: true, defaults: { theme: 'dark' } })
  expect(plan.operations.get?.kind).toBe('read')
  expect(plan.operations.put?.kind).toBe('upsert')
})

test('a mark that is set and removed is not there until it is set', async () => {
  const star = {
    '/gists/{id}/star': {
      put: { operationId: 'star', responses: { 204: { description: '' } } },
      delete: { responses: { 204: { description: '' } } },
    },
  }
  const { plan } = await generated({ 'api.json': openapi(star) })
  expect(plan.resources['gists.star'] ?? plan.resources.star).toMatchObject({ kind: 'singleton' })
  expect(plan.operations.star?.kind).toBe('upsert')
})

test('an action below an item moves its status', async () => {
  const order = {
    type: 'object',
    properties: { id: { type: 'string' }, status: { type: 'string', enum: ['archived', 'open', 'cancelled'] } },
  }
  const paths = {
    ...crud('/orders', 'id', order),
    '/orders/{id}/cancel': { post: { operationId: 'cancel', responses: { 200: json(order) } } },
    '/orders/{id}:archive': { post: { operationId: 'archive', responses: { 200: json(order) } } },
  }
  const { plan } = await generated({ 'api.json': document(paths) })
  expect(plan.resources.orders?.status).toMatchObject({ field: 'status', initial: 'open' })
  expect(plan.operations.cancel).toMatchObject({
    kind: 'action',
    resource: 'orders',
    transition: { field: 'status', to: 'cancelled' },
  })
  expect(plan.operations.archive?.transition).toEqual({ field: 'status', to: 'archived' })
})

test('an action that nothing explains is not modelled', async () => {
  const paths = {
    ...crud('/pets', 'petId', ref('Pet')),
    '/pets/{petId}/vaccinate': { post: { operationId: 'vaccinate', responses: { 200: { description: '' } } } },
  }
  const { plan, read } = await generated({ 'api.json': document(paths) })
  expect(plan.operations.vaccinate?.kind).toBe('unmodelled')
  expect(read('REPORT.md')).toContain('`vaccinate`')
})

test('a family of calls that are named after what they do is a resource', async () => {
  const item = {
    type: 'object',
    properties: { id: { type: 'string' }, name: { type: 'string' }, is_archived: { type: 'boolean' } },
  }
  const call = (properties: Record<string, unknown>, reply: Record<string, unknown>) => ({
    post: {
      requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
      responses: { 200: json({ type: 'object', properties: { ok: { type: 'boolean' }, ...reply } }) },
    },
  })
  const text = { type: 'string' }
  const { plan } = await generated({
    'api.json': openapi({
      '/api/rooms.create': call({ name: text }, { room: item }),
      '/api/rooms.info': call({ room: text }, { room: item }),
      '/api/rooms.list': call(
        { cursor: text, limit: { type: 'integer' } },
        { rooms: { type: 'array', items: item }, next_cursor: text },
      ),
      '/api/rooms.archive': call({ room: text }, {}),
    }),
  })
  const by = Object.fromEntries(
    Object.entries(plan.operations).map(([id, behaviour]) => [id.replace(/.*Rooms/, ''), behaviour]),
  )
  expect(by.Create).toMatchObject({
    kind: 'create',
    resource: 'rooms',
    reply: { at: '/room', constants: { '/ok': true } },
  })
  expect(by.Info).toMatchObject({ kind: 'read', id: { in: 'body', name: 'room' } })
  expect(by.List).toMatchObject({
    kind: 'list',
    reply: { at: '/rooms' },
    page: { family: 'cursor', in: 'body', reply: { nextCursor: '/next_cursor' } },
  })
  expect(by.Archive).toMatchObject({ kind: 'action', transition: { field: 'is_archived', to: true } })
})

test('two versions of a path share their items when they are alike', async () => {
  const { plan } = await generated({
    'api.json': document({ ...crud('/v1/pets', 'petId', ref('Pet')), ...crud('/v2/pets', 'petId', ref('Pet')) }),
  })
  expect(Object.keys(plan.resources)).toEqual(['pets'])
})

test('what is read by a query parameter is an item all the same', async () => {
  const id = { name: 'accountId', in: 'query', required: true, schema: { type: 'string' } }
  const user = { type: 'object', properties: { accountId: { type: 'string' } } }
  const paths = {
    '/user': {
      get: { operationId: 'get', parameters: [id], responses: { 200: json(user) } },
      delete: { parameters: [id], responses: { 204: { description: '' } } },
      post: { operationId: 'make', responses: { 201: json(user) } },
    },
  }
  const { plan } = await generated({ 'api.json': openapi(paths) })
  expect(plan.operations.get).toMatchObject({ kind: 'read', id: { in: 'query', name: 'accountId' } })
  expect(plan.operations.make?.kind).toBe('create')
})
