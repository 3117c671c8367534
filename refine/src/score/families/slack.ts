import type { Family } from '../family.ts'
import { isRecord } from '../json.ts'

export const slack: Family = {
  id: /^([CDGUTWBFA][A-Z0-9]{7,11}|\d{10}\.\d{6})$/,
  strictKeys: false,
  maps: /^$/,
  headers: [
    'content-type',
    'x-slack-req-id',
    'x-oauth-scopes',
    'x-accepted-oauth-scopes',
    'retry-after',
    'cache-control',
  ],
  okInBody: true,
  refusal: (body) =>
    isRecord(body) && body.ok === false ? { code: String(body.error), message: String(body.error ?? '') } : undefined,
}
