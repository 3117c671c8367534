import { isUtf8 } from 'node:buffer'
import { Kept } from '../record/kept.ts'
import type { HarBody, HarEntry, HarHeader, SocketFrame } from '../tape/har.ts'

/** An exchange as other tools keep it, in one form. */
export interface Foreign {
  readonly at?: string | number | undefined
  readonly method: string
  readonly url: string
  readonly headers?: readonly HarHeader[]
  readonly body?: Buffer | string | null | undefined
  readonly status: number
  readonly statusText?: string | undefined
  readonly replyHeaders?: readonly HarHeader[]
  readonly replyBody?: Buffer | string | null | undefined
  readonly frames?: readonly SocketFrame[]
}

const LARGEST = 64 * 2 ** 20

/** As HAR has it. A body that was kept compressed is unpacked. */
export function entryFrom(kept: Foreign): HarEntry {
  const { method, url, headers = [], replyHeaders = [], status, statusText = '', frames } = kept
  const asked = bodyOf(kept.body, headers)
  const answered = bodyOf(kept.replyBody, replyHeaders)
  return {
    startedDateTime: dateOf(kept.at),
    time: 0,
    request: {
      method: method.toUpperCase(),
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers,
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: -1,
      ...(asked.text && { postData: asked }),
    },
    response: {
      status,
      statusText,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: replyHeaders,
      content: { size: Buffer.byteLength(answered.text ?? ''), ...answered },
      redirectURL: headerOf(replyHeaders, 'location'),
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    ...(frames && { _webSocketMessages: frames }),
  }
}

const headerOf = (headers: readonly HarHeader[], name: string): string =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? ''

function bodyOf(body: Foreign['body'], headers: readonly HarHeader[]): HarBody {
  const mimeType = headerOf(headers, 'content-type')
  if (body === null || body === undefined) return { mimeType, text: '' }
  const bytes = Buffer.from(body as string)
  // Most tools keep what was unpacked, and the header of how it was packed with it.
  const kept = new Kept(LARGEST)
  kept.add(bytes)
  const { size: _, ...unpacked } = kept.body(
    mimeType,
    isUtf8(bytes) ? undefined : headerOf(headers, 'content-encoding'),
  )
  return unpacked
}

function dateOf(at: Foreign['at']): string {
  const date = new Date(typeof at === 'number' ? at * 1000 : (at ?? 0))
  return Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString()
}

/** Headers from a map of one value or several. */
export function headersFrom(map: unknown): HarHeader[] {
  if (typeof map !== 'object' || map === null) return []
  return Object.entries(map).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: textOf(one) })),
  )
}

/** YAML and Postman have bytes, numbers and nothing where text is meant. */
export const textOf = (value: unknown): string =>
  value instanceof Uint8Array
    ? Buffer.from(value).toString()
    : value === null || value === undefined
      ? ''
      : String(value)
