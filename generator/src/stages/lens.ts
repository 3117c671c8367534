import { segmentsOf } from '../document/pointer.ts'
import type { Draft, Json, Schema } from '../draft.ts'
import { refName } from './schema-walk.ts'

/** A schema with its references and compositions laid flat: what one may expect of a value. */
export interface Flat {
  /** Component name, where the schema is one or only wraps one. */
  name: string | undefined
  types: Set<string>
  nullable: boolean
  properties: Map<string, Schema>
  required: Set<string>
  items: Schema | undefined
  /** Schema of values under keys that are no names. */
  values: Schema | undefined
  /** The rest of the keywords; inner ones first, outer ones win. */
  said: Schema
}

const MAX_DEPTH = 24

/** Reads schemas of a draft flat, each once. */
export class Lens {
  readonly #draft: Draft
  readonly #cache = new WeakMap<Schema, Flat>()

  constructor(draft: Draft) {
    this.#draft = draft
  }

  flat(schema: Schema | undefined): Flat {
    if (!schema) return emptyFlat()
    const known = this.#cache.get(schema)
    if (known) return known
    const flat = emptyFlat()
    this.#cache.set(schema, flat)
    this.#add(flat, schema, 0, new Set())
    flat.name = this.#nameOf(schema)
    return flat
  }

  property(schema: Schema | undefined, name: string): Schema | undefined {
    return this.flat(schema).properties.get(name)
  }

  /** The schema of a field: a property, or what a pointer leads to. */
  field(schema: Schema | undefined, field: string): Schema | undefined {
    if (!field.startsWith('/')) return this.property(schema, field)
    return segmentsOf(field).reduce<Schema | undefined>((inner, name) => this.property(inner, name), schema)
  }

  isObject(schema: Schema | undefined): boolean {
    const flat = this.flat(schema)
    return flat.types.has('object') || flat.properties.size > 0
  }

  isArray(schema: Schema | undefined): boolean {
    return this.flat(schema).types.has('array') || this.flat(schema).items !== undefined
  }

  /** The one scalar type of a schema, integer before number; undefined for structures and mixtures. */
  scalar(schema: Schema | undefined): 'string' | 'integer' | 'number' | 'boolean' | undefined {
    const flat = this.flat(schema)
    if (flat.properties.size || flat.items) return undefined
    return (['string', 'integer', 'number', 'boolean'] as const).find((type) => flat.types.has(type))
  }

  enumOf(schema: Schema | undefined): Json[] {
    const { said } = this.flat(schema)
    if (Array.isArray(said.enum)) return said.enum.filter((value) => value !== null)
    return said.const === undefined ? [] : [said.const]
  }

  #nameOf(schema: Schema): string | undefined {
    const name = refName(schema)
    if (name !== undefined) return refName(this.#draft.schemas[name]) ?? name
    const branches = [schema.allOf, schema.anyOf, schema.oneOf]
      .flatMap((list) => list ?? [])
      .filter((branch) => branch.type !== 'null')
    const [only] = branches
    return branches.length === 1 && only && !schema.properties ? refName(only) : undefined
  }

  #add(flat: Flat, schema: Schema, depth: number, open: Set<string>): void {
    if (depth > MAX_DEPTH) return
    const name = refName(schema)
    if (name !== undefined) {
      const target = this.#draft.schemas[name]
      if (target && !open.has(name)) this.#add(flat, target, depth + 1, new Set([...open, name]))
    }
    for (const branch of schema.allOf ?? []) this.#add(flat, branch, depth + 1, open)
    for (const branch of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
      this.#addAlternative(flat, branch, depth, open)
    addOwn(flat, schema)
  }

  /** What only one alternative requires is not required. */
  #addAlternative(flat: Flat, branch: Schema, depth: number, open: Set<string>): void {
    const own = emptyFlat()
    this.#add(own, branch, depth + 1, open)
    if (own.types.size === 1 && own.types.has('null')) flat.nullable = true
    for (const type of own.types) flat.types.add(type)
    for (const [name, property] of own.properties) if (!flat.properties.has(name)) flat.properties.set(name, property)
    flat.items ??= own.items
    flat.values ??= own.values
    flat.nullable ||= own.nullable
    flat.said = { ...own.said, ...flat.said }
  }
}

function emptyFlat(): Flat {
  return {
    name: undefined,
    types: new Set(),
    nullable: false,
    properties: new Map(),
    required: new Set(),
    items: undefined,
    values: undefined,
    said: {},
  }
}

const structural = new Set([
  '$ref',
  'type',
  'properties',
  'required',
  'items',
  'additionalProperties',
  'allOf',
  'anyOf',
  'oneOf',
])

function addOwn(flat: Flat, schema: Schema): void {
  for (const type of [schema.type].flat()) {
    if (type === 'null') flat.nullable = true
    else if (type !== undefined) flat.types.add(type)
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const inherited = flat.properties.get(name)
    flat.properties.set(name, inherited && inherited !== property ? { allOf: [inherited, property] } : property)
  }
  for (const name of schema.required ?? []) flat.required.add(name)
  if (schema.items) flat.items = schema.items
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object')
    flat.values = schema.additionalProperties
  for (const [keyword, value] of Object.entries(schema)) if (!structural.has(keyword)) flat.said[keyword] = value
}
