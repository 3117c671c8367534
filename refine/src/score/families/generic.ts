import type { Family } from '../family.ts'
import { isRecord, type Json } from '../json.ts'

const CODES = ['code', 'error_code', 'errorCode', 'error', 'type', 'status']
const MESSAGES = ['message', 'error_description', 'detail', 'title', 'description']

/** For a service that nobody has described: long mixed ids, the headers of every API, refusals as most word them. */
export const generic: Family = {
  id: /^((?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{8,160}|\d{4,})$/,
  strictKeys: true,
  maps: /^$/,
  headers: [
    'content-type',
    'cache-control',
    'location',
    'link',
    'etag',
    'retry-after',
    'www-authenticate',
    'content-disposition',
    'vary',
  ],
  okInBody: false,
  refusal(body) {
    if (!isRecord(body)) return undefined
    const told = isRecord(body.error ?? null) ? (body.error as Record<string, Json>) : body
    const first = (keys: readonly string[]) =>
      keys.map((key) => told[key]).find((value) => typeof value === 'string' || typeof value === 'number')
    const code = first(CODES)
    const message = first(MESSAGES)
    return code === undefined && message === undefined
      ? undefined
      : { code: String(code ?? ''), message: String(message ?? '') }
  },
}
