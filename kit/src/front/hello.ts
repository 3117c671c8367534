import { Buffer } from 'node:buffer'
import type { Socket } from 'node:net'

/** A record's head: its type, version and length (RFC 8446, 5.1). */
const HEAD = 5
const HANDSHAKE = 22
const SERVER_NAME = 0
/** No greeting is longer. */
const MOST = 65_536

/**
 * Waits for a client's greeting and leaves it to be read again. Resolves to the name it asks for; empty when it names none or
 * speaks no TLS, undefined when it goes away before it has said anything.
 */
export async function greetingOf(socket: Socket): Promise<string | undefined> {
  const read: Buffer[] = []
  for (;;) {
    const bytes = await nextBytes(socket)
    if (bytes === undefined) return undefined
    read.push(bytes)
    const all = Buffer.concat(read)
    if (!isPartial(all)) {
      socket.unshift(all)
      return nameIn(all)
    }
  }
}

const nextBytes = (socket: Socket): Promise<Buffer | undefined> =>
  new Promise((resolve) => {
    const done = (bytes?: Buffer) => {
      socket.pause()
      socket.off('data', done).off('close', gone).off('end', gone)
      resolve(bytes)
    }
    const gone = () => done()
    socket.on('data', done).once('close', gone).once('end', gone)
    socket.resume()
  })

const isPartial = (all: Buffer): boolean =>
  all.length < MOST && (all.length < HEAD || (all[0] === HANDSHAKE && all.length < HEAD + all.readUInt16BE(3)))

/** The host name in a ClientHello (RFC 8446, 4.1.2; RFC 6066, 3). */
function nameIn(bytes: Buffer): string {
  try {
    if (bytes[0] !== HANDSHAKE) return ''
    // The message's head (4), version (2) and random (32) come first.
    let at = HEAD + 4 + 2 + 32
    at += 1 + bytes.readUInt8(at)
    at += 2 + bytes.readUInt16BE(at)
    at += 1 + bytes.readUInt8(at)
    const end = at + 2 + bytes.readUInt16BE(at)
    for (at += 2; at < end; at += 4 + bytes.readUInt16BE(at + 2))
      if (bytes.readUInt16BE(at) === SERVER_NAME) {
        const start = at + 4 + 5
        return bytes.toString('latin1', start, start + bytes.readUInt16BE(start - 2)).toLowerCase()
      }
    return ''
  } catch {
    return ''
  }
}
