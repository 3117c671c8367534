import { Reply } from '../http/request.ts'
import { readBody } from './body.ts'
import type { Call, ResourceCall } from './call.ts'
import { makeRow, newId, writeRow } from './change.ts'
import { filtered, sorted } from './filter.ts'
import { pageOf } from './page.ts'
import type { Behaviour, Resource } from './plan.ts'
import { type Document, getAt, withAt } from './pointer.ts'
import { etagOf, itemReply, listReply, selfUrl } from './reply.ts'
import { changeRow, deleteRow, findRow, findRowBy, type Row, rowsIn } from './rows.ts'
import { complete } from './sample.ts'
import { nextId, withServerFields } from './values.ts'

type Kind = Exclude<Behaviour['kind'], 'sample' | 'unmodelled'>

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

/** Answers an operation about a resource. */
export function operate(call: Call): Reply {
  const resource = call.plan.resources[call.behaviour.resource ?? '']
  const work = KINDS[call.behaviour.kind as Kind]
  if (!resource || !work) throw call.refuse('notModelled')
  const about: ResourceCall = { ...call, resource, scope: scopeOf(call, resource.scope, false) }
  requireParents(about)
  return work(about)
}

function create(call: ResourceCall): Reply {
  const body = readBody(call)
  return itemReply(call, startJob(call, makeRow(call, body, newId(call, body))), true)
}

function read(call: ResourceCall): Reply {
  const row = requireRow(call)
  const known = call.input.request.headers['if-none-match']
  if (call.resource.etag && known === etagOf(row))
    return new Reply(undefined, { status: 304, headers: { etag: etagOf(row) } })
  return itemReply(call, row)
}

function list(call: ResourceCall): Reply {
  readBody(call)
  const argument = (name: string, from: 'query' | 'body') => argumentsOf(call, name, from)
  const rows = filtered(
    call,
    rowsIn(call.world, call.resource, call.scope).map((row) => linked(call, row)),
    argument,
  )
  return listReply(call, pageOf(call, sorted(call.behaviour.sort, rows, argument), argument))
}

/** A collection that only links items of another resource shows those. */
function linked(call: ResourceCall, row: Row): Row {
  const other = call.resource.links === undefined ? undefined : call.plan.resources[call.resource.links]
  const found = other && findRow(call.world, other, {}, row.id)
  return found ? { ...row, item: found.item } : row
}

function write(call: ResourceCall, how: 'replace' | 'merge'): Reply {
  const row = requireRow(call)
  requireMatch(call, row)
  return itemReply(call, startJob(call, writeRow(call, row, readBody(call), how)))
}

function upsert(call: ResourceCall): Reply {
  const row = locate(call)
  if (row) return write(call, 'replace')
  const body = readBody(call)
  return itemReply(call, makeRow(call, body, idIn(call) ?? newId(call, body)), true)
}

function remove(call: ResourceCall): Reply {
  const row = requireRow(call)
  requireMatch(call, row)
  deleteRow(call.world, call.plan, row, call.resource)
  call.world.emit(`${call.resource.name}.deleted`, { id: row.id, scope: row.scope })
  return itemReply(call, row)
}

function action(call: ResourceCall): Reply {
  const row = requireRow(call)
  const body = readBody(call)
  const { transition } = call.behaviour
  if (transition?.from && !transition.from.some((from) => from === getAt(row.item, transition.field)))
    throw call.refuse('conflict', {
      message: `Not possible while ${transition.field} is ${JSON.stringify(getAt(row.item, transition.field) ?? null)}`,
    })
  const known = Object.fromEntries(Object.entries(body.item).filter(([name]) => name in row.item))
  const item = transition
    ? (withAt({ ...row.item, ...known }, transition.field, transition.to) as Document)
    : { ...row.item, ...known }
  const changed = changeRow(call.world, row, { item: restamped(call, row, item) })
  call.world.emit(`${call.resource.name}.${call.input.operation.id}`, { id: row.id, scope: row.scope })
  return itemReply(call, startJob(call, changed))
}

const restamped = (call: ResourceCall, row: Row, item: Document): Document => {
  const caller = (call.world.caller as { name?: string } | undefined)?.name ?? ''
  return withServerFields(call.resource, item, {
    id: row.id,
    created: row.created,
    updated: call.world.now(),
    version: row.version + 1,
    scope: row.scope,
    caller,
    self: selfUrl(call, row),
  })
}

/** Work that ends later: the item shows it under way, and a task on universe time shows it done. */
function startJob(call: ResourceCall, row: Row): Row {
  const { job } = call.behaviour
  if (!job?.field || job.running === undefined) return row
  const running = changeRow(call.world, row, { item: withAt(row.item, job.field, job.running) as Document })
  call.world.later(call.world.now() + job.seconds * 1000, 'finishJob', {
    key: row.key,
    field: job.field,
    done: job.done,
  })
  return running
}

function requireRow(call: ResourceCall): Row {
  const row = locate(call)
  if (row) return row
  if (call.resource.kind === 'singleton' && call.resource.implicit) return makeSingleton(call)
  throw call.refuse('notFound', {
    message: call.behaviour.errors?.notFound?.message,
    missing: { resource: call.resource.name, id: idIn(call) ?? '' },
  })
}

function locate(call: ResourceCall): Row | undefined {
  if (call.resource.kind === 'singleton') return rowsIn(call.world, call.resource, call.scope)[0]
  const id = idIn(call)
  if (id === undefined) return undefined
  const field = call.behaviour.id?.field
  if (field)
    return findRowBy(call.world, call.resource, call.scope, (row) => String(getAt(row.item, field) ?? '') === id)
  const also = call.resource.id?.also ?? []
  return (
    findRow(call.world, call.resource, call.scope, id) ??
    (also.length > 0
      ? findRowBy(call.world, call.resource, call.scope, (row) =>
          also.some((name) => String(getAt(row.item, name) ?? '') === id),
        )
      : undefined)
  )
}

const makeSingleton = (call: ResourceCall): Row => {
  const item = complete(
    call.schemas,
    call.resource.schema ? { $ref: call.resource.schema } : undefined,
    {},
    call.resource.name,
  ) as Document
  return makeRow(
    { ...call, resource: { ...call.resource, readOnly: [] } },
    { whole: undefined, item },
    nextSingletonId(call),
  )
}

const nextSingletonId = (call: ResourceCall) => (call.resource.id ? nextId(call.world, call.resource) : 'it')

function idIn(call: ResourceCall): string | undefined {
  const place = call.behaviour.id
  if (!place) return call.resource.kind === 'singleton' ? 'it' : undefined
  if (place.in === 'path') return call.input.path[place.name.replace(/\W/g, '_')]
  return argumentsOf(call, place.name, place.in)[0]
}

function requireMatch(call: ResourceCall, row: Row): void {
  const wanted = call.input.request.headers['if-match']
  if (!call.behaviour.conditional && !call.resource.etag) return
  if (wanted === undefined && call.resource.etag?.required) throw call.refuse('preconditionRequired')
  if (wanted !== undefined && wanted !== '*' && wanted.replace(/^W\//, '') !== etagOf(row))
    throw call.refuse('preconditionFailed')
}

/** The path's parameters as the resource names them. */
function scopeOf(
  call: Call,
  parameters: readonly { readonly param: string }[],
  _strict: boolean,
): Record<string, string> {
  const names = call.behaviour.scope ?? {}
  const scope: Record<string, string> = {}
  const own = new Set(parameters.map(({ param }) => param))
  const idParam = call.behaviour.id?.in === 'path' ? call.behaviour.id.name : undefined
  for (const [given, value] of Object.entries(call.input.path)) {
    const param = names[given] ?? given
    if (own.has(param) && given !== idParam) scope[param] = value
  }
  for (const { param } of call.behaviour.under ?? []) {
    const value = call.input.path[param]
    if (value !== undefined) scope[param] = value
  }
  return scope
}

/** Whatever the path goes through must be there. */
function requireParents(call: ResourceCall): void {
  for (const parameter of [...call.resource.scope, ...(call.behaviour.under ?? [])]) {
    const value = call.scope[parameter.param]
    const parent = parameter.resource === undefined ? undefined : call.plan.resources[parameter.resource]
    if (!parameter.mustExist || !parent || value === undefined) continue
    const found = call.exists(call.world, parent.name, value) ?? inItems(call, parent, value)
    if (!found) throw call.refuse('notFound', { missing: { resource: parent.name, id: value } })
  }
}

function inItems(call: ResourceCall, resource: Resource, value: string): boolean {
  if (findRow(call.world, resource, {}, value)) return true
  const also = resource.id?.also ?? []
  const named = (row: Row) => also.some((name) => String(getAt(row.item, name) ?? '') === value)
  return also.length > 0 && findRowBy(call.world, resource, {}, named) !== undefined
}

function argumentsOf(call: Call, name: string, from: 'query' | 'body'): readonly string[] {
  if (from === 'query') return [...call.input.query.getAll(name), ...call.input.query.getAll(`${name}[]`)]
  const value = getAt(bodyFields(call), name)
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value.map(String) : [String(value)]
}

function bodyFields(call: Call): unknown {
  const text = call.input.request.body?.toString() ?? ''
  if (text === '') return Object.fromEntries(call.input.query)
  if (!/^\s*[{[]/.test(text)) return Object.fromEntries(new URLSearchParams(text))
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
