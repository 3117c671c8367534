import { isUtf8 } from 'node:buffer'
import type { HarBody, HarEntry, HarHeader, SocketFrame } from '../tape/har.ts'
import { redactUrl } from './form.ts'
import { redactCookie, redactHeaders } from './headers.ts'
import type { Redactor } from './redactor.ts'

/** An entry without credentials. What only its end gives away is searched for in its beginning too. */
export function redactEntry(entry: HarEntry, redactor: Redactor): HarEntry {
  const known = redactor.size
  const redacted = pass(entry, redactor)
  return redactor.size === known ? redacted : pass(redacted, redactor)
}

function pass(entry: HarEntry, redactor: Redactor): HarEntry {
  const { request, response, _webSocketMessages: frames } = entry
  return {
    ...entry,
    request: {
      ...request,
      url: redactUrl(request.url, redactor),
      headers: redactHeaders(request.headers, redactor),
      cookies: redactCookies(request.cookies, redactor),
      queryString: request.queryString.map(({ name, value }) => ({ name, value: redactor.value(name, value) })),
      ...(request.postData && { postData: redactBody(request.postData, redactor) }),
    },
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
  const bytes = Buffer.from(body.text, body.encoding === 'base64' ? 'base64' : 'utf8')
  const changed = redactor.body(
    bytes,
    body.mimeType.toLowerCase().startsWith('multipart/') ? body.mimeType : body.mimeType.toLowerCase(),
  )
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
