import type { Part, RawRequest } from './request.ts'

/** The media type without its parameters, in lower case; empty when there is none. */
export const mediaType = (request: RawRequest): string => (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The parts of a multipart body. Throws a TypeError when it is not one. */
export async function readParts(request: RawRequest): Promise<Part[]> {
  const form = await new Response(request.body as Uint8Array<ArrayBuffer> | undefined, { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData()
  const parts: Part[] = []
  for (const [name, value] of form)
    parts.push(
      typeof value === 'string'
        ? { name, type: 'text/plain', bytes: Buffer.from(value) }
        : { name, filename: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) },
    )
  return parts
}
