import type { Schema } from './schemas.ts'

/** A schema without references and combinations. */
export interface Flat {
  /** Empty: anything. */
  readonly types: readonly string[]
  readonly nullable: boolean
  readonly properties: Readonly<Record<string, Schema>>
  readonly required: readonly string[]
  /** Further keywords as they are said. */
  readonly said: Schema
}

const LEVELS = 24
const NOTHING: Flat = { types: [], nullable: true, properties: {}, required: [], said: {} }

/** Reads combined schemas as one. What does not depend on a value is remembered. */
export class Flattener {
  readonly #resolve: (schema: unknown) => Schema | undefined
  readonly #known = new WeakMap<Schema, Flat>()

  constructor(resolve: (schema: unknown) => Schema | undefined) {
    this.#resolve = resolve
  }

  flat(schema: unknown, value?: unknown): Flat | undefined {
    const resolved = this.#resolve(schema)
    return resolved && this.#read(resolved, value, 0)
  }

  #read(schema: Schema, value: unknown, level: number): Flat {
    const known = this.#known.get(schema)
    if (known) return known
    if (level > LEVELS) return NOTHING
    const { allOf, oneOf, anyOf, ...own } = schema
    const parts: Flat[] = [readOwn(own)]
    let depends = false
    for (const part of listOf(allOf)) {
      const resolved = this.#resolve(part)
      if (!resolved) continue
      parts.push(this.#read(resolved, value, level + 1))
      depends ||= !this.#known.has(resolved)
    }
    for (const alternatives of [oneOf, anyOf]) {
      const chosen = this.#choose(listOf(alternatives), schema.discriminator, value, level)
      if (!chosen) continue
      parts.push(chosen)
      depends = true
    }
    const flat = parts.length === 1 ? (parts[0] as Flat) : parts.reduce(merge)
    if (!depends) this.#known.set(schema, flat)
    return flat
  }

  #choose(alternatives: readonly unknown[], discriminator: unknown, value: unknown, level: number): Flat | undefined {
    const resolved = alternatives.flatMap((alternative) => {
      const schema = this.#resolve(alternative)
      return schema ? [{ schema, ref: (alternative as Schema).$ref as string | undefined }] : []
    })
    if (resolved.length === 0) return undefined
    const told = tellApart(discriminator, value, resolved)
    const read = (schema: Schema) => this.#read(schema, value, level + 1)
    const nullable = resolved.some(({ schema }) => schema.type === 'null')
    // What is something is none of nothing.
    const things = resolved.filter(({ schema }) => schema.type !== 'null')
    const flats = (told ? [told] : things.length > 0 ? things : resolved).map(({ schema, ref }) =>
      named(discriminator, read(schema), ref),
    )
    const best = value === undefined ? first(flats) : closest(flats, value)
    return nullable && !best.nullable ? { ...best, nullable: true } : best
  }
}

interface Alternative {
  readonly schema: Schema
  readonly ref: string | undefined
}

/** The alternative that a discriminator names. */
function tellApart(
  discriminator: unknown,
  value: unknown,
  alternatives: readonly Alternative[],
): Alternative | undefined {
  const { propertyName, mapping = {} } = (discriminator ?? {}) as Schema
  const said = propertyName && typeof value === 'object' && value !== null ? (value as Schema)[propertyName] : undefined
  if (typeof said !== 'string') return undefined
  const target = mapping[said] ?? said
  return alternatives.find(({ ref }) => ref === target || ref?.endsWith(`/${target}`))
}

/** What the discriminator's property must say in an alternative that does not say so itself. */
function named(discriminator: unknown, flat: Flat, ref: string | undefined): Flat {
  const { propertyName, mapping = {} } = (discriminator ?? {}) as Schema
  if (typeof propertyName !== 'string' || !ref) return flat
  const property = flat.properties[propertyName] ?? {}
  if (property.const !== undefined || property.enum?.length === 1) return flat
  const word = Object.entries(mapping as Record<string, string>).find(
    ([, target]) => target === ref || ref.endsWith(`/${target}`),
  )?.[0]
  const value = word ?? ref.split('/').at(-1)
  if (property.enum && !property.enum.includes(value)) return flat
  return {
    ...flat,
    properties: { ...flat.properties, [propertyName]: { type: 'string', const: value } },
    required: flat.required.includes(propertyName) ? flat.required : [...flat.required, propertyName],
  }
}

/** With nothing to go by: the one that asks for least, so that little has to be made up. */
const first = (flats: readonly Flat[]): Flat =>
  flats.find(({ types }) => types.length === 1 && types[0] === 'null') ??
  flats.reduce((a, b) => (b.required.length < a.required.length && sameKind(a, b) ? b : a))

const sameKind = (a: Flat, b: Flat) => a.types[0] === b.types[0]

function closest(flats: readonly Flat[], value: unknown): Flat {
  let best = flats[0] as Flat
  let most = -Infinity
  for (const flat of flats) {
    const score = fit(flat, value)
    if (score > most) [best, most] = [flat, score]
  }
  return best
}

/** How well a value fits, by its type and its own members. Higher is better. */
function fit(flat: Flat, value: unknown): number {
  const type = typeOf(value)
  const { types, said } = flat
  if (types.length > 0 && !types.includes(type) && !(type === 'integer' && types.includes('number'))) return -1000
  if (said.const !== undefined && said.const !== value) return -500
  if (Array.isArray(said.enum) && !said.enum.includes(value)) return -500
  if (type !== 'object') return types.length > 0 ? 1 : 0
  const document = value as Schema
  let score = 0
  for (const [name, inner] of Object.entries(document)) {
    const property = flat.properties[name]
    if (!property) score -= said.additionalProperties === false ? 3 : 0
    else if (contradicts(property, inner)) score -= 50
    else score += 2
  }
  for (const name of flat.required) if (document[name] === undefined) score -= 3
  return score
}

const contradicts = (property: Schema, value: unknown): boolean =>
  (property.const !== undefined && property.const !== value) ||
  (Array.isArray(property.enum) && property.enum.length > 0 && !property.enum.includes(value))

export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function readOwn(own: Schema): Flat {
  const types = typesOf(own)
  return {
    types: types.filter((type) => type !== 'null'),
    nullable:
      types.includes('null') || own.nullable === true || (types.length === 0 && !own.enum && own.const === undefined),
    properties: typeof own.properties === 'object' && own.properties !== null ? own.properties : {},
    required: listOf(own.required).filter((name): name is string => typeof name === 'string'),
    said: own,
  }
}

function typesOf(own: Schema): string[] {
  if (Array.isArray(own.type)) return own.type
  if (typeof own.type === 'string') return [own.type]
  if (own.properties || own.additionalProperties) return ['object']
  return own.items ? ['array'] : []
}

function merge(a: Flat, b: Flat): Flat {
  const shared = a.types.filter((type) => b.types.includes(type) || (type === 'integer' && b.types.includes('number')))
  const properties = { ...a.properties }
  for (const [name, property] of Object.entries(b.properties))
    properties[name] =
      properties[name] && properties[name] !== property ? { allOf: [properties[name], property] } : property
  return {
    types: a.types.length === 0 ? b.types : b.types.length === 0 || shared.length === 0 ? a.types : shared,
    nullable: a.nullable && b.nullable,
    properties,
    required: [...new Set([...a.required, ...b.required])],
    said: mergeSaid(a.said, b.said),
  }
}

function mergeSaid(a: Schema, b: Schema): Schema {
  const said = { ...b, ...a }
  if (Array.isArray(a.enum) && Array.isArray(b.enum)) {
    const both = a.enum.filter((value) => b.enum.includes(value))
    if (both.length > 0) said.enum = both
  }
  // What one part does not know another may, unless both close themselves.
  if (a.additionalProperties === false && b.properties && b.additionalProperties !== false)
    said.additionalProperties = undefined
  return said
}
