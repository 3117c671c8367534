import type { Body } from './body.ts'
import type { ResourceCall } from './call.ts'
import { conform } from './conform.ts'
import { patched } from './patch.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import { changeRow, findRow, insertRow, keyOf, placeOf, type Row, twinOf, uniqueSets } from './rows.ts'
import { nextId, withServerFields } from './values.ts'

/** Makes an item out of what was sent. Throws `conflict` when the caller's id or a unique field is taken. */
export function makeRow(call: ResourceCall, body: Body, id: string, item: Document = body.item): Row {
  const { world, model, resource } = call
  const { shown, hidden } = split(call, item)
  const key = keyOf(resource, call.scope, id)
  const row: Row = {
    key,
    resource: resource.name,
    id,
    scope: call.scope,
    place: placeOf(model, resource, call.scope),
    seq: world.ids.count('items'),
    item: {},
    hidden,
    version: 1,
    created: world.now(),
    updated: world.now(),
    ...stored(call, body, key),
  }
  const made: Row = { ...row, item: served(call, row, withJob(call, withDefaults(call, shown), shown)) }
  if (findRow(world, resource, call.scope, id))
    throw call.refuse('conflict', { message: `'${id}' exists already`, field: resource.id?.field })
  refuseDuplicate(call, made)
  insertRow(world, model, resource, made)
  world.emit(`${resource.name}.created`, { id, scope: call.scope })
  finishLater(call, made)
  return made
}

/** Changes an item: `replace` forgets what is not sent, `merge` keeps it. */
export function writeRow(call: ResourceCall, row: Row, body: Body, how: 'replace' | 'merge'): Row {
  const { shown, hidden } = split(call, body.item)
  const document =
    how === 'merge'
      ? withoutReadOnly(call, patched(call, row.item, body, shown), row.item)
      : withDefaults(call, { ...kept(call, row.item), ...shown })
  return setRow(call, row, document, shown, { hidden: { ...row.hidden, ...hidden }, ...stored(call, body, row.key) })
}

/** Stores another document for an item. `sent` is what of it the caller said. */
export function setRow(
  call: ResourceCall,
  row: Row,
  document: Document,
  sent: Document = {},
  more: Partial<Row> = {},
): Row {
  const { world, model, resource } = call
  const next: Row = { ...row, ...more, version: row.version + 1, updated: world.now() }
  const item = served(call, next, withJob(call, document, sent))
  refuseDuplicate(call, { ...next, item })
  const changed = changeRow(world, model, resource, row, { ...more, item })
  world.emit(`${resource.name}.updated`, { id: row.id, scope: row.scope })
  finishLater(call, changed)
  return changed
}

/** The id of a new item: the caller's, where it may name one, else the next. */
export function newId(call: ResourceCall, item: Document): string {
  const { id } = call.resource
  const sent = id && id.from !== 'server' ? getAt(item, id.field) : undefined
  if (typeof sent === 'string' && sent !== '') return sent
  // A number that is taken was meant as none: clients fill in 0 or 1 where they have nothing to say.
  const free =
    typeof sent === 'number' && !(id?.from === 'either' && findRow(call.world, call.resource, call.scope, `${sent}`))
  return free ? String(sent) : nextId(call)
}

/** What a replacement cannot overwrite: what only the server writes, and what its body has no place for. */
function kept(call: ResourceCall, item: Document): Document {
  const { resource } = call
  const taken = takenFields(call)
  const own = (name: string) =>
    resource.readOnly.includes(name) ||
    resource.serverSet.some(({ field }) => field === name) ||
    (taken !== undefined && taken[name] === undefined)
  return Object.fromEntries(Object.entries(item).filter(([name]) => own(name)))
}

/** What was sent, without what only the server writes, parted into what is shown and what is not. */
function split(call: ResourceCall, item: Document): { shown: Document; hidden: Document } {
  let shown: unknown = withoutReadOnly(call, item, {})
  const hidden: Document = {}
  for (const field of call.resource.writeOnly) {
    const value = getAt(shown, field)
    if (value === undefined) continue
    hidden[field] = value
    shown = withAt(shown, field, undefined)
  }
  return { shown: shown as Document, hidden }
}

/** With the fields as they were that only the server writes, unless this very operation takes them. */
function withoutReadOnly(call: ResourceCall, item: Document, before: Document): Document {
  const fields = call.resource.readOnly.filter((field) => getAt(item, field) !== undefined)
  if (fields.length === 0) return item
  const taken = takenFields(call)
  let made: unknown = item
  for (const field of fields) {
    const said = taken?.[field] && call.schemas.flat(taken[field])?.said
    if (!said || said.readOnly === true) made = withAt(made, field, getAt(before, field))
  }
  return made as Document
}

/** The fields of an item that an operation's body has a place for; undefined where it says nothing of them. */
function takenFields({ schemas, input, behaviour }: ResourceCall): Readonly<Record<string, object>> | undefined {
  type Content = Record<string, { schema?: object }>
  const [media] = Object.values((schemas.requestBody(input.operation)?.content ?? {}) as Content)
  const pointer = behaviour.request?.at ?? ''
  const body = schemas.flat(media?.schema)
  const inner = pointer === '' ? body : schemas.flat(body?.properties[pointer.slice(1)])
  return inner && Object.keys(inner.properties).length > 0 ? inner.properties : undefined
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
export function served(call: ResourceCall, row: Row, document: Document): Document {
  const { schema } = call.resource
  const made = withServerFields(call, row, document)
  if (!schema) return made
  return (conform(call, { $ref: schema }, made, row.key) ?? made) as Document
}

/** Work that ends later: the item shows it under way, unless the caller says otherwise. */
function withJob({ behaviour: { job } }: ResourceCall, document: Document, sent: Document): Document {
  if (!job?.field || job.running === undefined || getAt(sent, job.field) !== undefined) return document
  return withAt(document, job.field, job.running) as Document
}

/** A task on universe time shows it done. */
function finishLater({ behaviour: { job }, world }: ResourceCall, { key, item }: Row): void {
  if (job?.field && job.running !== undefined && getAt(item, job.field) === job.running)
    world.later(world.now() + job.seconds * 1000, 'finishJob', { key, field: job.field, done: job.done })
}

function stored(call: ResourceCall, body: Body, key: string): Partial<Row> {
  if (!body.bytes) return {}
  call.world.blobs.put(key, body.bytes.buffer, body.bytes.type)
  return { blob: key, blobType: body.bytes.type }
}

function refuseDuplicate(call: ResourceCall, row: Row): void {
  for (const fields of uniqueSets(call.resource))
    if (twinOf(call.world, call.resource, fields, row))
      throw call.refuse('conflict', { message: `${fields.join(', ')} must be unique`, field: fields[0] })
}
