import type { Family } from '../family.ts'
import { isList, isRecord } from '../json.ts'

export const okta: Family = {
  id: /^(?=[0-9A-Za-z]*\d)(?=[0-9A-Za-z]*[A-Za-z])[0-9a-zA-Z]{17,24}$/,
  strictKeys: false,
  maps: /^(schemas|definitions)$/,
  headers: [
    'content-type',
    'x-okta-request-id',
    'x-rate-limit-limit',
    'x-rate-limit-remaining',
    'x-rate-limit-reset',
    'cache-control',
    'link',
    'location',
    'www-authenticate',
    'dpop-nonce',
    'etag',
  ],
  okInBody: false,
  refusal(body) {
    if (!isRecord(body)) return undefined
    if (body.errorCode) return { code: String(body.errorCode), message: String(body.errorSummary ?? '') }
    if (body.error) return { code: String(body.error), message: String(body.error_description ?? '') }
    return undefined
  },
}

/** What is wrong in particular, as Okta lists it beneath a refusal. */
export const causesOf = (body: unknown): string[] =>
  isRecord(body) && isList(body.errorCauses)
    ? body.errorCauses.filter(isRecord).map((cause) => String(cause.errorSummary ?? ''))
    : []
