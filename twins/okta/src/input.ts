import { type ApiRequest, mediaType, type OperationSpec, parseJson } from '@dtu/kit'
import { oktaError } from './errors/error.ts'
import type { Document, OktaInput } from './types.ts'

/** A request as operations want it: its JSON or its form read. Throws E0000003 for JSON that is none. */
export function readInput(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): OktaInput {
  const text = request.body && request.body.length > 0 ? request.body : undefined
  const type = mediaType(request)
  const form =
    type === 'application/x-www-form-urlencoded' ? new URLSearchParams(text?.toString()) : new URLSearchParams()
  const json = text && isJson(type) ? readJson(text.toString()) : undefined
  return { request, operation, path, query: request.query, json, body: objectOf(json), form }
}

/** No type counts as JSON: clients forget it, and Okta reads the body all the same. */
const isJson = (type: string) => type === '' || /\bjson\b/.test(type)

function readJson(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    throw oktaError('E0000003')
  }
}

const objectOf = (json: unknown): Document =>
  typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Document) : {}
