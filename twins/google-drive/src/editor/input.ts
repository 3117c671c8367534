import type { ApiRequest, Input, OperationSpec, Written } from '@dtu/kit'
import { type Document, namesTaken, readObject } from '../body.ts'
import { statusError, unknownName } from '../errors.ts'

export interface EditorInput extends Input {
  readonly body: Document
}

/** Reads a request as an editor's operations want it. A name that the service does not know is refused. */
export const readEditorInput =
  (generated: Written) =>
  (request: ApiRequest, operation: OperationSpec, path: Record<string, string>): EditorInput => {
    const body = objectIn(request)
    const names = namesTaken(generated, operation)
    const strange = names && Object.keys(body).find((name) => !names.has(name))
    if (strange !== undefined) throw unknownName(strange)
    return { request, operation, path, query: request.query, body }
  }

function objectIn(request: ApiRequest): Document {
  try {
    return readObject(request)
  } catch (error) {
    throw statusError('INVALID_ARGUMENT', `Invalid JSON payload received. ${(error as Error).message}`)
  }
}
