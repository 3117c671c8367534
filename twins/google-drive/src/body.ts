import { type ApiRequest, mediaType, type OperationSpec, parseJson, type Written } from '@dtu/kit'

export type Document = Readonly<Record<string, any>>

/**
 * The JSON object of a request; empty where there is none.
 * @throws {SyntaxError} for JSON that is none
 */
export function readObject(request: ApiRequest): Document {
  const { body } = request
  if (!body || body.length === 0 || !/^$|json/.test(mediaType(request))) return {}
  const value = parseJson(body.toString())
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {}
}

/** The names an operation's body may have; undefined where the contract does not say. */
export function namesTaken({ schemas }: Written, operation: OperationSpec): ReadonlySet<string> | undefined {
  const content = Object.entries(
    (schemas().requestBody(operation)?.content ?? {}) as Record<string, { schema?: object }>,
  )
  const flat = schemas().flat(content.find(([type]) => /json/.test(type))?.[1].schema)
  return flat && Object.keys(flat.properties).length > 0 ? new Set(Object.keys(flat.properties)) : undefined
}
