import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { generatedTwin } from '../../src/index.ts'
import { startUniverse } from '../../src/testing/index.ts'

const text = { type: 'string' }
const body = (schema: object) => ({ content: { 'application/json': { schema } } })
const reply = (schema: object) => ({ description: '', ...body(schema) })
const item = { $ref: '#/components/schemas/Parcel' }
const id = [{ name: 'id', in: 'path', required: true, schema: text }]

/** Parcels of a shop, as a generator would write them down: a contract and a plan, to be changed by each test. */
const shop = () => ({
  contract: {
    openapi: '3.1.0',
    paths: {
      '/parcels': {
        get: { operationId: 'list', responses: { '200': reply({ type: 'array', items: item }) } },
        post: { operationId: 'create', requestBody: body(item), responses: { '201': reply(item) } },
      },
      '/parcels/{id}': {
        get: { operationId: 'read', parameters: id, responses: { '200': reply(item) } },
        put: { operationId: 'replace', parameters: id, requestBody: body(item), responses: { '200': reply(item) } },
        patch: { operationId: 'change', parameters: id, requestBody: body(item), responses: { '200': reply(item) } },
        delete: { operationId: 'remove', parameters: id, responses: { '204': { description: '' } } },
      },
    } as Record<string, Record<string, any>>,
    components: {
      schemas: {
        Parcel: {
          type: 'object',
          required: ['to'],
          properties: { id: text, to: text, weight: { type: 'number' }, fragile: { type: 'boolean' } },
        },
      } as Record<string, any>,
    },
  },
  plan: {
    format: 1,
    name: 'shop',
    servers: [],
    resources: {
      parcels: {
        name: 'parcels',
        table: 'parcels',
        kind: 'collection',
        collection: '/parcels',
        item: '/parcels/{id}',
        schema: '#/components/schemas/Parcel',
        id: { field: 'id', param: 'id', type: 'string', from: 'server', format: { kind: 'uuid' }, also: [] },
        scope: [],
        serverSet: [{ field: 'id', value: { of: 'id' } }],
        writeOnly: [],
        readOnly: [],
        defaults: {},
        unique: [],
        references: [],
        owns: [],
        confidence: 1,
      } as Record<string, any>,
    },
    operations: {
      list: { kind: 'list', ...one('list', 200), page: pages },
      create: { kind: 'create', ...one('item', 201), request },
      read: { kind: 'read', ...one('item', 200), ...named },
      replace: { kind: 'replace', ...one('item', 200), ...named, request },
      change: { kind: 'merge', ...one('item', 200), ...named, request },
      remove: { kind: 'delete', ...one('empty', 204), ...named },
    } as Record<string, any>,
    errors: {
      templates: {
        error: { media: 'application/json', body: { message: '{message}', status: '{statusText}', id: '{id}' } },
      },
      answers: Object.fromEntries(
        Object.entries(STATUSES).map(([cause, status]) => [cause, { status, template: 'error' }]),
      ),
    },
    auth: { schemes: {} },
    events: [],
  },
})

const STATUSES = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  notFound: 404,
  methodNotAllowed: 405,
  notAcceptable: 406,
  conflict: 409,
  preconditionFailed: 412,
  preconditionRequired: 428,
  tooLarge: 413,
  unsupportedMediaType: 415,
  rateLimited: 429,
  internal: 500,
  notModelled: 501,
}
const named = { id: { in: 'path', name: 'id' } }
const request = { media: ['application/json'], at: '', required: true }
const pages = {
  family: 'offset',
  in: 'query',
  params: { offset: 'offset', limit: 'limit' },
  first: 0,
  size: 10,
  max: 100,
  cursor: 'opaque',
  reply: {},
  end: 'absent',
}

function one(shape: string, status: number) {
  const media = shape === 'empty' ? {} : { media: 'application/json' }
  return { resource: 'parcels', reply: { status, ...media, shape, at: '' }, confidence: 1 }
}

export type Shop = ReturnType<typeof shop>

/** A shop that is open until the test is over: calls go to it by method and path, and give status, headers and body. */
export function openShop(change: (shop: Shop) => void = () => {}) {
  // Parts that the literals share are parted here: a test changes one place.
  const made = JSON.parse(JSON.stringify(shop())) as Shop
  change(made)
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(made.contract))
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(made.plan))
  const universe = startUniverse({ twins: [generatedTwin(folder, { name: 'shop' })] })
  onTestFinished(async () => {
    await universe.close()
    rmSync(folder, { recursive: true })
  })
  return async (route: string, body?: unknown, media = 'application/json') => {
    const [method = '', url = ''] = route.split(' ')
    const headers: Record<string, string> = body === undefined ? {} : { 'content-type': media }
    const sent = body === undefined ? undefined : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
    const answer = await universe.handle('shop', { method, url, headers, body: sent })
    const said = String(answer.body ?? '')
    return { status: answer.status, headers: answer.headers, body: /^[[{"]/.test(said) ? JSON.parse(said) : said }
  }
}
