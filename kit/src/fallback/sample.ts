import { draw, LOWER } from '../ids.ts'
import type { Document } from './pointer.ts'
import type { Schemas } from './schemas.ts'

type Schema = Record<string, any>

const DEEP = 12

/**
 * The least value that satisfies a schema: only what is required, empty where that is allowed. The same `material` gives the
 * same value. For the members a reply must have although nobody ever said what is in them.
 */
export function least(schemas: Schemas, schema: Schema | undefined, material: string, depth = 0): unknown {
  const flat = flatten(schemas, schema)
  if (!flat || depth > DEEP) return null
  if (flat.const !== undefined) return flat.const
  if (flat.default !== undefined) return flat.default
  if (Array.isArray(flat.enum)) return flat.enum[0]
  const types: string[] = Array.isArray(flat.type) ? flat.type : flat.type ? [flat.type] : guessTypes(flat)
  if (types.includes('null') || flat.nullable) return null
  return ofType(schemas, flat, types[0] ?? 'object', material, depth)
}

function ofType(schemas: Schemas, schema: Schema, type: string, material: string, depth: number): unknown {
  if (type === 'object') return complete(schemas, schema, {}, material, depth)
  if (type === 'array')
    return Array.from({ length: schema.minItems ?? 0 }, (_, n) =>
      least(schemas, schema.items, `${material}/${n}`, depth + 1),
    )
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return leastNumber(schema)
  return leastText(schema, material)
}

/** A document with the required members it lacks, at every level it has. What is there stays as it is. */
export function complete(
  schemas: Schemas,
  schema: Schema | undefined,
  document: unknown,
  material: string,
  depth = 0,
): unknown {
  const flat = flatten(schemas, schema)
  if (!flat || depth > DEEP) return document
  if (Array.isArray(document))
    return document.map((element, n) => complete(schemas, flat.items, element, `${material}/${n}`, depth + 1))
  if (typeof document !== 'object' || document === null) return document
  const made: Document = { ...(document as Document) }
  for (const [name, inner] of Object.entries((flat.properties ?? {}) as Record<string, Schema>))
    if (made[name] !== undefined && made[name] !== null)
      made[name] = complete(schemas, inner, made[name], `${material}/${name}`, depth + 1)
  for (const name of (flat.required ?? []) as string[])
    if (made[name] === undefined)
      made[name] = least(schemas, flat.properties?.[name] ?? {}, `${material}/${name}`, depth + 1)
  return made
}

/** One schema out of a reference and its combinations: `allOf` merged, the first of `oneOf` and `anyOf`. */
function flatten(schemas: Schemas, schema: Schema | undefined): Schema | undefined {
  const resolved = schemas.resolve(schema)
  if (!resolved) return undefined
  const { allOf, oneOf, anyOf, ...own } = resolved
  const parts = [...((allOf ?? []) as Schema[]), ...(oneOf?.[0] ? [oneOf[0]] : []), ...(anyOf?.[0] ? [anyOf[0]] : [])]
  if (parts.length === 0) return resolved
  return parts.map((part) => flatten(schemas, part) ?? {}).reduce(merge, own)
}

const merge = (a: Schema, b: Schema): Schema => ({
  ...b,
  ...a,
  properties: { ...b.properties, ...a.properties },
  required: [...new Set([...(a.required ?? []), ...(b.required ?? [])])],
})

const guessTypes = (schema: Schema): string[] =>
  schema.properties || schema.required ? ['object'] : schema.items ? ['array'] : ['string']

function leastNumber(schema: Schema): number {
  if (typeof schema.exclusiveMinimum === 'number') return schema.exclusiveMinimum + 1
  const least = schema.minimum ?? Math.min(0, schema.maximum ?? 0)
  const step = schema.multipleOf
  return step ? Math.ceil(least / step) * step : least
}

const BY_FORMAT: Record<string, string> = {
  'date-time': '1970-01-01T00:00:00.000Z',
  date: '1970-01-01',
  time: '00:00:00Z',
  email: 'nobody@example.com',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  hostname: 'example.com',
  ipv4: '127.0.0.1',
  ipv6: '::1',
  uuid: '00000000-0000-4000-a000-000000000000',
}

function leastText(schema: Schema, material: string): string {
  const known = BY_FORMAT[schema.format as string]
  if (known !== undefined) return known
  const length = Math.min(schema.minLength ?? 0, 10_000)
  return length > 0 ? draw(material, LOWER, length) : ''
}
