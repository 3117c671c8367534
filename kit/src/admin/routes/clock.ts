import { OperatorError } from '../../errors.ts'
import type { Universe } from '../../universe.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { clockView } from '../describe.ts'
import { readDuration, readMoment } from '../moment.ts'

const TAG = 'time'
const MOVE = {
  advance: {
    type: ['string', 'number'],
    description: 'milliseconds, or text such as 5m: runs what falls due on the way',
  },
  set: {
    type: ['string', 'number'],
    description: 'ISO 8601, or milliseconds since 1970; forwards as advance, backwards without running anything',
  },
  mode: { enum: ['wall', 'manual'] },
  rate: {
    type: 'number',
    exclusiveMinimum: 0,
    maximum: 1_000_000,
    description: 'how many times as fast as the machine’s the clock runs from now on; what falls due runs at its time',
  },
}

interface Move {
  readonly advance?: string | number
  readonly set?: string | number
  readonly mode?: 'wall' | 'manual'
  readonly rate?: number
}

/** Universe time. */
export const clock: Routes = (app, admin) => {
  const universe = { params: ['universe'] }

  app.get<OfUniverse>('/universes/:universe/clock', { schema: about(TAG, 'The time', universe) }, (request) =>
    clockView(universeOf(admin, request)),
  )

  app.post<OfUniverse & { Body: Move }>(
    '/universes/:universe/clock',
    {
      schema: about(TAG, 'Moves the clock, or changes its mode; resolves when what fell due is done', {
        ...universe,
        body: MOVE,
        required: [],
      }),
    },
    async (request) => {
      const universe = universeOf(admin, request)
      await move(universe, request.body)
      return clockView(universe)
    },
  )

  app.post<OfUniverse>(
    '/universes/:universe/settle',
    { schema: about(TAG, 'Waits until nothing is due and no delivery under way', universe) },
    async (request) => {
      const universe = universeOf(admin, request)
      await universe.settle()
      return clockView(universe)
    },
  )
}

async function move(universe: Universe, { advance, set, mode, rate }: Move): Promise<void> {
  if ([advance, set, mode, rate].filter((given) => given !== undefined).length !== 1)
    throw new OperatorError('bad_request', 'one of advance, set, mode and rate is wanted', {
      hint: 'for example { "advance": "5m" }',
    })
  if (mode) universe.clock.switch(mode)
  if (rate !== undefined) universe.clock.run(rate)
  if (advance !== undefined) await universe.advance(readDuration(advance))
  if (set !== undefined) {
    const at = readMoment(set)
    const ahead = at - universe.clock.now()
    if (ahead >= 0) await universe.advance(ahead)
    else universe.clock.set(at)
  }
  universe.database.commit()
}
