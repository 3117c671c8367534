import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, ListenOptions, Socket } from 'node:net'
import { Server as PlainServer } from 'node:net'
import { DEFAULT_UNIVERSE, type Host, type RawRequest, type Twin } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import { address } from '@dtu/kit/http/address'
import type { Act } from '../bend/bending.ts'
import type { Engine } from '../engine/engine.ts'
import type { Met } from '../engine/gate.ts'

type Listener = (...given: any[]) => void

const LOOK_EVERY_MS = 50

/** Has an engine's faults at the door of a twin: on connections, and on requests whose body is not read yet. */
export function openDoors(host: Host, engine: Engine): void {
  const doors = new Map<string, Door>()
  engine.watch(() => {
    for (const twin of host.twins) {
      const server = host.server(twin.name)
      if (!server) continue
      const door = doors.get(twin.name) ?? new Door(host, engine, twin, server)
      doors.set(twin.name, door)
      door.look()
    }
  })
}

/**
 * Stands in a server's own listeners' place while some fault is at the door, and steps aside when none is: a server without
 * faults runs as if this were not there.
 */
class Door {
  readonly #host: Host
  readonly #engine: Engine
  readonly #twin: Twin
  readonly #server: Server
  readonly #own = new Map<string, Listener[]>()
  readonly #held = new Set<Socket>()
  #shut: AddressInfo | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(host: Host, engine: Engine, twin: Twin, server: Server) {
    this.#host = host
    this.#engine = engine
    this.#twin = twin
    this.#server = server
  }

  look(): void {
    const atDoor = this.#engine.gate.watches('door', this.#twin.name)
    this.#stand('connection', atDoor, (own) => (socket: Socket) => this.#connection(socket, own))
    this.#stand(
      'request',
      this.#engine.gate.watches('early', this.#twin.name),
      (own) => (request, response) => this.#request(request, response, own),
    )
    if (atDoor) this.#timer ??= setInterval(() => this.#lookOut(), LOOK_EVERY_MS).unref()
    else {
      clearInterval(this.#timer)
      this.#timer = undefined
      this.#reopen()
      for (const socket of this.#held) socket.destroy()
      this.#held.clear()
    }
    if (atDoor) this.#lookOut()
  }

  #stand(event: string, wanted: boolean, make: (own: readonly Listener[]) => Listener): void {
    const own = this.#own.get(event)
    if (wanted === (own !== undefined)) return
    if (own) {
      this.#server.removeAllListeners(event)
      for (const listener of own) this.#server.on(event, listener)
      this.#own.delete(event)
      return
    }
    const theirs = this.#server.listeners(event) as Listener[]
    this.#own.set(event, theirs)
    this.#server.removeAllListeners(event)
    this.#server.on(event, make(theirs))
  }

  #connection(socket: Socket, own: readonly Listener[]): void {
    const met = this.#engine.gate.door(this.#twin, 'wire')
    if (!met) {
      for (const listener of own) listener.call(this.#server, socket)
      return
    }
    socket.on('error', () => socket.destroy())
    const { name, options } = met.act
    if (name === 'wire.close') this.#hangUp(socket)
    else if (name === 'wire.hang') this.#hold(socket, options)
    else socket.resetAndDestroy()
  }

  /** A FIN, and nothing more is read: the connection is gone when the client closes its side. */
  #hangUp(socket: Socket): void {
    this.#keep(socket)
    socket.once('end', () => socket.destroy())
    socket.end()
    socket.resume()
  }

  #keep(socket: Socket): void {
    this.#held.add(socket)
    socket.once('close', () => this.#held.delete(socket))
  }

  #hold(socket: Socket, options: Act['options']): void {
    this.#keep(socket)
    if (options.for !== undefined) setTimeout(() => socket.destroy(), milliseconds(options.for)).unref()
  }

  #request(request: IncomingMessage, response: ServerResponse, own: readonly Listener[]): void {
    const raw = {
      method: request.method ?? 'GET',
      url: request.url ?? '/',
      headers: request.headers as Record<string, string>,
      body: undefined,
    }
    const met = this.#early(request, raw)
    if (!met) {
      for (const listener of own) listener.call(this.#server, request, response)
      return
    }
    const { status, thenReset } = met.act.options
    const { socket } = request
    socket.on('error', () => socket.destroy())
    response.writeHead(status, { 'content-type': 'text/plain', 'content-length': 0, connection: 'close' })
    response.flushHeaders()
    setTimeout(() => socket.resetAndDestroy(), milliseconds(thenReset)).unref()
  }

  #early(request: IncomingMessage, raw: RawRequest): Met | undefined {
    try {
      const { universe, request: asked } = address(this.#host, this.#twin, raw)
      if (universe !== this.#engine.universe) return undefined
      const about = { universe, twin: this.#twin, request: asked, wire: request.socket }
      return this.#engine.gate.early({ ...about, operation: undefined, path: {} })
    } catch {
      return undefined
    }
  }

  /** Nobody listens while connections are refused: only then does a client hear that there is nobody. */
  #lookOut(): void {
    if (this.#engine.universe.closed) {
      clearInterval(this.#timer)
      return
    }
    const refused = this.#engine.gate.peek(this.#twin, 'wire.refuse')
    if (refused && !this.#shut) {
      const at = this.#server.address()
      if (at === null || typeof at === 'string') return
      this.#shut = at
      // Only the listening ends. What is connected stays so.
      PlainServer.prototype.close.call(this.#server)
    } else if (!refused) this.#reopen()
  }

  #reopen(): void {
    if (!this.#shut) return
    const { address: host, port } = this.#shut
    this.#shut = undefined
    const options: ListenOptions = { host, port }
    if (!this.#engine.universe.closed && this.#host.find(DEFAULT_UNIVERSE)) this.#server.listen(options)
  }
}
