import type { Part, RawRequest } from './request.ts'

/** The media type without its parameters, in lower case; empty when there is none. */
export const mediaType = (request: RawRequest): string =>
  (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The parts of a multipart body. Throws a TypeError when it is not one. */
export async function readParts(request: RawRequest): Promise<Part[]> {
  const form = await new Response(request.body as Uint8Array<ArrayBuffer> | undefined, {
    headers: { 'content-type': request.headers['content-type'] ?? '' },
  }).formData()
  const parts: Part[] = []
  for (const [name, value] of form)
    parts.push(
      typeof value === 'string'
        ? { name, type: 'text/plain', bytes: Buffer.from(value) }
        : { name, filename: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) },
    )
  return parts
}

const DEEPEST = 512

/**
 * `JSON.parse` for what a stranger sent. Nesting beyond 512 levels is refused like broken JSON: the parser copes with a million,
 * but whatever walks or writes the value afterwards runs out of stack.
 * @throws {SyntaxError}
 */
export function parseJson(text: string): unknown {
  if (text.length > 2 * DEEPEST && isDeeper(text, DEEPEST))
    throw new SyntaxError(`JSON is nested more than ${DEEPEST} levels deep`)
  return JSON.parse(text)
}

function isDeeper(text: string, limit: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) quoted = !quoted
    else if (!quoted && (code === BRACKET || code === BRACE) && ++depth > limit) return true
    else if (!quoted && (code === BRACKET + 2 || code === BRACE + 2)) depth--
  }
  return false
}

const [QUOTE, BACKSLASH, BRACKET, BRACE] = [0x22, 0x5c, 0x5b, 0x7b]
