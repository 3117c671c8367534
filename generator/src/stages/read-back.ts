import type {
  Body,
  Draft,
  Json,
  Operation,
  Origin,
  Parameter,
  Response,
  Schema,
  SecurityRequirement,
} from '../draft.ts'
import { openapiOf } from '../emit/openapi.ts'
import type { Findings } from './finding.ts'
import { applyOverlay, type OverlayEntry } from './overlay.ts'

type Loose = Record<string, unknown>

/** Applies our corrections to a draft: they are written against the contract, so the draft is shown as one and read back. */
export function correct(draft: Draft, entries: readonly OverlayEntry[], source: string, findings: Findings): void {
  if (!entries.length) return
  const document = openapiOf(draft)
  const before = new Map(draft.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]))
  applyOverlay(document, entries, source)
  const { schemas, securitySchemes } = document.components as {
    schemas: Draft['schemas']
    securitySchemes: Draft['securitySchemes']
  }
  draft.schemas = schemas
  draft.securitySchemes = securitySchemes
  const corrected: Operation[] = []
  for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, Loose>>))
    for (const [method, raw] of Object.entries(item))
      corrected.push(readBack(before.get(`${method} ${path}`), method, path, raw, source))
  // The order of the documents stays: where two say the same, the first is the one.
  const places = new Map([...before.keys()].map((key, n) => [key, n]))
  const placeOf = ({ method, path }: Operation) => places.get(`${method} ${path}`) ?? places.size
  draft.operations = corrected.sort((a, b) => placeOf(a) - placeOf(b))
  draft.servers = (document.servers as { url: string }[]).map(({ url }) => url)
  for (const { at, why } of entries)
    findings.add([at].flat().join(', '), 'corrected', why, 1, { source, by: 'overlay' })
}

function readBack(known: Operation | undefined, method: string, path: string, raw: Loose, source: string): Operation {
  const origin: Origin = known?.origin ?? { source, by: 'overlay' }
  const body = bodyOf(known, raw, origin)
  const security = raw.security as SecurityRequirement[] | undefined
  return {
    id: raw.operationId as string | undefined,
    method,
    path,
    also: (raw['x-also-methods'] as string[] | undefined) ?? [],
    parameters: parametersOf(known, raw, origin),
    ...(body ? { body } : {}),
    responses: responsesOf(known, raw, origin),
    ...(security ? { security } : {}),
    deprecated: raw.deprecated === true,
    errors: (raw['x-errors'] as string[] | undefined) ?? [],
    errorsInReply: known?.errorsInReply ?? false,
    tags: (raw.tags as string[] | undefined) ?? [],
    summary: known?.summary ?? '',
    description: known?.description ?? '',
    extensions: extensionsOf(raw),
    origin,
  }
}

function parametersOf(known: Operation | undefined, raw: Loose, origin: Origin): Parameter[] {
  return ((raw.parameters as Parameter[] | undefined) ?? []).map((parameter) => {
    const before = known?.parameters.find(({ name, in: place }) => name === parameter.name && place === parameter.in)
    const told = before
      ? {
          ...(before.description ? { description: before.description } : {}),
          ...(before.example === undefined ? {} : { example: before.example }),
        }
      : {}
    return { ...told, ...parameter, required: parameter.required === true, origin: before?.origin ?? origin }
  })
}

function bodyOf(known: Operation | undefined, raw: Loose, origin: Origin): Body | undefined {
  const body = raw.requestBody as { required?: boolean; content: Record<string, { schema: Schema }> } | undefined
  if (!body) return undefined
  return {
    required: body.required === true,
    content: schemasOf(body.content),
    examples: known?.body?.examples ?? [],
    origin: known?.body?.origin ?? origin,
  }
}

function responsesOf(known: Operation | undefined, raw: Loose, origin: Origin): Record<string, Response> {
  const given = (raw.responses ?? {}) as Record<
    string,
    { content?: Record<string, { schema: Schema }>; headers?: Record<string, { schema: Schema }> }
  >
  return Object.fromEntries(
    Object.entries(given).map(([status, { content, headers }]) => {
      const before = known?.responses[status]
      const response: Response = {
        description: before?.description ?? '',
        content: schemasOf(content),
        headers: schemasOf(headers),
        examples: before?.examples ?? [],
        origin: before?.origin ?? origin,
      }
      return [status, response]
    }),
  )
}

function schemasOf(content: Record<string, { schema: Schema }> | undefined): Record<string, Schema> {
  return Object.fromEntries(Object.entries(content ?? {}).map(([name, { schema }]) => [name, schema]))
}

const own = new Set(['x-also-methods', 'x-errors'])

function extensionsOf(raw: Loose): Record<string, Json> {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => name.startsWith('x-') && !own.has(name))) as Record<
    string,
    Json
  >
}
