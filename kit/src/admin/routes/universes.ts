import { OperatorError } from '../../errors.ts'
import type { CreateOptions } from '../../host.ts'
import { populationOf } from '../../population/names.ts'
import { seedIn } from '../../population/read.ts'
import { KINDS, type Kind } from '../../population/things.ts'
import type { Twin } from '../../twin.ts'
import type { Universe } from '../../universe.ts'
import { type Admin, about, type OfUniverse, type Routes, universeOf } from '../admin.ts'
import { universeView, universeWithCredentials } from '../describe.ts'
import { readMoment } from '../moment.ts'

const TAG = 'universes'
const NAME = { type: 'string', description: 'left out: the next free one (u1, u2, …)' }
const CLOCK = {
  type: 'object',
  properties: {
    mode: { enum: ['wall', 'manual'] },
    at: { type: ['string', 'number'], description: 'ISO 8601, or milliseconds since 1970' },
  },
  required: ['mode'],
  additionalProperties: false,
}
const CREATE = {
  name: NAME,
  seed: {
    type: ['string', 'object'],
    description:
      'a population by name (acme-12, acme-120, acme-10k, empty), or a named one as base with what is added to it',
  },
  random: { type: 'string', description: 'fixes identifiers and chance' },
  clock: CLOCK,
  from: { type: 'string', description: 'fork this universe instead' },
}

interface Clock {
  readonly mode: 'wall' | 'manual'
  readonly at?: string | number
}

interface Create {
  readonly name?: string
  readonly seed?: unknown
  readonly random?: string
  readonly clock?: Clock
  readonly from?: string
}

/** Making, listing, forking, resetting and dropping universes. */
export const universes: Routes = (app, admin) => {
  const { host } = admin

  app.get('/universes', { schema: about(TAG, 'All universes') }, () => ({
    universes: host.list().map((universe) => universeView(host, universe)),
  }))

  app.post<{ Body?: Create }>(
    '/universes',
    { schema: about(TAG, 'Makes a universe; answers its base URLs and credentials', { body: CREATE }) },
    ({ body }, reply) => reply.code(201).send(universeWithCredentials(host, create(admin, body ?? {}))),
  )

  app.get<OfUniverse>(
    '/universes/:universe',
    { schema: about(TAG, 'One universe', { params: ['universe'] }) },
    (request) => universeView(host, universeOf(admin, request)),
  )

  app.delete<OfUniverse>(
    '/universes/:universe',
    { schema: about(TAG, 'Drops a universe', { params: ['universe'] }) },
    ({ params }) => {
      host.drop(params.universe)
      return { dropped: params.universe }
    },
  )

  app.post<OfUniverse & { Body?: Pick<Create, 'name' | 'clock'> }>(
    '/universes/:universe/fork',
    {
      schema: about(TAG, 'A copy of a universe as it is now', {
        params: ['universe'],
        body: { name: NAME, clock: CLOCK },
      }),
    },
    ({ params, body }, reply) =>
      reply.code(201).send(universeWithCredentials(host, create(admin, { ...body, from: params.universe }))),
  )

  app.post<OfUniverse>(
    '/universes/:universe/reset',
    { schema: about(TAG, 'Takes a universe back to how it was made', { params: ['universe'] }) },
    (request) => universeWithCredentials(host, host.reset(universeOf(admin, request).name)),
  )

  app.get<OfUniverse>(
    '/universes/:universe/credentials',
    { schema: about(TAG, "Credentials of an administrator's client, by twin", { params: ['universe'] }) },
    (request) => universeOf(admin, request).credentials(),
  )

  app.get<OfUniverse>(
    '/universes/:universe/environment',
    { schema: about(TAG, 'Environment variables that point common clients here, by twin', { params: ['universe'] }) },
    (request) => environments(universeOf(admin, request)),
  )

  app.get<OfUniverse & { Querystring: { kind?: Kind } }>(
    '/universes/:universe/population',
    {
      schema: about(
        TAG,
        'Its people, groups, channels, projects, issues, folders and files, with the ids that each twin knows them by',
        {
          params: ['universe'],
          query: { kind: { enum: KINDS } },
        },
      ),
    },
    (request) => {
      const universe = universeOf(admin, request)
      const population = populationOf(universe, universe.populated)
      const { kind } = request.query
      return { seed: universe.population, ...(kind ? { [kind]: population[kind] } : population) }
    },
  )

  app.get<OfUniverse>(
    '/universes/:universe/fingerprint',
    { schema: about(TAG, 'A hash of its state', { params: ['universe'] }) },
    (request) => ({
      fingerprint: universeOf(admin, request).fingerprint(),
    }),
  )
}

function environments(universe: Universe): Record<string, Record<string, string>> {
  const credentials = universe.credentials()
  const of = (twin: Twin) => twin.environment?.(universe.baseUrl(twin.name), credentials[twin.name] ?? {}) ?? {}
  return Object.fromEntries(universe.twins.map((twin) => [twin.name, of(twin)]))
}

function create({ host }: Admin, { name = host.freeName(), from, seed, random, clock }: Create): Universe {
  const start = clock && { mode: clock.mode, ...(clock.at !== undefined && { at: readMoment(clock.at) }) }
  if (from === undefined)
    return host.create(name, {
      seed: seed === undefined ? seed : seedIn(seed),
      random,
      clock: start,
    } satisfies CreateOptions)
  if (seed !== undefined || random !== undefined)
    throw new OperatorError('fork_keeps_seed', 'a fork keeps the seed of the universe it comes from', {
      hint: 'give either from, or seed and random',
    })
  return host.fork(from, name, start)
}
