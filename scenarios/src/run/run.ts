import { performance } from 'node:perf_hooks'
import { OperatorError } from '@dtu/kit'
import type { LoadedScenario } from '../format/load.ts'
import { sweep, type TrialId } from '../trajectory/store.ts'
import { profileProblem } from '../world/disturb.ts'
import type { Crew } from './crew.ts'
import { identityOf } from './identity.ts'
import { type PlanOptions, planRun } from './plan.ts'
import { finished, Player } from './player.ts'
import { runHash, type TrialSummary } from './summary.ts'
import { Threads } from './threads.ts'

export interface RunOptions extends PlanOptions {
  /** Threads besides this one; 0 plays here. */
  readonly workers: number
  /** Where trajectories are written; what is there already is not played again. */
  readonly out?: string | undefined
  readonly onTrial?: (summary: TrialSummary, done: number, all: number) => void
}

/** A run's result, its trials in the order of the plan. */
export interface RunResult {
  readonly trials: readonly TrialSummary[]
  readonly hash: string
  /** Milliseconds of the machine's clock. */
  readonly took: number
  /** How many were played now, not found in the folder. */
  readonly played: number
}

/** Plays all trials of the scenarios, in parallel, and resolves when all are done. */
export async function run(scenarios: readonly LoadedScenario[], options: RunOptions): Promise<RunResult> {
  const started = performance.now()
  const { out } = options
  checkFaults(scenarios, options.faults ?? [])
  const plan = planRun(scenarios, options)
  if (out) sweep(out)
  const results = out ? foundIn(out, scenarios, plan) : plan.map(() => undefined)
  const open = plan.map((_, n) => n).filter((n) => !results[n])
  let done = plan.length - open.length
  if (open.length > 0)
    await withCrew(scenarios, Math.min(options.workers, open.length), (crew) =>
      handOut(crew, open, async (n) => {
        const id = plan[n] as TrialId
        const { summary } = await crew.play({ ...id, file: fileOf(scenarios, id), out })
        results[n] = summary
        options.onTrial?.(summary, ++done, plan.length)
      }),
    )
  const trials = results as TrialSummary[]
  return { trials, hash: runHash(trials), took: performance.now() - started, played: open.length }
}

/** Profiles that were named for this run are found beside each scenario, or by name; the scenario's own were checked when it was read. */
function checkFaults(scenarios: readonly LoadedScenario[], faults: readonly string[]): void {
  for (const { folder } of scenarios)
    for (const name of faults) {
      const problem = profileProblem(name, folder)
      if (problem) throw new OperatorError('bad_profile', problem)
    }
}

/** What of a plan lies finished in the folder. */
function foundIn(
  out: string,
  scenarios: readonly LoadedScenario[],
  plan: readonly TrialId[],
): (TrialSummary | undefined)[] {
  const identities = new Map<string, string>()
  return plan.map((id) => {
    const key = JSON.stringify([id.scenario, id.faults])
    const identity = identities.get(key) ?? identityOf(loadedOf(scenarios, id), id.faults)
    identities.set(key, identity)
    return finished(out, id, identity)
  })
}

async function withCrew(
  scenarios: readonly LoadedScenario[],
  threads: number,
  work: (crew: Crew) => Promise<void>,
): Promise<void> {
  const crew = threads > 0 ? new Threads(threads) : new Player(scenarios)
  try {
    await work(crew)
  } finally {
    await crew.close()
  }
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

const fileOf = (scenarios: readonly LoadedScenario[], id: TrialId): string => loadedOf(scenarios, id).file
