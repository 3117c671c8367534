import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { type Document, namesTaken, readObject } from './body.ts'
import { driveError } from './errors.ts'
import { generated } from './generated.ts'
import { TOKEN } from './oauth/routes.ts'
import type { DriveInput } from './types.ts'

/** A request as operations want it. Names that the service does not know are passed over. */
export function readInput(request: ApiRequest, operation: OperationSpec, path: Record<string, string>): DriveInput {
  const sent = hasBytes(request, operation) ? {} : objectIn(request)
  const names = namesTaken(generated, operation)
  const strange = names !== undefined && Object.keys(sent).some((name) => !names.has(name))
  const body = strange ? Object.fromEntries(Object.entries(sent).filter(([name]) => names.has(name))) : sent
  const passed = strange ? { ...request, body: Buffer.from(JSON.stringify(body)) } : request
  return { request: passed, operation, path, query: request.query, body }
}

/** An upload's body is a file's bytes, unless it only opens a session. A token request's is a form. */
const hasBytes = ({ query }: ApiRequest, { id, path }: OperationSpec): boolean =>
  id === TOKEN || (path.startsWith('/upload/') && (query.has('upload_id') || query.get('uploadType') !== 'resumable'))

function objectIn(request: ApiRequest): Document {
  try {
    return readObject(request)
  } catch {
    throw driveError(400, 'parseError', 'Parse Error')
  }
}
