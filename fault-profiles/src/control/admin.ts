import { type Limits, OperatorError } from '@dtu/kit'
import { type Admin, about, type OfUniverse, type Routes, universeOf } from '@dtu/kit/admin/admin'
import { address } from '@dtu/kit/http/address'
import { Routes as Router } from '@dtu/kit/http/routes'
import type { Engine } from '../engine/engine.ts'
import type { LedgerFilter } from '../engine/ledger.ts'
import type { Run } from '../engine/run.ts'
import { engineOf } from '../engines.ts'
import { describeProfile, listProfiles } from '../library.ts'
import { type Assertion, assertAll } from './assert.ts'
import { follow } from './follow.ts'
import { metricsOf } from './metrics.ts'
import { type Start, start } from './start.ts'
import { stateOf, viewOfRun } from './state.ts'

const TAG = 'faults'
const BASE = '/universes/:universe/faults'
const text = { type: 'string' }
const texts = { type: 'array', items: text }

interface OfRun {
  Params: OfUniverse['Params'] & { run: string }
}

interface Planned {
  readonly twin: string
  readonly method?: string
  readonly url: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

/** Faults over the admin API. */
export const faults: Routes = (app, admin) => {
  const engine = (request: { params: OfUniverse['Params'] }): Engine => engineOf(admin.host, universeOf(admin, request))
  const universe = { params: ['universe'] }

  app.get('/fault-profiles', { schema: about(TAG, 'The profiles that come with the project') }, () => ({
    profiles: listProfiles().map(describeProfile),
  }))

  app.get<{ Params: { profile: string } }>(
    '/fault-profiles/:profile',
    { schema: about(TAG, 'One profile', { params: ['profile'] }) },
    ({ params }) => describeProfile(params.profile),
  )

  app.get<OfUniverse>(BASE, { schema: about(TAG, 'What is going on', universe) }, (request) => stateOf(engine(request)))

  app.post<OfUniverse & { Body: Start }>(
    `${BASE}/runs`,
    {
      schema: about(TAG, 'Puts profiles to work, all at once; answers the plan', {
        ...universe,
        body: { profiles: texts, texts, params: { type: 'object' }, seed: text },
        required: [],
      }),
    },
    (request, reply) => {
      const { run, warnings } = start(admin.host, universeOf(admin, request), request.body)
      return reply.code(201).send({ ...viewOfRun(run), warnings })
    },
  )

  for (const verb of ['pause', 'resume', 'stop'] as const)
    app.post<OfRun>(
      `${BASE}/runs/:run/${verb}`,
      { schema: about(TAG, `Has a run ${verb}`, { params: ['universe', 'run'] }) },
      (request) => {
        const run = runOf(engine(request), request.params.run)
        engine(request)[verb](run)
        return viewOfRun(run)
      },
    )

  app.post<OfUniverse>(`${BASE}/reset`, { schema: about(TAG, 'Ends all runs', universe) }, (request) => {
    engine(request).reset()
    return stateOf(engine(request))
  })

  app.post<{ Params: OfUniverse['Params'] & { fault: string }; Body?: { times?: number } }>(
    `${BASE}/:fault/trigger`,
    {
      schema: about(TAG, 'Has a fault hit the next requests it matches, whatever its selection says', {
        params: ['universe', 'fault'],
        body: { times: { type: 'integer', minimum: 1, maximum: 1000 } },
      }),
    },
    (request) => {
      const { fault } = request.params
      if (!engine(request).trigger(fault, request.body?.times ?? 1))
        throw new OperatorError('unknown_fault', `no run at work has a fault '${fault}'`, {
          status: 404,
          hint: `see GET ${BASE}`,
        })
      return { triggered: fault }
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
    (request) => ({ plan: plan(admin, engine(request), request.body.requests) }),
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
    (request) => ({ ledger: engine(request).ledger.list(request.query) }),
  )

  app.get<OfUniverse & { Querystring: { since?: number }; Headers: { 'last-event-id'?: string } }>(
    `${BASE}/ledger/stream`,
    {
      schema: about(TAG, 'Decisions as they are made (server-sent events)', {
        ...universe,
        query: { since: { type: 'integer' } },
      }),
    },
    (request, reply) => {
      const seen = Number(request.headers['last-event-id'] ?? Number.NaN)
      const at = engine(request)
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
    (request) => {
      const verdicts = assertAll(engine(request), request.body)
      return { passed: verdicts.every(({ passed }) => passed), verdicts }
    },
  )

  app.get<OfUniverse>(`${BASE}/metrics`, { schema: about(TAG, 'Metrics for Prometheus', universe) }, (request, reply) =>
    reply.type('text/plain; version=0.0.4').send(metricsOf(engine(request))),
  )

  app.post<OfUniverse & { Body: { limits: Limits } }>(
    '/universes/:universe/limits',
    {
      schema: about(TAG, "Which of the vendors' limits are kept", {
        ...universe,
        body: { limits: { enum: ['off', 'documented', 'tight'] } },
        required: ['limits'],
      }),
    },
    (request) => {
      universeOf(admin, request).limits = request.body.limits
      return { limits: request.body.limits }
    },
  )
}

function runOf(engine: Engine, id: string): Run {
  const run = engine.runs.get(id)
  if (run) return run
  throw new OperatorError('unknown_run', `there is no run '${id}'`, {
    status: 404,
    hint: `there are: ${[...engine.runs.keys()].join(', ') || 'none'}`,
  })
}

function plan({ host }: Admin, engine: Engine, requests: readonly Planned[]) {
  const routers = new Map<string, Router>()
  return engine.plan(
    requests.map(({ twin: name, method = 'GET', url, headers = {}, body }) => {
      const twin = engine.universe.twin(name)
      const raw = { method, url, headers, body: body === undefined ? undefined : Buffer.from(body) }
      const { request } = address(host, twin, raw)
      const router = routers.get(name) ?? new Router(twin)
      routers.set(name, router)
      const match = router.find(method, request.path)
      return {
        universe: engine.universe,
        twin,
        request,
        operation: match?.operation,
        path: match?.path ?? {},
        wire: undefined,
      }
    }),
  )
}
