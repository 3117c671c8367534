import type { Server } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { type ApiError, OperatorError } from '../errors.ts'
import type { Host } from '../host.ts'
import type { Twin } from '../twin.ts'
import { attachSockets } from './sockets.ts'
import { contractPages } from './docs.ts'
import { Pipeline } from './pipeline.ts'
import type { RawReply, RawRequest } from './request.ts'
import { stringify } from '../store/json.ts'

/** A twin's HTTP server on Fastify, its WebSockets included. */
export function createTwinServer(host: Host, twin: Twin, options: { strict?: boolean; bodyLimit?: number } = {}): FastifyInstance {
  const pipeline = new Pipeline(host, twin, options.strict)
  const app = Fastify({
    bodyLimit: options.bodyLimit ?? 64 * 2 ** 20,
    // Slow clients: a head within 10 s, the whole request within 60.
    requestTimeout: 60_000,
    http: { headersTimeout: 10_000, maxHeaderSize: 64 * 1024, keepAliveTimeout: 65_000 },
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    frameworkErrors: (_error, request, reply) => send(reply, refused(twin.refusals.notFound(apiRequest(request.raw)))),
  })
  // Bodies stay bytes until the twin reads them in its vendor's way and refuses them in its vendor's words.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const raw = apiRequest(request.raw)
    return send(reply, refused(error.statusCode === 413 ? twin.refusals.tooLarge(raw) : twin.refusals.badBody(raw, error.message)))
  })
  const pages = contractPages(twin)
  app.all('/*', async (request, reply) => {
    const raw: RawRequest = {
      method: request.method,
      url: request.raw.url ?? '/',
      headers: request.headers as Record<string, string>,
      body: request.body as Buffer | undefined,
    }
    try {
      return send(reply, (await pages(raw)) ?? (await pipeline.handle(raw)))
    } catch (error) {
      if (!(error instanceof OperatorError)) throw error
      return send(reply, operatorReply(error))
    }
  })
  attachSockets(app.server as Server, host, twin)
  return app
}

export const operatorReply = (error: OperatorError): RawReply => ({
  status: error.status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ error: { code: error.code, message: error.message, ...(error.hint && { hint: error.hint }) } }),
})

const send = (reply: FastifyReply, { status, headers, body }: RawReply) => reply.code(status).headers(headers).send(body)

function refused(error: ApiError): RawReply {
  const text = typeof error.body === 'string' ? error.body : stringify(error.body)
  return { status: error.status, headers: { 'content-type': 'application/json; charset=utf-8', ...error.headers }, body: text }
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
