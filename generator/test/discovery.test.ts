import { expect, test } from 'vitest'
import { generated } from './workspace.ts'

const document = {
  kind: 'discovery#restDescription',
  name: 'shelf',
  version: 'v1',
  rootUrl: 'https://shelf.example.com/',
  servicePath: 'shelf/v1/',
  parameters: { fields: { type: 'string', location: 'query', description: 'told' } },
  auth: { oauth2: { scopes: { 'https://scope/all': {}, 'https://scope/read': {} } } },
  schemas: {
    Book: {
      id: 'Book',
      type: 'object',
      properties: {
        id: { type: 'string', readOnly: true },
        size: { type: 'string', format: 'int64' },
        name: { type: 'string', annotations: { required: ['shelf.books.create'] } },
      },
    },
    BookList: {
      id: 'BookList',
      type: 'object',
      properties: { books: { type: 'array', items: { $ref: 'Book' } }, nextPageToken: { type: 'string' } },
    },
  },
  resources: {
    books: {
      methods: {
        create: {
          id: 'shelf.books.create',
          path: 'books',
          httpMethod: 'POST',
          request: { $ref: 'Book' },
          response: { $ref: 'Book' },
          scopes: ['https://scope/all'],
          supportsMediaUpload: true,
          mediaUpload: {
            accept: ['*/*'],
            protocols: {
              simple: { path: '/upload/shelf/v1/books' },
              resumable: { path: '/resumable/upload/shelf/v1/books' },
            },
          },
        },
        list: {
          id: 'shelf.books.list',
          path: 'books',
          httpMethod: 'GET',
          parameters: {
            pageSize: { type: 'integer', location: 'query', default: '50' },
            pageToken: { type: 'string', location: 'query' },
            ids: { type: 'string', location: 'query', repeated: true },
          },
          response: { $ref: 'BookList' },
          scopes: ['https://scope/all', 'https://scope/read'],
        },
        get: {
          id: 'shelf.books.get',
          path: 'books/{bookId}',
          httpMethod: 'GET',
          parameters: { bookId: { type: 'string', location: 'path', required: true } },
          response: { $ref: 'Book' },
          supportsMediaDownload: true,
        },
        archive: {
          id: 'shelf.books.archive',
          path: 'books/{bookId}:archive',
          httpMethod: 'POST',
          parameters: { bookId: { type: 'string', location: 'path', required: true } },
        },
        move: {
          id: 'shelf.books.move',
          path: 'v1/{+name}:move',
          flatPath: 'v1/rooms/{roomsId}/books/{booksId}:move',
          httpMethod: 'POST',
          parameters: { name: { type: 'string', location: 'path', required: true } },
        },
      },
    },
  },
}

test('discovery documents are read with their paths, shared parameters and scopes', async () => {
  const { contract, plan } = await generated({ 'shelf.json': document })
  expect(contract.servers).toEqual([{ url: 'https://shelf.example.com' }])
  const list = contract.paths['/shelf/v1/books']?.get
  expect(list.operationId).toBe('shelf.books.list')
  expect(list.parameters).toEqual([
    { name: 'pageSize', in: 'query', schema: { type: 'integer', default: 50 } },
    { name: 'pageToken', in: 'query', schema: { type: 'string' } },
    { name: 'ids', in: 'query', style: 'form', explode: true, schema: { type: 'array', items: { type: 'string' } } },
    { name: 'fields', in: 'query', schema: { type: 'string' } },
  ])
  expect(list.security).toEqual([{ oauth2: ['https://scope/all'] }, { oauth2: ['https://scope/read'] }])
  expect(plan.operations['shelf.books.list']).toMatchObject({
    kind: 'list',
    page: {
      family: 'cursor',
      params: { cursor: 'pageToken', limit: 'pageSize' },
      size: 50,
      reply: { nextCursor: '/nextPageToken' },
    },
  })
})

test('uploads are operations of their own, at their own paths', async () => {
  const { contract, plan } = await generated({ 'shelf.json': document })
  expect(contract.paths['/upload/shelf/v1/books']?.post).toMatchObject({
    operationId: 'shelf.books.create.upload',
    'x-upload': 'simple',
    'x-upload-of': 'shelf.books.create',
  })
  expect(contract.paths['/resumable/upload/shelf/v1/books']?.post.operationId).toBe('shelf.books.create.resumable')
  expect(plan.operations['shelf.books.create.upload']).toMatchObject({
    kind: 'create',
    resource: plan.operations['shelf.books.create']?.resource,
  })
})

test('media can be downloaded, verbs stay in the path, and names with slashes are spelt out', async () => {
  const { contract } = await generated({ 'shelf.json': document })
  expect(Object.keys(contract.paths['/shelf/v1/books/{bookId}']?.get.responses['200'].content)).toEqual([
    'application/json',
    '*/*',
  ])
  expect(contract.paths['/shelf/v1/books/{bookId}:archive']?.post.operationId).toBe('shelf.books.archive')
  expect(
    contract.paths['/shelf/v1/v1/rooms/{roomsId}/books/{booksId}:move']?.post.parameters.map(
      ({ name }: { name: string }) => name,
    ),
  ).toEqual(['roomsId', 'booksId', 'fields'])
})

test('what one method requires of a shared schema is required of it alone', async () => {
  const { contract } = await generated({ 'shelf.json': document })
  expect(contract.paths['/shelf/v1/books']?.post.requestBody.content['application/json'].schema).toEqual({
    allOf: [{ $ref: '#/components/schemas/Book' }, { type: 'object', required: ['name'] }],
  })
})

test('errors have the envelope of the format', async () => {
  const { plan } = await generated({ 'shelf.json': document })
  expect(plan.errors.templates.StandardError?.body).toMatchObject({
    error: { code: '{status}', message: '{message}', status: '{code}' },
  })
  expect(plan.errors.answers.notFound).toMatchObject({ status: 404, code: 'NOT_FOUND' })
})
