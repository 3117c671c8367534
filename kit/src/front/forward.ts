import { Agent, type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'

const agent = new Agent({ keepAlive: true, timeout: 30_000 })

/** Where a request goes on to. */
export interface Target {
  /** `http://127.0.0.1:4003/u/trial`: what the client's path is put behind, unless it begins so already. */
  readonly url: string
}

/** Sends a request on as it came, and its reply back. What it was asked for over stays known: `x-forwarded-proto`. */
export function forward(incoming: IncomingMessage, response: ServerResponse, target: Target, protocol: string): void {
  const outgoing = open(incoming, target, protocol, agent)
  outgoing.on('response', (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.statusMessage, reply.rawHeaders)
    pipeline(reply, response, () => {})
  })
  outgoing.on('error', (error) => {
    if (response.headersSent) response.destroy()
    else response.writeHead(502, { 'content-type': 'text/plain' }).end(`the twin does not answer: ${error.message}\n`)
  })
  response.on('close', () => outgoing.destroy())
  pipeline(incoming, outgoing, () => {})
}

/** The same for a WebSocket: once both sides agree, their bytes are each other's. */
export function forwardUpgrade(
  incoming: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  target: Target,
  protocol: string,
): void {
  const outgoing = open(incoming, target, protocol, false)
  outgoing.on('upgrade', (reply, other, first) => {
    socket.write(headOf(reply))
    socket.write(first)
    other.write(head)
    pipeline(socket, other, () => {})
    pipeline(other, socket, () => {})
  })
  outgoing.on('response', (reply) => {
    socket.write(headOf(reply))
    pipeline(reply, socket, () => {})
  })
  outgoing.on('error', () => socket.destroy())
  socket.on('error', () => outgoing.destroy())
  outgoing.end()
}

function open(incoming: IncomingMessage, target: Target, protocol: string, agent: Agent | false): ClientRequest {
  const { hostname, port, pathname } = new URL(target.url)
  const prefix = pathname.replace(/\/$/, '')
  const asked = incoming.url ?? '/'
  const path = prefix === '' || asked === prefix || asked.startsWith(`${prefix}/`) ? asked : prefix + asked
  const headers = [...incoming.rawHeaders, 'X-Forwarded-Proto', protocol]
  return request({ host: hostname, port, method: incoming.method ?? 'GET', path, headers, agent })
}

function headOf({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`]
  for (let at = 0; at < rawHeaders.length; at += 2) lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}
