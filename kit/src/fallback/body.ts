import { mediaType } from '../http/bodies.ts'
import type { Call, Problem } from './call.ts'
import { type Document, getAt } from './pointer.ts'
import { step } from './schemas.ts'

/** A request's body as the operation takes it. */
export interface Body {
  /** The decoded body; undefined when there is none. */
  readonly whole: unknown
  /** The item in it, or the part of one. */
  readonly item: Document
  readonly bytes?: { readonly buffer: Buffer; readonly type: string }
}

/** Reads and checks the body and the parameters. Throws `invalid` or `unsupportedMediaType` in the API's shape. */
export function readBody(call: Call): Body {
  checkParameters(call)
  const plan = call.behaviour.request
  const { request } = call.input
  if (!plan) return { whole: undefined, item: {} }
  const type = mediaType(request)
  const empty = !request.body || request.body.length === 0
  if (empty) return absent(call, plan.required)
  if (type && plan.media.length > 0 && !plan.media.some((media) => accepts(media, type)))
    throw call.refuse('unsupportedMediaType', { message: `${type} is not one of: ${plan.media.join(', ')}` })
  if (plan.blob) return blob(call, type)
  const whole = decode(call, type)
  checkBody(call, type, whole)
  const item = getAt(whole, plan.at)
  if (Array.isArray(item)) return { whole, item: {} }
  if (typeof item !== 'object' || item === null) throw call.refuse('invalid', { message: 'The body must be an object' })
  const taken = { ...(item as Document) }
  for (const argument of plan.arguments ?? []) delete taken[argument]
  return { whole, item: taken }
}

function absent(call: Call, required: boolean): Body {
  if (required && call.behaviour.kind !== 'action')
    throw call.refuse('invalid', { message: 'A request body is required' })
  return { whole: undefined, item: {} }
}

const accepts = (media: string, type: string): boolean =>
  media === type ||
  media === '*/*' ||
  (media.endsWith('/*') && type.startsWith(media.slice(0, -1))) ||
  (/json/.test(media) && /json/.test(type))

function blob(call: Call, type: string): Body {
  const { request } = call.input
  const part = call.behaviour.request?.blob?.part
  if (part === undefined || !request.parts)
    return {
      whole: undefined,
      item: {},
      bytes: { buffer: request.body as Buffer, type: type || 'application/octet-stream' },
    }
  const found =
    request.parts.find((candidate) => candidate.name === part) ??
    request.parts.find((candidate) => candidate.filename !== undefined)
  if (!found) throw call.refuse('invalid', { message: `${part} is required`, field: part })
  const fields = Object.fromEntries(
    request.parts
      .filter((candidate) => candidate !== found)
      .map((candidate) => [candidate.name, candidate.bytes.toString()]),
  )
  return { whole: fields, item: fields, bytes: { buffer: found.bytes, type: found.type } }
}

function decode(call: Call, type: string): unknown {
  const { request } = call.input
  if (type === 'application/x-www-form-urlencoded') return formFields(new URLSearchParams(request.body?.toString()))
  if (type === 'multipart/form-data') {
    if (!request.parts) throw call.refuse('invalid', { message: 'The body is not multipart/form-data' })
    return Object.fromEntries(request.parts.map((part) => [part.name, part.bytes.toString()]))
  }
  if (type !== '' && !/json/.test(type)) return { content: request.body?.toString() }
  try {
    return JSON.parse(request.body?.toString() ?? '')
  } catch {
    throw call.refuse('invalid', { message: 'The body is not valid JSON' })
  }
}

/** `a[b]=1`, `a[]=1` and repeated names, as forms nest. */
function formFields(params: URLSearchParams): Document {
  const fields: Document = Object.create(null)
  for (const [name, value] of params) {
    const path = name.replace(/\]/g, '').split('[')
    let at = fields
    for (const [n, key] of path.entries()) {
      if (n === path.length - 1) put(at, key, value)
      else if (path[n + 1] === '' && n === path.length - 2) {
        put(at, key, Array.isArray(at[key]) ? [...(at[key] as unknown[]), value] : [value], true)
        break
      } else {
        if (typeof at[key] !== 'object' || at[key] === null) at[key] = Object.create(null)
        at = at[key] as Document
      }
    }
  }
  return JSON.parse(JSON.stringify(fields))
}

function put(at: Document, key: string, value: unknown, over = false): void {
  const before = at[key]
  at[key] = over || before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
}

function checkBody(call: Call, type: string, whole: unknown): void {
  const { operation } = call.input
  const content = (call.schemas.requestBody(operation)?.content ?? {}) as Record<string, { schema?: unknown }>
  const media =
    Object.keys(content).find((candidate) => candidate === type) ??
    Object.keys(content).find((candidate) => accepts(candidate, type || 'application/json')) ??
    Object.keys(content)[0]
  if (!media || !content[media]?.schema) return
  const reference = operation.raw.requestBody.$ref as string | undefined
  const base = reference
    ? reference.slice(1)
    : `/paths/${step(operation.path)}/${operation.method.toLowerCase()}/requestBody`
  const patch = call.behaviour.kind === 'merge'
  const problems = call.schemas
    .problems(`${base}/content/${step(media)}/schema`, whole, /form/.test(type))
    // A partial change need not repeat what the whole document must have.
    .filter((problem) => !(patch && /is required$/.test(problem.message)))
  if (problems.length > 0) throw call.refuse('invalid', { problems })
}

function checkParameters(call: Call): void {
  const { operation, request, query } = call.input
  const problems: Problem[] = []
  const parameters = call.schemas.parameters(operation)
  for (const [n, parameter] of parameters.entries()) {
    const name = parameter.name as string
    if (parameter.in !== 'query' && parameter.in !== 'header') continue
    const value = parameter.in === 'query' ? query.get(name) : request.headers[name.toLowerCase()]
    if (value === null || value === undefined) {
      if (parameter.required && !/^(authorization|accept|content-type|content-length|user-agent)$/i.test(name))
        problems.push({ field: name, message: `${name} is required` })
      continue
    }
    const { $ref } = (operation.raw.parameters as { $ref?: string }[])[n] ?? {}
    const base = $ref
      ? $ref.slice(1)
      : `/paths/${step(operation.path)}/${operation.method.toLowerCase()}/parameters/${n}`
    if (!parameter.schema) continue
    const given = arrayLike(call, parameter)
      ? query.getAll(name).length > 1
        ? query.getAll(name)
        : value.split(',')
      : value
    problems.push(
      ...call.schemas
        .problems(`${base}/schema`, given, true)
        .map((problem) => ({ field: name, message: problem.message.replace(/^value/, name) })),
    )
  }
  if (problems.length > 0) throw call.refuse('invalid', { problems })
}

const arrayLike = (call: Call, parameter: Record<string, any>): boolean => {
  const type = call.schemas.resolve(parameter.schema)?.type
  return parameter.in === 'query' && (Array.isArray(type) ? type.includes('array') : type === 'array')
}
