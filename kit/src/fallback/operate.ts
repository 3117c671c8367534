import type { Reply } from '../http/request.ts'
import { Reply as ReplyOf } from '../http/request.ts'
import { type Body, readBody } from './body.ts'
import type { Call, ResourceCall } from './call.ts'
import { makeRow, newId, setRow, writeRow } from './change.ts'
import { etagOf, isKnown, requireMatch, requireNone } from './conditions.ts'
import { list } from './list.ts'
import { idIn, locate, requireRow } from './locate.ts'
import { replyMedia } from './media.ts'
import type { BehaviourKind } from './plan.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import { once } from './replay.ts'
import { itemReply, listReply } from './reply.ts'
import { deleteRow, findRow, type Row } from './rows.ts'
import { findAddressed, scopeOf } from './scope.ts'
import { implicitRow } from './singleton.ts'

type Kind = Exclude<BehaviourKind, 'sample' | 'unmodelled'>

/** What each kind of operation does. */
const KINDS: Readonly<Record<Kind, (call: ResourceCall) => Reply>> = {
  create,
  read,
  list,
  replace: (call) => write(call, 'replace'),
  merge: (call) => write(call, 'merge'),
  upsert,
  delete: remove,
  action,
}

const READING: readonly string[] = ['read', 'list']

/** Answers an operation about a resource. */
export function operate(call: Call): Reply {
  const resource = call.model.resource(call.behaviour.resource)
  const { kind } = call.behaviour
  if (!resource || kind === 'sample' || kind === 'unmodelled') throw call.refuse('notModelled')
  // Before anything is changed: a reply that cannot be given undoes the change, but the client should hear why.
  if (call.behaviour.reply.shape !== 'blob') replyMedia(call)
  const about: ResourceCall = { ...call, resource, scope: scopeOf(call, resource) }
  return READING.includes(kind) ? KINDS[kind](about) : once(about, () => KINDS[kind](about))
}

function create(call: ResourceCall): Reply {
  const body = readBody(call)
  if (body.many) {
    const rows = body.many.map((item) => makeRow(call, body, newId(call, item), item))
    return ['list', 'item-in-list', 'ids'].includes(call.behaviour.reply.shape)
      ? listReply(call, { rows, members: {}, headers: {} }, true)
      : itemReply(call, rows[0], true)
  }
  return itemReply(call, makeRow(call, body, idIn(call) ?? newId(call, body.item)), true)
}

function read(call: ResourceCall): Reply {
  readBody(call)
  const row = (call.resource.kind === 'singleton' ? (locate(call) ?? implicitRow(call)) : undefined) ?? requireRow(call)
  if (isKnown(call, row)) return new ReplyOf(undefined, { status: 304, headers: { etag: etagOf(row) } })
  return itemReply(call, linked(call, row))
}

/** A collection that only links items of another one shows those. */
export function linked(call: ResourceCall, row: Row): Row {
  const other = call.model.resource(call.resource.links)
  const found = other && findRow(call.world, other, {}, row.id)
  return found ? { ...row, item: found.item } : row
}

function write(call: ResourceCall, how: 'replace' | 'merge'): Reply {
  const row = locate(call)
  const implicit = row ? undefined : implicitRow(call)
  if (implicit) {
    const body = readBody(call)
    const item = how === 'merge' ? { ...implicit.item, ...body.item } : body.item
    return itemReply(call, makeRow(call, body, implicit.id, item))
  }
  const found = row ?? requireRow(call)
  requireMatch(call, found)
  return itemReply(call, writeRow(call, found, named(call, readBody(call)), how))
}

function upsert(call: ResourceCall): Reply {
  const row = locate(call)
  if (row) {
    requireNone(call, row)
    return write(call, 'replace')
  }
  if (call.input.request.headers['if-match'] !== undefined && call.resource.etag)
    throw call.refuse('preconditionFailed')
  const body = named(call, readBody(call))
  const given = call.behaviour.id?.field === undefined ? (linkedId(call) ?? idIn(call)) : undefined
  const id = call.resource.kind === 'singleton' ? 'it' : (given ?? newId(call, body.item))
  return itemReply(call, makeRow(call, body, id), true)
}

/** A body with the field that the path names the item by, where that is not its id. */
function named(call: ResourceCall, body: Body): Body {
  const field = call.behaviour.kind === 'upsert' ? call.behaviour.id?.field : undefined
  return field === undefined ? body : { ...body, item: withAt(body.item, field, idIn(call)) as Document }
}

/** The id of the item that a link is made to, which must be there if the API makes such items. */
function linkedId(call: ResourceCall): string | undefined {
  const other = call.model.resource(call.resource.links)
  const id = other && idIn(call)
  if (!other || id === undefined) return undefined
  const known = call.exists(call.world, other.name, id)
  const found = known === undefined ? findAddressed(call, other, {}, id) : undefined
  if (!known && !found && call.model.makes(other))
    throw call.refuse('notFound', { missing: { resource: other.name, id } })
  return found?.id ?? id
}

function remove(call: ResourceCall): Reply {
  const row = requireRow(call)
  requireMatch(call, row)
  readBody(call)
  deleteRow(call.world, call.model, call.resource, row)
  call.world.emit(`${call.resource.name}.deleted`, { id: row.id, scope: row.scope })
  return itemReply(call, row)
}

function action(call: ResourceCall): Reply {
  const row = locate(call) ?? implicitRow(call) ?? requireRow(call)
  requireMatch(call, row)
  const body = readBody(call)
  const { transition } = call.behaviour
  const now = transition && getAt(row.item, transition.field)
  if (transition?.from && !transition.from.some((from) => from === now))
    throw call.refuse('conflict', {
      message: `Not possible while ${transition.field} is ${JSON.stringify(now ?? null)}`,
    })
  const item = { ...row.item, ...knownFields(call, row, body.item) }
  const next = transition ? (withAt(item, transition.field, transition.to) as Document) : item
  if (row.seq === 0) return itemReply(call, makeRow(call, body, row.id, next))
  return itemReply(call, setRow(call, row, next))
}

/** What an action is told that is a field of the item. */
function knownFields(call: ResourceCall, row: Row, sent: Document): Document {
  const { schema } = call.resource
  const declared = (schema ? call.schemas.flat({ $ref: schema }, row.item)?.properties : undefined) ?? {}
  return Object.fromEntries(Object.entries(sent).filter(([name]) => name in row.item || name in declared))
}
