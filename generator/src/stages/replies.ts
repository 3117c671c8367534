import type { Json, ReplyPlan } from '@dtu/kit/fallback/plan'
import { escapeSegment } from '../document/pointer.ts'
import type { Operation, Schema } from '../draft.ts'
import { idField } from './id-field.ts'
import { foundId } from './ids.ts'
import { itemIn, itemSchema, nounOf } from './item-schema.ts'
import { findItem } from './listing.ts'
import { type Model, type Res, type Role, rolesOf } from './model.ts'
import { isBytes } from './requests.ts'
import { isJson, type Purpose, requestOf, type Success, successOf } from './success.ts'

export function purposeOf(role: Pick<Role, 'kind'>): Purpose {
  if (role.kind === 'create' || role.kind === 'delete') return role.kind
  return role.kind === 'read' || role.kind === 'list' || role.kind === 'sample' ? 'read' : 'other'
}

/** What a success answers, and where in it the item or list is. */
export function replyPlan(model: Model, operation: Operation, role: Role): ReplyPlan {
  const success = withBody(model, role, successOf(operation, purposeOf(role)))
  const created = createdStatus(operation, role, success)
  const base = {
    status: success.status,
    ...(created ? { created } : {}),
    ...(success.media ? { media: success.media } : {}),
    ...location(success, role),
  }
  if (!success.media || operation.method === 'head') return { ...base, shape: 'empty', at: '' }
  const place = placeOf(model, operation, role, success)
  const constants = constantsOf(model, success.schema, place.shape === 'item' && place.at === '')
  const id = idPlace(model, role, success.schema, place)
  return {
    ...base,
    ...place,
    ...(id ? { id } : {}),
    ...(Object.keys(constants).length ? { constants } : {}),
  }
}

const bodiless = new Set([204, 205, 304])

/** A read answers something even if the document does not say what; so do changes where reads are undescribed too. */
function withBody(model: Model, role: Role, success: Success): Success {
  if (success.media || bodiless.has(success.status) || !role.res) return success
  const reads = role.kind === 'read' || role.kind === 'list'
  if (!reads && !(isWrite(role) && undescribed(model, role.res))) return success
  return { ...success, media: 'application/json' }
}

function undescribed(model: Model, res: Res): boolean {
  const reads = rolesOf(model, res).filter(([, { kind }]) => kind === 'read')
  return reads.length > 0 && reads.every(([operation]) => !successOf(operation, 'read').media)
}

function createdStatus(operation: Operation, role: Role, success: Success): number | undefined {
  const creates = role.kind === 'upsert' || role.kind === 'replace'
  return creates && operation.responses['201'] && success.status !== 201 ? 201 : undefined
}

function location(success: Success, role: Role): { location?: true } {
  const declared = Object.keys(success.response?.headers ?? {}).some((name) => name.toLowerCase() === 'location')
  return declared || (role.kind === 'create' && (success.status === 201 || !success.media)) ? { location: true } : {}
}

function placeOf(
  model: Model,
  operation: Operation,
  role: Role,
  success: Success,
): Pick<ReplyPlan, 'shape' | 'at' | 'each'> {
  const { res, listing } = role
  const { schema, media } = success
  if (
    !isJson(media!) &&
    media !== '*/*' &&
    (isBytes(model, schema) || /^(image|audio|video)\/|octet-stream|pdf|zip/.test(media!))
  )
    return { shape: 'blob', at: '' }
  if (role.kind === 'list' && listing) {
    if (listing.map) return { shape: 'map', at: listing.at }
    const scalar = model.lens.scalar(listing.items)
    return { shape: scalar ? 'ids' : 'list', at: listing.at, ...(listing.each ? { each: listing.each } : {}) }
  }
  if (!res || role.kind === 'sample' || role.kind === 'unmodelled') return { shape: 'other', at: '' }
  // A reply of which nothing is said shows what it is about.
  if (saysNothing(model, schema)) return { shape: role.kind === 'delete' ? 'other' : 'item', at: '' }
  if (model.lens.scalar(schema) && isWrite(role)) return { shape: 'id', at: '' }
  const item = findItem(model.lens, schema, nounOf(res))
  if (!isItem(model, item.schema, itemSchema(model, res)))
    return wrappedItem(model, schema, itemSchema(model, res)) ?? { shape: 'other', at: '' }
  const many = role.kind === 'create' && item.inList && itemIn(model, res, requestOf(operation)?.schema).inList
  return { shape: many ? 'list' : item.inList ? 'item-in-list' : 'item', at: item.at }
}

function saysNothing(model: Model, schema: Schema | undefined): schema is undefined {
  const { types, properties, items, values } = model.lens.flat(schema)
  return !properties.size && !items && !values && [...types].every((type) => type === 'object')
}

/** A property whose schema is the item's own, however the property is called. */
function wrappedItem(
  model: Model,
  schema: Schema,
  item: Schema | undefined,
): { shape: 'item' | 'item-in-list'; at: string } | undefined {
  const { name } = model.lens.flat(item)
  const is = (value: Schema | undefined) =>
    value !== undefined && (value === item || (name !== undefined && model.lens.flat(value).name === name))
  for (const [property, value] of model.lens.flat(schema).properties) {
    if (!model.lens.isArray(value) && is(value)) return { shape: 'item', at: `/${property}` }
    if (is(model.lens.flat(value).items)) return { shape: 'item-in-list', at: `/${property}` }
  }
  return undefined
}

const isWrite = ({ kind }: Role): boolean =>
  kind === 'create' || kind === 'upsert' || kind === 'replace' || kind === 'merge'

/** Where a reply shows an id that the item itself does not hold. */
function idPlace(
  model: Model,
  role: Role,
  schema: Schema | undefined,
  place: Pick<ReplyPlan, 'shape' | 'at' | 'each'>,
): string | undefined {
  const { res, listing } = role
  if (res?.kind !== 'collection' || role.kind === 'sample' || ['blob', 'ids', 'empty', 'id'].includes(place.shape))
    return undefined
  const param = res.idParam ?? 'id'
  const known = foundId(model, res, itemSchema(model, res), param)
  if (known && place.shape !== 'other') return undefined
  const shown = listing && (place.shape === 'list' || place.shape === 'map') ? listing.items : schema
  const found = idField(model.lens, shown, param, nounOf(res))
  if (!found && place.shape === 'other') return idBelow(model, shown, param)
  return found && (found.field.startsWith('/') ? found.field : `/${found.field}`)
}

/** `{ "Id": { "id": 7 } }`: the one object that a reply has, where that has hardly more than an id. */
function idBelow(model: Model, shown: Schema | undefined, param: string): string | undefined {
  const [only, ...others] = [...model.lens.flat(shown).properties].filter(([, inner]) => model.lens.isObject(inner))
  if (!only || others.length > 0) return undefined
  const found = idField(model.lens, only[1], param, only[0])
  return found && found.confidence >= 0.9 && !found.field.startsWith('/')
    ? `/${escapeSegment(only[0])}/${escapeSegment(found.field)}`
    : undefined
}

/** The same schema, or one that has mostly the item's properties. */
function isItem(model: Model, schema: Schema | undefined, item: Schema | undefined): boolean {
  const shown = model.lens.flat(schema)
  const known = model.lens.flat(item)
  if (shown.name !== undefined && shown.name === known.name) return true
  const names = [...shown.properties.keys()]
  if (!names.length) return known.properties.size === 0 && model.lens.isObject(schema)
  return names.filter((name) => known.properties.has(name)).length / names.length >= 0.6
}

/** Flags beside the item that say that all went well. A status of the item itself says how it is. */
function constantsOf(model: Model, schema: Schema | undefined, isItself: boolean): Record<string, Json> {
  const constants: Record<string, Json> = {}
  for (const [name, property] of model.lens.flat(schema).properties) {
    if (/^(ok|success|successful|succeeded)$/i.test(name) && model.lens.scalar(property) === 'boolean')
      constants[`/${name}`] = true
    const words = model.lens.enumOf(property)
    const good = words.find((word) => typeof word === 'string' && /^(ok|success|succeeded)$/i.test(word))
    if (/^(status|result)$/i.test(name) && good !== undefined && !(isItself && words.length > 3))
      constants[`/${name}`] = good
  }
  return constants
}
