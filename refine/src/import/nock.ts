import type { HarEntry, HarHeader } from '../tape/har.ts'
import { entryFrom, type Foreign, headersFrom } from './foreign.ts'

/** What nock's recorder prints with `output_objects`: a list of definitions, in order. */
export const nock = (definitions: any): HarEntry[] =>
  definitions.map((one: any) =>
    entryFrom({
      method: one.method ?? 'GET',
      url: new URL(one.path, one.scope).href,
      headers: headersFrom(one.reqheaders),
      body: spelled(one.body),
      status: Number(one.status ?? 200),
      replyHeaders: Array.isArray(one.rawHeaders) ? pairs(one.rawHeaders) : headersFrom(one.rawHeaders ?? one.headers),
      replyBody: replyOf(one),
    }),
  )

function pairs(raw: readonly string[]): HarHeader[] {
  const headers: HarHeader[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) headers.push({ name: raw[at] as string, value: raw[at + 1] as string })
  return headers
}

const spelled = (body: unknown): Foreign['body'] =>
  body === undefined || body === null || body === ''
    ? undefined
    : typeof body === 'string'
      ? body
      : JSON.stringify(body)

/** A packed or binary reply is kept as chunks in hexadecimal. */
function replyOf({ response, responseIsBinary }: any): Foreign['body'] {
  const isHex = (one: unknown) => typeof one === 'string' && /^([0-9a-f]{2})+$/.test(one)
  if (Array.isArray(response) && response.length > 0 && response.every(isHex))
    return Buffer.concat(response.map((one) => Buffer.from(one, 'hex')))
  return responseIsBinary && isHex(response) ? Buffer.from(response, 'hex') : spelled(response)
}
