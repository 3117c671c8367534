import type { Body, Draft, Operation, Origin, Parameter, Response, Schema } from '../../draft.ts'
import { shapeOfValue } from '../../shape/from-value.ts'
import { merge, newShape, type Shape, toSchema } from '../../shape/shape.ts'
import { cleanName, uniqueName } from '../openapi/names.ts'
import type { Exchange, Payload } from './exchange.ts'
import { Templates } from './template.ts'

// Headers that clients, proxies and servers add by themselves, and that carry credentials.
const ordinary =
  /^(:|accept|connection|content-|cookie|host|user-agent|authorization|origin|referer|sec-|date$|server$|vary|cache-control|transfer-encoding|set-cookie|strict-|x-forwarded|x-amz|via$|alt-svc|expires$|pragma$|age$|keep-alive|p3p|cf-|postman-)/i
const MAX_EXAMPLES = 3

/** Turns exchanges into operations: one for each method and path template, with all that was seen of it. */
export function addOperations(draft: Draft, exchanges: readonly Exchange[]): void {
  const templates = new Templates(
    exchanges.map(({ path }) => path),
    idsIn(exchanges),
  )
  const groups = new Map<string, Exchange[]>()
  for (const exchange of exchanges) {
    const key = `${exchange.method} ${templates.of(exchange.path)}`
    if (!groups.has(key)) groups.set(key, [])
    groups.get(key)!.push(exchange)
  }
  for (const [key, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // A path that was only ever refused as unknown is no operation.
    if (group.every(({ status }) => status === 404 || status === 405)) continue
    const space = key.indexOf(' ')
    draft.operations.push(operationOf(draft, key.slice(0, space), key.slice(space + 1), group))
  }
  for (const origin of new Set(exchanges.map((exchange) => exchange.origin)))
    if (origin && !draft.servers.includes(origin)) draft.servers.push(origin)
}

/** Values that replies call an id: where they turn up in a path they are values there. */
function idsIn(exchanges: readonly Exchange[]): Set<string> {
  const ids = new Set<string>()
  const visit = (value: unknown, depth: number): void => {
    if (value === null || typeof value !== 'object' || depth > 6) return
    for (const [name, child] of Object.entries(value)) {
      if (typeof child === 'object') visit(child, depth + 1)
      else if (/^(id|key|uuid)$|_id$|Id$/.test(name) && (typeof child === 'string' || typeof child === 'number'))
        ids.add(String(child))
    }
  }
  for (const { reply } of exchanges) visit(reply?.json, 0)
  ids.delete('')
  return ids
}

function operationOf(draft: Draft, method: string, path: string, group: readonly Exchange[]): Operation {
  const origin = group[0]!.seen
  const name = cleanName(`${method}_${path}`)
  const operation: Operation = {
    id: undefined,
    method,
    path,
    also: [],
    parameters: [...pathParameters(path, origin), ...queryParameters(group), ...headerParameters(group)],
    responses: responsesOf(draft, name, group),
    deprecated: false,
    errors: [],
    errorsInReply: false,
    tags: [],
    summary: '',
    description: '',
    extensions: {},
    origin,
  }
  const body = bodyOf(draft, name, group)
  if (body) operation.body = body
  if (!group.some(({ requestHeaders }) => credentialOf(requestHeaders))) operation.security = []
  return operation
}

function credentialOf(headers: Record<string, string>): string | undefined {
  const name = Object.keys(headers).find((header) => /^(authorization|x-api-key|cookie)$/i.test(header))
  return name === undefined ? undefined : headers[name]
}

function pathParameters(path: string, origin: Origin): Parameter[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map((match) => ({
    name: match[1]!,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    origin,
  }))
}

function queryParameters(group: readonly Exchange[]): Parameter[] {
  const names = [...new Set(group.flatMap(({ query }) => query.map(([name]) => name)))].sort()
  return names.map((name) => {
    const users = group.filter(({ query }) => query.some(([used]) => used === name))
    const values = users.flatMap(({ query }) => query.filter(([used]) => used === name).map(([, value]) => value))
    return { name, in: 'query', required: false, schema: scalarSchema(values), origin: users[0]!.seen }
  })
}

function scalarSchema(values: string[]): Schema {
  if (values.every((value) => /^-?\d{1,15}$/.test(value))) return { type: 'integer' }
  return values.every((value) => value === 'true' || value === 'false') ? { type: 'boolean' } : { type: 'string' }
}

function headerParameters(group: readonly Exchange[]): Parameter[] {
  const names = new Map<string, Exchange>()
  for (const exchange of group)
    for (const name of Object.keys(exchange.requestHeaders))
      if (!ordinary.test(name) && !names.has(name.toLowerCase())) names.set(name.toLowerCase(), exchange)
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { seen }]) => ({
      name,
      in: 'header' as const,
      required: false,
      schema: { type: 'string' },
      origin: seen,
    }))
}

function bodyOf(draft: Draft, name: string, group: readonly Exchange[]): Body | undefined {
  const sent = group.filter(({ request }) => request && !request.empty)
  if (!sent.length) return undefined
  const content = contentOf(
    draft,
    `${name}.request`,
    sent.map(({ request }) => request!),
  )
  return {
    required: sent.length === group.length,
    content,
    examples: examplesOf(sent.map(({ request }) => request!)),
    origin: sent[0]!.seen,
  }
}

function responsesOf(draft: Draft, name: string, group: readonly Exchange[]): Record<string, Response> {
  const responses: Record<string, Response> = {}
  const statuses = [...new Set(group.map(({ status }) => status))].filter(
    (status) => status !== undefined && status >= 200,
  )
  for (const status of (statuses as number[]).sort((a, b) => a - b)) {
    const seen = group.filter((exchange) => exchange.status === status)
    const replies = seen.map(({ reply }) => reply).filter((reply) => reply !== undefined && !reply.empty) as Payload[]
    responses[status] = {
      description: '',
      content: contentOf(draft, `${name}.${status}`, replies),
      headers: headersOf(seen),
      examples: examplesOf(replies),
      origin: seen[0]!.seen,
    }
  }
  if (!statuses.length)
    responses['200'] = { description: '', content: {}, headers: {}, examples: [], origin: group[0]!.seen }
  return responses
}

function contentOf(draft: Draft, name: string, payloads: readonly Payload[]): Record<string, Schema> {
  const shapes = new Map<string, Shape>()
  for (const { media, json } of payloads) {
    const shape = shapes.get(media) ?? newShape()
    shapes.set(media, shape)
    if (json !== undefined) merge(shape, shapeOfValue(json))
  }
  return Object.fromEntries([...shapes].map(([media, shape]) => [media, schemaOf(draft, name, media, shape)]))
}

function schemaOf(draft: Draft, name: string, media: string, shape: Shape): Schema {
  if (shape.types.size === 0) return /json/.test(media) ? {} : { type: 'string' }
  const schema = toSchema(shape)
  if (!schema.properties) return schema
  const unique = uniqueName(name, { has: (taken) => taken in draft.schemas })
  draft.schemas[unique] = schema
  return { $ref: `#/components/schemas/${unique}` }
}

function examplesOf(payloads: readonly Payload[]): Body['examples'] {
  return payloads.flatMap(({ json }) => (json === undefined ? [] : [json])).slice(0, MAX_EXAMPLES)
}

function headersOf(seen: readonly Exchange[]): Record<string, Schema> {
  const headers: Record<string, Schema> = {}
  for (const { responseHeaders } of seen)
    for (const name of Object.keys(responseHeaders))
      if (!ordinary.test(name)) headers[name.toLowerCase()] = { type: 'string' }
  return headers
}
