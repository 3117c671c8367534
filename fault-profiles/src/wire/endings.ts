import { milliseconds } from '@dtu/kit/duration'
import type { Act } from '../bend/bending.ts'
import type { Ending, Line } from './ending.ts'

type Make = (act: Act) => Ending

const half = (body: Buffer) => Math.floor(body.length / 2)

/** What of the reply leaves before a connection ends at a point. */
async function upTo(line: Line, { at, afterBytes }: Readonly<Record<string, any>>): Promise<void> {
  if (at === 'response-head' && afterBytes) await line.write(line.head().slice(0, afterBytes))
  if (at === 'body')
    await line.write(Buffer.concat([Buffer.from(line.head()), line.body.subarray(0, afterBytes ?? half(line.body))]))
}

const close: Make = ({ options }) => ({
  code: 'ECONNRESET',
  async run(line) {
    await upTo(line, options)
    line.close()
  },
})

const reset: Make = ({ options }) => ({
  code: 'ECONNRESET',
  async run(line) {
    await upTo(line, options)
    if (options.at === 'body' || options.afterBytes) await line.reset()
    else line.socket.resetAndDestroy()
  },
})

const hang: Make = ({ options }) => ({
  code: 'ETIMEDOUT',
  async run(line) {
    await upTo(line, options)
    await line.hang(options.for === undefined ? undefined : milliseconds(options.for))
  },
})

const truncate: Make = ({ options, keep }) => ({
  code: 'ECONNRESET',
  keep,
  async run(line) {
    const { framing, bytes, fraction = 0.5, end } = options
    const part = line.body.subarray(0, bytes ?? Math.floor(line.body.length * fraction))
    const open = framing === 'chunked' ? `${line.body.length.toString(16)}\r\n` : ''
    await line.write(Buffer.concat([Buffer.from(line.head({ framing }) + open), part]))
    if (keep) return
    if (end === 'reset') await line.reset()
    else line.close()
  },
})

/** Writes something in place of a reply, and closes behind it unless told to keep the connection. */
const instead =
  (code: string, bytes: (line: Line, act: Act) => string | Buffer): Make =>
  (act) => ({
    code,
    keep: act.keep,
    async run(line) {
      await line.write(bytes(line, act))
      if (!act.keep) line.close()
    },
  })

const both = (head: string, body: Buffer) => Buffer.concat([Buffer.from(head), body])

const noise = (count: number, draw: Act['draw']): Buffer =>
  Buffer.from(Array.from({ length: count }, (_, at) => 128 + Math.floor(draw(`byte${at}`) * 128)))

/** Wire faults that end an exchange, once its reply is at hand. */
export const ENDINGS: Readonly<Record<string, Make>> = {
  'wire.close': close,
  'wire.reset': reset,
  'wire.hang': hang,
  'wire.truncate': truncate,
  'wire.garbage': instead('HPE_INVALID_CONSTANT', (_, { options, draw }) => noise(options.bytes, draw)),
  'wire.badStatusLine': instead('HPE_INVALID_CONSTANT', ({ head, body }) =>
    both(head().replace('HTTP/1.1', 'HTTQ/9'), body),
  ),
  'wire.badHeader': instead('HPE_INVALID_HEADER_TOKEN', ({ head, body }) =>
    both(head({ lines: ['bad header\u0001: x'] }), body),
  ),
  'wire.hugeHeader': instead('HPE_HEADER_OVERFLOW', ({ head, body }, { options }) =>
    both(head({ lines: [`x-huge: ${'x'.repeat(options.bytes)}`] }), body),
  ),
  'wire.badChunk': instead('HPE_INVALID_CHUNK_SIZE', ({ head, body }) =>
    both(`${head({ framing: 'chunked' })}zz\r\n`, Buffer.concat([body, Buffer.from('\r\n0\r\n\r\n')])),
  ),
  'wire.contentLength': instead('UND_ERR_RES_CONTENT_LENGTH_MISMATCH', ({ head, body }, { options }) =>
    both(head({ framing: Math.max(0, body.length + options.delta) }), body),
  ),
  'wire.duplicateContentLength': instead('HPE_UNEXPECTED_CONTENT_LENGTH', ({ head, body }) =>
    both(head({ lines: [`content-length: ${body.length + 1}`] }), body),
  ),
}
