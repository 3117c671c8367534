import { Reply } from '../http/request.ts'
import type { ResourceCall } from './call.ts'
import type { Page } from './page.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import type { Row } from './rows.ts'
import { complete, least } from './sample.ts'

/** The item as it is shown: without what is only written. */
export const shown = (call: ResourceCall, row: Row): Document => {
  let item: unknown = row.item
  for (const field of call.resource.writeOnly) item = withAt(item, field, undefined)
  return item as Document
}

/** The reply to an operation on one item. */
export function itemReply(call: ResourceCall, row: Row | undefined, made = false): Reply {
  const plan = call.behaviour.reply
  const status = made ? (plan.created ?? plan.status) : plan.status
  const headers = itemHeaders(call, row, made || status === 201)
  if (plan.shape === 'empty' || !plan.media) return new Reply(undefined, { status, headers })
  if (plan.shape === 'blob' && row?.blob) {
    const stored = call.world.blobs.get(row.blob)
    return new Reply(stored?.bytes ?? Buffer.alloc(0), {
      status,
      headers: { ...headers, 'content-type': row.blobType ?? 'application/octet-stream' },
    })
  }
  return finish(call, bodyOf(call, row), status, headers, row?.key ?? '')
}

function bodyOf(call: ResourceCall, row: Row | undefined): unknown {
  const { shape, at, constants } = call.behaviour.reply
  const item = row ? shown(call, row) : {}
  let body: unknown =
    shape === 'item'
      ? withAt({}, at, item)
      : shape === 'item-in-list'
        ? withAt({}, at, [item])
        : shape === 'other'
          ? byName(call, item)
          : withAt({}, at, [])
  for (const [pointer, value] of Object.entries(constants ?? {})) body = withAt(body, pointer, value)
  return body
}

/** A body of its own: its members are filled from the item where the names agree. */
function byName(call: ResourceCall, item: Document): unknown {
  const schema = call.schemas.resolve(call.schemas.reply(call.input.operation, call.behaviour.reply.status))
  const names = Object.keys((schema?.properties ?? {}) as object)
  return Object.fromEntries(names.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]))
}

/** The reply to a list. */
export function listReply(call: ResourceCall, page: Page): Reply {
  const { shape, at, each, constants, status } = call.behaviour.reply
  const elements = page.rows.map((row) => {
    const item = shape === 'ids' ? (getAt(row.item, call.resource.id?.field ?? 'id') ?? row.id) : shown(call, row)
    return each ? withAt({}, each, item) : item
  })
  let body: unknown = withAt(
    at === '' ? undefined : {},
    at,
    shape === 'map' ? Object.fromEntries(page.rows.map((row, n) => [row.id, elements[n]])) : elements,
  )
  for (const [pointer, value] of Object.entries({ ...constants, ...page.members })) body = withAt(body, pointer, value)
  return finish(call, body, status, page.headers, 'list')
}

/** What the schema asks for and nobody has said is filled in with the least that satisfies it. */
function finish(
  call: ResourceCall,
  body: unknown,
  status: number,
  headers: Readonly<Record<string, string>>,
  material: string,
): Reply {
  const schema = call.schemas.reply(call.input.operation, status)
  const type = {
    'content-type': `${call.behaviour.reply.media}${/json/.test(call.behaviour.reply.media ?? '') ? '; charset=utf-8' : ''}`,
  }
  return new Reply(complete(call.schemas, schema, body, material), { status, headers: { ...type, ...headers } })
}

function itemHeaders(call: ResourceCall, row: Row | undefined, made: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  if (row && call.resource.etag?.header) headers.etag = etagOf(row)
  if (row && made && call.behaviour.reply.location) headers.location = selfUrl(call, row)
  return headers
}

export const etagOf = (row: Row): string => `"${row.version}"`

/** The item's absolute URL: its path template filled in, else the path of the request. */
export function selfUrl(
  call: Pick<ResourceCall, 'resource' | 'world' | 'input'>,
  row: Pick<Row, 'id' | 'scope'>,
): string {
  const { item, id } = call.resource
  if (!item) return call.world.baseUrl + call.input.request.path
  const path = item.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(name === id?.param ? row.id : (row.scope[name] ?? '')),
  )
  return call.world.baseUrl + path
}

/** A reply made of the schema alone, for read-only operations of no resource, where the user asked for that. */
export function sampleReply(call: Omit<ResourceCall, 'resource' | 'scope'>): Reply {
  const { status, media } = call.behaviour.reply
  if (!media) return new Reply(undefined, { status })
  const body = least(call.schemas, call.schemas.reply(call.input.operation, status), call.input.operation.id)
  return new Reply(body, { status, headers: { 'content-type': media } })
}
