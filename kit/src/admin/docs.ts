import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { schemaController } from '../http/compilers.ts'
import type { Admin, Routes } from './admin.ts'
import { addRoutes } from './routes/index.ts'
import { validatorCompiler } from './validation.ts'

const VERSION = '0.1.0'

/** `/openapi.json` and `/docs`: the admin API's own contract, made from its routes when first asked for. */
export function addDocs(app: FastifyInstance, admin: Admin, extensions: readonly Routes[] = []): void {
  let pages: Promise<FastifyInstance> | undefined
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    pages ??= build(admin, extensions)
    const page = await (await pages).inject({ method: 'GET', url: request.url })
    const { 'content-type': type, location } = page.headers
    reply.code(page.statusCode)
    if (type) reply.header('content-type', type)
    if (location) reply.header('location', location)
    return reply.send(page.rawPayload)
  }
  for (const url of ['/openapi.json', '/docs', '/docs/*']) app.get(url, answer)
}

async function build(admin: Admin, extensions: readonly Routes[]): Promise<FastifyInstance> {
  const app = Fastify({ exposeHeadRoutes: false, schemaController: schemaController(validatorCompiler) })
  const { default: swagger } = await import('@fastify/swagger')
  const { default: page } = await import('@fastify/swagger-ui')
  const info = {
    title: 'Universe admin API',
    version: VERSION,
    description: 'Make, fork, move in time and look into universes.',
  }
  await app.register(swagger, { openapi: { openapi: '3.1.0', info, servers: [{ url: '/' }] } })
  await app.register(page, { routePrefix: '/docs' })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
  // Never called, only described: what is asked for here are the two pages.
  await app.register(async (routes) => {
    for (const add of [addRoutes, ...extensions]) add(routes, admin)
  })
  return app.ready().then(() => app)
}
