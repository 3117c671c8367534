import { type Draft, emptyDraft, type Operation, type Origin, type Response, type Schema } from '../draft.ts'

interface SwaggerOperation {
  operationId?: string
  responses?: Record<string, { schema?: Schema }>
}

export interface Swagger2 {
  basePath?: string
  paths: Record<string, Record<string, SwaggerOperation>>
  definitions?: Record<string, Schema>
}

const verbs = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch'])

/** Reads the replies of a Swagger 2.0 document. */
export function readSwagger2(document: Swagger2, source: string): Draft {
  const draft = emptyDraft(source)
  draft.schemas = rewrite(document.definitions ?? {})
  for (const [path, item] of Object.entries(document.paths))
    for (const [method, operation] of Object.entries(item))
      if (verbs.has(method)) draft.operations.push(readOperation(document, source, path, method, operation))
  return draft
}

function readOperation(
  document: Swagger2,
  source: string,
  path: string,
  method: string,
  operation: SwaggerOperation,
): Operation {
  const origin: Origin = { source, pointer: `/paths/${path.replaceAll('/', '~1')}/${method}`, by: 'document' }
  const responses: Record<string, Response> = {}
  for (const [status, { schema }] of Object.entries(operation.responses ?? {}))
    responses[status] = { content: schema ? { 'application/json': rewrite(schema) } : {}, headers: {}, origin }
  return {
    id: operation.operationId,
    method,
    path: `${(document.basePath ?? '').replace(/\/$/, '')}${path}`,
    also: [],
    parameters: [],
    responses,
    deprecated: false,
    errors: [],
    errorsInReply: false,
    tags: [],
    extensions: {},
    origin,
  }
}

/** Definitions become components. */
function rewrite<T>(value: T): T {
  const text = JSON.stringify(value).replaceAll('"#/definitions/', '"#/components/schemas/')
  return JSON.parse(text) as T
}
