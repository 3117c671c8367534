import { gzipSync } from 'node:zlib'
import type { RawReply } from '@dtu/kit'
import type { Edit } from './bending.ts'

/** Changes a reply's JSON; a reply that has none stays as it is. */
export const editJson =
  (change: (body: any) => unknown): Edit =>
  (reply) => {
    if (!String(reply.headers['content-type'] ?? '').includes('json')) return reply
    try {
      return { ...reply, body: JSON.stringify(change(JSON.parse(String(reply.body)))) }
    } catch {
      return reply
    }
  }

export const withHeaders = (reply: RawReply, headers: RawReply['headers']): RawReply => ({
  ...reply,
  headers: { ...reply.headers, ...headers },
})

export function withoutHeaders(reply: RawReply, names: readonly string[]): RawReply {
  const gone = new Set(names.map((name) => name.toLowerCase()))
  return { ...reply, headers: Object.fromEntries(Object.entries(reply.headers).filter(([name]) => !gone.has(name))) }
}

const zipped = (reply: RawReply, body: Buffer): RawReply =>
  withHeaders({ ...reply, body }, { 'content-encoding': 'gzip' })
const bytesOf = ({ body }: RawReply) => Buffer.from(body as string)

/** Bodies that are not what their headers say. */
export const DAMAGES: Readonly<Record<string, Edit>> = {
  empty: (reply) => ({ ...reply, body: '' }),
  truncatedJson: (reply) => ({ ...reply, body: bytesOf(reply).subarray(0, Math.floor(bytesOf(reply).length * 0.6)) }),
  bom: (reply) => ({ ...reply, body: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytesOf(reply)]) }),
  wrongEncoding: (reply) => ({ ...reply, body: Buffer.from(String(reply.body), 'utf16le') }),
  latin1: (reply) => ({ ...reply, body: Buffer.from(String(reply.body), 'latin1') }),
  concatenatedJson: (reply) => ({ ...reply, body: Buffer.concat([bytesOf(reply), bytesOf(reply)]) }),
  gzipCorrupt: (reply) => zipped(reply, bytesOf(reply)),
  gzipTruncated: (reply) => {
    const whole = gzipSync(bytesOf(reply))
    return zipped(reply, whole.subarray(0, Math.floor(whole.length / 2)))
  },
  // CRC and length are the last eight bytes.
  gzipNoTrailer: (reply) => zipped(reply, gzipSync(bytesOf(reply)).subarray(0, -8)),
}
