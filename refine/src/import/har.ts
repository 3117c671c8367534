import type { HarEntry } from '../tape/har.ts'
import { entryFrom, type Foreign } from './foreign.ts'

/** HAR of browsers, proxies (mitmproxy's export) and Polly, which keeps bytes in ways of its own. */
export const har = ({ log }: any): HarEntry[] =>
  [...log.entries]
    .sort((a, b) => Number(a._order ?? 0) - Number(b._order ?? 0) || byDate(a, b))
    .map(({ startedDateTime, request, response, _webSocketMessages: frames }: any) =>
      entryFrom({
        at: startedDateTime,
        method: request.method,
        url: request.url,
        headers: request.headers ?? [],
        body: posted(request.postData),
        status: response.status,
        statusText: response.statusText,
        replyHeaders: response.headers ?? [],
        replyBody: contentOf(response.content),
        ...(frames && { frames }),
      }),
    )

/** Browsers list what they asked for by page: what was asked first stands first. */
const byDate = (a: any, b: any): number =>
  new Date(a.startedDateTime ?? 0).getTime() - new Date(b.startedDateTime ?? 0).getTime()

/** A form may be listed without being spelled out. */
function posted(data: any): Foreign['body'] {
  if (!data) return undefined
  if (data.text !== undefined) return contentOf(data)
  const pairs = (data.params ?? []).map(({ name, value }: any) => [name, value ?? ''])
  return new URLSearchParams(pairs).toString()
}

function contentOf(content: any): Foreign['body'] {
  if (content?.text === undefined) return undefined
  const chunks = content._isBinary || content.encoding === 'base64' ? chunksIn(content.text) : undefined
  if (chunks) return Buffer.concat(chunks.map(chunk))
  return content.encoding === 'base64' ? Buffer.from(content.text, 'base64') : String(content.text)
}

/** Polly keeps a packed reply as a list of its chunks. */
function chunksIn(text: string): string[] | undefined {
  try {
    const list = JSON.parse(text)
    return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : undefined
  } catch {
    return undefined
  }
}

/** In hexadecimal at first, later in base64. */
const chunk = (text: string): Buffer => Buffer.from(text, /^([0-9a-f]{2})*$/.test(text) ? 'hex' : 'base64')
