import type { Json, Parameter, ParameterPlace, Schema } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import type { Context } from './document.ts'
import { examplesOf } from './keywords.ts'
import { isRecord, type Loose, listOf, recordOf } from './loose.ts'
import type { Given } from './operation.ts'

const places = new Set(['path', 'query', 'header', 'cookie'])
// These header names are the business of other parts of a document (OpenAPI 3.1, Parameter Object).
const reserved = new Set(['accept', 'content-type', 'authorization'])

export interface ReadParameters {
  parameters: Parameter[]
  /** Swagger 2.0 lists bodies and form fields among the parameters. */
  bodies: { raw: Loose; at: At }[]
}

/** Parameters of an operation and its path, the operation's own first where both name one. */
export function readParameters(context: Context, given: Given, raw: Loose): ReadParameters {
  const listed = [
    ...listOf(raw.parameters).map((value, i) => ({ value, at: below(given.at, 'parameters', i) })),
    ...listOf(given.item.parameters).map((value, i) => ({ value, at: below(given.itemAt, 'parameters', i) })),
  ]
  const found = new Map<string, Parameter>()
  const bodies: ReadParameters['bodies'] = []
  for (const { value, at } of listed) {
    const resolved = resolve(context, value, at)
    if (!resolved) continue
    if (resolved.raw.in === 'body' || resolved.raw.in === 'formData') bodies.push(resolved)
    else addParameter(context, resolved, found)
  }
  return { parameters: [...found.values()], bodies }
}

function resolve(context: Context, value: unknown, at: At): { raw: Loose; at: At } | undefined {
  if (!isRecord(value)) {
    context.reading.error('broken-parameter', 'a parameter must be an object', at)
    return undefined
  }
  if (typeof value.$ref !== 'string') return { raw: value, at }
  const target = context.reading.follow(value.$ref, at)
  return target && isRecord(target.value) ? { raw: target.value, at: target.at } : undefined
}

function addParameter(context: Context, { raw, at }: { raw: Loose; at: At }, found: Map<string, Parameter>): void {
  const { name, in: place } = raw
  if (typeof name !== 'string' || name === '' || typeof place !== 'string' || !places.has(place)) {
    const what = typeof name === 'string' ? ` "${name.slice(0, 60)}"` : ''
    context.reading.error(
      'broken-parameter',
      `the parameter${what} needs a \`name\` and one of ${[...places].join(', ')} as \`in\``,
      at,
    )
    return
  }
  if (place === 'header' && reserved.has(name.toLowerCase())) return
  const key = `${place} ${place === 'header' ? name.toLowerCase() : name}`
  if (found.has(key)) return
  found.set(key, parameterOf(context, raw, at, name.replace(/^\+|\*$/g, ''), place as ParameterPlace))
}

function parameterOf(context: Context, raw: Loose, at: At, name: string, place: ParameterPlace): Parameter {
  const example = examplesOf(raw)[0] ?? (raw['x-example'] as Json | undefined)
  return {
    name,
    in: place,
    required: place === 'path' || raw.required === true,
    schema: parameterSchema(context, raw, at),
    ...serialization(raw),
    ...(raw.deprecated === true ? { deprecated: true } : {}),
    ...(raw.allowReserved === true ? { allowReserved: true } : {}),
    ...(typeof raw.description === 'string' ? { description: raw.description } : {}),
    ...(example === undefined ? {} : { example }),
    origin: context.reading.origin(at),
  }
}

function parameterSchema(context: Context, raw: Loose, at: At): Schema {
  if (raw.schema !== undefined) return context.schemas.convert(raw.schema, below(at, 'schema'))
  const [type, media] = Object.entries(recordOf(raw.content))[0] ?? []
  if (type !== undefined) return context.schemas.convert(recordOf(media).schema, below(at, 'content', type, 'schema'))
  // Swagger 2.0 writes the schema into the parameter.
  return raw.type === undefined
    ? { type: 'string' }
    : context.schemas.convert({ ...raw, required: undefined, description: undefined }, at)
}

const collections: Record<string, Pick<Parameter, 'style' | 'explode'>> = {
  multi: { style: 'form', explode: true },
  csv: { style: 'form', explode: false },
  ssv: { style: 'spaceDelimited', explode: false },
  pipes: { style: 'pipeDelimited', explode: false },
}

function serialization(raw: Loose): Pick<Parameter, 'style' | 'explode'> {
  if (raw.type === 'array') return collections[String(raw.collectionFormat ?? 'csv')] ?? {}
  return {
    ...(typeof raw.style === 'string' ? { style: raw.style } : {}),
    ...(typeof raw.explode === 'boolean' ? { explode: raw.explode } : {}),
  }
}
