import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { type CreateOptions, Host, type HostOptions } from '../host.ts'
import { Pipeline } from '../http/pipeline.ts'
import type { RawReply, RawRequest } from '../http/request.ts'
import { createTwinServer } from '../http/server.ts'
import type { Twin } from '../twin.ts'
import type { Universe } from '../universe.ts'

/** A request as a test writes it: a GET without headers unless it says more. */
export type TestRequest = Partial<RawRequest> & { readonly url: string }

export interface TestUniverse {
  readonly host: Host
  readonly universe: Universe
  /** Credentials of an administrator's client, by twin. */
  readonly credentials: Record<string, Record<string, string>>
  /** Answers a request without a socket. A `url` with a host is answered as if the client had asked that host. */
  handle(twin: string, request: TestRequest): Promise<RawReply>
  /** Listens on a free loopback port and resolves to the twin's base URL; the same one when asked again. */
  listen(twin: string): Promise<string>
  /** Another world beside this one, made from its seed. */
  create(name: string, options?: CreateOptions): Universe
  close(): Promise<void>
}

export type TestOptions = Partial<HostOptions> & { readonly twins: readonly Twin[] }

/**
 * A universe inside the test's own process: in memory, on a manual clock unless told otherwise, and strict (a reply that
 * leaves its contract is a bug, documents are frozen).
 */
export function startUniverse(options: TestOptions): TestUniverse {
  const strict = options.strict ?? true
  const host = new Host({ clock: { mode: 'manual', at: Date.UTC(2026, 2, 2, 9) }, ...options, strict })
  const pipelines = new Map(host.twins.map((twin) => [twin.name, new Pipeline(host, twin, strict)]))
  const servers = new Map<string, Promise<{ url: string; app: FastifyInstance }>>()
  const credentials = host.default.credentials()
  return {
    host,
    get universe() {
      return host.default
    },
    credentials,
    async handle(twin, request) {
      const pipeline = pipelines.get(twin)
      if (!pipeline) throw new Error(`no twin '${twin}' was given to startUniverse`)
      return pipeline.handle({ method: 'GET', headers: {}, body: undefined, ...request, ...place(request.url) })
    },
    async listen(twin) {
      let server = servers.get(twin)
      if (!server) {
        server = listen(host, host.twin(twin), strict)
        servers.set(twin, server)
      }
      return (await server).url
    },
    create: (name, create) => host.create(name, create),
    async close() {
      for (const server of servers.values()) await (await server).app.close()
      host.close()
    },
  }
}

/** `https://example.com/a?b` as the origin and what a client sends to it. */
function place(url: string): { url: string; origin?: string } {
  if (url.startsWith('/')) return { url }
  const { origin, pathname, search } = new URL(url)
  return { url: pathname + search, origin }
}

async function listen(host: Host, twin: Twin, strict: boolean): Promise<{ url: string; app: FastifyInstance }> {
  const app = createTwinServer(host, twin, { strict })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  host.setBaseUrl(twin.name, url)
  return { url, app }
}
