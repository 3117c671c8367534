import type { Schema } from '../draft.ts'
import { itemsOf, propertyOf, type Shape, valuesOf } from './shape.ts'

/**
 * How references are met: return a name to keep the reference, or a schema to inline it.
 * Object schemas are worth a name, scalar aliases are not.
 */
export type Resolve = (ref: string) => { keep: string } | { inline: Schema } | undefined

/** Adds what a schema allows, types only, to `shape`. Composition of any kind becomes a union. */
export function addSchema(shape: Shape, schema: unknown, resolve: Resolve, depth = 0): Shape {
  if (schema === null || typeof schema !== 'object' || depth > 60) return shape
  const s = schema as Schema
  if (typeof s.$ref === 'string') return addReference(shape, s.$ref, resolve, depth)
  for (const type of [s.type].flat()) if (typeof type === 'string') shape.types.add(type === 'any' ? 'object' : type)
  for (const branch of branches(s)) addSchema(shape, branch, resolve, depth + 1)
  for (const [name, child] of Object.entries(s.properties ?? {}))
    addSchema(propertyOf(shape, name), child, resolve, depth + 1)
  if (s.items && !Array.isArray(s.items)) addSchema(itemsOf(shape), s.items, resolve, depth + 1)
  if (s.additionalProperties && typeof s.additionalProperties === 'object')
    addSchema(valuesOf(shape), s.additionalProperties, resolve, depth + 1)
  return shape
}

function addReference(shape: Shape, ref: string, resolve: Resolve, depth: number): Shape {
  const target = resolve(ref)
  if (!target) return shape
  if ('keep' in target) shape.refs.add(target.keep)
  else addSchema(shape, target.inline, resolve, depth + 1)
  return shape
}

/** Alternatives, however they are written; `items` as a list without `type: array` is how some exporters spell `anyOf`. */
function branches(s: Schema): unknown[] {
  const loose = Array.isArray(s.items) && s.type !== 'array' ? (s.items as unknown[]) : []
  return [s.anyOf, s.oneOf, s.allOf].flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])).concat(loose)
}
