import { STAND_IN } from '../redact/vault.ts'
import type { Family } from './family.ts'
import { isList, type Json } from './json.ts'

/**
 * What a value is to a comparison. Of `id`, `time`, `url`, `volatile` and `volatile number` only the kind is compared, of the
 * others the value.
 */
export type Kind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'volatile number'
  | 'array'
  | 'object'
  | 'time'
  | 'id'
  | 'url'
  | 'volatile'
  | 'text'

const ISO = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$/
const HTTP_DATE = /^\w{3}, \d\d \w{3} \d{4} /
export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Keys under which ids stand. */
const ID_KEY =
  /^(id|key|ts|thread_ts|message_ts|event_ts|latest|self|etag|revisionId|requiredRevisionId|documentId|spreadsheetId|sheetId|file_id|permalink|client_msg_id|scheduled_message_id|.*Id|.*_id|user|channel|team|creator|bot_id|app_id|href|spreadsheetUrl|webViewLink|webContentLink|upload_url|location)$/

/** Keys whose values differ from one org, day or call to the next. */
const VOLATILE_KEY =
  /^(orn|created|updated|lastUpdated|lastLogin|activated|statusChanged|passwordChanged|lastMembershipUpdated|createdTime|modifiedTime|modifiedByMeTime|viewedByMeTime|created_at|date.*|.*Time|.*_ts|.*Date|published|expiresAt|errorId|request_id|version|etag|headRevisionId|md5Checksum|sha\d+Checksum|thumbnailLink|iconLink|secret|client_secret|kid|x5c|x5t.*|n|nextPageToken|next_cursor|cache_ts|updated|serverTime|build.*|scmInfo|avatarUrls|.*(Icon|icon|image|avatar|logo).*|\d+x\d+|hash|signature|token|access_token|self)$/

const VOLATILE_NUMBER_KEY = /^(sheetId|id|ts|updated|created|metadataId|chartId)$/

export const isVolatileKey = (key: string): boolean => VOLATILE_KEY.test(key)

export function kindOf(family: Family, key: string, value: Json): Kind {
  if (value === null) return 'null'
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number')
    return VOLATILE_KEY.test(key) || VOLATILE_NUMBER_KEY.test(key) ? 'volatile number' : 'number'
  if (typeof value !== 'string') return isList(value) ? 'array' : 'object'
  if (ISO.test(value) || HTTP_DATE.test(value)) return 'time'
  if (UUID.test(value)) return 'id'
  if (family.id.test(value) && (ID_KEY.test(key) || !family.strictKeys)) return 'id'
  if (/^https?:\/\//.test(value)) return 'url'
  if (STAND_IN.test(value)) return 'volatile'
  return VOLATILE_KEY.test(key) ? 'volatile' : 'text'
}
