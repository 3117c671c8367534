import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'

const LIMIT = { type: 'integer', minimum: 1, maximum: 1000, description: 'default 100' }

/** What happened, and what is still to be done about it. */
export const records: Routes = (app, admin) => {
  app.get<OfUniverse & { Querystring: { after?: number; limit?: number } }>(
    '/universes/:universe/events',
    {
      schema: about('journal', 'The facts, oldest first', {
        params: ['universe'],
        query: { after: { type: 'integer' }, limit: LIMIT },
      }),
    },
    (request) => {
      const { events } = universeOf(admin, request)
      const { after = 0, limit = 100 } = request.query
      return { events: events.after(after, limit), last: events.last() }
    },
  )

  app.get<OfUniverse & { Querystring: { limit?: number } }>(
    '/universes/:universe/agenda',
    {
      schema: about('journal', 'Tasks and deliveries, newest first, each with its attempts', {
        params: ['universe'],
        query: { limit: LIMIT },
      }),
    },
    (request) => ({ items: universeOf(admin, request).agenda.list(request.query.limit ?? 100) }),
  )
}
