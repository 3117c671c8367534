import type { Body, Schema } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import type { Context } from './document.ts'
import { examplesOf } from './keywords.ts'
import { isRecord, type Loose, recordOf } from './loose.ts'
import { mediaTypes } from './operation.ts'

/** The request body of an OpenAPI 3 operation. */
export function readBody(context: Context, value: unknown, given: At): Body | undefined {
  const found =
    isRecord(value) && typeof value.$ref === 'string' ? context.reading.follow(value.$ref, given) : { value, at: given }
  if (!found) return undefined
  if (!isRecord(found.value)) {
    context.reading.error('broken-body', 'a request body must be an object', given)
    return undefined
  }
  const { content, examples } = readContent(context, found.value.content, below(found.at, 'content'))
  return { required: found.value.required === true, content, examples, origin: context.reading.origin(given) }
}

/** Media types to schemas, with the examples given beside them. */
export function readContent(context: Context, raw: unknown, at: At): Pick<Body, 'content' | 'examples'> {
  const content: Record<string, Schema> = {}
  const examples: Body['examples'] = []
  for (const [given, media] of Object.entries(recordOf(raw))) {
    // An empty name was meant as the usual one.
    const type = mediaType(given) || 'application/json'
    if (!type.includes('/')) {
      context.reading.warn('broken-media-type', `"${given.slice(0, 60)}" is no media type`, at)
      continue
    }
    content[type] ??= context.schemas.convert(recordOf(media).schema, below(at, given, 'schema'))
    examples.push(...examplesOf(withExamples(context, recordOf(media), below(at, given))).slice(0, 3))
  }
  return { content, examples }
}

/** In lower case and without a charset, which says nothing of JSON and little of the rest. */
export function mediaType(given: string): string {
  return given
    .trim()
    .toLowerCase()
    .replace(/\s*;\s*charset=[^;]*/, '')
}

/** Examples may be references to shared ones. */
function withExamples(context: Context, media: Loose, at: At): Loose {
  if (!isRecord(media.examples)) return media
  const resolved = Object.entries(media.examples)
    .slice(0, 3)
    .map(([name, entry]) => {
      const ref = isRecord(entry) ? entry.$ref : undefined
      const place = below(at, 'examples', name)
      const found =
        typeof ref === 'string' && context.reading.leads(ref, place) ? context.reading.follow(ref, place) : undefined
      return [name, found ? found.value : entry] as const
    })
  return { ...media, examples: Object.fromEntries(resolved) }
}

/** The body of a Swagger 2.0 operation: its `body` parameter, or its form fields. */
export function readSwaggerBody(context: Context, raw: Loose, parameters: { raw: Loose; at: At }[]): Body | undefined {
  const first = parameters[0]
  if (!first) return undefined
  const origin = context.reading.origin(first.at)
  const whole = parameters.find((parameter) => parameter.raw.in === 'body')
  if (whole) {
    const schema = context.schemas.convert(whole.raw.schema, below(whole.at, 'schema'))
    const types = mediaTypes(context, raw, 'consumes')
    const content = Object.fromEntries((types.length ? types : ['application/json']).map((type) => [type, schema]))
    return { required: whole.raw.required === true, content, examples: examplesOf(whole.raw), origin }
  }
  const schema = formSchema(context, parameters)
  const hasFile = parameters.some((parameter) => parameter.raw.type === 'file')
  const declared = mediaTypes(context, raw, 'consumes').filter((type) => /form/.test(type))
  const types = declared.length ? declared : [hasFile ? 'multipart/form-data' : 'application/x-www-form-urlencoded']
  return {
    required: (schema.required?.length ?? 0) > 0,
    content: Object.fromEntries(types.map((type) => [type, schema])),
    examples: [],
    origin,
  }
}

function formSchema(context: Context, parameters: { raw: Loose; at: At }[]): Schema {
  const schema: Schema = { type: 'object', properties: {} }
  for (const { raw, at } of parameters) {
    if (typeof raw.name !== 'string' || raw.name === '' || raw.name === '__proto__') continue
    schema.properties![raw.name] = context.schemas.convert({ ...raw, required: undefined }, at)
    if (raw.required === true) schema.required = [...(schema.required ?? []), raw.name]
  }
  return schema
}
