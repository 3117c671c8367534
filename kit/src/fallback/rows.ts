import type { Collection } from '../store/collection.ts'
import { type Table, table } from '../store/table.ts'
import type { World } from '../world.ts'
import type { Model } from './model.ts'
import type { Resource } from './plan.ts'
import { type Document, getAt } from './pointer.ts'

/**
 * One item of a resource. All resources of a generated twin share one table: an empty one would cost pages in every universe.
 * The table also holds what items are found by (`LOOKUP`) and replies that are kept to be given again.
 */
export interface Row {
  readonly key: string
  readonly resource: string
  readonly id: string
  /** What is known of where it belongs: keys of the resource's scope (see `Model.scopeKeys`) to values. */
  readonly scope: Scope
  /** The scope as one text; null where not all of it is known. */
  readonly place: string | null
  /** Order of creation. */
  readonly seq: number
  /** As the API shows it. */
  readonly item: Document
  /** Accepted and never shown. */
  readonly hidden: Document
  readonly version: number
  readonly created: number
  readonly updated: number
  /** Id of stored bytes. */
  readonly blob?: string
  readonly blobType?: string
}

export type Scope = Readonly<Record<string, string>>

type Columns = 'resource' | 'id' | 'place' | 'seq'

export const items: Table<Row, Columns> = table<Row>()({
  key: 'key',
  columns: { resource: (row) => row.resource, id: (row) => row.id, place: (row) => row.place, seq: (row) => row.seq },
  index: [
    ['resource', 'id'],
    ['resource', 'place', 'seq'],
  ],
  show: ['version', 'created', 'updated', 'item'],
})

/** The items of a world whose twin has `generatedTables`. */
export const itemsOf = (world: World) => world.db.items as Collection<Row, Columns>

/** A part of a key. Half a surrogate pair, which clients can send, has no place in one. */
const step = (text: string): string => encodeURIComponent(text.toWellFormed())

/** Two scopes agree unless both know a part and disagree. */
const agree = (a: Scope, b: Scope): boolean => Object.keys(a).every((key) => b[key] === undefined || b[key] === a[key])

export function placeOf(model: Model, resource: Resource, scope: Scope): string | null {
  const values = model.scopeKeys(resource).map((key) => scope[key])
  return values.includes(undefined) ? null : values.map((value) => step(value as string)).join('/')
}

export const keyOf = (resource: Resource, scope: Scope, id: string): string =>
  [resource.name, ...Object.values(scope), id].map(step).join('/')

export function findRow(world: World, resource: Resource, scope: Scope, id: string): Row | undefined {
  return itemsOf(world)
    .find({ where: { resource: resource.name, id } })
    .find((row) => agree(row.scope, scope))
}

/** An item by another field than its id: one that `Model.lookups` lists. */
export function findRowBy(
  world: World,
  resource: Resource,
  scope: Scope,
  field: string,
  value: string,
): Row | undefined {
  const found = itemsOf(world).find({ where: { resource: LOOKUP, id: lookupId(resource, field, value) } })
  for (const { item } of found) {
    const row = itemsOf(world).get(item.key as string)
    if (row && agree(row.scope, scope)) return row
  }
  return undefined
}

/** All items of a resource within a scope, in order of creation. */
export function rowsIn(world: World, model: Model, resource: Resource, scope: Scope): Row[] {
  const place = placeOf(model, resource, scope)
  if (place === null) return inOrder(world, { resource: resource.name }).filter((row) => agree(row.scope, scope))
  const inside = inOrder(world, { resource: resource.name, place })
  // Reached by another path, an item may not know all of its scope.
  const elsewhere = place === '' ? [] : inOrder(world, { resource: resource.name, place: null })
  const rest = elsewhere.filter((row) => agree(row.scope, scope))
  return rest.length === 0 ? inside : [...inside, ...rest].sort((a, b) => a.seq - b.seq)
}

const inOrder = (world: World, where: { resource: string; place?: string | null }): Row[] =>
  itemsOf(world).find({ where, order: 'seq' })

/** Rows that can be counted and read in part. */
export interface Shelf {
  readonly total: number
  slice(start: number, count: number): readonly Row[]
  /** How many rows come before and with the one of an id, or of a place in the order; undefined where there is none. */
  after(mark: { readonly id: string } | { readonly seq: number }): number | undefined
}

/** The items of a scope, read from the database page by page; undefined where more than one look is needed to tell them. */
export function shelfIn(world: World, model: Model, resource: Resource, scope: Scope): Shelf | undefined {
  const place = placeOf(model, resource, scope)
  const strange = Object.keys(scope).some((key) => !model.scopeKeys(resource).includes(key))
  if (place === null || strange) return undefined
  const rows = itemsOf(world)
  if (place !== '' && rows.count({ resource: resource.name, place: null }) > 0) return undefined
  const where = { resource: resource.name, place }
  return {
    total: rows.count(where),
    slice: (start, count) => rows.find({ where, order: 'seq', limit: count, offset: start }),
    after(mark) {
      const seq = 'seq' in mark ? mark.seq : findRow(world, resource, scope, mark.id)?.seq
      return seq === undefined ? undefined : rows.count({ ...where, seq: { lte: seq } })
    },
  }
}

/** Rows that are in memory already, in an order of their own. */
export const shelfOf = (rows: readonly Row[]): Shelf => ({
  total: rows.length,
  slice: (start, count) => rows.slice(start, start + count),
  after(mark) {
    const at = rows.findIndex((row) => ('seq' in mark ? row.seq === mark.seq : row.id === mark.id))
    return at < 0 ? undefined : at + 1
  },
})

export function insertRow(world: World, model: Model, resource: Resource, row: Row): Row {
  const inserted = itemsOf(world).insert(row)
  addLookups(world, model, resource, row)
  return inserted
}

export function changeRow(world: World, model: Model, resource: Resource, row: Row, changes: Partial<Row>): Row {
  dropLookups(world, model, resource, row)
  const changed = itemsOf(world).update(row, { ...changes, version: row.version + 1, updated: world.now() })
  addLookups(world, model, resource, changed)
  return changed
}

/** Deletes an item, what it owns and what links to it. */
export function deleteRow(world: World, model: Model, resource: Resource, row: Row): void {
  dropLookups(world, model, resource, row)
  itemsOf(world).delete(row.key)
  if (row.blob) world.blobs.delete(row.blob)
  for (const name of resource.owns) {
    const owned = model.resource(name)
    const key = owned && model.scopeKeys(owned).includes(resource.name) ? resource.name : undefined
    if (!owned || !key) continue
    for (const child of rowsIn(world, model, owned, { ...row.scope, [key]: row.id }))
      if (child.scope[key] === row.id) deleteRow(world, model, owned, child)
  }
  for (const linking of model.linking(resource))
    for (const link of itemsOf(world).find({ where: { resource: linking.name, id: row.id } }))
      deleteRow(world, model, linking, link)
}

// ---------------------------------------------------------------- what items are found by

const LOOKUP = '/lookup'

const lookupId = (resource: Resource, field: string, value: string) => [resource.name, field, value].map(step).join('/')

/** What another item of the scope may not have too. */
const uniqueId = (resource: Resource, fields: readonly string[], row: Row): string | undefined => {
  const values = fields.map((field) => getAt(row.item, field))
  if (values.includes(undefined)) return undefined
  return [resource.name, 'unique', row.place ?? '', ...fields, JSON.stringify(values)].map(step).join('/')
}

/** Sets of fields that must differ, without the id, which does anyway. */
export const uniqueSets = ({ unique, id }: Resource): readonly (readonly string[])[] =>
  unique.filter((fields) => !(fields.length === 1 && fields[0] === id?.field))

/** The other item that has the same values in fields which must differ. */
export function twinOf(world: World, resource: Resource, fields: readonly string[], row: Row): Row | undefined {
  const id = uniqueId(resource, fields, row)
  if (id === undefined) return undefined
  const found = itemsOf(world).find({ where: { resource: LOOKUP, id } })
  return found.find(({ item }) => item.key !== row.key)
}

function lookupIds(model: Model, resource: Resource, row: Row): string[] {
  const fields = model.lookups(resource).flatMap((field) => {
    const value = getAt(row.item, field)
    return typeof value === 'string' || typeof value === 'number' ? [lookupId(resource, field, String(value))] : []
  })
  const sets = uniqueSets(resource).flatMap((set) => uniqueId(resource, set, row) ?? [])
  return [...fields, ...sets]
}

function addLookups(world: World, model: Model, resource: Resource, row: Row): void {
  for (const id of lookupIds(model, resource, row))
    itemsOf(world).put({
      ...EMPTY,
      key: `${LOOKUP}/${id}/${row.key}`,
      resource: LOOKUP,
      id,
      item: { key: row.key },
    })
}

function dropLookups(world: World, model: Model, resource: Resource, row: Row): void {
  for (const id of lookupIds(model, resource, row)) itemsOf(world).delete(`${LOOKUP}/${id}/${row.key}`)
}

const EMPTY = { scope: {}, place: null, seq: 0, item: {}, hidden: {}, version: 1, created: 0, updated: 0 }

/** A reply that is kept, to be given again to the same request. */
export const kept = {
  get: (world: World, key: string): Document | undefined => itemsOf(world).get(`/kept/${key}`)?.item,
  put: (world: World, key: string, reply: Document): void => {
    itemsOf(world).put({ ...EMPTY, key: `/kept/${key}`, resource: '/kept', id: key, item: reply, created: world.now() })
  },
}
