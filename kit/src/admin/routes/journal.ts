import type { JournalFilter } from '../../journal.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'

export const FILTERS = {
  twin: { type: 'string' },
  operation: { type: 'string' },
  method: { type: 'string' },
  status: { type: 'integer' },
  answerer: { enum: ['handwritten', 'generated', 'refused', 'none', 'bug'] },
  drift: { type: 'boolean', description: 'only replies that leave the contract' },
  after: { type: 'integer', description: 'only exchanges with a greater id, oldest first; without it the newest' },
}

/** What was asked and answered. */
export const journal: Routes = (app, admin) => {
  const limit = { type: 'integer', minimum: 1, maximum: 1000, description: 'default 100' }
  app.get<OfUniverse & { Querystring: JournalFilter }>(
    '/universes/:universe/journal',
    { schema: about('journal', 'Exchanges, oldest first', { params: ['universe'], query: { ...FILTERS, limit } }) },
    (request) => ({
      exchanges: universeOf(admin, request).journal.list({
        ...request.query,
        method: request.query.method?.toUpperCase(),
      }),
    }),
  )
}
