import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls'
import type { Authority } from './authority.ts'
import type { Flaw } from './flaws.ts'
import { greetingOf } from './hello.ts'

/** How a connection is spoiled before anything is said over it. */
export type Spoil = { readonly shows: Flaw | 'plainText' } | { readonly ends: 'reset' | 'close' | 'hang' }

/** Asked about each connection, with the name the client asks for. */
export type Door = (name: string) => Spoil | undefined | Promise<Spoil | undefined>

/** A handshake that takes longer has come to nothing. */
const PATIENCE_MS = 120_000
const NOT_TLS = 'HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'

/** Lets connections in: TLS with a certificate for whatever name is asked for, unless the door spoils it. `web` goes on inside. */
export function admission(authority: Authority, web: Server, door?: Door): (socket: Socket) => void {
  const contexts = new Map<string, Promise<SecureContext>>()
  const contextOf = (name: string, flaw?: Flaw) => {
    const key = `${flaw ?? ''}/${name}`
    const made =
      contexts.get(key) ??
      (flaw ? authority.flawed(name, flaw) : authority.leaf(name)).then((one) => createSecureContext(one))
    contexts.set(key, made)
    return made
  }
  const admit = async (socket: Socket) => {
    socket.on('error', () => socket.destroy())
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    const asked = await greetingOf(socket)
    if (asked === undefined) return void socket.destroy()
    const spoil = await door?.(asked)
    if (spoil && 'ends' in spoil) return end(socket, spoil.ends)
    if (spoil?.shows === 'plainText') return void socket.end(NOT_TLS)
    // For clients that name no host in the handshake.
    const context = await contextOf(asked || 'localhost', spoil?.shows)
    if (!socket.destroyed) welcome(socket, context, web)
  }
  return (socket) => void admit(socket).catch(() => socket.destroy())
}

/** The greeting has arrived: the handshake has begun. */
function end(socket: Socket, how: 'reset' | 'close' | 'hang'): void {
  if (how === 'reset') socket.resetAndDestroy()
  else if (how === 'close') {
    socket.resume()
    socket.end()
  } else socket.setTimeout(0)
}

/** Once the handshake is through, the server goes on with what is said inside. */
function welcome(socket: Socket, secureContext: SecureContext, web: Server): void {
  const inside = new TLSSocket(socket, { isServer: true, secureContext, ALPNProtocols: ['http/1.1'] })
  // A client that does not trust the authority hangs up in the handshake: its own message says so.
  inside.on('error', () => socket.destroy())
  // A reset is the connection's, not that of the encryption inside it.
  inside.resetAndDestroy = () => {
    socket.resetAndDestroy()
    return inside
  }
  inside.once('secure', () => {
    socket.setTimeout(0)
    web.emit('connection', inside)
  })
}
