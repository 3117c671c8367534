import type { IdFormat, IdPlan } from '@dtu/kit/fallback/plan'
import type { Json, Schema } from '../draft.ts'
import { formatFrom } from './id-format.ts'
import { itemSchema, nounOf } from './item-schema.ts'
import { findItem } from './listing.ts'
import { type Model, type Res, rolesOf } from './model.ts'
import { requestOf } from './success.ts'
import { plain, tokens } from './words.ts'

const unmistakable = ['id', 'uuid', 'guid', 'uid', 'gid', '_id', 'sid', 'identifier', 'key', 'number']
const usual = [
  'id',
  'uuid',
  'guid',
  'uid',
  'gid',
  '_id',
  'sid',
  'key',
  'slug',
  'code',
  'number',
  'name',
  'username',
  'login',
  'email',
  'identifier',
  'symbol',
  'title',
]
const named = new Set(['key', 'slug', 'code', 'name', 'username', 'login', 'email', 'symbol', 'title'])

/** Finds the field that holds an item's id, who makes it, and what it looks like. */
export function idOf(model: Model, res: Res): IdPlan {
  const schema = itemSchema(model, res)
  const param = res.idParam ?? idLike(model, schema, nounOf(res)) ?? 'id'
  const found = fieldFor(model, schema, param, nounOf(res))
  const field = found?.field ?? 'id'
  const property = model.lens.property(schema, field)
  const parameter = parameterSchema(model, res, param)
  const from = namedBy(model, res, field, property)
  const type =
    model.lens.scalar(property) === 'integer' || (!property && model.lens.scalar(parameter) === 'integer')
      ? 'integer'
      : 'string'
  const format = formatFor(model, type, [property, parameter], examples(model, res, field, property, param))
  model.findings.add(
    res.name,
    `id: ${field} (${found ? found.reason : 'kept aside: no property fits'}), ${type}, ${describe(format)}, named by ${from}`,
    `path parameter {${param}}`,
    found?.confidence ?? 0.5,
  )
  return {
    field,
    ...(found ? {} : { hidden: true }),
    param,
    type,
    from,
    format,
    also: alsoFields(model, res, schema, field),
  }
}

function idLike(model: Model, schema: Schema | undefined, noun: string): string | undefined {
  return fieldFor(model, schema, 'id', noun)?.field
}

/** The property that a path parameter is compared with. */
function fieldFor(
  model: Model,
  schema: Schema | undefined,
  param: string,
  noun: string,
): { field: string; reason: string; confidence: number } | undefined {
  const names = [...model.lens.flat(schema).properties.keys()].filter(
    (name) => model.lens.scalar(model.lens.property(schema, name)) !== undefined,
  )
  const by = (wanted: string) => names.find((name) => plain(name) === plain(wanted))
  const exact = names.find((name) => name === param) ?? by(param)
  if (exact) return { field: exact, reason: 'the property of the same name', confidence: 0.97 }
  const [alternative] = alternatives(param).flatMap((word) => by(word) ?? [])
  if (alternative) return { field: alternative, reason: `one of the ways \`${param}\` tells`, confidence: 0.95 }
  const words = tokens(param)
  const tail = words.at(-1) ?? ''
  const short = by(tail)
  if (short && words.length > 1) return { field: short, reason: `\`${param}\` without its noun`, confidence: 0.95 }
  const own = by(`${noun}id`) ?? by(`${noun}key`) ?? by(`${noun}name`)
  if (own) return { field: own, reason: 'the noun with its id', confidence: 0.85 }
  const common = (/^(id|ids|uuid|guid|uid)$/.test(tail) ? unmistakable : usual)
    .map(by)
    .find((name) => name !== undefined)
  return common
    ? { field: common, reason: 'the usual name of an id', confidence: tail === 'id' || common === 'id' ? 0.9 : 0.65 }
    : undefined
}

/** `issueIdOrKey` may be an id or a key; `id` comes first, as the one that never changes. */
function alternatives(param: string): string[] {
  const words = tokens(param)
  const at = words.indexOf('or')
  if (at < 1 || at === words.length - 1) return []
  const either = [words[at - 1]!, words[at + 1]!]
  return either.includes('id') ? ['id', ...either.filter((word) => word !== 'id')] : either
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
  const bodies = creates.map(([operation]) => findItem(model.lens, requestOf(operation)?.schema, nounOf(res)).schema)
  const takes = bodies.some(
    (body) =>
      model.lens.flat(body).properties.has(field) &&
      model.lens.flat(model.lens.property(body, field)).said.readOnly !== true,
  )
  if (!takes) return 'server'
  const required = bodies.every((body) => model.lens.flat(body).required.has(field))
  return required && (named.has(plain(field)) || !/id$/.test(plain(field)) || separateBody(model, res, bodies))
    ? 'caller'
    : 'either'
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
