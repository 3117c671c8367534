import type { Call, ResourceCall } from './call.ts'
import { keysOf } from './model.ts'
import type { Resource, ScopeParameter } from './plan.ts'
import { getAt } from './pointer.ts'
import { findRow, findRowBy, type Row, type Scope } from './rows.ts'

/** A part of a request's path that the resource lies in. */
interface Part {
  readonly key: string
  readonly parameter: ScopeParameter
  readonly value: string
}

/**
 * Where a request is about: the path's parameters under the names they are stored by. Whatever the path goes through must be
 * there, if the API makes such things; a parent addressed by another of its names stands for its id.
 * @throws {ApiError} notFound
 */
export function scopeOf(call: Call, resource: Resource): Scope {
  const scope: Record<string, string> = {}
  for (const part of partsOf(call, resource)) scope[part.key] = idOfParent(call, part, scope)
  return scope
}

function partsOf(call: Call, resource: Resource): Part[] {
  const renamed = Object.fromEntries(Object.entries(call.behaviour.scope ?? {}).map(([given, own]) => [own, given]))
  const keys = call.model.scopeKeys(resource)
  const id = call.behaviour.id?.in === 'path' ? call.behaviour.id.name : undefined
  const own = resource.scope.flatMap((parameter, n) => {
    const name = renamed[parameter.param] ?? parameter.param
    const value = name === id ? undefined : given(call, name)
    return value === undefined ? [] : [{ key: keys[n] as string, parameter, value }]
  })
  return [...own, ...underOf(call)]
}

/** Parameters of a path that is not the resource's own. */
function underOf(call: Call): Part[] {
  const under = call.behaviour.under ?? []
  const keys = keysOf(under)
  return under.flatMap((parameter, n) => {
    const value = given(call, parameter.param)
    return value === undefined ? [] : [{ key: keys[n] as string, parameter, value }]
  })
}

const given = ({ input }: Call, name: string): string | undefined =>
  input.path[name] ?? input.path[name.replace(/\W/g, '_')]

function idOfParent(call: Call, { parameter, value }: Part, outer: Scope): string {
  const parent = call.model.resource(parameter.resource)
  if (!parent) return value
  const elsewhere = call.exists(call.world, parent.name, value)
  const row = elsewhere === undefined ? findAddressed(call, parent, outer, value) : undefined
  if (parameter.mustExist && !elsewhere && !row)
    throw call.refuse('notFound', { missing: { resource: parent.name, id: value } })
  return row?.id ?? value
}

/** An item by its id, or by another of the names it goes by. */
export function findAddressed(call: Call, resource: Resource, scope: Scope, value: string): Row | undefined {
  const byId = findRow(call.world, resource, scope, value)
  if (byId) return byId
  for (const field of call.model.addresses(resource)) {
    const row = findRowBy(call.world, resource, scope, field, value)
    if (row) return row
  }
  return undefined
}

/** Whether an item belongs to all that the request's path goes through, where its own fields tell and its scope does not. */
export function isUnder(call: ResourceCall, row: Row): boolean {
  const under = call.behaviour.under ?? []
  if (under.length === 0) return true
  const keys = keysOf(under)
  return under.every(({ field }, n) => {
    const wanted = call.scope[keys[n] as string]
    if (wanted === undefined || row.scope[keys[n] as string] === wanted) return true
    const said = field === undefined ? undefined : getAt(row.item, field)
    return said === undefined || said === null || String(said) === wanted
  })
}
