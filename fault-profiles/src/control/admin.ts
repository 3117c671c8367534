import { type Limits, OperatorError, type Presets } from '@dtu/kit'
import { about, type OfUniverse, type Routes, universeOf } from '@dtu/kit/admin/admin'
import type { LedgerFilter } from '../engine/ledger.ts'
import type { Assertion } from './assert.ts'
import { packs } from './packs.ts'
import type { Start } from './start.ts'
import type { Planned } from './work.ts'

/** Loaded when somebody asks for a fault: no boot waits for it. */
const load = () => import('./work.ts')

const TAG = 'faults'
const BASE = '/universes/:universe/faults'
const text = { type: 'string' }
const texts = { type: 'array', items: text }
const NAMED = {
  anyOf: [
    text,
    { type: 'object', properties: { file: text, text }, required: ['file', 'text'], additionalProperties: false },
  ],
}

interface OfRun {
  Params: OfUniverse['Params'] & { run: string }
}

/** Faults over the admin API. */
export const faults: Routes = (app, admin) => {
  packs(app, admin)

  const engine = async (request: { params: OfUniverse['Params'] }) => {
    const universe = universeOf(admin, request)
    return (await load()).engineOf(admin.host, universe)
  }
  const universe = { params: ['universe'] }

  app.get('/fault-profiles', { schema: about(TAG, 'The profiles that come with the project') }, async () => {
    const { listProfiles, describeProfile } = await load()
    return { profiles: listProfiles().map(describeProfile) }
  })

  app.get<{ Params: { profile: string } }>(
    '/fault-profiles/:profile',
    { schema: about(TAG, 'One profile', { params: ['profile'] }) },
    async ({ params }) => (await load()).describeProfile(params.profile),
  )

  app.get<OfUniverse>(BASE, { schema: about(TAG, 'What is going on', universe) }, async (request) =>
    (await load()).stateOf(await engine(request)),
  )

  app.post<OfUniverse & { Body: Start }>(
    `${BASE}/runs`,
    {
      schema: about(TAG, 'Puts profiles to work, all at once; answers the plan', {
        ...universe,
        body: { profiles: texts, texts: { type: 'array', items: NAMED }, params: { type: 'object' }, seed: text },
        required: [],
      }),
    },
    async (request, reply) => {
      const { start, viewOfRun } = await load()
      const { run, warnings } = start(admin.host, universeOf(admin, request), request.body)
      return reply.code(201).send({ ...viewOfRun(run), warnings })
    },
  )

  for (const verb of ['pause', 'resume', 'stop'] as const)
    app.post<OfRun>(
      `${BASE}/runs/:run/${verb}`,
      { schema: about(TAG, `Has a run ${verb}`, { params: ['universe', 'run'] }) },
      async (request) => {
        const { runOf, viewOfRun } = await load()
        const at = await engine(request)
        const run = runOf(at, request.params.run)
        at[verb](run)
        return viewOfRun(run)
      },
    )

  app.post<OfUniverse>(`${BASE}/reset`, { schema: about(TAG, 'Ends all runs', universe) }, async (request) => {
    const at = await engine(request)
    at.reset()
    return (await load()).stateOf(at)
  })

  app.post<{ Params: OfUniverse['Params'] & { fault: string }; Body?: { times?: number } }>(
    `${BASE}/:fault/trigger`,
    {
      schema: about(TAG, 'Has a fault hit the next requests it matches, whatever its selection says', {
        params: ['universe', 'fault'],
        body: { times: { type: 'integer', minimum: 1, maximum: 1000 } },
      }),
    },
    async (request) => {
      const { fault } = request.params
      if (!(await engine(request)).trigger(fault, request.body?.times ?? 1))
        throw new OperatorError('unknown_fault', `no run at work has a fault '${fault}'`, {
          status: 404,
          hint: `see GET ${BASE}`,
        })
      return { triggered: fault }
    },
  )

  app.post<OfUniverse & { Body: { twin: string; layer: 'tls' | 'dns' } }>(
    `${BASE}/door`,
    {
      schema: about(TAG, 'What befalls a connection that is being made to a twin, by who leads clients there', {
        ...universe,
        body: { twin: text, layer: { enum: ['tls', 'dns'] } },
        required: ['twin', 'layer'],
      }),
    },
    async (request) => {
      const at = universeOf(admin, request)
      // Nothing is at work: nothing is loaded for it.
      if (!at.interposer) return {}
      const { misledAbout, spoilOf } = await load()
      const twin = at.twin(request.body.twin)
      const found = request.body.layer === 'tls' ? spoilOf : misledAbout
      return { met: found(await engine(request), twin) }
    },
  )

  app.post<OfUniverse & { Body: { requests: readonly Planned[] } }>(
    `${BASE}/plan`,
    {
      schema: about(TAG, 'What would hit these requests, one after the other; counts nothing', {
        ...universe,
        body: {
          requests: {
            type: 'array',
            maxItems: 10_000,
            items: {
              type: 'object',
              properties: { twin: text, method: text, url: text, headers: { type: 'object' }, body: text },
              required: ['twin', 'url'],
              additionalProperties: false,
            },
          },
        },
        required: ['requests'],
      }),
    },
    async (request) => ({ plan: (await load()).planFor(admin, await engine(request), request.body.requests) }),
  )

  const filters = {
    run: text,
    fault: text,
    outcome: { enum: ['injected', 'passed', 'suppressed'] },
    since: { type: 'integer' },
  }
  app.get<OfUniverse & { Querystring: LedgerFilter }>(
    `${BASE}/ledger`,
    {
      schema: about(TAG, 'One record for each decision', {
        ...universe,
        query: { ...filters, limit: { type: 'integer', minimum: 1, maximum: 10_000 } },
      }),
    },
    async (request) => ({ ledger: (await engine(request)).ledger.list(request.query) }),
  )

  app.get<OfUniverse & { Querystring: { since?: number }; Headers: { 'last-event-id'?: string } }>(
    `${BASE}/ledger/stream`,
    {
      schema: about(TAG, 'Decisions as they are made (server-sent events)', {
        ...universe,
        query: { since: { type: 'integer' } },
      }),
    },
    async (request, reply) => {
      const seen = Number(request.headers['last-event-id'] ?? Number.NaN)
      const at = await engine(request)
      const { follow } = await load()
      reply.hijack()
      follow(at, Number.isInteger(seen) ? seen : request.query.since, reply.raw)
    },
  )

  app.post<OfUniverse & { Body: Assertion }>(
    `${BASE}/assert`,
    {
      schema: about(TAG, 'Holds the traffic so far against what a correct client does', {
        ...universe,
        body: {
          oneEffectPerCall: { type: 'boolean' },
          waitedAsTold: { type: 'boolean' },
          silent: {
            type: 'object',
            properties: { twin: text, operation: text, from: { type: 'number' }, to: { type: 'number' } },
            required: ['from', 'to'],
            additionalProperties: false,
          },
          injectedAtLeast: {
            type: 'object',
            properties: { fault: text, count: { type: 'integer', minimum: 1 } },
            required: ['fault', 'count'],
            additionalProperties: false,
          },
        },
        required: [],
      }),
    },
    async (request) => {
      const verdicts = (await load()).assertAll(await engine(request), request.body)
      return { passed: verdicts.every(({ passed }) => passed), verdicts }
    },
  )

  app.get<OfUniverse>(
    `${BASE}/metrics`,
    { schema: about(TAG, 'Metrics for Prometheus', universe) },
    async (request, reply) =>
      reply.type('text/plain; version=0.0.4').send((await load()).metricsOf(await engine(request))),
  )

  app.post<OfUniverse & { Body: { limits: Limits; presets?: Presets } }>(
    '/universes/:universe/limits',
    {
      schema: about(TAG, "Which of the vendors' limits are kept", {
        ...universe,
        body: {
          limits: { enum: ['off', 'documented', 'tight'] },
          presets: { type: 'object', additionalProperties: text },
        },
        required: ['limits'],
      }),
    },
    (request) => {
      const { limits, presets } = request.body
      const universe = universeOf(admin, request)
      if (presets) universe.choosePresets(presets)
      universe.limits = limits
      return { limits, presets: universe.presets() }
    },
  )
}
