import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { createRequire } from 'node:module'
import type { Duplex } from 'node:stream'
import type { WebSocket, WebSocketServer } from 'ws'
import { ApiError, OperatorError, operatorBody } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Bend } from '../interposer.ts'
import type { Socket, Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'
import { address } from './address.ts'

const MAX_MESSAGE = 4 * 2 ** 20

/** Serves a twin's WebSocket endpoints on its HTTP server. */
export function attachSockets(server: Server, host: Host, twin: Twin): void {
  if (!twin.sockets || twin.sockets.length === 0) return
  let upgrader: WebSocketServer | undefined
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    try {
      const raw = {
        method: 'GET',
        url: request.url ?? '/',
        headers: request.headers as Record<string, string>,
        body: undefined,
      }
      const { universe, request: asked } = address(host, twin, raw)
      const endpoint = socketAt(twin, asked.path)
      if (!endpoint) return refuse(stream, 404, 'Not Found')
      const bend = universe.interposer?.request({
        universe,
        twin,
        request: asked,
        operation: undefined,
        path: {},
        wire: request.socket,
        upgrade: true,
      })
      if (bend?.runs === false) return turnAway(stream, bend)
      const session = randomUUID()
      universe.transact(twin.name, (world) => endpoint.open(world, session, asked))
      // What `open` wrote is durable before the client hears of it; what it left to be sent waits for the socket, this turn's.
      universe.database.committed()?.catch(() => stream.destroy())
      universe.database.commit()
      upgrader ??= makeUpgrader()
      let served = false
      upgrader.handleUpgrade(request, stream, head, (socket) => {
        served = true
        serve(universe, twin, endpoint, session, socket)
      })
      // The library has refused the handshake, or the client has gone: nobody will ever close what was opened.
      if (!served) universe.transact(twin.name, (world) => endpoint.closed(world, session))
    } catch (error) {
      refuseFor(stream, twin, error)
    }
  })
}

/** The library is loaded when the first client asks for a socket: no boot waits for it. */
function makeUpgrader(): WebSocketServer {
  const { WebSocketServer: Sockets } = createRequire(import.meta.url)('ws') as {
    WebSocketServer: typeof WebSocketServer
  }
  return new Sockets({ noServer: true, maxPayload: MAX_MESSAGE })
}

/** The WebSocket endpoint of a twin that serves a path. */
export const socketAt = (twin: Twin, path: string): Socket | undefined =>
  twin.sockets?.find((socket) => serves(socket.path, path))

const serves = (path: string, asked: string): boolean =>
  path.endsWith('/*')
    ? asked.startsWith(path.slice(0, -1))
    : path === (asked.length > 1 ? asked.replace(/\/$/, '') : asked)

function serve(universe: Universe, twin: Twin, endpoint: Socket, session: string, socket: WebSocket): void {
  const { hub } = universe.courier
  hub.add(session, socket)
  // What `open` left to be sent waits for the socket, which is here only now.
  universe.courier.wake()
  const step = (work: () => void) => {
    try {
      universe.database.operation(work)
    } catch (error) {
      console.error(`${twin.name}${endpoint.path}: ${(error as Error).stack}`)
    }
  }
  socket.on('message', (data) => step(() => endpoint.message(universe.world(twin.name), session, data.toString())))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    hub.remove(session)
    if (!universe.closed) step(() => endpoint.closed(universe.world(twin.name), session))
  })
}

/** No socket for this one. */
function turnAway(stream: Duplex, bend: Bend): void {
  const reply = bend.reply?.({ status: 503, headers: {}, body: '' })
  if (reply instanceof Promise || !reply || reply.departure) stream.destroy()
  else refuse(stream, reply.status, String(reply.body))
}

function refuseFor(stream: Duplex, twin: Twin, error: unknown): void {
  if (error instanceof ApiError) {
    refuse(stream, error.status, typeof error.body === 'string' ? error.body : JSON.stringify(error.body))
  } else if (error instanceof OperatorError) {
    refuse(stream, error.status, JSON.stringify(operatorBody(error)))
  } else {
    console.error(`${twin.name}: ${(error as Error).stack}`)
    refuse(stream, 500, 'Internal Server Error')
  }
}

function refuse(stream: Duplex, status: number, body: string): void {
  stream.end(
    `HTTP/1.1 ${status} Refused\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
