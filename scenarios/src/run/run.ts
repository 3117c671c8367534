import { performance } from 'node:perf_hooks'
import { OperatorError } from '@dtu/kit'
import { milliseconds } from '@dtu/kit/duration'
import type { LoadedScenario } from '../format/load.ts'
import type { Calibration } from '../judge/calibration.ts'
import type { DistributedOptions } from '../queue/distributed.ts'
import type { Stopping } from '../stats/sequential.ts'
import { keep, sweep, type TrialId, trajectoryFile } from '../trajectory/store.ts'
import { profileProblem } from '../world/disturb.ts'
import type { Crew, Played } from './crew.ts'
import { identityOf } from './identity.ts'
import { tryJudges } from './judges.ts'
import { isDecided, looksOf } from './looks.ts'
import { type PlanOptions, planRun } from './plan.ts'
import { finished, Player } from './player.ts'
import { lanesOf } from './room.ts'
import { runHash, type TrialSummary } from './summary.ts'
import { Threads } from './threads.ts'

export interface RunOptions extends PlanOptions {
  /** Threads besides this one; 0 plays here. */
  readonly workers: number
  /** Where trajectories are written; what is there already is not played again. */
  readonly out?: string | undefined
  /** Declared beforehand: what is seen by then decides whether the rest is played. */
  readonly stop?: Stopping | undefined
  /** Instead of threads: trials are played by whatever workers take them from this Redis. */
  readonly queue?: QueueOptions | undefined
  readonly onTrial?: (summary: TrialSummary, done: number, all: number) => void
}

export type QueueOptions = Pick<DistributedOptions, 'url' | 'root' | 'onAlone'>

/** A run's result, its trials in the order of the plan. */
export interface RunResult {
  readonly trials: readonly TrialSummary[]
  readonly hash: string
  /** Milliseconds of the machine's clock. */
  readonly took: number
  /** How many were played now, not found in the folder. */
  readonly played: number
  /** Of a run with a rule to stop by: at which look it ended, and how many of the planned trials count. */
  /** How the judges of scenarios did on known answers. */
  readonly judges: ReadonlyMap<string, Calibration>
  readonly stopping?: Stopping & { readonly look: number; readonly played: number; readonly planned: number }
}

/** Plays all trials of the scenarios, in parallel, and resolves when all are done. */
export async function run(scenarios: readonly LoadedScenario[], options: RunOptions): Promise<RunResult> {
  const started = performance.now()
  const { out } = options
  checkFaults(scenarios, options.faults ?? [])
  const plan = planRun(scenarios, options)
  if (out) sweep(out)
  const identities = identitiesOf(scenarios)
  const results = plan.map((id) => (out ? finished(out, id, identities(id)) : undefined))
  const judges = await tryJudges(scenarios, out)
  const { stop } = options
  const looks = stop?.looks ?? 1
  const looked = looksOf(plan, looks)
  const by = <T>(list: readonly T[], last: number) => list.filter((_, n) => (looked[n] as number) <= last)
  let crew: Promise<Crew> | undefined
  let done = 0
  let played = 0
  let look = 0
  const play = async (n: number) => {
    const id = plan[n] as TrialId
    const { file, scenario, instead } = loadedOf(scenarios, id)
    const order = {
      ...id,
      file,
      instead,
      identity: identities(id),
      within: milliseconds(scenario.within),
      out,
      calibration: judges.get(scenario.scenario),
    }
    const summary = landed(out, await ((await crew) as Crew).play(order))
    results[n] = summary
    options.onTrial?.(summary, ++done, plan.length)
  }
  try {
    do {
      look++
      const part = [...plan.keys()].filter((n) => looked[n] === look)
      const open = part.filter((n) => !results[n])
      done += part.length - open.length
      played += open.length
      if (open.length === 0) continue
      crew ??= crewOf(scenarios, options, open.length)
      await handOut(await crew, open, play)
    } while (look < looks && stop && !isDecided(stop, by(results, look)))
  } finally {
    await (await crew)?.close()
  }
  // What an earlier run found beyond is none of this one's: where it stops is decided by what counts alone.
  const trials = by(results as TrialSummary[], look)
  return {
    trials,
    hash: runHash(trials),
    took: performance.now() - started,
    played,
    judges,
    ...(stop && { stopping: { ...stop, look, played: trials.length, planned: plan.length } }),
  }
}

/** Profiles that were named for this run are found beside each scenario, or by name; the scenario's own were checked when it was read. */
function checkFaults(scenarios: readonly LoadedScenario[], faults: readonly string[]): void {
  for (const { folder } of scenarios)
    for (const name of faults) {
      const problem = profileProblem(name, folder)
      if (problem) throw new OperatorError('bad_profile', problem)
    }
}

/** Tells of each trial what it is played from. */
function identitiesOf(scenarios: readonly LoadedScenario[]): (id: TrialId) => string {
  const known = new Map<string, string>()
  return (id) => {
    const key = JSON.stringify([id.scenario, id.faults])
    const identity = known.get(key) ?? identityOf(loadedOf(scenarios, id), id.faults)
    known.set(key, identity)
    return identity
  }
}

/** A trajectory that was carried here is written down here. */
function landed(out: string | undefined, { summary, text }: Played): TrialSummary {
  if (text === undefined || out === undefined) return summary
  const file = trajectoryFile(out, summary)
  keep(file, text)
  return { ...summary, file }
}

async function crewOf(
  scenarios: readonly LoadedScenario[],
  { queue, workers, out }: RunOptions,
  trials: number,
): Promise<Crew> {
  if (queue) {
    const { Distributed } = await import('../queue/distributed.ts')
    return Distributed.open({ ...queue, out })
  }
  const threads = Math.min(workers, trials)
  return threads > 0 ? new Threads(threads, lanesOf(scenarios, threads)) : new Player(scenarios)
}

/** Keeps a crew busy, in the order of the plan, until nothing is left. */
async function handOut(crew: Crew, open: readonly number[], play: (n: number) => Promise<void>): Promise<void> {
  const queue = open.values()
  const lane = async () => {
    for (const n of queue) await play(n)
  }
  await Promise.all(Array.from({ length: crew.size }, lane))
}

function loadedOf(scenarios: readonly LoadedScenario[], { scenario: name }: TrialId): LoadedScenario {
  const loaded = scenarios.find(({ scenario }) => scenario.scenario === name)
  if (!loaded) throw new Error(`no scenario '${name}' is loaded`)
  return loaded
}
