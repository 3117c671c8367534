import Fastify, { type FastifyInstance } from 'fastify'
import { contractOf } from '../contract.ts'
import type { Twin } from '../twin.ts'
import type { RawReply, RawRequest } from './request.ts'

/** `/openapi.json` and `/docs`: the twin's contract as a file and as a page to try it on. Built when first asked for. */
export function contractPages(twin: Twin): (raw: RawRequest) => Promise<RawReply> | undefined {
  let pages: Promise<FastifyInstance> | undefined
  return (raw) => {
    if (raw.method !== 'GET' || !(raw.url === '/openapi.json' || raw.url === '/docs' || raw.url.startsWith('/docs/')))
      return undefined
    pages ??= build(twin)
    return pages.then(async (app) => {
      const reply = await app.inject({ method: 'GET', url: raw.url })
      return { status: reply.statusCode, headers: headersOf(reply.headers), body: reply.rawPayload }
    })
  }
}

async function build(twin: Twin): Promise<FastifyInstance> {
  const app = Fastify()
  const { default: swagger } = await import('@fastify/swagger')
  const { default: page } = await import('@fastify/swagger-ui')
  await app.register(swagger, {
    mode: 'static',
    specification: { document: { ...contractOf(twin).document, servers: [{ url: '/' }] } as never },
  })
  await app.register(page, { routePrefix: '/docs' })
  app.get('/openapi.json', () => app.swagger())
  return app.ready().then(() => app)
}

const headersOf = (headers: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'location'].filter((name) => headers[name]).map((name) => [name, String(headers[name])]),
  )
