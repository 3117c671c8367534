import { Agent, type ClientRequest, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { pipeline } from 'node:stream'

/** Where a request goes on to. */
export interface Target {
  /** `http://127.0.0.1:4003/u/trial`: what the client's path is put behind, unless it begins so already. */
  readonly url: string
}

/** The connections behind a client's own: as many as it asks for hosts, so that what befalls one befalls the other. */
const behind = new WeakMap<Socket, Agent>()

function agentOf(client: Socket): Agent {
  const known = behind.get(client)
  if (known) return known
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  behind.set(client, agent)
  client.once('close', () => agent.destroy())
  return agent
}

/** What each client is being answered. */
const answers = new WeakMap<Socket, ServerResponse>()
const followed = new WeakSet<Socket>()

/** Sends a request on as it came, and its reply back. What it was asked for over stays known: `x-forwarded-proto`. */
export function forward(incoming: IncomingMessage, response: ServerResponse, target: Target, protocol: string): void {
  const client = incoming.socket
  answers.set(client, response)
  const outgoing = open(incoming, target, protocol, agentOf(client))
  outgoing.on('socket', (socket: Socket) => follow(socket, client))
  outgoing.on('response', (reply) => {
    response.writeHead(reply.statusCode ?? 502, reply.statusMessage, reply.rawHeaders)
    response.flushHeaders()
    reply.on('error', (error) => mirror(client, error))
    reply.pipe(response)
  })
  outgoing.on('error', (error) => mirror(client, error))
  response.on('close', () => outgoing.destroy())
  pipeline(incoming, outgoing, () => {})
}

/** What ends without a word over there ends so here, behind what is still being said. */
function follow(socket: Socket, client: Socket): void {
  if (followed.has(socket)) return
  followed.add(socket)
  socket.once('close', () => {
    const response = answers.get(client)
    if (response?.headersSent && !response.writableFinished) response.once('finish', () => client.end())
    else client.end()
  })
}

/** A reset takes with it what nobody has read yet: so long it waits for what was said before. */
const READ_WITHIN_MS = 50

/** A client hears what the one in between heard: a reset, an end, bytes that are no HTTP. */
function mirror(client: Socket, error: NodeJS.ErrnoException & { rawPacket?: Buffer }): void {
  if (client.destroyed || client.writableEnded) return
  const said = answers.get(client)?.headersSent
  if (error.rawPacket) client.end(error.rawPacket)
  else if (error.syscall === undefined) client.end()
  else if (said) setTimeout(() => client.resetAndDestroy(), READ_WITHIN_MS)
  else client.resetAndDestroy()
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
