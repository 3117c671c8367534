import { crud, errorSchema, json, openapi, ref } from '../documents.ts'

const pet = {
  type: 'object',
  required: ['name'],
  properties: {
    id: { type: 'string', format: 'uuid', readOnly: true },
    name: { type: 'string', minLength: 1, pattern: '^[A-Z]' },
    status: { type: 'string', enum: ['ACTIVE', 'SOLD'], default: 'ACTIVE' },
    parent: ref('Pet'),
    tags: { type: 'array', items: { oneOf: [{ type: 'string' }, ref('Tag')] } },
    created_at: { type: 'string', format: 'date-time' },
  },
}

const openapi3 = openapi(
  {
    ...crud('/pets', 'petId', ref('Pet')),
    '/pets/{petId}/toys': {
      parameters: [{ $ref: '#/components/parameters/Pet' }],
      get: {
        operationId: 'listToys',
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100, default: 20 } },
          { name: 'cursor', in: 'query', schema: { type: 'string' } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['name', '-name'] } },
          { name: 'name', in: 'query', schema: { type: 'string' } },
        ],
        responses: {
          200: json({
            type: 'object',
            properties: { toys: { type: 'array', items: ref('Tag') }, next_cursor: { type: 'string' } },
          }),
          default: { $ref: '#/components/responses/Failed' },
        },
      },
      post: { requestBody: { $ref: '#/components/requestBodies/Tag' }, responses: { 201: json(ref('Tag')) } },
    },
    '/pets/{petId}/activate': { post: { operationId: 'activatePet', responses: { 200: json(ref('Pet')) } } },
    '/settings': { get: { responses: { 200: json(ref('Tag')) } }, put: { responses: { 200: json(ref('Tag')) } } },
  },
  {
    servers: [{ url: 'https://{region}.pets.test/v1', variables: { region: { default: 'eu' } } }],
    security: [{ key: [] }, { oauth: ['read'] }],
    tags: [{ name: 'pets' }],
    components: {
      schemas: {
        Pet: pet,
        Tag: {
          allOf: [
            { type: 'object', properties: { id: { type: 'integer' } } },
            { properties: { name: { type: 'string' } } },
          ],
        },
        Error: errorSchema,
      },
      parameters: { Pet: { name: 'petId', in: 'path', required: true, schema: { type: 'string' } } },
      responses: { Failed: json(ref('Error')) },
      requestBodies: { Tag: { content: { 'application/json': { schema: ref('Tag') } } } },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key' },
        oauth: {
          type: 'oauth2',
          flows: { clientCredentials: { tokenUrl: 'https://pets.test/token', scopes: { read: 'r' } } },
        },
      },
    },
  },
)

const swagger2 = {
  swagger: '2.0',
  info: { title: 'Sample', version: '1' },
  host: 'pets.test',
  basePath: '/v1',
  consumes: ['application/json'],
  produces: ['application/json'],
  securityDefinitions: { basic: { type: 'basic' } },
  security: [{ basic: [] }],
  paths: {
    '/pets': {
      get: {
        operationId: 'listPets',
        parameters: [{ name: 'page', in: 'query', type: 'integer' }],
        responses: { 200: { description: 'x', schema: { type: 'array', items: { $ref: '#/definitions/Pet' } } } },
      },
      post: {
        operationId: 'createPet',
        parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Pet' } }],
        responses: { 201: { description: 'x', schema: { $ref: '#/definitions/Pet' } } },
      },
    },
    '/pets/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
        responses: { 200: { description: 'x', schema: { $ref: '#/definitions/Pet' } } },
      },
    },
  },
  definitions: {
    Pet: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string', 'x-nullable': true } } },
  },
}

const discovery = {
  kind: 'discovery#restDescription',
  discoveryVersion: 'v1',
  name: 'pets',
  version: 'v1',
  rootUrl: 'https://pets.test/',
  servicePath: 'v1/',
  baseUrl: 'https://pets.test/v1/',
  parameters: { fields: { type: 'string', location: 'query' } },
  auth: { oauth2: { scopes: { 'https://pets.test/all': { description: 'all' } } } },
  schemas: {
    Pet: {
      id: 'Pet',
      type: 'object',
      properties: { id: { type: 'string' }, size: { type: 'integer', format: 'int64' } },
    },
  },
  resources: {
    pets: {
      methods: {
        list: {
          id: 'pets.list',
          path: 'pets',
          httpMethod: 'GET',
          response: { $ref: 'Pet' },
          scopes: ['https://pets.test/all'],
        },
        insert: {
          id: 'pets.insert',
          path: 'pets',
          httpMethod: 'POST',
          request: { $ref: 'Pet' },
          response: { $ref: 'Pet' },
          supportsMediaUpload: true,
          mediaUpload: {
            accept: ['*/*'],
            protocols: {
              simple: { multipart: true, path: '/upload/v1/pets' },
              resumable: { multipart: true, path: '/resumable/v1/pets' },
            },
          },
        },
        get: {
          id: 'pets.get',
          path: 'pets/{petId}',
          httpMethod: 'GET',
          parameters: { petId: { type: 'string', location: 'path', required: true } },
          parameterOrder: ['petId'],
          response: { $ref: 'Pet' },
        },
      },
    },
  },
}

const body = (value: unknown) => ({ mimeType: 'application/json', text: JSON.stringify(value) })

const har = {
  log: {
    version: '1.2',
    entries: [
      {
        request: {
          method: 'POST',
          url: 'https://pets.test/v1/pets',
          headers: [{ name: 'Authorization', value: 'Bearer x' }],
          queryString: [],
          postData: body({ name: 'Rex' }),
        },
        response: {
          status: 201,
          headers: [{ name: 'Content-Type', value: 'application/json' }],
          content: body({ id: '1f', name: 'Rex' }),
        },
      },
      {
        request: {
          method: 'GET',
          url: 'https://pets.test/v1/pets/1f?full=1',
          headers: [],
          queryString: [{ name: 'full', value: '1' }],
        },
        response: { status: 200, headers: [], content: body({ id: '1f', name: 'Rex' }) },
      },
    ],
  },
}

const postman = {
  info: {
    _postman_id: 'x',
    name: 'Pets',
    schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json',
  },
  item: [
    {
      name: 'Pets',
      item: [
        {
          name: 'List',
          request: {
            method: 'GET',
            url: {
              raw: '{{url}}/pets?limit=1',
              host: ['{{url}}'],
              path: ['pets'],
              query: [{ key: 'limit', value: '1' }],
            },
            header: [],
          },
          response: [{ name: 'ok', code: 200, header: [], body: '[{"id":"1","name":"Rex"}]' }],
        },
      ],
    },
  ],
}

const slack = {
  group: 'pets',
  name: 'pets.add',
  desc: 'Adds a pet',
  args: {
    name: { name: 'name', type: 'string', required: true, desc: 'A name' },
    ids: { name: 'ids', type: 'array', required: false, desc: 'JSON-based array', example: '["1"]' },
  },
  response: { examples: ['{"ok":true,"pet":{"id":"P1"}}'] },
  errors: { name_taken: 'Taken', invalid_auth: 'No' },
  scopes: { bot: ['pets:write'] },
  http_method: 'POST',
  has_paging: false,
}

/** One document of each format, each with most of what it may hold. */
export const BASES: Readonly<Record<string, unknown>> = { openapi3, swagger2, discovery, har, postman, slack }
