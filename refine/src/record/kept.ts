import { isUtf8 } from 'node:buffer'

import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib'
import type { HarBody } from '../tape/har.ts'

/** A body as it passes: kept whole up to a limit, then only counted. */
export class Kept {
  size = 0
  readonly #limit: number
  #chunks: Buffer[] = []

  constructor(limit: number) {
    this.#limit = limit
  }

  add(chunk: Buffer): void {
    this.size += chunk.length
    if (this.size <= this.#limit) this.#chunks.push(chunk)
    else this.#chunks = []
  }

  get isCut(): boolean {
    return this.size > this.#limit
  }

  /** As HAR has it: without transfer compression, text where it is text. Nothing when it was longer than the limit. */
  body(type: string, encoding: string | undefined): HarBody & { readonly size: number } {
    if (this.isCut || this.size === 0) return { size: this.size, mimeType: type, text: '' }
    const bytes = unpacked(Buffer.concat(this.#chunks), encoding, this.#limit)
    if (isUtf8(bytes)) return { size: bytes.length, mimeType: type, text: bytes.toString() }
    return { size: bytes.length, mimeType: type, text: bytes.toString('base64'), encoding: 'base64' }
  }
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number }) => Buffer

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 8 ? inflateSync : inflateRawSync)(bytes, options),
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
}

/** Without its compressions, the last one first. What cannot be unpacked stays as it came. */
function unpacked(bytes: Buffer, encoding: string | undefined, limit: number): Buffer {
  let plain = bytes
  for (const name of (encoding ?? '').toLowerCase().split(',').reverse()) {
    const unpack = UNPACK[name.trim()]
    try {
      // Sixteen times what was let in is no honest body, or one that nobody looks at.
      if (unpack) plain = unpack(plain, { maxOutputLength: 16 * limit })
    } catch {
      return bytes
    }
  }
  return plain
}
