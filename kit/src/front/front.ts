import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Duplex } from 'node:stream'
import { createSecureContext, type SecureContext, type TLSSocket } from 'node:tls'
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
}

/** Servers that answer under the vendors' own host names: over TLS, with a certificate for whatever name is asked for, and plainly. */
export interface Front {
  readonly tls: Server
  readonly plain: Server
}

export async function createFront(options: FrontOptions): Promise<Front> {
  const { authority } = options
  const contexts = new Map<string, Promise<SecureContext>>()
  const contextOf = (name: string) => {
    const context = contexts.get(name) ?? authority.leaf(name).then((leaf) => createSecureContext(leaf))
    contexts.set(name, context)
    return context
  }
  const tls = createTlsServer({
    // For clients that name no host in the handshake.
    ...(await authority.leaf('localhost')),
    SNICallback: (name, done) => {
      contextOf(name.toLowerCase()).then(
        (context) => done(null, context),
        (error) => done(error),
      )
    },
  })
  const plain = createServer()
  attach(tls, options, 'https')
  attach(plain, options, 'http')
  return { tls, plain }
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
  // A client that does not trust the authority hangs up in the handshake: its own message says so.
  server.on('tlsClientError', (_error, socket: TLSSocket) => socket.destroy())
}

/** The host without its port, in lower case. */
const hostOf = ({ headers }: IncomingMessage): string => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
