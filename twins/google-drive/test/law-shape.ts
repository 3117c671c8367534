import type { OperationSpec, RawReply } from '@dtu/kit'
import { TOKEN } from '../src/oauth/routes.ts'

/** An error says its code and a message (recordings of gargle and gspread); the token endpoint's, what OAuth has it say. */
export function malformed(
  operation: OperationSpec | undefined,
  { status, headers, body }: RawReply,
): string | undefined {
  if (status < 400 || !headers['content-type']?.includes('json')) return undefined
  const { error, error_description } = JSON.parse(String(body))
  if (operation?.id === TOKEN && typeof error === 'string' && typeof error_description === 'string') return undefined
  return error?.code === status && typeof error.message === 'string'
    ? undefined
    : `an error of ${JSON.stringify(error)}`
}
