import type { Body } from './body.ts'
import type { ResourceCall } from './call.ts'
import jsonPatch from './json-patch.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import { selfUrl } from './reply.ts'
import { changeRow, findRow, insertRow, type Row, rowsIn } from './rows.ts'
import { complete } from './sample.ts'
import { nextId, withServerFields } from './values.ts'

/** Makes an item out of what was sent. Throws `conflict` when the caller's id or a unique field is taken. */
export function makeRow(call: ResourceCall, body: Body, id: string): Row {
  const { world, resource } = call
  const now = world.now()
  const key = `${resource.name}/${Object.values(call.scope).join('/')}/${id}`
  const row: Row = {
    key,
    resource: resource.name,
    id,
    scope: call.scope,
    item: {},
    hidden: {},
    version: 1,
    created: now,
    updated: now,
    ...stored(call, body, key),
  }
  const sent = withDefaults(call, split(call, body.item).shown)
  const made: Row = { ...row, hidden: split(call, body.item).hidden, item: served(call, row, sent) }
  refuseDuplicate(call, made)
  const inserted = insertRow(world, made)
  world.emit(`${resource.name}.created`, { id, scope: call.scope })
  return inserted
}

/** Changes an item: `replace` forgets what is not sent, `merge` keeps it. */
export function writeRow(call: ResourceCall, row: Row, body: Body, how: 'replace' | 'merge'): Row {
  const { shown, hidden } = split(call, body.item)
  const kept: Document =
    how === 'merge'
      ? row.item
      : Object.fromEntries(
          Object.entries(row.item).filter(
            ([name]) =>
              call.resource.readOnly.includes(name) || call.resource.serverSet.some((field) => field.field === name),
          ),
        )
  const patched = how === 'merge' ? patch(call, row.item, body, shown) : withDefaults(call, { ...kept, ...shown })
  const next: Row = {
    ...row,
    version: row.version + 1,
    updated: call.world.now(),
    hidden: { ...row.hidden, ...hidden },
    ...stored(call, body, row.key),
  }
  const changed: Row = { ...next, item: served(call, next, patched) }
  refuseDuplicate(call, changed)
  const written = changeRow(call.world, row, {
    item: changed.item,
    hidden: changed.hidden,
    ...(changed.blob && { blob: changed.blob, blobType: changed.blobType ?? '' }),
  })
  call.world.emit(`${call.resource.name}.updated`, { id: row.id, scope: row.scope })
  return written
}

export function newId(call: ResourceCall, body: Body): string {
  const { id } = call.resource
  const sent = id && id.from !== 'server' ? getAt(body.item, id.field) : undefined
  if (sent !== undefined && sent !== null && sent !== '') return String(sent)
  if (id?.from === 'caller')
    throw call.refuse('invalid', { problems: [{ field: id.field, message: `${id.field} is required` }] })
  return nextId(call.world, call.resource)
}

/** JSON merge patch (null removes), JSON patch, or the members sent. */
function patch(call: ResourceCall, item: Document, body: Body, shown: Document): Document {
  const how = call.behaviour.request?.patch
  if (how === 'json-patch') {
    const patched = jsonPatch(item, body.whole)
    if (typeof patched === 'string') throw call.refuse('invalid', { message: patched })
    return patched
  }
  return how === 'merge-patch' ? mergePatch(item, shown) : { ...item, ...shown }
}

function mergePatch(target: Document, change: Document): Document {
  const made = { ...target }
  for (const [name, value] of Object.entries(change)) {
    if (value === null) delete made[name]
    else if (typeof value === 'object' && !Array.isArray(value))
      made[name] = mergePatch((made[name] ?? {}) as Document, value as Document)
    else made[name] = value
  }
  return made
}

/** What was sent, without what only the server writes, parted into what is shown and what is not. */
function split(call: ResourceCall, item: Document): { shown: Document; hidden: Document } {
  let shown: unknown = { ...item }
  const hidden: Document = {}
  for (const field of call.resource.readOnly) shown = withAt(shown, field, undefined)
  for (const field of call.resource.writeOnly) {
    const value = getAt(shown, field)
    if (value === undefined) continue
    hidden[field] = value
    shown = withAt(shown, field, undefined)
  }
  return { shown: shown as Document, hidden }
}

function withDefaults(call: ResourceCall, document: Document): Document {
  let made: unknown = document
  for (const [field, value] of Object.entries(call.resource.defaults))
    if (getAt(made, field) === undefined) made = withAt(made, field, value)
  const { status } = call.resource
  if (status && getAt(made, status.field) === undefined) made = withAt(made, status.field, status.initial)
  return made as Document
}

/** With what the server writes, and with what the schema of an item requires. */
function served(call: ResourceCall, row: Row, document: Document): Document {
  const { resource } = call
  const caller = (call.world.caller as { name?: string } | undefined)?.name ?? ''
  const made = withServerFields(resource, document, {
    id: row.id,
    created: row.created,
    updated: row.updated,
    version: row.version,
    scope: row.scope,
    caller,
    self: selfUrl(call, row),
  })
  return complete(call.schemas, resource.schema ? { $ref: resource.schema } : undefined, made, row.key) as Document
}

function stored(call: ResourceCall, body: Body, key: string): Partial<Row> {
  if (!body.bytes) return {}
  call.world.blobs.put(key, body.bytes.buffer, body.bytes.type)
  return { blob: key, blobType: body.bytes.type }
}

function refuseDuplicate(call: ResourceCall, row: Row): void {
  const { unique } = call.resource
  const same = findRow(call.world, call.resource, row.scope, row.id)
  if (same && same.key !== row.key)
    throw call.refuse('conflict', { message: `'${row.id}' exists already`, field: call.resource.id?.field })
  if (unique.length === 0) return
  const others = rowsIn(call.world, call.resource, row.scope).filter((other) => other.key !== row.key)
  for (const fields of unique) {
    const values = fields.map((field) => getAt(row.item, field))
    if (values.includes(undefined)) continue
    if (others.some((other) => fields.every((field, n) => getAt(other.item, field) === values[n])))
      throw call.refuse('conflict', { message: `${fields.join(', ')} must be unique`, field: fields[0] })
  }
}
