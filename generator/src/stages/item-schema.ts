import type { Operation, Schema } from '../draft.ts'
import { findItem, type ItemPlace } from './listing.ts'
import { type Model, type Res, type Role, rolesOf } from './model.ts'
import { fixedWords } from './path.ts'
import { requestOf, successOf } from './success.ts'
import { singular } from './words.ts'

/** The noun of a resource, in the singular. */
export function nounOf(res: Res): string {
  return singular(fixedWords(res.segments).at(-1) ?? '')
}

/** The schema of a resource's items: as one is read, listed, answered by its create, or sent to it. */
export function itemSchema(model: Model, res: Res): Schema | undefined {
  if (res.schema) return res.schema
  const roles = rolesOf(model, res)
  return (
    first(roles, 'read', (operation) => shown(model, res, operation, 'read')) ??
    first(roles, 'list', (_, role) => listed(model, role)) ??
    first(roles, 'create', (operation) => shown(model, res, operation, 'create')) ??
    first(roles, 'replace', (operation) => shown(model, res, operation, 'other')) ??
    first(roles, 'create', (operation) => sent(model, res, operation)) ??
    first(roles, 'upsert', (operation) => sent(model, res, operation)) ??
    first(roles, 'replace', (operation) => sent(model, res, operation))
  )
}

/** Whether any reply tells what an item looks like; else only requests do. */
export function isDescribed(model: Model, res: Res): boolean {
  const tells = (schema: Schema | undefined) => model.lens.flat(schema).properties.size > 0
  return rolesOf(model, res).some(([operation, role]) => {
    if (role.kind === 'list') return tells(listed(model, role))
    return ['read', 'create', 'replace', 'merge'].includes(role.kind) && tells(shown(model, res, operation, 'other'))
  })
}

type Find = (operation: Operation, role: Role) => Schema | undefined

function first(roles: readonly [Operation, Role][], kind: Role['kind'], find: Find): Schema | undefined {
  for (const [operation, role] of roles) {
    const schema = role.kind === kind ? find(operation, role) : undefined
    if (schema) return schema
  }
  return undefined
}

function shown(model: Model, res: Res, operation: Operation, purpose: 'read' | 'create' | 'other'): Schema | undefined {
  const { schema } = successOf(operation, purpose)
  const item = findItem(model.lens, schema, nounOf(res)).schema
  return item && model.lens.isObject(item) ? item : undefined
}

function listed(model: Model, { listing }: Role): Schema | undefined {
  const element = listing?.each ? model.lens.property(listing.items, listing.each.slice(1)) : listing?.items
  return element && model.lens.isObject(element) ? element : undefined
}

/** The item in a request: an object among other fields of the item is one of them, whatever it is called. */
export function itemIn(model: Model, res: Res, schema: Schema | undefined): ItemPlace {
  const found = findItem(model.lens, schema, nounOf(res))
  if (found.at === '' && !found.inList) return likeShown(model, res, schema) ?? found
  if (found.at === '' || found.inList) return found
  const [, wrapper] = found.at.split('/')
  const fields = model.lens.flat(shownItem(model, res)).properties
  const beside = [...model.lens.flat(schema).properties.keys()].filter((name) => name !== wrapper && fields.has(name))
  return beside.length > 0 && fields.has(wrapper ?? '') ? { at: '', schema, inList: false } : found
}

/** Where replies wrap the item, a request that has the same wrapper means the same by it. */
function likeShown(model: Model, res: Res, schema: Schema | undefined): ItemPlace | undefined {
  for (const [operation, { kind }] of rolesOf(model, res)) {
    if (kind !== 'read' && kind !== 'create') continue
    const { at, inList } = findItem(model.lens, successOf(operation, kind).schema, nounOf(res))
    const inner = at === '' || inList ? undefined : model.lens.field(schema, at)
    if (inner && model.lens.isObject(inner)) return { at, schema: inner, inList: false }
  }
  return undefined
}

function shownItem(model: Model, res: Res): Schema | undefined {
  if (res.schema) return res.schema
  const roles = rolesOf(model, res)
  return (
    first(roles, 'read', (operation) => shown(model, res, operation, 'read')) ??
    first(roles, 'list', (_, role) => listed(model, role)) ??
    first(roles, 'create', (operation) => shown(model, res, operation, 'create'))
  )
}

function sent(model: Model, res: Res, operation: Operation): Schema | undefined {
  const request = requestOf(operation)
  const item = request && itemIn(model, res, request.schema).schema
  return item && model.lens.isObject(item) ? item : undefined
}
