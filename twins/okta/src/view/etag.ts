import { createHash } from 'node:crypto'
import type { ApiRequest } from '@dtu/kit'
import { oktaError } from '../errors/error.ts'

/** A weak tag of what a document says (tapes/okta, GET /api/v1/users/{id}, 2025). */
export const etagOf = (document: unknown): string =>
  `W/"${createHash('sha256').update(JSON.stringify(document)).digest('hex')}"`

/** Throws E0000231 where the client has another version in mind. */
export function requireMatch({ headers }: ApiRequest, document: unknown): void {
  const wanted = headers['if-match']
  if (wanted === undefined || wanted === '*') return
  if (!/^(W\/)?"[^"]*"$/.test(wanted)) throw oktaError('E0000242')
  if (wanted.replace(/^W\//, '') !== etagOf(document).replace(/^W\//, '')) throw oktaError('E0000231')
}
