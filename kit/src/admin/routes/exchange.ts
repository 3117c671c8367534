import { OperatorError } from '../../errors.ts'
import type { Exchange } from '../../journal.ts'
import type { Universe } from '../../universe.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { curl } from '../curl.ts'
import { replay } from '../replay.ts'
import { witnessOf } from '../witness.ts'

const TAG = 'journal'
const PATH = '/universes/:universe/journal/:id'

interface OfExchange {
  Params: OfUniverse['Params'] & { id: string }
}

/** One exchange: what it caused, and asking the same again. */
export const exchange: Routes = (app, admin) => {
  const params = ['universe', 'id']

  app.get<OfUniverse & { Querystring: { limit?: number } }>(
    '/universes/:universe/journal/brief',
    {
      schema: about(TAG, 'The newest exchanges without headers and bodies, oldest first', {
        params: ['universe'],
        query: { limit: { type: 'integer', minimum: 1, maximum: 10_000, description: 'default 1000' } },
      }),
    },
    (request) => ({ exchanges: universeOf(admin, request).journal.brief(request.query.limit ?? 1000) }),
  )

  app.get<OfExchange>(
    PATH,
    {
      schema: about(
        TAG,
        'One exchange with the events, tasks, deliveries and changes it caused; `changes` is null when nobody watched (see /live)',
        { params },
      ),
    },
    (request) => {
      const universe = universeOf(admin, request)
      return detailOf(universe, exchangeOf(universe, request.params.id))
    },
  )

  app.get<OfExchange>(
    `${PATH}/curl`,
    { schema: about(TAG, 'The same request as a curl command, with its credential', { params }) },
    (request) => {
      const universe = universeOf(admin, request)
      return { curl: curl(universe, exchangeOf(universe, request.params.id)) }
    },
  )

  app.post<OfExchange & { Body?: { in?: string } }>(
    `${PATH}/replay`,
    {
      schema: about(TAG, 'Asks the same again, with the same credential where it is still known', {
        params,
        body: { in: { type: 'string', description: 'another universe; a credential of its administrator is used' } },
      }),
    },
    async (request) => {
      const universe = universeOf(admin, request)
      const target = request.body?.in === undefined ? universe : admin.host.get(request.body.in)
      return { exchange: await replay(admin.host, exchangeOf(universe, request.params.id), universe, target) }
    },
  )
}

function exchangeOf(universe: Universe, id: string): Exchange {
  const exchange = /^\d{1,15}$/.test(id) ? universe.journal.get(Number(id)) : undefined
  if (exchange) return exchange
  throw new OperatorError('unknown_exchange', `there is no exchange '${id}' in the journal of '${universe.name}'`, {
    status: 404,
    hint: 'the newest 10,000 are kept; list them with: dtu journal',
  })
}

const detailOf = (universe: Universe, exchange: Exchange) => ({
  exchange,
  events: universe.events
    .after(exchange.eventsAfter, Math.max(0, exchange.eventsUpTo - exchange.eventsAfter))
    .filter(({ seq }) => seq <= exchange.eventsUpTo),
  agenda: universe.agenda.between(exchange.agendaAfter, exchange.agendaUpTo),
  changes: witnessOf(universe).changesOf(exchange.id) ?? null,
})
