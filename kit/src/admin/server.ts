import Fastify, { type FastifyInstance } from 'fastify'
import type { Host } from '../host.ts'
import { schemaController } from '../http/compilers.ts'
import type { Admin, Routes } from './admin.ts'
import { addDocs } from './docs.ts'
import { answerError, send } from './errors.ts'
import { guard } from './guard.ts'
import { addRoutes } from './routes/index.ts'
import { validatorCompiler } from './validation.ts'

export interface AdminOptions {
  /** Wanted as a bearer token of every request but `GET /health`. */
  readonly token?: string | undefined
  /** Whether the server is reached over loopback only. Default: true. */
  readonly loopback?: boolean
  /** The path below which a page's own files lie: they need no token. */
  readonly page?: string | undefined
  /** Routes beside the kit's own. */
  readonly extensions?: readonly Routes[] | undefined
}

const MAX_BODY = 8 * 2 ** 20

/** The admin API of a host: everything the library can do to universes, over HTTP and JSON. */
export function createAdminServer(host: Host, options: AdminOptions = {}): FastifyInstance {
  const app = Fastify({
    bodyLimit: MAX_BODY,
    forceCloseConnections: true,
    exposeHeadRoutes: false,
    schemaController: schemaController(validatorCompiler),
    routerOptions: { ignoreTrailingSlash: true },
  })
  const routes: string[] = []
  const admin: Admin = { host, startedAt: Date.now(), routes }
  readJsonOnly(app)
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((request, reply) =>
    send(
      reply,
      404,
      'unknown_route',
      `there is no ${request.method} ${request.url.split('?', 1)[0]}`,
      'what there is stands in routes; more at /docs',
      { routes },
    ),
  )
  app.addHook('onRequest', guard({ token: options.token, loopback: options.loopback ?? true, page: options.page }))
  app.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat()) routes.push(`${name} ${url}`)
  })
  addRoutes(app, admin)
  for (const add of options.extensions ?? []) add(app, admin)
  addDocs(app, admin, options.extensions)
  return app
}

/** No other content type is read: a web page can send plain text and forms anywhere, JSON only where it was asked to. */
function readJsonOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else parse(request, body as string, done)
  })
}
