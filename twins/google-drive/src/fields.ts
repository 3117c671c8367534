import { type ApiError, type OperationSpec, Reply, type Written } from '@dtu/kit'
import { statusError } from './errors.ts'
import { masked, readMask, strayPath } from './mask.ts'

/** The members that a value of a schema may have, or its elements where it is a list; undefined where anything goes. */
export const membersIn =
  ({ schemas }: Written) =>
  (schema: unknown): Readonly<Record<string, unknown>> | undefined => {
    const flat = schemas().flat(schema)
    if (!flat) return undefined
    if (flat.said.items) return membersIn({ schemas } as Written)(flat.said.items)
    return flat.said.additionalProperties || Object.keys(flat.properties).length === 0 ? undefined : flat.properties
  }

/** As recorded of gargle: the path that leads nowhere is named twice. */
function refuse(path: string): ApiError {
  const description = `Error expanding 'fields' parameter. Cannot find matching fields for path '${path.slice(0, 200)}'.`
  return statusError('INVALID_ARGUMENT', 'Request contains an invalid argument.', [
    {
      '@type': 'type.googleapis.com/google.rpc.BadRequest',
      fieldViolations: [{ field: path.slice(0, 200), description }],
    },
  ])
}

/** What a `fields` parameter keeps of a reply of the newer services. Throws 400 for a field that is none. */
export function applyFields(
  written: Written,
  operation: OperationSpec,
  fields: string | null,
  output: unknown,
): unknown {
  if (fields === null || fields === '' || output instanceof Reply) return output
  const mask = readMask(fields, refuse)
  const stray = strayPath(mask, written.schemas().reply(operation, operation.success), membersIn(written))
  if (stray !== undefined) throw refuse(stray)
  return masked(output, mask)
}
