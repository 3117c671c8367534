import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'
import type { Front } from './front.ts'

/** How the look-up of a name goes wrong. */
export interface Misled {
  readonly kind: 'nxdomain' | 'servfail' | 'timeout' | 'wrongIp'
  /** Of `wrongIp`. */
  readonly address: string
  readonly ttlSeconds: number
}

/** Who may be reached outside, and who is not found. */
export interface Gate {
  isAllowed(host: string): boolean
  lookUp?(host: string): Misled | undefined | Promise<Misled | undefined>
}

/** What proxies answer that do not find a host, or do not hear of it in time (RFC 9110, 15.6; RFC 9209, 2.3). */
const NOT_FOUND: Readonly<Record<Misled['kind'], readonly [status: string, error: string]>> = {
  nxdomain: ['502 Bad Gateway', 'dns_error; rcode=NXDOMAIN'],
  servfail: ['502 Bad Gateway', 'dns_error; rcode=SERVFAIL'],
  timeout: ['504 Gateway Timeout', 'dns_timeout'],
  wrongIp: ['502 Bad Gateway', 'connection_refused'],
}

const notFound = ({ kind }: Misled): string => {
  const [status, error] = NOT_FOUND[kind]
  return `HTTP/1.1 ${status}\r\nproxy-status: proxy; error=${error}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`
}

/** A forward proxy on a loopback port (a free one unless it is named), for clients that are told of one: what they ask for comes to the front instead. */
export async function proxyTo(front: Front, gate: Gate, port = 0): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((incoming, response) => void passPlain(front, gate, incoming, response))
  server.on('connect', async (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`http://${incoming.url}`)
    socket.on('error', () => socket.destroy())
    if (gate.isAllowed(hostname)) return tunnel(socket, head, hostname, Number(port || 80))
    const misled = await gate.lookUp?.(hostname)
    if (misled) return void socket.end(notFound(misled))
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    const secure = port === '' || Number(port) === 80 ? front.plain : front.tls
    secure.emit('connection', socket)
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { port: (server.address() as AddressInfo).port, close }
}

/** `GET http://example.com/path`: the front's own, with the host where servers look for it. */
async function passPlain(front: Front, gate: Gate, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = URL.canParse(incoming.url ?? '') ? new URL(incoming.url as string) : undefined
  if (!asked) {
    response.writeHead(400).end('this is a proxy: ask for whole URLs\n')
    return
  }
  if (gate.isAllowed(asked.hostname)) {
    const outgoing = request(asked, { method: incoming.method ?? 'GET', headers: incoming.rawHeaders })
    outgoing.on('response', (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.rawHeaders)
      pipeline(reply, response, () => {})
    })
    outgoing.on('error', () => response.destroy())
    pipeline(incoming, outgoing, () => {})
    return
  }
  const misled = await gate.lookUp?.(asked.hostname)
  if (misled) return void incoming.socket.end(notFound(misled))
  incoming.url = `${asked.pathname}${asked.search}`
  incoming.headers.host = asked.host
  front.plain.emit('request', incoming, response)
}

function tunnel(socket: Duplex, head: Buffer, host: string, port: number): void {
  const other = connect(port, host, () => {
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    other.write(head)
    pipeline(socket, other, () => {})
    pipeline(other, socket, () => {})
  })
  other.on('error', () => socket.destroy())
}
