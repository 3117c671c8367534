import type { OperationSpec, RawReply } from '@dtu/kit'

/** An error says its code and a message (recordings of gargle and gspread). */
export function malformed(
  _operation: OperationSpec | undefined,
  { status, headers, body }: RawReply,
): string | undefined {
  if (status < 400 || !headers['content-type']?.includes('json')) return undefined
  const { error } = JSON.parse(String(body))
  return error?.code === status && typeof error.message === 'string'
    ? undefined
    : `an error of ${JSON.stringify(error)}`
}
