import type { HttpHandler } from 'msw'
import { flatHeaders } from '../http/request.ts'
import type { TestUniverse } from './start.ts'

/**
 * Handlers for msw that answer at the vendors' own hosts: `setupServer(...(await mswHandlers(world))).listen()` leads what an
 * app sends with `fetch` or `node:http` to hard-coded addresses into the universe. Not what npm's undici sends: see `dispatcher`. (`import https
 * from 'node:https'` is seen by msw; a name imported from it, such as `{ request }`, was bound before msw came.)
 */
export async function mswHandlers(world: TestUniverse): Promise<HttpHandler[]> {
  const { http } = await import('msw')
  return world.host.twins.flatMap((twin) =>
    twin.hosts.map((host) => http.all(`https://${host}/*`, ({ request }) => answer(world, twin.name, request))),
  )
}

async function answer(world: TestUniverse, twin: string, request: Request): Promise<Response> {
  const body = Buffer.from(await request.arrayBuffer())
  const reply = await world.handle(twin, {
    method: request.method,
    url: request.url,
    headers: { host: new URL(request.url).host, ...Object.fromEntries(request.headers) },
    body: body.length > 0 ? body : undefined,
  })
  if (reply.departure) return Response.error()
  return new Response(mayHaveBody(reply.status) ? (reply.body as never) : null, {
    status: reply.status,
    headers: flatHeaders(reply.headers),
  })
}

/** A `Response` of such a status refuses any body, even an empty one. */
const mayHaveBody = (status: number): boolean => ![101, 204, 205, 304].includes(status)
