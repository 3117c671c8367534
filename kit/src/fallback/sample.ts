import type { Flat } from './flat.ts'
import type { Document } from './pointer.ts'
import type { Schemas } from './schemas.ts'
import { leastText } from './text.ts'

const DEEP = 14

/**
 * The least value that satisfies a schema: only what is required, empty where that is allowed. The same `material` gives the
 * same value. For the members a reply must have although nobody ever said what is in them.
 */
export function least(schemas: Schemas, schema: unknown, material: string, depth = 0): unknown {
  const flat = schemas.flat(schema)
  if (!flat || depth > DEEP) return null
  const { said } = flat
  if (said.const !== undefined) return said.const
  if (said.default !== undefined && said.default !== null && fits(flat, said.default)) return said.default
  if (Array.isArray(said.enum) && said.enum.length > 0) return flat.nullable ? null : said.enum[0]
  if (flat.nullable && (flat.types.length > 0 || said.type !== undefined)) return null
  return ofType(schemas, flat, flat.types[0] ?? guess(flat), material, depth)
}

const fits = ({ types, said }: Flat, value: unknown): boolean => {
  if (Array.isArray(said.enum) && !said.enum.includes(value)) return false
  const type = Array.isArray(value) ? 'array' : typeof value
  return types.length === 0 || types.includes(type) || (type === 'number' && types.includes('integer'))
}

const guess = ({ properties, required, said }: Flat): string =>
  Object.keys(properties).length > 0 || required.length > 0 ? 'object' : said.items ? 'array' : 'string'

function ofType(schemas: Schemas, flat: Flat, type: string, material: string, depth: number): unknown {
  const { said } = flat
  if (type === 'object') return leastObject(schemas, flat, material, depth)
  if (type === 'array')
    return Array.from({ length: Math.min(said.minItems ?? 0, 100) }, (_, n) =>
      least(schemas, said.prefixItems?.[n] ?? said.items ?? {}, `${material}/${n}`, depth + 1),
    )
  if (type === 'boolean') return false
  if (type === 'integer' || type === 'number') return leastNumber(flat, type)
  return leastText(said, material)
}

function leastObject(schemas: Schemas, flat: Flat, material: string, depth: number): Document {
  const made: Document = {}
  const add = (name: string) => {
    made[name] = least(
      schemas,
      flat.properties[name] ?? flat.said.additionalProperties,
      `${material}/${name}`,
      depth + 1,
    )
  }
  for (const name of flat.required) if (!isWriteOnly(schemas, flat, name)) add(name)
  const wanted = flat.said.minProperties ?? 0
  for (const name of Object.keys(flat.properties)) if (Object.keys(made).length < wanted && !(name in made)) add(name)
  return made
}

/** What is only ever sent is in no reply, required or not (OpenAPI 3, Schema Object, `writeOnly`). */
export const isWriteOnly = (schemas: Schemas, flat: Flat, name: string): boolean =>
  flat.properties[name] !== undefined && schemas.flat(flat.properties[name])?.said.writeOnly === true

export function leastNumber({ said }: Flat, type: string): number {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = said
  const unit = typeof multipleOf === 'number' && multipleOf > 0 ? multipleOf : type === 'integer' ? 1 : 0.5
  const above = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + unit : -Infinity
  const low = Math.max(typeof minimum === 'number' ? minimum : -Infinity, above)
  const below = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - unit : Infinity
  const high = Math.min(typeof maximum === 'number' ? maximum : Infinity, below)
  const least = Math.min(Math.max(0, low), high)
  return typeof multipleOf === 'number' && multipleOf > 0 ? Math.ceil(least / multipleOf) * multipleOf : least
}
