import { connect, type Socket } from 'node:net'

export interface Talk {
  /** All that the server said, as Latin-1. */
  readonly said: string
  /** The first status; 0 when there was none. */
  readonly status: number
  /** Bytes that were handed to the socket. */
  readonly sent: number
  /** Milliseconds until the end. */
  readonly took: number
  readonly closedByServer: boolean
}

export interface TalkOptions {
  /** Milliseconds without a word from the server after which the client leaves: long, since machines are slow at times. */
  readonly patience?: number
  /** Leave as soon as there is a whole first reply. */
  readonly untilReply?: boolean
  /** Milliseconds between pieces. */
  readonly pause?: number
}

/** Opens a socket, sends the pieces as they are, and listens until the server closes or nothing comes any more. */
export async function talk(
  port: number,
  pieces: Iterable<string | Uint8Array>,
  options: TalkOptions = {},
): Promise<Talk> {
  const { patience = 20_000, untilReply = true, pause = 0 } = options
  const began = performance.now()
  const socket = connect({ port, host: '127.0.0.1' })
  const chunks: Buffer[] = []
  let closedByServer = false
  let sent = 0
  const over = new Promise<void>((resolve) => {
    const leave = () => {
      socket.destroy()
      resolve()
    }
    socket.setTimeout(patience, leave)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      if (untilReply && isWhole(Buffer.concat(chunks).toString('latin1'))) leave()
    })
    // A server that closes while the client still sends is heard of as an error.
    for (const event of ['end', 'error'] as const)
      socket.on(event, () => {
        closedByServer = true
        leave()
      })
  })
  const send = async () => {
    for (const piece of pieces) {
      if (socket.destroyed) return
      sent += piece.length
      await write(socket, piece)
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  await Promise.race([over, send().then(() => over)])
  const said = Buffer.concat(chunks).toString('latin1')
  return {
    said,
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(said)?.[1] ?? 0),
    sent,
    took: performance.now() - began,
    closedByServer,
  }
}

const write = (socket: Socket, piece: string | Uint8Array) =>
  new Promise<void>((resolve) => {
    const done = () => resolve()
    socket.once('close', done)
    socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece, () => {
      socket.off('close', done)
      resolve()
    })
  })

function isWhole(said: string): boolean {
  const head = said.indexOf('\r\n\r\n')
  const length = /\r\ncontent-length: (\d+)/i.exec(said.slice(0, head))?.[1]
  return head >= 0 && length !== undefined && said.length >= head + 4 + Number(length)
}
