import type {
  Body,
  Json,
  Operation,
  Parameter,
  ParameterPlace,
  Response,
  Schema,
  SecurityRequirement,
} from '../../draft.ts'
import { isRecord, type Loose, listOf, recordOf, textOf } from '../openapi/loose.ts'
import { type At, below } from '../reading.ts'
import type { Context } from './document.ts'
import { standardErrorResponse } from './error.ts'
import { addUploads } from './media.ts'
import { convertSchema } from './schema.ts'

/** Reads one method, with a further operation for each way of uploading its media. */
export function readMethod(context: Context, name: string, value: unknown, at: At, tags: string[]): void {
  const { reading } = context
  if (!isRecord(value) || typeof value.httpMethod !== 'string') {
    reading.error('broken-operation', `the method "${name.slice(0, 60)}" needs an \`httpMethod\``, at)
    return
  }
  const path = methodPath(context, value)
  const operation: Operation = {
    id: textOf(value.id) || undefined,
    method: value.httpMethod.toLowerCase(),
    path,
    also: [],
    parameters: parametersOf(context, value, path, at),
    responses: { '200': successOf(context, value, at), default: standardErrorResponse(reading.origin(at)) },
    security: securityOf(context, value),
    deprecated: value.deprecated === true,
    errors: [],
    errorsInReply: false,
    tags: tags.slice(-1),
    summary: '',
    description: textOf(value.description),
    extensions: extensionsOf(value),
    origin: reading.origin(at),
  }
  const body = bodyOf(context, value, at)
  if (body) operation.body = body
  reading.draft.operations.push(operation)
  addUploads(context, operation, value)
}

/** `{+name}` may hold slashes; `flatPath` spells out what it holds, which routes can tell apart. */
function methodPath(context: Context, raw: Loose): string {
  const flat = textOf(raw.flatPath)
  const path = textOf(raw.path).includes('{+') && flat ? flat : textOf(raw.path)
  return (context.servicePath + path).replaceAll(/\/{2,}/g, '/').replaceAll('{+', '{')
}

function parametersOf(context: Context, raw: Loose, path: string, at: At): Parameter[] {
  const inPath = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!))
  const own = Object.entries(recordOf(raw.parameters)).map(([name, value]) =>
    parameterOf(context, name, value, below(at, 'parameters', name)),
  )
  const declared = own.filter((parameter) => parameter.in !== 'path' || inPath.has(parameter.name))
  const missing = [...inPath].filter((name) => !declared.some((parameter) => parameter.name === name))
  const origin = context.reading.origin(at)
  const spelt = missing.map((name) => ({
    name,
    in: 'path' as const,
    required: true,
    schema: { type: 'string' },
    origin,
  }))
  const shared = Object.entries(recordOf(context.root.parameters)).map(([name, value]) =>
    parameterOf(context, name, value, below(context.top, 'parameters', name)),
  )
  return [...spelt, ...declared, ...shared.filter((parameter) => !declared.some(({ name }) => name === parameter.name))]
}

function parameterOf(context: Context, name: string, value: unknown, at: At): Parameter {
  const raw = recordOf(value)
  const place: ParameterPlace = raw.location === 'path' ? 'path' : 'query'
  return {
    name,
    in: place,
    required: place === 'path' || raw.required === true,
    schema: convertSchema(context.reading, { ...raw, required: undefined }, at),
    ...(raw.repeated === true ? { style: 'form', explode: true } : {}),
    ...(raw.deprecated === true ? { deprecated: true } : {}),
    ...(typeof raw.description === 'string' ? { description: raw.description } : {}),
    origin: context.reading.origin(at),
  }
}

function successOf(context: Context, raw: Loose, at: At): Response {
  const content: Record<string, Schema> = {}
  if (isRecord(raw.response))
    content['application/json'] = convertSchema(context.reading, raw.response, below(at, 'response'))
  if (raw.supportsMediaDownload === true)
    content['*/*'] = { type: 'string', contentMediaType: 'application/octet-stream' }
  return { description: '', content, headers: {}, examples: [], origin: context.reading.origin(at) }
}

function bodyOf(context: Context, raw: Loose, at: At): Body | undefined {
  if (!isRecord(raw.request)) return undefined
  const schema = convertSchema(context.reading, raw.request, below(at, 'request'))
  const required = requiredFor(context, textOf(raw.request.$ref), textOf(raw.id))
  const whole: Schema = required.length ? { allOf: [schema, { type: 'object', required }] } : schema
  return {
    required: false,
    content: { 'application/json': whole },
    examples: [],
    origin: context.reading.origin(below(at, 'request')),
  }
}

/** Fields that the document marks as required by this method alone. */
function requiredFor(context: Context, schema: string, method: string): string[] {
  const properties = recordOf(recordOf(recordOf(context.root.schemas)[schema]).properties)
  return Object.entries(properties)
    .filter(([, property]) => listOf(recordOf(recordOf(property).annotations).required).includes(method))
    .map(([name]) => name)
    .sort()
}

/** Any one of the scopes is enough. */
function securityOf(context: Context, raw: Loose): SecurityRequirement[] {
  const known = recordOf(context.reading.draft.securitySchemes.oauth2)
  if (!Object.keys(known).length) return []
  return listOf(raw.scopes)
    .filter((scope) => typeof scope === 'string')
    .map((scope) => ({ oauth2: [scope] }))
}

function extensionsOf(raw: Loose): Record<string, Json> {
  return {
    ...(raw.supportsMediaDownload === true ? { 'x-media-download': true } : {}),
    ...(raw.supportsSubscription === true ? { 'x-subscription': true } : {}),
    ...(raw.etagRequired === true ? { 'x-etag-required': true } : {}),
  }
}
