import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Departure, RawReply } from '@dtu/kit'
import type { Bending } from '../bend/bending.ts'
import type { Ending, Line } from './ending.ts'
import { leaveAtPace } from './pace.ts'

/** Time for a client on the same machine to read what came before a reset discards it. */
const READ_MS = 25

/** How a bent reply leaves. */
export function departureOf(bending: Bending): Departure {
  const { ending, pace, around, sent } = bending
  if (!ending)
    return {
      leave: (response, reply) => {
        sent(Buffer.byteLength(reply.body))
        leaveAtPace(response, reply, pace, around.pause).catch(() => response.destroy())
      },
    }
  return {
    code: ending.code,
    leave: (response, reply) => {
      const { socket } = response
      if (!socket) return
      const line = lineOf(socket, reply, bending, response)
      end(line, ending).finally(() => {
        sent(socket.bytesWritten)
        if (ending.keep) goOn(response)
      })
    },
  }
}

/** For Node the reply has left: it reads the next request from the connection. */
function goOn(response: ServerResponse): void {
  response.emit('finish')
}

async function end(line: Line, ending: Ending): Promise<void> {
  try {
    await ending.run(line)
  } catch {
    // The client has gone: there is nobody left to be disappointed.
  } finally {
    if (!ending.keep && !line.socket.destroyed && !line.socket.writableEnded) line.socket.destroy()
  }
}

export function lineOf(
  socket: Socket,
  reply: RawReply,
  { around }: Pick<Bending, 'around'>,
  response?: ServerResponse,
): Line {
  const body = Buffer.from(reply.body as string)
  return {
    socket,
    reply,
    body,
    head: ({ lines = [], framing = 'content-length' } = {}) => headOf(reply, body.length, lines, framing),
    write: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()))
      }),
    close: () => void socket.end(),
    async reset() {
      await around.pause(READ_MS)
      socket.resetAndDestroy()
    },
    pause: around.pause,
    hang: (milliseconds) =>
      new Promise((resolve) => {
        const leave = around.hold(() => socket.destroy())
        const timer = milliseconds === undefined ? undefined : setTimeout(() => socket.destroy(), milliseconds).unref()
        response?.on('close', () => {})
        socket.once('close', () => {
          clearTimeout(timer)
          leave()
          resolve()
        })
      }),
  }
}

function headOf(
  { status, headers, reason }: RawReply,
  length: number,
  lines: readonly string[],
  framing: 'content-length' | 'chunked' | 'eof' | number,
): string {
  const own = Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => `${name}: ${one}`))
  const frame =
    framing === 'chunked'
      ? ['transfer-encoding: chunked']
      : framing === 'eof'
        ? ['connection: close']
        : [`content-length: ${typeof framing === 'number' ? framing : length}`]
  const date = headers.date === undefined ? [`date: ${new Date().toUTCString()}`] : []
  return [
    `HTTP/1.1 ${status} ${reason ?? STATUS_CODES[status] ?? ''}`,
    ...lines,
    ...own,
    ...date,
    ...frame,
    '',
    '',
  ].join('\r\n')
}
