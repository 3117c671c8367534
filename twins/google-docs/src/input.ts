import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { type Document, namesTaken, readObject, statusError, unknownName } from '@dtu/twin-google-drive/auth'
import { generated } from './generated.ts'
import type { DocsInput } from './types.ts'

/** A request as operations want it. A name that the service does not know is refused. */
export function readInput(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): DocsInput {
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
