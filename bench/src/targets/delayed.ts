import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A service that answers as a vendor does: some JSON, after the milliseconds that the path names (`/20`). */
const body = JSON.stringify({
  ok: true,
  messages: Array.from({ length: 10 }, (_, n) => ({
    id: `M${n}`,
    text: 'what people say to each other',
    user: 'U0123ABCD',
  })),
})

const server = createServer(async (request, response) => {
  const wait = Number(/^\/(\d+)/.exec(request.url ?? '')?.[1] ?? 0)
  if (wait > 0) await setTimeout(wait)
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
})
server.listen(0, '127.0.0.1', () => {
  process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
})
