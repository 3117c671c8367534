import { Reply } from '../http/request.ts'
import type { Call, ResourceCall } from './call.ts'
import { etagOf } from './conditions.ts'
import { conform } from './conform.ts'
import { replyMedia } from './media.ts'
import type { Page } from './page.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import type { Row } from './rows.ts'
import { least } from './sample.ts'
import { selfUrl, shownUrl } from './url.ts'
import { shownId } from './values.ts'

/** The item as it is shown: without what is only written, and with its URL and its version where it shows those. */
function shown(call: ResourceCall, row: Row): Document {
  const { resource } = call
  let item: unknown = row.item
  for (const { field, value } of resource.serverSet)
    if (value.of === 'self') item = withAt(item, field, shownUrl(call, getAt(item, field)))
  for (const field of resource.writeOnly)
    item = getAt(item, field) === undefined ? item : withAt(item, field, undefined)
  if (resource.etag?.field) item = withAt(item, resource.etag.field, etagOf(row))
  return item as Document
}

/** The reply to an operation on one item. */
export function itemReply(call: ResourceCall, row: Row | undefined, made = false): Reply {
  const plan = call.behaviour.reply
  const status = made ? (plan.created ?? plan.status) : plan.status
  const headers = itemHeaders(call, row, made || status === 201)
  if (plan.shape === 'empty' || !plan.media || call.input.operation.method === 'HEAD')
    return new Reply(undefined, { status, headers })
  if (plan.shape === 'blob') return blobReply(call, row, status, headers)
  return finish(call, bodyOf(call, row), status, headers, row ? [row] : [])
}

function blobReply(call: ResourceCall, row: Row | undefined, status: number, headers: Record<string, string>): Reply {
  const stored = row?.blob === undefined ? undefined : call.world.blobs.get(row.blob)
  const declared = call.behaviour.reply.media ?? BYTES
  const type = row?.blobType ?? (declared.includes('*') ? BYTES : declared)
  return new Reply(stored?.bytes ?? Buffer.alloc(0), { status, headers: { ...headers, 'content-type': type } })
}

const BYTES = 'application/octet-stream'

function bodyOf(call: ResourceCall, row: Row | undefined): unknown {
  const { shape, at, constants } = call.behaviour.reply
  const item = row ? shown(call, row) : {}
  let body: unknown
  if (shape === 'item') body = withAt({}, at, item)
  else if (shape === 'item-in-list' || shape === 'list') body = withAt({}, at, row ? [item] : [])
  else if (shape === 'map') body = withAt({}, at, row ? { [row.id]: item } : {})
  else if (shape === 'id') body = withAt({}, at, row ? idOf(call, row) : undefined)
  else if (shape === 'ids') body = withAt({}, at, row ? [idOf(call, row)] : [])
  else body = byName(call, item)
  for (const [pointer, value] of Object.entries(constants ?? {})) body = withAt(body, pointer, value)
  return row ? withId(call, body, row) : body
}

/** With the item's id where a reply shows it although the item does not hold it. */
function withId(call: ResourceCall, shown: unknown, row: Row): unknown {
  const { id } = call.behaviour.reply
  return id === undefined || getAt(shown, id) !== undefined ? shown : withAt(shown, id, idOf(call, row))
}

/** A body of its own: its members are filled from the item where the names agree. */
function byName(call: ResourceCall, item: Document): unknown {
  const flat = call.schemas.flat(call.schemas.reply(call.input.operation, call.behaviour.reply.status), item)
  if (!flat) return item
  if (flat.types.length > 0 && !flat.types.includes('object')) return undefined
  const declared = Object.keys(flat.properties)
  if (declared.length === 0 && flat.said.additionalProperties !== false) return item
  const names = declared.filter((name) => item[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, item[name]]))
}

const idOf = ({ resource }: ResourceCall, row: Row): unknown =>
  getAt(row.item, resource.id?.field ?? 'id') ?? (resource.id ? shownId(resource, row.id) : row.id)

/** The reply to a list, or to an operation that made several items. */
export function listReply(call: ResourceCall, { rows, members, headers }: Page, made = false): Reply {
  const { shape, at, each, constants, status, created, media } = call.behaviour.reply
  if (!media || shape === 'empty') return new Reply(undefined, { status, headers })
  const elements = rows.map((row) => {
    const item = shape === 'ids' ? idOf(call, row) : shown(call, row)
    return withId(call, each ? withAt({}, each, item) : item, row)
  })
  const pointer = at === '' && shape !== 'map' ? listIn(call) : at
  const asMap = shape === 'map' || (pointer === '' && isUnsaidObject(call))
  const list = asMap ? Object.fromEntries(rows.map((row, n) => [row.id, elements[n]])) : elements
  let body: unknown = withAt(pointer === '' ? undefined : {}, pointer, list)
  if (pointer === '' && !asMap && showsOne(call)) body = elements.at(-1) ?? {}
  if (Array.isArray(body)) return finish(call, body, made ? (created ?? status) : status, headers, rows)
  for (const [pointer, value] of Object.entries({ ...constants, ...members })) body = withAt(body, pointer, value)
  return finish(call, body, made ? (created ?? status) : status, headers, rows)
}

/** An object of which no more is said than that it is one can only list things by their ids. */
function isUnsaidObject({ schemas, input, behaviour }: ResourceCall): boolean {
  const flat = schemas.flat(schemas.reply(input.operation, behaviour.reply.status))
  return flat?.types.length === 1 && flat.types[0] === 'object' && Object.keys(flat.properties).length === 0
}

/** A document may declare one item where it lists them: then its clients understand no more than one. */
function showsOne({ schemas, input, behaviour }: ResourceCall): boolean {
  const flat = schemas.flat(schemas.reply(input.operation, behaviour.reply.status))
  return flat?.types.length === 1 && flat.types[0] === 'object' && Object.keys(flat.properties).length > 0
}

/** Where a reply that is declared as an object has its list, although the plan knows no place for it. */
function listIn({ schemas, input, behaviour }: ResourceCall): string {
  const flat = schemas.flat(schemas.reply(input.operation, behaviour.reply.status))
  if (!flat || flat.types.length === 0 || flat.types.includes('array')) return ''
  const name = Object.keys(flat.properties).find((name) => schemas.flat(flat.properties[name])?.types[0] === 'array')
  return name === undefined ? '' : `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** What the schema asks for and nobody has said is filled in with the least that satisfies it. */
function finish(
  call: ResourceCall,
  body: unknown,
  status: number,
  headers: Readonly<Record<string, string>>,
  rows: readonly Row[],
): Reply {
  const material = rows[0]?.key ?? call.input.operation.id
  const schema = call.schemas.reply(call.input.operation, status)
  const media = replyMedia(call) ?? ''
  const conforming = { schemas: call.schemas, known: storedIn(call, rows) }
  const whole = schema ? (conform(conforming, schema, body, material) ?? least(call.schemas, schema, material)) : body
  return new Reply(textOf(whole, media), { status, headers: { 'content-type': withCharset(media), ...headers } })
}

/** Items were made to conform to the resource's schema when they were written. */
function storedIn({ resource }: ResourceCall, rows: readonly Row[]) {
  if (resource.schema === undefined) return undefined
  const items = new Set<object>(rows.map(({ item }) => item))
  return { ref: resource.schema, has: (value: object) => items.has(value) }
}

const withCharset = (media: string) =>
  /json|text/.test(media) && !/charset/.test(media) ? `${media}; charset=utf-8` : media

/** A JSON text is written with its quotes, and a text in a media type of text without. */
const textOf = (body: unknown, media: string): unknown =>
  typeof body === 'string' && /json/.test(media) ? JSON.stringify(body) : body

function itemHeaders(call: ResourceCall, row: Row | undefined, made: boolean): Record<string, string> {
  const headers: Record<string, string> = {}
  if (row && (call.resource.etag?.header || call.behaviour.conditional)) headers.etag = etagOf(row)
  const { location, shape, id } = call.behaviour.reply
  const silent = call.resource.id?.hidden || (shape === 'other' && id === undefined)
  const told = location || (silent && call.behaviour.kind === 'create')
  if (row && made && told) headers.location = selfUrl(call, row)
  return headers
}

/** A reply made of the schema alone, for read-only operations of no resource, where the user asked for that. */
export function sampleReply(call: Call): Reply {
  const { status, media } = call.behaviour.reply
  if (!media) return new Reply(undefined, { status })
  const type = replyMedia(call) ?? media
  const schema = call.schemas.reply(call.input.operation, status)
  const body = schema ? least(call.schemas, schema, call.input.operation.id) : ''
  return new Reply(textOf(body, type), { status, headers: { 'content-type': withCharset(type) } })
}
