import type { Json, Schema } from '../../draft.ts'
import { type At, below, type Reading } from '../reading.ts'
import { copyBounds, copyValues } from './keywords.ts'
import { isRecord, type Loose } from './loose.ts'
import { cleanName, schemaName, uniqueName } from './names.ts'
import { typesOf } from './type-words.ts'

/**
 * Turns schemas of any OpenAPI version into JSON Schema 2020-12 and collects the named ones. Work is queued, not nested:
 * chains of references of any length do not deepen the stack.
 */
export class Schemas {
  readonly #reading: Reading
  readonly #names = new Map<string, string>()
  readonly #reserved = new Map<string, string>()
  readonly #queue: (() => void)[] = []
  readonly #taken: Set<string>

  constructor(reading: Reading) {
    this.#reading = reading
    this.#taken = new Set(Object.keys(reading.draft.schemas))
  }

  /** Keeps the names that a document gives its schemas for those schemas. */
  reserve(names: Iterable<string>, at: At): void {
    for (const name of names) {
      const place = below(at, name)
      const reserved = uniqueName(cleanName(name) || 'Schema', this.#taken)
      this.#reserved.set(`${place.document.key}#${place.pointer}`, reserved)
      this.#taken.add(reserved)
    }
  }

  /** Converts everything that references have asked for. */
  finish(): void {
    for (let work = this.#queue.pop(); work; work = this.#queue.pop()) work()
  }

  /** The schema at a place; `{}` (anything) with a note where there is none. */
  convert(raw: unknown, at: At): Schema {
    if (raw === true || raw === undefined) return {}
    if (raw === false) return { not: {} }
    if (!isRecord(raw)) {
      this.#reading.warn('broken-schema', `a schema must be an object, not ${describe(raw)}; anything is allowed`, at)
      return {}
    }
    if (typeof raw.$ref === 'string') return this.#reference(raw, raw.$ref, at)
    return this.#object(raw, at)
  }

  #reference(raw: Loose, ref: string, at: At): Schema {
    const found = this.#reading.step(ref, at)
    if (!found) return {}
    const schema: Schema = { $ref: `#/components/schemas/${this.#nameFor(found.value, found.at)}` }
    if (raw.nullable === true) return { anyOf: [schema, { type: 'null' }] }
    // 3.1 allows keywords beside a reference; of those only these matter to behaviour.
    for (const keyword of ['readOnly', 'writeOnly'] as const) if (raw[keyword] === true) schema[keyword] = true
    return schema
  }

  #nameFor(value: unknown, at: At): string {
    const key = `${at.document.key}#${at.pointer}`
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = this.#reserved.get(key) ?? schemaName(at, this.#taken)
    this.#names.set(key, name)
    this.#taken.add(name)
    this.#reading.draft.schemaOrigins[name] = this.#reading.origin(at)
    this.#reading.draft.schemas[name] = {}
    this.#queue.push(() => {
      this.#reading.draft.schemas[name] = this.convert(value, at)
    })
    return name
  }

  #object(raw: Loose, at: At): Schema {
    const schema: Schema = {}
    const { types, also } = typesOf(raw, (message) => this.#reading.warn('unknown-type', message, at))
    if (types.length) schema.type = types.length === 1 ? types[0]! : types
    Object.assign(schema, also)
    copyBounds(raw, schema)
    copyValues(raw, schema, (message) => this.#reading.warn('broken-schema', message, at))
    this.#structure(raw, schema, at)
    this.#composition(raw, schema, at)
    this.#discriminator(raw, schema, at)
    if (schema.type === 'null' && (schema.oneOf || schema.anyOf)) return this.#orNull(schema, at)
    return raw.nullable === true ? nullable(schema) : schema
  }

  /** Converters write `nullable` alternatives as type null with alternatives, which nothing can satisfy. */
  #orNull({ type: _null, ...rest }: Schema, at: At): Schema {
    this.#reading.warn('contradiction', 'type null with alternatives is read as alternatives or null', at)
    return { anyOf: [rest, { type: 'null' }] }
  }

  #structure(raw: Loose, schema: Schema, at: At): void {
    if (isRecord(raw.properties)) this.#properties(raw.properties, schema, at)
    addRequired(raw, schema)
    if (raw.items !== undefined) this.#items(raw.items, schema, at)
    for (const keyword of ['additionalProperties', 'unevaluatedProperties', 'additionalItems'])
      if (typeof raw[keyword] === 'boolean') schema[keyword] = raw[keyword]
    for (const keyword of ['additionalProperties', 'propertyNames', 'contains', 'not', 'unevaluatedProperties'])
      if (isRecord(raw[keyword])) schema[keyword] = this.convert(raw[keyword], below(at, keyword))
    if (isRecord(raw.patternProperties)) schema.patternProperties = this.#patterns(raw.patternProperties, at)
    if (Array.isArray(raw.prefixItems))
      schema.prefixItems = raw.prefixItems.map((item, i) => this.convert(item, below(at, 'prefixItems', i)))
  }

  #properties(properties: Loose, schema: Schema, at: At): void {
    const converted: Record<string, Schema> = Object.create(null) as Record<string, Schema>
    const required: string[] = []
    for (const [name, property] of Object.entries(properties)) {
      if (name === '__proto__') continue // no JSON object of a program can carry it
      converted[name] = this.convert(property, below(at, 'properties', name))
      // Draft 3 wrote `required: true` into the property.
      if (isRecord(property) && property.required === true) required.push(name)
    }
    schema.properties = { ...converted }
    if (required.length) schema.required = required
  }

  #items(items: unknown, schema: Schema, at: At): void {
    if (!Array.isArray(items)) {
      schema.items = this.convert(items, below(at, 'items'))
      if (schema.type === undefined) schema.type = 'array'
      return
    }
    const list = items.map((item, i) => this.convert(item, below(at, 'items', i)))
    // Some exporters spell `anyOf` as a list of items without `type: array`.
    if (!isArrayType(schema)) schema.anyOf = list
    else schema.items = list.length === 1 ? list[0]! : { anyOf: list }
  }

  #patterns(patterns: Loose, at: At): Record<string, Schema> {
    const usable = Object.entries(patterns).filter(([pattern]) => isPattern(pattern))
    return Object.fromEntries(
      usable.map(([pattern, schema]) => [pattern, this.convert(schema, below(at, 'patternProperties', pattern))]),
    )
  }

  #composition(raw: Loose, schema: Schema, at: At): void {
    for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
      const list = raw[keyword]
      if (!Array.isArray(list) || list.length === 0) continue
      const converted = list.map((branch, i) => this.convert(branch, below(at, keyword, i)))
      schema[keyword] = [...(schema[keyword] ?? []), ...converted]
    }
    for (const keyword of ['if', 'then', 'else'])
      if (isRecord(raw[keyword])) schema[keyword] = this.convert(raw[keyword], below(at, keyword))
  }

  #discriminator(raw: Loose, schema: Schema, at: At): void {
    const given = raw.discriminator
    if (typeof given === 'string') schema.discriminator = { propertyName: given }
    if (!isRecord(given) || typeof given.propertyName !== 'string') return
    const mapping: Record<string, Json> = {}
    for (const [value, ref] of Object.entries(isRecord(given.mapping) ? given.mapping : {})) {
      if (typeof ref !== 'string') continue
      const place = below(at, 'discriminator', 'mapping', value)
      const $ref = /[/#]/.test(ref) ? ref : `#/components/schemas/${ref}`
      if (this.#reading.leads($ref, place)) mapping[value] = this.convert({ $ref }, place).$ref as string
      else this.#reading.warn('unresolved-reference', `the mapping to \`${ref}\` leads nowhere and is left out`, place)
    }
    schema.discriminator = { propertyName: given.propertyName, ...(Object.keys(mapping).length ? { mapping } : {}) }
  }
}

function isArrayType({ type }: Schema): boolean {
  return [type].flat().includes('array')
}

function addRequired(raw: Loose, schema: Schema): void {
  const listed = Array.isArray(raw.required) ? raw.required.filter((name) => typeof name === 'string') : []
  const required = [...new Set([...(schema.required ?? []), ...listed])]
  if (required.length) schema.required = required
  else delete schema.required
}

function nullable(schema: Schema): Schema {
  if (schema.type !== undefined) {
    schema.type = [...new Set([schema.type, 'null'].flat())]
    if (schema.enum && !schema.enum.includes(null)) schema.enum = [...schema.enum, null]
    return schema
  }
  if (schema.allOf || schema.anyOf || schema.oneOf) return { anyOf: [schema, { type: 'null' }] }
  return schema
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}

function describe(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
