import type { Family } from '../family.ts'
import { isRecord } from '../json.ts'

export const google: Family = {
  id: /^((?=.*\d)(?=.*[A-Za-z])[A-Za-z0-9_-]{19,160}|\d{15,}|AAA[A-Z][\w-]{7,12}|kix\.\w+|t\.[a-z0-9]{6,})$/,
  strictKeys: false,
  maps: /^(lists|inlineObjects|headers|footers|footnotes|namedRanges|positionedObjects)$/,
  headers: ['content-type', 'cache-control', 'vary', 'location', 'etag', 'content-disposition', 'x-guploader-uploadid'],
  okInBody: false,
  refusal(body) {
    const error = isRecord(body) ? body.error : undefined
    if (!error) return undefined
    if (!isRecord(error)) return { code: String(error), message: '' }
    return { code: String(error.status || error.code || error), message: String(error.message ?? '') }
  },
}
