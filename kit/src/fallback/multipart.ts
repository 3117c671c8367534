import type { ApiRequest, Part } from '../http/request.ts'

/** The parts of a `multipart/related` body (RFC 2387), in their order; undefined when it is none. */
export function relatedParts(request: ApiRequest): Part[] | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(request.headers['content-type'] ?? '')?.[1]
  if (!boundary || !request.body) return undefined
  const text = request.body.toString('latin1')
  const pieces = text.split(`--${boundary}`)
  if (pieces.length < 3) return undefined
  return pieces.slice(1, -1).map(partOf)
}

function partOf(piece: string): Part {
  const trimmed = piece.replace(/^\r?\n/, '').replace(/\r?\n$/, '')
  const at = /\r?\n\r?\n/.exec(trimmed)
  const head = at ? trimmed.slice(0, at.index) : ''
  const body = at ? trimmed.slice(at.index + at[0].length) : trimmed
  const type = /^content-type:\s*([^;\r\n]+)/im.exec(head)?.[1]?.trim() ?? 'text/plain'
  const base64 = /^content-transfer-encoding:\s*base64/im.test(head)
  return { name: '', type, bytes: Buffer.from(body, base64 ? 'base64' : 'latin1') }
}
