import type { IdFormat, IdPlan } from '@dtu/kit/fallback/plan'
import type { Json, Schema } from '../draft.ts'
import { alternatives, type IdField, idField } from './id-field.ts'
import { formatFrom } from './id-format.ts'
import { isDescribed, itemIn, itemSchema, nounOf } from './item-schema.ts'
import { type Model, type Res, rolesOf } from './model.ts'
import { requestOf, successOf } from './success.ts'
import { plain } from './words.ts'

const named = new Set(['key', 'slug', 'code', 'name', 'username', 'login', 'email', 'symbol', 'title'])

/** Finds the field that holds an item's id, who makes it, and what it looks like. */
export function idOf(model: Model, res: Res): IdPlan {
  const schema = itemSchema(model, res)
  const param = res.idParam ?? idLike(model, schema, nounOf(res)) ?? 'id'
  const found = foundId(model, res, schema, param)
  const field = found?.field ?? 'id'
  const property = model.lens.field(schema, field) ?? shownId(model, res, param)
  const parameter = parameterSchema(model, res, param)
  const from = namedBy(model, res, field, property)
  // What counts is the document; a path can only hold texts. `number` as the type of an id is a whole one.
  const type = /integer|number/.test(model.lens.scalar(property ?? parameter) ?? '') ? 'integer' : 'string'
  const format = formatFor(model, type, [property, parameter], examples(model, res, field, property, param))
  model.findings.add(
    res.name,
    `id: ${field} (${found ? found.reason : 'kept aside: no property fits'}), ${type}, ${describe(format)}, named by ${from}`,
    `path parameter {${param}}`,
    found?.confidence ?? 0.5,
  )
  return {
    field,
    // Where no reply says what an item looks like, it may as well show its id.
    ...(found || !isDescribed(model, res) ? {} : { hidden: true }),
    param,
    type,
    from,
    format,
    ...patternOf(model, [property, parameter]),
    also: [...new Set([...alsoFields(model, res, schema, field), ...Object.values(otherNames(model, res, field))])],
  }
}

/** Parameters that other operations of an item have in the id's place, to the fields that they name. */
export function otherNames(model: Model, res: Res, field: string): Record<string, string> {
  const names = rolesOf(model, res).flatMap(([, { id }]) =>
    id?.in === 'path' && id.name !== res.idParam ? [id.name] : [],
  )
  const properties = [...model.lens.flat(itemSchema(model, res)).properties]
  const fields = names.flatMap((name) =>
    properties
      .filter(([own, schema]) => own !== field && plain(own) === plain(name) && model.lens.scalar(schema) !== undefined)
      .map(([own]) => [name, own] as const),
  )
  return Object.fromEntries(fields)
}

/** The field of an item that holds its id. */
export function foundId(model: Model, res: Res, schema: Schema | undefined, param: string): IdField | undefined {
  const found = idField(model.lens, schema, param, nounOf(res))
  // A request that names what the path names tells more than a likeness.
  if (!found || found.confidence < 0.9) {
    const sent = sentId(model, res, param)
    if (sent) return sent
  }
  // Of what only requests describe, a likeness to an id is as likely one of something else; so it is where replies show a
  // better one beside the item.
  const isSure = found !== undefined && found.confidence >= 0.85
  return isSure || (isDescribed(model, res) && !shownId(model, res, param, 0.9)) ? found : undefined
}

/** The member of a create's body that the path's parameter is called after. */
function sentId(model: Model, res: Res, param: string): IdField | undefined {
  for (const [operation, { kind }] of rolesOf(model, res)) {
    if (kind !== 'create') continue
    const { schema } = itemIn(model, res, requestOf(operation)?.schema)
    const name = [...model.lens.flat(schema).properties].find(
      ([name, property]) => plain(name) === plain(param) && model.lens.scalar(property) !== undefined,
    )?.[0]
    if (name !== undefined) return { field: name, reason: 'the create takes what the path names', confidence: 0.85 }
  }
  return undefined
}

/** The id that a create's reply shows, where items do not. */
function shownId(model: Model, res: Res, param: string, least = 0): Schema | undefined {
  for (const [operation, { kind }] of rolesOf(model, res)) {
    const { schema } = kind === 'create' ? successOf(operation, 'create') : { schema: undefined }
    const found = schema && idField(model.lens, schema, param, nounOf(res))
    if (found && found.confidence >= least) return model.lens.field(schema, found.field)
  }
  return undefined
}

function idLike(model: Model, schema: Schema | undefined, noun: string): string | undefined {
  return idField(model.lens, schema, 'id', noun)?.field
}

function parameterSchema(model: Model, res: Res, param: string): Schema | undefined {
  for (const [operation] of rolesOf(model, res)) {
    const parameter = operation.parameters.find((p) => p.in === 'path' && p.name === param)
    if (parameter) return parameter.schema
  }
  return undefined
}

/** Who names a new item: the caller where a create takes the id, else the server. */
function namedBy(model: Model, res: Res, field: string, property: Schema | undefined): IdPlan['from'] {
  const creates = rolesOf(model, res).filter(([, { kind }]) => kind === 'create')
  if (!creates.length)
    return rolesOf(model, res).some(([operation, { kind }]) => kind === 'upsert' && operation.method === 'put')
      ? 'caller'
      : 'server'
  if (model.lens.flat(property).said.readOnly === true) return 'server'
  const bodies = creates.map(([operation]) => itemIn(model, res, requestOf(operation)?.schema).schema)
  const taken = bodies.map((body) => spelling(model, body, field))
  const takes = bodies.some(
    (body, i) => taken[i] !== undefined && model.lens.flat(model.lens.field(body, taken[i]!)).said.readOnly !== true,
  )
  if (!takes) return 'server'
  const required = bodies.every((body, i) => taken[i] !== undefined && model.lens.flat(body).required.has(taken[i]!))
  return required && (named.has(plain(field)) || !/id$/.test(plain(field)) || separateBody(model, res, bodies))
    ? 'caller'
    : 'either'
}

/** How a request spells a field of the item. */
function spelling(model: Model, body: Schema | undefined, field: string): string | undefined {
  if (model.lens.field(body, field)) return field
  return [...model.lens.flat(body).properties.keys()].find((name) => plain(name) === plain(field))
}

/** A body schema of its own that requires an id means it; the item's schema sent whole may not. */
function separateBody(model: Model, res: Res, bodies: readonly (Schema | undefined)[]): boolean {
  const item = model.lens.flat(itemSchema(model, res)).name
  return bodies.every((body) => model.lens.flat(body).name !== item)
}

function examples(model: Model, res: Res, field: string, property: Schema | undefined, param: string): Json[] {
  const found: (Json | undefined)[] = [model.lens.flat(property).said.example]
  for (const [operation] of rolesOf(model, res)) {
    found.push(operation.parameters.find((p) => p.in === 'path' && p.name === param)?.example)
    for (const response of Object.values(operation.responses))
      for (const example of response.examples) found.push(...valuesOf(example, field))
  }
  return found.filter((value) => typeof value === 'string' || typeof value === 'number')
}

/** The values a field has at the top of an example, in its list, or in a list it holds. */
function valuesOf(example: Json, field: string): Json[] {
  if (Array.isArray(example)) return example.slice(0, 3).flatMap((item) => ownValue(item, field))
  if (example === null || typeof example !== 'object') return []
  const own = ownValue(example, field)
  if (own.length) return own
  return Object.values(example).flatMap((child) =>
    Array.isArray(child) ? child.slice(0, 3).flatMap((item) => ownValue(item, field)) : ownValue(child, field),
  )
}

function ownValue(value: Json, field: string): Json[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return []
  return value[field] === undefined ? [] : [value[field]!]
}

function formatFor(model: Model, type: 'string' | 'integer', schemas: (Schema | undefined)[], seen: Json[]): IdFormat {
  if (type === 'integer') return { kind: 'integer', first: 1 }
  const said = schemas.map((schema) => model.lens.flat(schema).said)
  return formatFrom(said, seen.map(String))
}

function patternOf(model: Model, schemas: (Schema | undefined)[]): { pattern?: string } {
  const [pattern] = schemas.flatMap((schema) => model.lens.flat(schema).said.pattern ?? [])
  return typeof pattern === 'string' ? { pattern } : {}
}

function describe(format: IdFormat): string {
  if (format.kind === 'text') return `"${format.prefix}" and ${format.length} characters`
  return format.kind === 'uuid' ? 'a uuid' : 'counted'
}

const others = ['login', 'username', 'email', 'key', 'slug', 'name', 'externalid']

/** Parameters called `userIdOrLogin`, `idOrKey`, `nameOrId` take any of those. */
function alsoFields(model: Model, res: Res, schema: Schema | undefined, field: string): string[] {
  const told = rolesOf(model, res).flatMap(([operation]) =>
    operation.parameters.filter((p) => p.in === 'path').flatMap(({ name }) => alternatives(name)),
  )
  const text = rolesOf(model, res).flatMap(([operation]) =>
    operation.parameters.filter((p) => p.in === 'path').map((p) => `${p.name} ${p.description ?? ''}`),
  )
  const names = [...model.lens.flat(schema).properties.keys()].filter(
    (name) => name !== field && others.includes(plain(name)),
  )
  return names.filter(
    (name) =>
      told.includes(plain(name)) ||
      text.some(
        (words) =>
          new RegExp(`\\b${name}\\b|Or${name}`, 'i').test(words.split('.')[0]!) && /\bor\b|Or[A-Z]/.test(words),
      ),
  )
}
