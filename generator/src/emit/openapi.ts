import type { Draft, Json, Operation, Parameter, Response, Schema } from '../draft.ts'

export type Document = Record<string, unknown>

/** The draft as an OpenAPI 3.1 document in the conventions that the kit reads. Key order is stable. */
export function openapiOf(draft: Draft): Document {
  return {
    openapi: '3.1.0',
    info: { title: draft.title, version: draft.version },
    servers: draft.servers.map((url) => ({ url })),
    // Clients that put a base URL of their own in the place of the server's leave this out.
    ...(draft.basePath ? { 'x-base-path': draft.basePath } : {}),
    ...(draft.security.length ? { security: draft.security } : {}),
    paths: pathsOf(draft),
    components: { securitySchemes: draft.securitySchemes, schemas: sorted(draft.schemas) },
  }
}

function pathsOf(draft: Draft): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of [...draft.operations].sort(byPath)) {
    paths[operation.path] ??= {}
    paths[operation.path]![operation.method] = operationOf(operation)
  }
  return paths
}

function byPath(a: Operation, b: Operation): number {
  return compare(a.path, b.path) || compare(a.method, b.method)
}

function operationOf(operation: Operation): Record<string, unknown> {
  return {
    operationId: operation.id,
    ...(operation.also.length ? { 'x-also-methods': operation.also } : {}),
    ...(operation.tags.length ? { tags: operation.tags } : {}),
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(operation.security ? { security: operation.security } : {}),
    ...sorted(operation.extensions),
    ...(operation.errors.length ? { 'x-errors': [...operation.errors].sort() } : {}),
    ...(operation.parameters.length ? { parameters: operation.parameters.map(parameterOf) } : {}),
    ...(operation.body
      ? {
          requestBody: {
            ...(operation.body.required ? { required: true } : {}),
            content: contentOf(operation.body.content),
          },
        }
      : {}),
    responses: Object.fromEntries(
      Object.entries(operation.responses)
        .sort(([a], [b]) => compare(a, b))
        .map(([status, response]) => [status, responseOf(response)]),
    ),
  }
}

function parameterOf(parameter: Parameter): Record<string, unknown> {
  const { name, in: place, required, schema, style, explode, allowReserved, deprecated } = parameter
  return {
    name,
    in: place,
    ...(required ? { required } : {}),
    ...(deprecated ? { deprecated } : {}),
    ...(style ? { style } : {}),
    ...(explode !== undefined ? { explode } : {}),
    ...(allowReserved ? { allowReserved } : {}),
    schema,
  }
}

function responseOf(response: Response): Record<string, unknown> {
  const headers = Object.entries(sorted(response.headers)).map(([name, schema]) => [name, { schema }])
  return {
    description: '',
    ...(headers.length ? { headers: Object.fromEntries(headers) } : {}),
    ...(Object.keys(response.content).length ? { content: contentOf(response.content) } : {}),
  }
}

function contentOf(content: Record<string, Schema>): Record<string, { schema: Schema }> {
  return Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]))
}

export function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compare(a, b)))
}

/** Byte order, the same on every machine whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Two levels of line breaks below `paths` and `components`: small, and a diff still shows which operation changed. */
export function printOpenapi(document: Document): string {
  const lines = Object.entries(document).map(([key, value]) => `${JSON.stringify(key)}:${printSection(key, value)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

function printSection(key: string, value: unknown): string {
  if (key !== 'paths' && key !== 'components') return JSON.stringify(value)
  return printObject(value as Record<string, Json>, 2)
}

function printObject(value: Record<string, Json>, levels: number): string {
  if (levels === 0) return JSON.stringify(value)
  const lines = Object.entries(value).map(
    ([key, child]) => `${JSON.stringify(key)}:${printObject(child as Record<string, Json>, levels - 1)}`,
  )
  return lines.length ? `{\n${lines.join(',\n')}\n}` : '{}'
}
