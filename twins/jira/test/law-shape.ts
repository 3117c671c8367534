import type { OperationSpec, RawReply } from '@dtu/kit'

/** Members of which an error has at least one (Jira's documents: ErrorCollection, ErrorResponse, and those of single operations). */
const ERROR = ['errorMessages', 'errorMessage', 'errors', 'message', 'results', 'errorTraceId', 'rejectedEntries']

/** A refusal has a body that says why. */
export function malformed(
  _operation: OperationSpec | undefined,
  { status, headers, body }: RawReply,
): string | undefined {
  if (status < 400 || !headers['content-type']?.includes('json')) return undefined
  const error = JSON.parse(String(body))
  const parts = [error].flat()
  const saying = (part: unknown) =>
    typeof part === 'string' || Object.keys(Object(part)).some((name) => ERROR.includes(name))
  return parts.length > 0 && parts.every(saying) ? undefined : `an error of ${JSON.stringify(error).slice(0, 100)}`
}
