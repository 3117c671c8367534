import type { WebSocket } from 'ws'
import type { Outcome, SocketMessage } from '../twin.ts'

/** The open WebSockets of one universe, by session. */
export class Hub {
  readonly #sockets = new Map<string, WebSocket>()

  add(session: string, socket: WebSocket): void {
    this.#sockets.set(session, socket)
  }

  remove(session: string): void {
    this.#sockets.delete(session)
  }

  /** The open sockets, by session. */
  entries(): IterableIterator<[string, WebSocket]> {
    return this.#sockets.entries()
  }

  get size(): number {
    return this.#sockets.size
  }

  send(message: SocketMessage): Outcome {
    const socket = this.#sockets.get(message.session)
    if (!socket || socket.readyState !== socket.OPEN)
      return { ok: false, reason: 'closed', detail: `session ${message.session} is not open` }
    if (message.text !== undefined) socket.send(message.text)
    if (message.close !== undefined) socket.close(message.close)
    return { ok: true, status: 101, headers: {}, body: '' }
  }

  close(): void {
    for (const socket of this.#sockets.values()) socket.terminate()
    this.#sockets.clear()
  }
}
