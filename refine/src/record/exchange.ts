import type { IncomingMessage } from 'node:http'
import type { HiddenRequest } from '../redact/entry.ts'
import type { EntryNotes, HarEntry, HarHeader, HarRequest, SocketFrame } from '../tape/har.ts'
import type { Kept } from './kept.ts'

/** One exchange as it passed. */
export interface Passed {
  readonly service: string
  readonly direction?: 'incoming'
  /** The address that the service was asked at. */
  readonly url: string
  readonly request: IncomingMessage
  readonly reply: IncomingMessage
  readonly sent: Kept
  readonly received: Kept
  /** Its request without credentials, where there was time for that before the reply. */
  readonly hidden?: HiddenRequest
  /** Milliseconds since 1970, and how long it took to the reply's head and to its end. */
  readonly at: number
  readonly wait: number
  readonly took: number
  /** The connection broke before the reply's end. */
  readonly isBroken?: boolean
  readonly frames?: readonly SocketFrame[]
}

/** A request that was sent whole. */
export type Asked = Pick<Passed, 'url' | 'request' | 'sent'>

/** As HAR has it. */
export function requestOf({ url, request, sent }: Asked): HarRequest {
  const asked = sent.body(header(request, 'content-type'), header(request, 'content-encoding'))
  const { size, ...postData } = asked
  return {
    method: request.method ?? 'GET',
    url,
    httpVersion: `HTTP/${request.httpVersion}`,
    cookies: cookies(request, 'cookie'),
    headers: pairs(request.rawHeaders),
    queryString: url.includes('?') ? [...new URL(url).searchParams].map(([name, value]) => ({ name, value })) : [],
    headersSize: -1,
    bodySize: sent.size,
    ...(size > 0 && { postData }),
  }
}

/** As HAR has it. */
export function entryOf(passed: Passed): HarEntry {
  const { reply, received, at, wait, took, frames } = passed
  return {
    startedDateTime: new Date(at).toISOString(),
    time: took,
    request: passed.hidden?.request ?? requestOf(passed),
    response: {
      status: reply.statusCode ?? 0,
      statusText: reply.statusMessage ?? '',
      httpVersion: `HTTP/${reply.httpVersion}`,
      cookies: cookies(reply, 'set-cookie'),
      headers: pairs(reply.rawHeaders),
      content: received.body(header(reply, 'content-type'), header(reply, 'content-encoding')),
      redirectURL: header(reply, 'location'),
      headersSize: -1,
      bodySize: received.size,
    },
    cache: {},
    timings: { send: 0, wait, receive: took - wait },
    _x: notesOf(passed),
    ...(frames && { _webSocketMessages: frames }),
  }
}

function notesOf({ service, direction, sent, received, isBroken }: Passed): EntryNotes {
  const flags = [
    ...(sent.isCut ? ['request-body-dropped'] : []),
    ...(received.isCut ? ['response-body-dropped'] : []),
    ...(isBroken ? ['response-body-broken'] : []),
  ]
  return { service, ...(direction && { direction }), ...(flags.length > 0 && { flags }) }
}

const header = ({ headers }: IncomingMessage, name: string): string => String(headers[name] ?? '')

export function pairs(raw: readonly string[]): HarHeader[] {
  const headers: HarHeader[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push({ name: raw[at] as string, value: raw[at + 1] as string })
  return headers
}

function cookies({ headers }: IncomingMessage, name: 'cookie' | 'set-cookie'): HarHeader[] {
  const all = name === 'cookie' ? (headers.cookie ?? '').split(/;\s*/) : (headers['set-cookie'] ?? [])
  return all.filter(Boolean).map((cookie) => {
    const [pair = ''] = cookie.split(';')
    const at = pair.indexOf('=')
    return { name: pair.slice(0, Math.max(at, 0)), value: pair.slice(at + 1) }
  })
}
