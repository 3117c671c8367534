import { isAmbiguous, settle } from './alternatives.ts'
import { type Flat, typeOf } from './flat.ts'
import type { Document } from './pointer.ts'
import { isWriteOnly, least } from './sample.ts'
import type { Schemas } from './schemas.ts'
import { conformText } from './text.ts'

export interface Conforming {
  readonly schemas: Schemas
  /** Values that conform to the schema of this reference already, because they did when they were stored. */
  readonly known?: { readonly ref: string; has(value: object): boolean } | undefined
  /** Leave out what cannot be written as only one of its alternatives. */
  readonly strict?: boolean
}

const DEEP = 40

/**
 * A value as a schema has it: members it requires are made up, of the least that satisfies it; what contradicts it is
 * written otherwise where that says the same (an id where the schema shows the whole thing) and else left out. What the
 * schema does not speak of stays. Undefined when nothing of the value can be kept.
 */
export function conform(c: Conforming, schema: unknown, value: unknown, material: string, depth = 0): unknown {
  if (typeof schema !== 'object' || schema === null || depth > DEEP) return value
  if (typeof value === 'object' && value !== null) {
    if (isKnown(c, schema, value)) return value
    const resolved = c.schemas.resolve(schema)
    if (resolved && isAmbiguous(resolved))
      return settle(c, resolved, value as object, (chosen) => conformAs(c, chosen, value, material, depth))
  }
  return conformAs(c, schema, value, material, depth)
}

/** With alternatives chosen by likeness alone. */
function conformAs(c: Conforming, schema: object, value: unknown, material: string, depth: number): unknown {
  const flat = c.schemas.flat(schema, value)
  if (!flat) return value
  if (value === null) return flat.nullable || flat.said.enum?.includes(null) ? null : undefined
  const typed = toType(flat, value)
  if (typed === undefined) return undefined
  if (Array.isArray(typed)) return conformList(c, flat, typed, material, depth)
  if (typeof typed === 'object') return conformObject(c, flat, typed as Document, material, depth)
  if (typeof typed === 'string' && !flat.said.enum && flat.said.const === undefined)
    return conformText(flat.said, typed)
  return isAllowed(flat, typed) ? typed : likeAllowed(flat, typed)
}

const isKnown = ({ known }: Conforming, schema: object, value: object): boolean =>
  known !== undefined && (schema as { $ref?: string }).$ref === known.ref && known.has(value)

function conformObject(c: Conforming, flat: Flat, document: Document, material: string, depth: number): unknown {
  const made: Document = {}
  for (const [name, inner] of Object.entries(document)) {
    if (inner === undefined) continue
    const schema = schemaOf(flat, name)
    if (schema === false) continue
    const value = schema === undefined ? inner : conform(c, schema, inner, `${material}/${name}`, depth + 1)
    if (value !== undefined) put(made, name, value)
  }
  for (const name of flat.required)
    if (!Object.hasOwn(made, name) && schemaOf(flat, name) !== false && !isWriteOnly(c.schemas, flat, name))
      put(made, name, madeUp(c, schemaOf(flat, name) || {}, `${material}/${name}`, depth + 1))
  return made
}

function madeUp(c: Conforming, schema: object, material: string, depth: number): unknown {
  const value = least(c.schemas, schema, material)
  return conform(c, schema, value, material, depth) ?? value
}

/** A member may be called `__proto__`. */
function put(document: Document, name: string, value: unknown): void {
  if (name !== '__proto__') document[name] = value
  else Object.defineProperty(document, name, { value, enumerable: true, writable: true, configurable: true })
}

/** The schema of a member: false where none may be, undefined where nothing is said. */
function schemaOf({ properties, said }: Flat, name: string): object | false | undefined {
  if (Object.hasOwn(properties, name)) return properties[name]
  for (const [pattern, schema] of Object.entries((said.patternProperties ?? {}) as Document))
    if (new RegExp(pattern).test(name)) return schema as object
  const others = said.additionalProperties ?? said.unevaluatedProperties
  return others === false ? false : typeof others === 'object' && others !== null ? others : undefined
}

function conformList(
  c: Conforming,
  { said }: Flat,
  list: readonly unknown[],
  material: string,
  depth: number,
): unknown[] {
  const schema = (n: number) => said.prefixItems?.[n] ?? said.items
  let made: unknown[] = list
    .map((element, n) => conform(c, schema(n), element, `${material}/${n}`, depth + 1))
    .filter((element) => element !== undefined)
  if (said.uniqueItems === true) made = distinct(made)
  if (typeof said.maxItems === 'number') made = made.slice(0, said.maxItems)
  for (let n = made.length; n < Math.min(said.minItems ?? 0, 100); n++)
    made.push(least(c.schemas, schema(n) ?? {}, `${material}/${n}`))
  return made
}

const distinct = (list: readonly unknown[]): unknown[] => [
  ...new Map(list.map((element) => [JSON.stringify(element), element])).values(),
]

/** The value in a type the schema allows. */
function toType({ types, properties }: Flat, value: unknown): unknown {
  const type = typeOf(value)
  if (types.length === 0 || types.includes(type) || (type === 'integer' && types.includes('number'))) return value
  for (const wanted of types) {
    const typed = converted(wanted, value, properties)
    if (typed !== undefined) return typed
  }
  return undefined
}

const NAMES = ['id', 'uuid', 'key', 'name', 'value', 'login', 'slug', 'code']

function converted(wanted: string, value: unknown, properties: Flat['properties']): unknown {
  if (wanted === 'array') return [value]
  if (wanted === 'object') return Array.isArray(value) ? undefined : wrapped(value, properties)
  if (Array.isArray(value)) return value.length === 0 ? undefined : converted(wanted, value[0], properties)
  if (typeof value === 'object' && value !== null) {
    const inner = standsFor(value as Document)
    return inner === undefined ? undefined : converted(wanted, inner, properties)
  }
  if (wanted === 'string') return String(value)
  if (wanted === 'boolean') return value === 'true' ? true : value === 'false' ? false : undefined
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined
  return wanted === 'integer' ? Math.trunc(number) : number
}

/** What a thing is shown as where only a word is shown: its id, or the one simple member it has. */
function standsFor(document: Document): unknown {
  const simple = (value: unknown) => typeof value === 'string' || typeof value === 'number'
  const name = NAMES.find((candidate) => simple(document[candidate]))
  if (name !== undefined) return document[name]
  const values = Object.values(document)
  return values.length === 1 && simple(values[0]) ? values[0] : undefined
}

/** Sent as an id, shown as the thing. */
function wrapped(value: unknown, properties: Flat['properties']): Document | undefined {
  const name = NAMES.find((candidate) => Object.hasOwn(properties, candidate))
  return name === undefined ? undefined : { [name]: value }
}

function isAllowed({ said }: Flat, value: unknown): boolean {
  if (said.const !== undefined && said.const !== value) return false
  if (Array.isArray(said.enum) && !said.enum.includes(value)) return false
  return typeof value !== 'number' || isInRange(said, value)
}

const isInRange = (said: Record<string, any>, value: number): boolean =>
  !(value < said.minimum) &&
  !(value > said.maximum) &&
  !(value <= said.exclusiveMinimum) &&
  !(value >= said.exclusiveMaximum) &&
  !(said.multipleOf > 0 && Math.abs(value / said.multipleOf - Math.round(value / said.multipleOf)) > 1e-9)

/** The same word in other letters, the number within its bounds. */
function likeAllowed({ said }: Flat, value: unknown): unknown {
  const same = (said.enum as unknown[] | undefined)?.find(
    (allowed) => String(allowed).toLowerCase() === String(value).toLowerCase(),
  )
  return same
}
