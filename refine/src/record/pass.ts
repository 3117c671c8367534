import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as plain,
  type ServerResponse,
} from 'node:http'
import { request as secure, Agent as TlsAgent } from 'node:https'
import { Transform } from 'node:stream'
import type { Passed } from './exchange.ts'
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
  readonly onPassed: Listener
}

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
  const received = new Kept(options.limit)
  const { outgoing, url } = open(request, upstream)
  response.sendDate = false
  outgoing.on('response', (reply) => {
    const wait = performance.now() - started
    let isTold = false
    const tell = (isBroken: boolean) => {
      if (isTold) return
      isTold = true
      const took = performance.now() - started
      const { service, direction } = upstream
      const ends = { at, wait, took, ...(isBroken && { isBroken }), ...(direction && { direction }) }
      options.onPassed({ service, url, request, reply, sent, received, ...ends })
    }
    response.writeHead(reply.statusCode ?? 502, reply.statusMessage, reply.rawHeaders)
    // Before the client hears the end: what it has seen whole is recorded. The end is the last byte where a length was said.
    const length = Number(reply.headers['content-length'])
    const onBytes = () => received.size === length && tell(false)
    const tap = watch(received, onBytes, () => {
      tell(false)
      if (reply.rawTrailers.length > 0) response.addTrailers(trailersOf(reply))
    })
    reply.pipe(tap).pipe(response)
    reply.on('error', () => response.destroy())
    response.on('close', () => {
      if (response.writableFinished) return
      tell(true)
      outgoing.destroy()
    })
  })
  outgoing.on('error', (error) => refuse(response, upstream, error))
  response.on('close', () => outgoing.destroy())
  request.pipe(watch(sent)).pipe(outgoing)
}

/** A stream that passes everything through and keeps what it may. */
const watch = (kept: Kept, onBytes?: () => void, atEnd?: () => void): Transform =>
  new Transform({
    transform(chunk, _encoding, done) {
      kept.add(chunk)
      onBytes?.()
      done(null, chunk)
    },
    flush(done) {
      atEnd?.()
      done()
    },
  })

export function open(
  request: IncomingMessage,
  { url, ca, origin, keepsHost = false }: Upstream,
  agent = true,
): { outgoing: ClientRequest; url: string } {
  const base = new URL(url)
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
