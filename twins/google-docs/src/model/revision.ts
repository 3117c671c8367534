import type { ApiError } from '@dtu/kit'
import { statusError } from '@dtu/twin-google-drive/auth'

/** A change was made for another revision than the latest (Docs, `WriteControl`). */
export const staleRevision = (asked: unknown): ApiError =>
  statusError(
    'INVALID_ARGUMENT',
    `The required revision ID '${String(asked).slice(0, 100)}' does not match the latest revision.`,
  )
