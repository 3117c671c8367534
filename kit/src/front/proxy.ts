import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'
import type { Front } from './front.ts'

/** Who may be reached outside. */
export interface Gate {
  isAllowed(host: string): boolean
}

/** A forward proxy on a loopback port (a free one unless it is named), for clients that are told of one: what they ask for comes to the front instead. */
export async function proxyTo(front: Front, gate: Gate, port = 0): Promise<{ readonly port: number; close(): void }> {
  const server = createServer((incoming, response) => passPlain(front, gate, incoming, response))
  server.on('connect', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { hostname, port } = new URL(`http://${incoming.url}`)
    socket.on('error', () => socket.destroy())
    if (gate.isAllowed(hostname)) return tunnel(socket, head, hostname, Number(port || 80))
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
function passPlain(front: Front, gate: Gate, incoming: IncomingMessage, response: ServerResponse): void {
  const asked = URL.canParse(incoming.url ?? '') ? new URL(incoming.url as string) : undefined
  if (!asked) return void response.writeHead(400).end('this is a proxy: ask for whole URLs\n')
  if (gate.isAllowed(asked.hostname)) {
    const outgoing = request(asked, { method: incoming.method ?? 'GET', headers: incoming.rawHeaders })
    outgoing.on('response', (reply) => {
      response.writeHead(reply.statusCode ?? 502, reply.rawHeaders)
      pipeline(reply, response, () => {})
    })
    outgoing.on('error', () => response.destroy())
    return void pipeline(incoming, outgoing, () => {})
  }
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
