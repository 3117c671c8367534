import type { ServerResponse } from 'node:http'
import type { Exchange, JournalFilter } from '../../journal.ts'
import type { Universe } from '../../universe.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { FILTERS } from './journal.ts'

const LOOK_EVERY_MS = 1000
const PING_EACH = 15
/** A reader this many bytes behind is let go: it can come back with Last-Event-ID. */
const MAX_BEHIND = 16 * 2 ** 20

/** The journal as it is written, as server-sent events. */
export const stream: Routes = (app, admin) => {
  app.get<OfUniverse & { Querystring: JournalFilter; Headers: { 'last-event-id'?: string } }>(
    '/universes/:universe/journal/stream',
    {
      schema: about('journal', 'Exchanges as they happen (server-sent events)', {
        params: ['universe'],
        query: FILTERS,
      }),
    },
    (request, reply) => {
      const universe = universeOf(admin, request)
      const seen = Number(request.headers['last-event-id'] ?? Number.NaN)
      reply.hijack()
      follow(universe, { ...request.query, ...(Number.isInteger(seen) && { after: seen }) }, reply.raw)
    },
  )
}

function follow(universe: Universe, filter: JournalFilter, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.write(': open\n\n')
  const send = (exchange: Exchange) => {
    if (matches(exchange, filter))
      response.write(`id: ${exchange.id}\nevent: exchange\ndata: ${JSON.stringify(exchange)}\n\n`)
    if (response.writableLength > MAX_BEHIND) response.destroy()
  }
  if (filter.after !== undefined) for (const exchange of missed(universe, filter.after)) send(exchange)
  const leave = universe.journal.subscribe(send)
  let looks = 0
  const timer = setInterval(() => {
    if (universe.closed) response.end()
    else if (++looks % PING_EACH === 0) response.write(': ping\n\n')
  }, LOOK_EVERY_MS).unref()
  response.on('error', () => response.destroy())
  response.on('close', () => {
    clearInterval(timer)
    leave()
  })
}

function* missed(universe: Universe, after: number): Generator<Exchange> {
  for (let last = after; ; ) {
    const page = universe.journal.list({ after: last, limit: 1000 })
    yield* page
    if (page.length < 1000) return
    last = page.at(-1)?.id ?? last
  }
}

function matches(exchange: Exchange, filter: JournalFilter): boolean {
  if (filter.drift && !exchange.drift?.length) return false
  if (filter.method !== undefined && filter.method.toUpperCase() !== exchange.method) return false
  return (['twin', 'operation', 'status', 'answerer'] as const).every(
    (field) => filter[field] === undefined || filter[field] === exchange[field],
  )
}
