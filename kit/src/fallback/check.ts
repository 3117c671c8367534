import type { Call, Problem } from './call.ts'
import { accepts } from './media.ts'
import { patchStyle } from './patch.ts'
import type { Schema } from './schemas.ts'

/** Refuses a body that is not what the contract says. @throws {ApiError} invalid */
export function checkBody(call: Call, type: string, whole: unknown): void {
  const schema = bodySchema(call, type)
  if (!schema) return
  // What a JSON patch is, its RFC says; documents describe it as anything from a list of steps to the item itself.
  if (Array.isArray(whole) && patchStyle(call) === 'json-patch') return
  // A change need not repeat what the whole document must have.
  const view = call.behaviour.kind === 'merge' ? 'part' : 'whole'
  const problems = call.schemas.problems(schema, whole, view, /form/.test(type))
  if (problems.length > 0) throw call.refuse('invalid', { problems })
}

/** The schemas of an operation's body, one per media type. */
export function bodySchemas(call: Call): Schema[] {
  const content = (call.schemas.requestBody(call.input.operation)?.content ?? {}) as Record<string, { schema?: Schema }>
  return Object.values(content).flatMap(({ schema }) => schema ?? [])
}

function bodySchema(call: Call, type: string): Schema | undefined {
  const content = (call.schemas.requestBody(call.input.operation)?.content ?? {}) as Record<string, { schema?: Schema }>
  const types = Object.keys(content)
  const media =
    types.find((candidate) => candidate === type) ??
    types.find((candidate) => accepts(candidate, type || 'application/json')) ??
    types[0]
  return media === undefined ? undefined : content[media]?.schema
}

/** Headers that HTTP itself or other parts of a contract deal with. */
const OWN_HEADERS =
  /^(authorization|accept|content-type|content-length|user-agent|host|x-request-id|if-(none-)?match)$/i

/** Refuses query parameters and headers that are missing or not what the contract says. @throws {ApiError} invalid */
export function checkParameters(call: Call): void {
  const credentials = new Set(Object.values(call.plan.auth.schemes).map(({ name }) => name?.toLowerCase()))
  const problems = call.schemas
    .parameters(call.input.operation)
    .filter((parameter) => !credentials.has(String(parameter.name).toLowerCase()))
    .flatMap((parameter) => problemsOf(call, parameter))
  if (problems.length > 0) throw call.refuse('invalid', { problems })
}

function problemsOf(call: Call, parameter: Schema): Problem[] {
  const name = parameter.name as string
  if (parameter.in !== 'query' && parameter.in !== 'header') return []
  const values = valuesOf(call, parameter)
  if (values.length === 0) {
    const missing = parameter.required && !(parameter.in === 'header' && OWN_HEADERS.test(name))
    return missing && !isNested(call, name) ? [{ field: name, message: `${name} is required` }] : []
  }
  const flat = call.schemas.flat(parameter.schema)
  if (!parameter.schema || !flat || flat.types.includes('object')) return []
  const value = flat.types.includes('array') ? separated(values, parameter.style) : values[0]
  const problems = call.schemas.problems(parameter.schema, value, 'whole', true)
  return problems.map(({ message }) => ({ field: name, message: message.replace(/^(value|\d+)(?= )/, name) }))
}

function valuesOf({ input }: Call, { name, in: place }: Schema): readonly string[] {
  if (place === 'header') {
    const value = input.request.headers[name.toLowerCase()]
    return value === undefined ? [] : [value]
  }
  // A parameter without a value says nothing.
  return [...input.query.getAll(name), ...input.query.getAll(`${name}[]`)].filter((value) => value !== '')
}

/** Objects in the query: `filter[name]=x`. */
const isNested = ({ input }: Call, name: string): boolean =>
  [...input.query.keys()].some((key) => key.startsWith(`${name}[`))

const SEPARATORS: Readonly<Record<string, RegExp>> = { pipeDelimited: /\|/, spaceDelimited: / / }

const separated = (values: readonly string[], style: unknown): readonly string[] =>
  values.length > 1 ? values : (values[0] as string).split(SEPARATORS[style as string] ?? ',')
