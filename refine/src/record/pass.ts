import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plain,
  type ServerResponse,
} from 'node:http'
import { request as secure, Agent as TlsAgent } from 'node:https'
import type { HiddenRequest } from '../redact/entry.ts'
import type { Asked, Passed } from './exchange.ts'
import { Kept } from './kept.ts'

/** What requests are passed on to. */
export interface Upstream {
  /** How the recording calls it: a twin's name. */
  readonly service: string
  /** `https://slack.com`; a path goes before what is asked for. */
  readonly url: string
  /** How the recording names its address, when it is another than where it is found: `https://api.example.com`. */
  readonly origin?: string
  /** It is asked under the host that the client asked, which it is told was asked over TLS: a twin that answers under its vendor's name. */
  readonly keepsHost?: boolean
  /** It is ours that is called, by the service: a webhook. */
  readonly direction?: 'incoming'
  /** Certificates that are trusted besides the usual ones, PEM. */
  readonly ca?: string
}

/** Told of each exchange before its end reaches the client. */
export type Listener = (passed: Passed) => void

export interface PassOptions {
  /** Bytes of a body that are kept; a longer one passes, and only its size is. */
  readonly limit: number
  /** Told of each request when it was sent, with nothing to do until its reply comes; what it gives back is handed to `onPassed`. */
  readonly onAsked?: (asked: Asked) => HiddenRequest
  readonly onPassed: Listener
}

const MOST_BASES = 1000

const agents = { plain: new PlainAgent({ keepAlive: true }), tls: new TlsAgent({ keepAlive: true }) }

/** Sends a request on and its reply back, bytes and headers as they came, and tells of both. */
export function pass(
  request: IncomingMessage,
  response: ServerResponse,
  upstream: Upstream,
  options: PassOptions,
): void {
  const at = Date.now()
  const started = performance.now()
  const sent = new Kept(options.limit)
  let hidden: HiddenRequest | undefined
  let isAnswered = false
  response.sendDate = false
  const ask = (again: boolean) => {
    const { outgoing, url } = open(request, upstream)
    outgoing.once('response', (reply) => {
      isAnswered = true
      const { service, direction } = upstream
      const wait = performance.now() - started
      const told = { service, url, request, reply, sent, at, wait, ...(direction && { direction }) }
      answer(reply, response, options.limit, (received, isBroken) => {
        const ends = { received, took: performance.now() - started, ...(isBroken && { isBroken }) }
        options.onPassed({ ...told, ...ends, ...(hidden && { hidden }) })
      })
    })
    outgoing.on('error', (error) => {
      // A connection that was kept may be closed by the service just when it is used again: then nobody heard the request.
      if (again && isRepeatable(request) && outgoing.reusedSocket && !isAnswered && !response.destroyed) ask(false)
      else refuse(response, upstream, error)
    })
    response.once('close', () => outgoing.destroy())
    send(request, outgoing, sent, () => {
      // While the service is waited for: nothing of it is then on the reply's way.
      if (options.onAsked)
        setImmediate(() => {
          if (!isAnswered) hidden ??= options.onAsked?.({ url, request, sent })
        })
    })
  }
  ask(true)
}

/** Whether a request can be sent once more, and it makes no difference that it was sent before. */
const isRepeatable = (request: IncomingMessage): boolean =>
  !hasBody(request) && /^(GET|HEAD|OPTIONS)$/.test(request.method ?? '')

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

function send(request: IncomingMessage, outgoing: ClientRequest, sent: Kept, onSent: () => void): void {
  const end = () => {
    outgoing.end()
    onSent()
  }
  if (hasBody(request)) pump(request, outgoing, (chunk) => sent.add(chunk), end)
  else end()
}

/** Passes a reply on. Its listener hears of it before the client hears the end, which is the last byte where a length was said. */
function answer(
  reply: IncomingMessage,
  response: ServerResponse,
  limit: number,
  onEnd: (received: Kept, isBroken: boolean) => void,
): void {
  const received = new Kept(limit)
  let isTold = false
  const tell = (isBroken: boolean) => {
    if (isTold) return
    isTold = true
    onEnd(received, isBroken)
  }
  response.writeHead(reply.statusCode ?? 502, reply.statusMessage, reply.rawHeaders)
  const length = Number(reply.headers['content-length'])
  const keep = (chunk: Buffer) => {
    received.add(chunk)
    if (received.size === length) tell(false)
  }
  pump(reply, response, keep, () => {
    tell(false)
    if (reply.rawTrailers.length > 0) response.addTrailers(trailersOf(reply))
    response.end()
  })
  reply.on('error', () => response.destroy())
  response.on('close', () => {
    if (response.writableFinished) return
    tell(true)
    reply.destroy()
  })
}

/** Passes on what comes, as fast as it is taken. */
function pump(
  from: IncomingMessage,
  to: ClientRequest | ServerResponse,
  onBytes: (chunk: Buffer) => void,
  onEnd: () => void,
): void {
  const go = () => from.resume()
  from.on('data', (chunk: Buffer) => {
    if (to.destroyed) return
    onBytes(chunk)
    if (to.write(chunk)) return
    from.pause()
    to.once('drain', go)
  })
  from.on('end', () => {
    if (!to.destroyed) onEnd()
  })
}

export function open(
  request: IncomingMessage,
  { url, ca, origin, keepsHost = false }: Upstream,
  agent = true,
): { outgoing: ClientRequest; url: string } {
  const base = baseOf(url)
  const isSecure = base.protocol === 'https:' || base.protocol === 'wss:'
  const path = base.pathname.replace(/\/$/, '') + (request.url ?? '/')
  const outgoing = (isSecure ? secure : plain)({
    host: base.hostname,
    port: base.port,
    method: request.method ?? 'GET',
    path,
    headers: keepsHost
      ? [...request.rawHeaders, 'X-Forwarded-Proto', 'https']
      : addressed(request.rawHeaders, base.host),
    agent: agent ? (isSecure ? agents.tls : agents.plain) : false,
    ...(isSecure && ca && { ca }),
  })
  return { outgoing, url: (origin ?? base.origin) + path }
}

const bases = new Map<string, URL>()

/** The same few services are asked again and again; a forward proxy may be asked for hosts without end. */
function baseOf(url: string): URL {
  const base = bases.get(url) ?? new URL(url)
  if (bases.size < MOST_BASES) bases.set(url, base)
  return base
}

/** The headers as they came, but for the host they are sent to. */
function addressed(raw: readonly string[], host: string): string[] {
  const headers: string[] = []
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const [name, value] = [raw[at] as string, raw[at + 1] as string]
    headers.push(name, name.toLowerCase() === 'host' ? host : value)
  }
  return headers
}

function trailersOf({ rawTrailers }: IncomingMessage): [string, string][] {
  const trailers: [string, string][] = []
  for (let at = 0; at + 1 < rawTrailers.length; at += 2)
    trailers.push([rawTrailers[at] as string, rawTrailers[at + 1] as string])
  return trailers
}

function refuse(response: ServerResponse, { url }: Upstream, error: Error): void {
  if (response.headersSent) response.destroy()
  else response.writeHead(502, { 'content-type': 'text/plain' }).end(`${url} does not answer: ${error.message}\n`)
}
