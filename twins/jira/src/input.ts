import { type ApiRequest, mediaType, type OperationSpec, parseJson } from '@dtu/kit'
import { jiraError } from './errors.ts'
import type { Document, JiraInput } from './types.ts'

/** A request as operations want it: its JSON read. Throws 400 for JSON that is none. */
export function readInput(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): JiraInput {
  const version = operation.path.startsWith('/rest/api/2/') ? 2 : 3
  return { request, operation, path, query: request.query, body: readBody(request), version }
}

function readBody(request: ApiRequest): Document {
  if (!request.body || request.body.length === 0 || !/^$|json/.test(mediaType(request))) return {}
  try {
    const value = parseJson(request.body.toString())
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : {}
  } catch {
    throw jiraError(400, 'There was an error parsing JSON. Check that your request body is valid.')
  }
}
