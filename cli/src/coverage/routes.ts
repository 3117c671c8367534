import type { Universe } from '@dtu/kit'
import { about, type OfUniverse, type Routes, universeOf } from '@dtu/kit/admin/admin'
import { coverage, totals } from './coverage.ts'
import { standing } from './standing.ts'
import { type Tally, tallying } from './tally.ts'

const TAG = 'twins'

const tallies = (universe: Universe): readonly Tally[] =>
  universe.query(tallying('journal'), [], 100_000) as unknown as readonly Tally[]

/** What of each API is modelled, was called here, and has been witnessed. */
export const coverages: Routes = (app, admin) => {
  app.get<OfUniverse>(
    '/universes/:universe/coverage',
    {
      schema: about(TAG, 'What of each API is modelled, called and witnessed: counts by twin', {
        params: ['universe'],
      }),
    },
    (request) => {
      const universe = universeOf(admin, request)
      const called = tallies(universe)
      return {
        twins: universe.twins.map((twin) => ({
          name: twin.name,
          title: twin.title,
          totals: totals(coverage(twin, standing(twin.name, { now: new Date() }), called)),
        })),
      }
    },
  )

  app.get<{ Params: OfUniverse['Params'] & { twin: string } }>(
    '/universes/:universe/coverage/:twin',
    { schema: about(TAG, 'Each operation of a twin', { params: ['universe', 'twin'] }) },
    (request) => {
      const universe = universeOf(admin, request)
      const twin = universe.twin(request.params.twin)
      return { operations: coverage(twin, standing(twin.name, { now: new Date() }), tallies(universe)) }
    },
  )
}
