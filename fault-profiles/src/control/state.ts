import type { Engine } from '../engine/engine.ts'
import type { Run } from '../engine/run.ts'
import { memoryOf } from '../engine/state.ts'

/** A run as the outside sees it. */
export const viewOfRun = (run: Run) => ({
  id: run.id,
  state: run.state,
  ...(run.reason !== undefined && { reason: run.reason }),
  profiles: run.packs.map(({ metadata }) => metadata.id),
  seed: run.seed,
  start: run.start,
  plan: run.plan,
  faults: run.parts.flatMap((part) =>
    part.pack.faults.map(({ id, enabled }) => {
      const { decisions, injections, suppressed, concurrent, streams } = memoryOf(part.state.faults, id)
      return { id, enabled, decisions, injections, suppressed, active: concurrent, streams: streams.size }
    }),
  ),
})

/** What is going on. */
export const stateOf = (engine: Engine) => ({
  limits: engine.universe.limits,
  held: engine.held,
  runs: [...engine.runs.values()].map(viewOfRun),
})
