import type { Family } from '../family.ts'
import { isList, isRecord, type Json } from '../json.ts'

export const jira: Family = {
  id: /^([A-Z][A-Z0-9_]{1,9}-\d+|\d{3,}|[0-9a-f]{24}|\d{5,6}:[0-9a-f-]{36})$/,
  // Ids are bare numbers, which much else is too.
  strictKeys: true,
  maps: /^$/,
  headers: ['content-type', 'x-arequestid', 'x-aaccountid', 'cache-control', 'location', 'atl-traceid', 'warning'],
  okInBody: false,
  refusal(body) {
    if (!isRecord(body)) return undefined
    if (body.errorMessages || body.errors) {
      const fields = isRecord(body.errors ?? null) ? (body.errors as Record<string, Json>) : {}
      const messages = isList(body.errorMessages ?? null) ? (body.errorMessages as readonly Json[]) : []
      return { code: Object.keys(fields).sort().join(), message: [...messages, ...Object.values(fields)].join('|') }
    }
    return body.message ? { code: String(body['status-code'] ?? ''), message: String(body.message) } : undefined
  },
}
