import type { Body, Operation, Parameter } from '../../draft.ts'
import { type At, below } from '../reading.ts'
import { mediaType, readBody, readSwaggerBody } from './body.ts'
import type { Context } from './document.ts'
import { isRecord, type Loose, listOf, textOf } from './loose.ts'
import { readParameters } from './parameter.ts'
import { readResponses } from './response.ts'
import { readRequirements } from './security.ts'
import { pathOf, serverUrl } from './servers.ts'
import { splitPath } from './template.ts'

export interface Given {
  path: string
  verb: string
  /** The path item, for what its operations share. */
  item: Loose
  raw: unknown
  at: At
  itemAt: At
}

/** Reads one operation into the draft. */
export function readOperation(context: Context, given: Given): void {
  const { reading } = context
  if (!isRecord(given.raw)) {
    reading.error('broken-operation', 'an operation must be an object', given.at)
    return
  }
  const raw = given.raw
  const base = basePathOf(context, given.item, raw)
  const { path, constants } = splitPath(base + (given.path.startsWith('/') ? '' : '/') + given.path)
  const read = readParameters(context, given, raw)
  const operation: Operation = {
    id: typeof raw.operationId === 'string' && raw.operationId !== '' ? raw.operationId : undefined,
    method: given.verb,
    path,
    also: [],
    parameters: [
      ...withPathParameters(context, path, read.parameters, given.at),
      ...constants(reading.origin(given.at)),
    ],
    responses: readResponses(context, raw, given.at),
    deprecated: raw.deprecated === true,
    errors: [],
    errorsInReply: false,
    tags: listOf(raw.tags).filter((tag) => typeof tag === 'string'),
    summary: textOf(raw.summary),
    description: textOf(raw.description),
    extensions: {},
    origin: reading.origin(given.at),
  }
  const body = bodyOf(context, raw, read.bodies, given.at)
  if (body) operation.body = body
  const security = readRequirements(context, raw.security, below(given.at, 'security'))
  if (security) operation.security = security
  reading.draft.operations.push(operation)
}

function basePathOf(context: Context, item: Loose, raw: Loose): string {
  const own = listOf(raw.servers)[0] ?? listOf(item.servers)[0]
  return own === undefined ? context.basePath : pathOf(serverUrl(own))
}

function bodyOf(context: Context, raw: Loose, parameters: { raw: Loose; at: At }[], at: At): Body | undefined {
  if (context.version === 2) return readSwaggerBody(context, raw, parameters)
  if (raw.requestBody === undefined) return undefined
  return readBody(context, raw.requestBody, below(at, 'requestBody'))
}

/** Adds the parameters that the path names but nothing declares, and drops those declared but not in it. */
function withPathParameters(context: Context, path: string, declared: Parameter[], at: At): Parameter[] {
  const names = new Set([...path.matchAll(/\{([^}]+)\}/g)].map((match) => match[1]!.replace(/^\+|\*$/g, '')))
  const kept = declared.filter((parameter) => parameter.in !== 'path' || names.has(parameter.name))
  for (const parameter of declared)
    if (!kept.includes(parameter))
      context.reading.warn('stray-parameter', `the path has no \`{${parameter.name}}\``, at)
  const missing = [...names].filter((name) => !kept.some((p) => p.in === 'path' && p.name === name))
  const origin = { ...context.reading.origin(at), by: 'inference' as const }
  return [
    ...missing.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string' }, origin })),
    ...kept,
  ]
}

export function mediaTypes(context: Context, raw: Loose, key: 'consumes' | 'produces'): string[] {
  const own = listOf(raw[key] ?? context.root[key]).filter((type): type is string => typeof type === 'string')
  return [...new Set(own.map(mediaType))].filter((type) => type.includes('/'))
}
