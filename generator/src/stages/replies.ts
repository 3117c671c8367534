import type { Json, ReplyPlan } from '@dtu/kit/fallback/plan'
import type { Operation, Schema } from '../draft.ts'
import { itemSchema, nounOf } from './item-schema.ts'
import { findItem } from './listing.ts'
import type { Model, Role } from './model.ts'
import { isBytes } from './requests.ts'
import { isJson, type Purpose, requestOf, type Success, successOf } from './success.ts'

export function purposeOf(role: Pick<Role, 'kind'>): Purpose {
  if (role.kind === 'create' || role.kind === 'delete') return role.kind
  return role.kind === 'read' || role.kind === 'list' || role.kind === 'sample' ? 'read' : 'other'
}

/** What a success answers, and where in it the item or list is. */
export function replyPlan(model: Model, operation: Operation, role: Role): ReplyPlan {
  const success = successOf(operation, purposeOf(role))
  const created = createdStatus(operation, role, success)
  const base = {
    status: success.status,
    ...(created ? { created } : {}),
    ...(success.media ? { media: success.media } : {}),
    ...location(success, role),
  }
  if (!success.media || operation.method === 'head') return { ...base, shape: 'empty', at: '' }
  const constants = constantsOf(model, success.schema)
  return {
    ...base,
    ...placeOf(model, operation, role, success),
    ...(Object.keys(constants).length ? { constants } : {}),
  }
}

function createdStatus(operation: Operation, role: Role, success: Success): number | undefined {
  const creates = role.kind === 'upsert' || role.kind === 'replace'
  return creates && operation.responses['201'] && success.status !== 201 ? 201 : undefined
}

function location(success: Success, role: Role): { location?: true } {
  const declared = Object.keys(success.response?.headers ?? {}).some((name) => name.toLowerCase() === 'location')
  return declared || (role.kind === 'create' && success.status === 201) ? { location: true } : {}
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
  if (!res || role.kind === 'sample' || role.kind === 'unmodelled' || !schema) return { shape: 'other', at: '' }
  const item = findItem(model.lens, schema, nounOf(res))
  if (!isItem(model, item.schema, itemSchema(model, res)))
    return wrappedItem(model, schema, itemSchema(model, res)) ?? { shape: 'other', at: '' }
  const many = role.kind === 'create' && item.inList && model.lens.isArray(requestOf(operation)?.schema)
  return { shape: many ? 'list' : item.inList ? 'item-in-list' : 'item', at: item.at }
}

/** A property whose schema is the item's own, however the property is called. */
function wrappedItem(
  model: Model,
  schema: Schema,
  item: Schema | undefined,
): { shape: 'item'; at: string } | undefined {
  const { name } = model.lens.flat(item)
  for (const [property, value] of model.lens.flat(schema).properties)
    if (value === item || (name !== undefined && model.lens.flat(value).name === name && !model.lens.isArray(value)))
      return { shape: 'item', at: `/${property}` }
  return undefined
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

/** Flags beside the item that say that all went well. */
function constantsOf(model: Model, schema: Schema | undefined): Record<string, Json> {
  const constants: Record<string, Json> = {}
  for (const [name, property] of model.lens.flat(schema).properties) {
    if (/^(ok|success|successful|succeeded)$/i.test(name) && model.lens.scalar(property) === 'boolean')
      constants[`/${name}`] = true
    const words = model.lens.enumOf(property)
    const good = words.find((word) => typeof word === 'string' && /^(ok|success|succeeded)$/i.test(word))
    if (/^(status|result)$/i.test(name) && good !== undefined) constants[`/${name}`] = good
  }
  return constants
}
