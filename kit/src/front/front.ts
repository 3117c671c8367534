import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createPlainServer, type Server as PlainServer, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { admission, type Door } from './admit.ts'
import type { Authority } from './authority.ts'
import { forward, forwardUpgrade, type Target } from './forward.ts'

/** A call of a host that no twin stands for. */
export interface Outside {
  readonly host: string
  readonly method: string
  readonly path: string
}

/** Answers by itself, in place of a target that requests are passed on to. */
export interface Answerer {
  request(request: IncomingMessage, response: ServerResponse): void
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

export interface FrontOptions {
  readonly authority: Authority
  /** Where a vendor's host leads, or undefined when it is none of ours. */
  route(host: string): Target | Answerer | undefined
  outside?(call: Outside): void
  /** Spoils connections over TLS. */
  readonly door?: Door
}

/** Servers that answer under the vendors' own host names: over TLS, with a certificate for whatever name is asked for, and plainly. */
export interface Front {
  readonly tls: PlainServer
  readonly plain: Server
  /** Ends all connections; listening is the caller's. */
  cut(): void
}

export function createFront(options: FrontOptions): Front {
  const secure = createServer()
  const plain = createServer()
  attach(secure, options, 'https')
  attach(plain, options, 'http')
  const open = new Set<Socket>()
  const admit = admission(options.authority, secure, options.door)
  const tls = createPlainServer((socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    admit(socket)
  })
  const cut = () => {
    for (const socket of open) socket.destroy()
    secure.closeAllConnections()
    plain.closeAllConnections()
  }
  return { tls, plain, cut }
}

function attach(server: Server, { route, outside }: FrontOptions, protocol: string): void {
  const find = (request: IncomingMessage): Target | Answerer | undefined => {
    const host = hostOf(request)
    const target = route(host)
    if (!target) outside?.({ host, method: request.method ?? 'GET', path: request.url ?? '/' })
    return target
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const target = find(request)
    if (target && 'request' in target) return target.request(request, response)
    if (target) return forward(request, response, target, protocol)
    response.writeHead(502, { 'content-type': 'text/plain' })
    response.end(`no twin of this universe stands for ${hostOf(request)}, and nothing leaves it\n`)
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const target = find(request)
    if (target && 'upgrade' in target) return target.upgrade(request, socket, head)
    if (target) return forwardUpgrade(request, socket, head, target, protocol)
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
}

/** The host without its port, in lower case. */
const hostOf = ({ headers }: IncomingMessage): string => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
