import { expect, test } from 'vitest'
import { generated } from './workspace.ts'

const document = {
  swagger: '2.0',
  info: { title: 'Pets', version: '1' },
  host: 'api.example.com',
  basePath: '/v1',
  schemes: ['https'],
  consumes: ['application/json; charset=utf-8'],
  produces: ['application/json'],
  securityDefinitions: {
    basic: { type: 'basic' },
    oauth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://a',
      tokenUrl: 'https://t',
      scopes: { read: '' },
    },
  },
  security: [{ basic: [] }],
  definitions: {
    Pet: { type: 'object', properties: { id: { type: 'integer', format: 'int64' }, photo: { type: 'file' } } },
  },
  parameters: { Limit: { name: 'limit', in: 'query', type: 'integer', default: 20 } },
  responses: {
    NotFound: { description: 'no', schema: { type: 'object', properties: { message: { type: 'string' } } } },
  },
  paths: {
    '/pets': {
      get: {
        operationId: 'list',
        parameters: [
          { $ref: '#/parameters/Limit' },
          { name: 'tags', in: 'query', type: 'array', items: { type: 'string' }, collectionFormat: 'multi' },
        ],
        responses: {
          200: {
            description: '',
            schema: { type: 'array', items: { $ref: '#/definitions/Pet' } },
            headers: { Link: { type: 'string' } },
          },
        },
      },
      post: {
        operationId: 'make',
        parameters: [{ name: 'pet', in: 'body', required: true, schema: { $ref: '#/definitions/Pet' } }],
        responses: { 201: { description: '', schema: { $ref: '#/definitions/Pet' } } },
      },
    },
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', type: 'integer', required: true }],
      get: {
        operationId: 'read',
        responses: {
          200: { description: '', schema: { $ref: '#/definitions/Pet' } },
          404: { $ref: '#/responses/NotFound' },
        },
      },
    },
    '/pets/{id}/photo': {
      post: {
        operationId: 'photo',
        consumes: ['multipart/form-data'],
        parameters: [
          { name: 'id', in: 'path', type: 'integer', required: true },
          { name: 'file', in: 'formData', type: 'file', required: true },
          { name: 'note', in: 'formData', type: 'string' },
        ],
        responses: { 204: { description: '' } },
      },
    },
  },
}

test('Swagger 2.0 is read like its successors', async () => {
  const { contract, plan } = await generated({ 'swagger.json': document })
  expect(contract.servers).toEqual([{ url: 'https://api.example.com' }])
  const list = contract.paths['/v1/pets']?.get
  expect(list.parameters).toEqual([
    { name: 'limit', in: 'query', schema: { type: 'integer', default: 20 } },
    { name: 'tags', in: 'query', style: 'form', explode: true, schema: { type: 'array', items: { type: 'string' } } },
  ])
  expect(list.responses['200'].headers).toEqual({ Link: { schema: { type: 'string' } } })
  expect(list.security).toEqual([{ basic: [] }])
  expect(contract.paths['/v1/pets']?.post.requestBody).toEqual({
    required: true,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
  })
  expect(contract.components.securitySchemes).toEqual({
    basic: { type: 'http', scheme: 'basic' },
    oauth: {
      type: 'oauth2',
      flows: { authorizationCode: { authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: { read: '' } } },
    },
  })
  expect(plan.operations.list).toMatchObject({ kind: 'list', page: { link: true } })
})

test('form fields and files become a body', async () => {
  const { contract, plan } = await generated({ 'swagger.json': document })
  expect(contract.paths['/v1/pets/{id}/photo']?.post.requestBody.content).toEqual({
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: { file: { type: 'string', format: 'binary' }, note: { type: 'string' } },
        required: ['file'],
      },
    },
  })
  expect(plan.operations.photo?.request?.blob).toEqual({ part: 'file' })
})
