import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { compare } from '../compare.ts'

/** How two universes differ. */
export const comparison: Routes = (app, admin) => {
  app.get<{ Params: OfUniverse['Params'] & { other: string }; Querystring: { limit?: number } }>(
    '/universes/:universe/compare/:other',
    {
      schema: about('state', 'What another universe has, lacks and has otherwise, by table', {
        params: ['universe', 'other'],
        query: {
          limit: { type: 'integer', minimum: 0, maximum: 1000, description: 'of documents a table; default 20' },
        },
      }),
    },
    (request) => ({
      differences: compare(universeOf(admin, request), admin.host.get(request.params.other), request.query.limit ?? 20),
    }),
  )
}
