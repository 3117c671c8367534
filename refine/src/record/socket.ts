import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import * as ws from 'ws'
import type { SocketFrame } from '../tape/har.ts'
import { Kept } from './kept.ts'
import type { Listener, Upstream } from './pass.ts'
import { open } from './pass.ts'

interface Receiver extends NodeJS.WritableStream {
  readonly destroyed: boolean
  readonly writableFinished: boolean
  destroy(): void
}

/** Parts of ws that its types leave out. */
const { extension, PerMessageDeflate, Receiver } = ws as unknown as {
  readonly extension: { parse(header: string): Record<string, object[]> }
  readonly PerMessageDeflate: {
    new (options: object): { accept(offers: object[]): void }
    readonly extensionName: string
  }
  readonly Receiver: new (options: object) => Receiver
}

export interface SocketOptions {
  /** Bytes of all messages of a connection that are kept. */
  readonly limit: number
  readonly onPassed: Listener
}

/** Passes a WebSocket through, byte for byte, and reads along. It is told of when it closes. */
export function passSocket(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  upstream: Upstream,
  options: SocketOptions,
): void {
  const at = Date.now()
  const started = performance.now()
  const { outgoing, url } = open(request, upstream, false)
  const tell = (reply: IncomingMessage, wait: number, received: Kept, frames?: readonly SocketFrame[]) => {
    const took = performance.now() - started
    const notes = { service: upstream.service, ...(upstream.direction && { direction: upstream.direction }) }
    options.onPassed({
      ...notes,
      url,
      request,
      reply,
      sent: new Kept(0),
      received,
      at,
      wait,
      took,
      ...(frames && { frames }),
    })
  }
  outgoing.on('upgrade', (reply: IncomingMessage, other: Duplex, first: Buffer) => {
    const wait = performance.now() - started
    const log = new Log(reply, options.limit)
    socket.write(headOf(reply))
    const readers = [log.reader('send'), log.reader('receive')] as const
    link(socket, other, head, readers[0])
    link(other, socket, first, readers[1])
    other.once('close', async () => {
      await Promise.all(readers.map(ended))
      tell(reply, wait, new Kept(0), log.frames)
    })
  })
  outgoing.on('response', (reply) => {
    const received = new Kept(options.limit)
    const wait = performance.now() - started
    socket.write(headOf(reply))
    reply.on('data', (chunk: Buffer) => received.add(chunk))
    reply.on('end', () => tell(reply, wait, received))
    reply.pipe(socket)
  })
  outgoing.on('error', () => socket.destroy())
  socket.on('error', () => outgoing.destroy())
  outgoing.end()
}

/** Until what was read is unpacked. */
async function ended(reader: Receiver): Promise<void> {
  reader.end()
  if (!reader.destroyed && !reader.writableFinished) await once(reader, 'close')
}

/** What comes from one side goes to the other as it is; the reader gets a copy. */
function link(from: Duplex, to: Duplex, first: Buffer, reader: Receiver): void {
  const read = (chunk: Buffer) => {
    // What the reader cannot make sense of is passed all the same.
    // It unmasks in place, so it gets a copy.
    if (!reader.destroyed) reader.write(Buffer.from(chunk))
  }
  if (first.length > 0) {
    read(first)
    to.write(first)
  }
  from.on('data', read)
  from.pipe(to)
  from.on('close', () => to.end())
  from.on('error', () => to.destroy())
}

/** The messages of both sides, in the order in which they passed. */
class Log {
  readonly frames: SocketFrame[] = []
  readonly #limit: number
  readonly #extensions: string
  #size = 0

  constructor(reply: IncomingMessage, limit: number) {
    this.#limit = limit
    this.#extensions = String(reply.headers['sec-websocket-extensions'] ?? '')
  }

  reader(type: SocketFrame['type']): Receiver {
    // What a client sends is masked, and the server unpacks it.
    const isServer = type === 'send'
    const reader = new Receiver({
      isServer,
      extensions: this.#agreed(isServer),
      maxPayload: this.#limit,
      binaryType: 'nodebuffer',
    })
    const add = (data: Buffer, opcode: number) => {
      this.#size += data.length
      if (this.#size > this.#limit) return
      this.frames.push({ type, time: Date.now() / 1000, opcode, data: data.toString(opcode === 1 ? 'utf8' : 'base64') })
    }
    reader.on('message', (data: Buffer, isBinary: boolean) => add(data, isBinary ? 2 : 1))
    reader.on('conclude', (code: number, reason: Buffer) => add(Buffer.from(`${code} ${reason}`), 8))
    reader.on('error', () => reader.destroy())
    return reader
  }

  #agreed(isServer: boolean): Record<string, object> {
    const offered = this.#extensions && extension.parse(this.#extensions)[PerMessageDeflate.extensionName]
    if (!offered) return {}
    const deflate = new PerMessageDeflate({ isServer })
    deflate.accept(offered)
    return { [PerMessageDeflate.extensionName]: deflate }
  }
}

export function headOf({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`]
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
