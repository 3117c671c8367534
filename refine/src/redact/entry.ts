import { isUtf8 } from 'node:buffer'
import type { HarBody, HarEntry, HarHeader, HarRequest, SocketFrame } from '../tape/har.ts'
import { redactUrl } from './form.ts'
import { redactCookie, redactHeaders } from './headers.ts'
import type { Redactor } from './redactor.ts'

/** A request without credentials, and how many secrets were known before it. */
export interface HiddenRequest {
  readonly request: HarRequest
  readonly known: number
}

/** The first half of an entry: its request, before there is a reply. */
export function hideRequest(request: HarRequest, redactor: Redactor): HiddenRequest {
  const known = redactor.size
  return { known, request: redactRequest(request, redactor) }
}

/**
 * An entry without credentials. What only its end gives away is searched for in its beginning too. `hidden` is its request where
 * that was hidden before.
 */
export function redactEntry(entry: HarEntry, redactor: Redactor, hidden?: HiddenRequest): HarEntry {
  const { known, request } = hidden ?? hideRequest(entry.request, redactor)
  const redacted = { ...redactRest(entry, redactor), request }
  if (redactor.size === known) return redacted
  return { ...redactRest(redacted, redactor), request: redactRequest(request, redactor) }
}

const redactRequest = (request: HarRequest, redactor: Redactor): HarRequest => ({
  ...request,
  url: redactUrl(request.url, redactor),
  headers: redactHeaders(request.headers, redactor),
  cookies: redactCookies(request.cookies, redactor),
  queryString: request.queryString.map(({ name, value }) => ({ name, value: redactor.value(name, value) })),
  ...(request.postData && { postData: redactBody(request.postData, redactor) }),
})

function redactRest(entry: HarEntry, redactor: Redactor): HarEntry {
  const { response, _webSocketMessages: frames } = entry
  return {
    ...entry,
    response: {
      ...response,
      headers: redactHeaders(response.headers, redactor),
      cookies: redactCookies(response.cookies, redactor),
      content: redactBody(response.content, redactor),
      redirectURL: redactUrl(response.redirectURL, redactor),
    },
    ...(frames && { _webSocketMessages: frames.map((frame) => redactFrame(frame, redactor)) }),
  }
}

const redactCookies = (cookies: readonly HarHeader[], redactor: Redactor): HarHeader[] =>
  cookies.map(({ name, value }) => {
    return { name, value: redactCookie(`${name}=${value}`, redactor).slice(name.length + 1) }
  })

/** Text stays text; what is no text is kept as base64. */
export function redactBody<B extends HarBody>(body: B, redactor: Redactor): B {
  if (!body.text) return body
  const type = body.mimeType.toLowerCase()
  if (body.encoding !== 'base64' && !type.startsWith('multipart/')) {
    const text = redactor.content(body.text, type)
    return text === body.text ? body : { ...body, text }
  }
  const bytes = Buffer.from(body.text, body.encoding === 'base64' ? 'base64' : 'utf8')
  // The boundary of its parts is as it is spelled.
  const changed = redactor.body(bytes, type.startsWith('multipart/') ? body.mimeType : type)
  if (changed === bytes || changed.equals(bytes)) return body
  const { encoding: _, ...rest } = body
  return isUtf8(changed) && body.encoding !== 'base64'
    ? ({ ...rest, text: changed.toString() } as B)
    : { ...body, text: changed.toString('base64'), encoding: 'base64' }
}

function redactFrame(frame: SocketFrame, redactor: Redactor): SocketFrame {
  const isText = frame.opcode === 1
  const bytes = Buffer.from(frame.data, isText ? 'utf8' : 'base64')
  const changed = redactor.body(bytes, '')
  return { ...frame, data: changed.toString(isText ? 'utf8' : 'base64') }
}
