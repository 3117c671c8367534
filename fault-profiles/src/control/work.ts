import { OperatorError } from '@dtu/kit'
import type { Admin } from '@dtu/kit/admin/admin'
import { address } from '@dtu/kit/http/address'
import { Routes as Router } from '@dtu/kit/http/routes'
import type { Engine } from '../engine/engine.ts'
import { plan } from '../engine/plan.ts'
import type { Run } from '../engine/run.ts'

export { engineOf } from '../engines.ts'
export { describeProfile, listProfiles } from '../library.ts'
export { misledAbout, spoilOf } from '../wire/spoil.ts'
export { assertAll } from './assert.ts'
export { follow } from './follow.ts'
export { metricsOf } from './metrics.ts'
export { Shelf } from './shelf.ts'
export { read, start } from './start.ts'
export { stateOf, viewOfRun } from './state.ts'

export interface Planned {
  readonly twin: string
  readonly method?: string
  readonly url: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

export function runOf(engine: Engine, id: string): Run {
  const run = engine.runs.get(id)
  if (run) return run
  throw new OperatorError('unknown_run', `there is no run '${id}'`, {
    status: 404,
    hint: `there are: ${[...engine.runs.keys()].join(', ') || 'none'}`,
  })
}

export function planFor({ host }: Admin, engine: Engine, requests: readonly Planned[]) {
  const routers = new Map<string, Router>()
  return plan(
    engine.site,
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
