import type { Schema } from '../draft.ts'

/** What is known of a value when only types count: the union of everything seen of it. */
export interface Shape {
  types: Set<string>
  refs: Set<string>
  properties: Map<string, Shape>
  items: Shape | undefined
  /** Values under keys that are data (ids), not names. */
  values: Shape | undefined
}

export function newShape(): Shape {
  return { types: new Set(), refs: new Set(), properties: new Map(), items: undefined, values: undefined }
}

/** The child shape of a named property, made on first use. */
export function propertyOf(shape: Shape, name: string): Shape {
  const known = shape.properties.get(name)
  if (known) return known
  const child = newShape()
  shape.properties.set(name, child)
  return child
}

export function itemsOf(shape: Shape): Shape {
  shape.items ??= newShape()
  return shape.items
}

export function valuesOf(shape: Shape): Shape {
  shape.values ??= newShape()
  return shape.values
}

/** Adds everything `from` knows to `into`. */
export function merge(into: Shape, from: Shape): void {
  for (const type of from.types) into.types.add(type)
  for (const ref of from.refs) into.refs.add(ref)
  for (const [name, child] of from.properties) merge(propertyOf(into, name), child)
  if (from.items) merge(itemsOf(into), from.items)
  if (from.values) merge(valuesOf(into), from.values)
}

/** The narrowest schema that allows the whole shape. Objects stay open, properties optional. */
export function toSchema(shape: Shape): Schema {
  const own = ownSchema(shape)
  if (shape.refs.size === 0) return own
  const refs: Schema[] = [...shape.refs].sort().map((name) => ({ $ref: `#/components/schemas/${name}` }))
  const branches = Object.keys(own).length ? [...refs, own] : refs
  return branches.length === 1 ? branches[0]! : { anyOf: branches }
}

function ownSchema(shape: Shape): Schema {
  const schema: Schema = {}
  const types = typeList(shape)
  if (types.length) schema.type = types.length === 1 ? types[0]! : types
  if (shape.properties.size) {
    schema.properties = {}
    for (const name of [...shape.properties.keys()].sort())
      schema.properties[name] = toSchema(shape.properties.get(name)!)
  }
  if (shape.values) schema.additionalProperties = toSchema(shape.values)
  if (shape.items) schema.items = toSchema(shape.items)
  return schema
}

function typeList(shape: Shape): string[] {
  const types = new Set(shape.types)
  if (shape.properties.size || shape.values) types.add('object')
  if (shape.items) types.add('array')
  // Every integer is a number, so the pair says no more than the wider one.
  if (types.has('number')) types.delete('integer')
  return [...types].sort()
}
