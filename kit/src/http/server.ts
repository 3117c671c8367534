import type { Server, ServerResponse } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type ApiError, OperatorError, operatorBody } from '../errors.ts'
import type { Host } from '../host.ts'
import { stringify } from '../store/json.ts'
import type { Twin } from '../twin.ts'
import { schemaController } from './compilers.ts'
import { contractPages } from './docs.ts'
import { Pipeline } from './pipeline.ts'
import type { RawReply, RawRequest } from './request.ts'
import { attachSockets } from './sockets.ts'

export interface TwinServerOptions {
  readonly strict?: boolean
  /** Bytes of the largest body. */
  readonly bodyLimit?: number
  /** Milliseconds that a client may take for the head of a request, and for all of it. */
  readonly headTimeout?: number
  readonly requestTimeout?: number
}

/** A twin's HTTP server on Fastify, its WebSockets included. */
export function createTwinServer(host: Host, twin: Twin, options: TwinServerOptions = {}): FastifyInstance {
  const { headTimeout = 10_000, requestTimeout = 60_000 } = options
  const pipeline = new Pipeline(host, twin, options.strict)
  const app = Fastify({
    bodyLimit: options.bodyLimit ?? 64 * 2 ** 20,
    requestTimeout,
    http: {
      headersTimeout: headTimeout,
      // Node looks for slow clients only so often: by itself every 30 s, whatever the timeouts say.
      connectionsCheckingInterval: Math.max(100, Math.min(headTimeout / 2, 5_000)),
      maxHeaderSize: 64 * 1024,
      keepAliveTimeout: 65_000,
    },
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    schemaController: schemaController(),
    frameworkErrors: (_error, request, reply) => send(reply, refused(twin.refusals.notFound(apiRequest(request.raw)))),
  })
  // Bodies stay bytes until the twin reads them in its vendor's way and refuses them in its vendor's words.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const raw = apiRequest(request.raw)
    return send(
      reply,
      refused(error.statusCode === 413 ? twin.refusals.tooLarge(raw) : twin.refusals.badBody(raw, error.message)),
    )
  })
  const pages = contractPages(twin)
  const departures = new Departures()
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    // Written to the socket as it is: Fastify's own sending costs as much as an operation.
    reply.hijack()
    const raw: RawRequest = {
      method: request.method,
      url: request.raw.url ?? '/',
      headers: request.raw.headers as Record<string, string>,
      body: request.body as Buffer | undefined,
      wire: request.raw.socket,
    }
    try {
      const given = pages(raw) ?? pipeline.handle(raw)
      if (given instanceof Promise)
        given.catch((error) => failure(twin, error)).then((settled) => write(reply.raw, settled))
      else departures.add(reply.raw, given)
    } catch (error) {
      write(reply.raw, failure(twin, error))
    }
  }
  app.all('/*', answer)
  // Methods that Fastify does not route are the twin's to refuse too.
  app.setNotFoundHandler(answer)
  attachSockets(app.server as Server, host, twin)
  host.addServer(twin.name, app.server as Server)
  return app
}

export const operatorReply = (error: OperatorError): RawReply => ({
  status: error.status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(operatorBody(error)),
})

/**
 * Replies that wait for nothing leave together at the end of the event-loop turn: each write to a socket may wake a client, and
 * one waking for many replies costs half of what one for each does (measured: 69 µs of CPU a request against 38).
 */
class Departures {
  #waiting: [ServerResponse, RawReply][] = []

  add(response: ServerResponse, reply: RawReply): void {
    if (this.#waiting.push([response, reply]) === 1) setImmediate(() => this.#leave())
  }

  #leave(): void {
    const leaving = this.#waiting
    this.#waiting = []
    for (const [response, reply] of leaving) write(response, reply)
  }
}

function write(response: ServerResponse, reply: RawReply): void {
  // The client may have gone while the commit was under way.
  if (response.destroyed || response.headersSent) return
  if (reply.departure) {
    reply.departure.leave(response, reply)
    return
  }
  const { status, headers, body, reason } = reply
  const length = Buffer.byteLength(body)
  try {
    if (reason !== undefined) response.statusMessage = reason
    response.writeHead(status, { ...headers, 'content-length': length })
  } catch (error) {
    // A header that HTTP does not allow. Nobody is above to hear of it: the process must not end over one reply.
    console.error(`a reply cannot be sent: ${(error as Error).message}`)
    response.writeHead(500, { 'content-length': 0 }).end()
    return
  }
  // As many bytes as characters: all of it is ASCII, which goes out several times faster as latin1 than as UTF-8.
  if (typeof body === 'string') response.end(body, length === body.length ? 'latin1' : 'utf8')
  else response.end(body)
}

function failure(twin: Twin, error: unknown): RawReply {
  if (error instanceof OperatorError) return operatorReply(error)
  console.error(`${twin.name}: ${(error as Error).stack}`)
  return refused(twin.refusals.internal())
}

const send = (reply: FastifyReply, { status, headers, body }: RawReply) =>
  reply
    .code(status)
    .headers(headers as Record<string, string | string[]>)
    .send(body)

function refused(error: ApiError): RawReply {
  const text = typeof error.body === 'string' ? error.body : stringify(error.body)
  return {
    status: error.status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...error.headers },
    body: text,
  }
}

const apiRequest = (raw: { method?: string | undefined; url?: string | undefined; headers: unknown }) => ({
  method: raw.method ?? 'GET',
  url: raw.url ?? '/',
  headers: raw.headers as Record<string, string>,
  body: undefined,
  path: (raw.url ?? '/').split('?', 1)[0] as string,
  query: new URLSearchParams(),
  baseUrl: '',
})
