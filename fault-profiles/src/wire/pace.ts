import type { ServerResponse } from 'node:http'
import type { RawReply } from '@dtu/kit'

/** How fast a reply leaves that is whole otherwise. */
export interface Pace {
  /** Milliseconds before the body, after the head. */
  bodyDelay?: number
  bytesPerSec?: number
  slice?: {
    readonly avg: number
    readonly jitter: number
    readonly gap: number
    readonly draw: (name: string) => number
  }
  /** Closes the connection so many milliseconds after the reply, without a word. */
  idleClose?: number
}

export const paced = (pace: Pace): boolean => Object.keys(pace).length > 0

const STEP_MS = 50

/** Pieces of a body with the milliseconds to wait before each. */
export function* pieces(
  body: Buffer,
  { bodyDelay = 0, bytesPerSec, slice }: Pace,
): Generator<[wait: number, bytes: Buffer]> {
  let wait = bodyDelay
  let at = 0
  for (let i = 0; at < body.length; i++) {
    const size = slice
      ? Math.max(1, Math.round(slice.avg * (1 + slice.jitter * (2 * slice.draw(`slice${i}`) - 1))))
      : bytesPerSec
        ? Math.max(1, Math.round((bytesPerSec * STEP_MS) / 1000))
        : body.length
    yield [wait, body.subarray(at, at + size)]
    at += size
    wait = (slice?.gap ?? 0) + (bytesPerSec ? (Math.min(size, body.length) * 1000) / bytesPerSec : 0)
  }
}

/** Writes a whole reply at a pace. The connection lives on. */
export async function leaveAtPace(
  response: ServerResponse,
  { status, headers, body, reason }: RawReply,
  pace: Pace,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  const bytes = Buffer.from(body as string)
  if (reason !== undefined) response.statusMessage = reason
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.flushHeaders()
  for (const [wait, piece] of pieces(bytes, pace)) {
    if (wait > 0) await pause(wait)
    if (response.destroyed) return
    response.write(piece)
  }
  const { socket } = response
  response.end()
  if (pace.idleClose !== undefined) {
    await pause(pace.idleClose)
    socket?.end()
  }
}
