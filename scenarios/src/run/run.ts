import { performance } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import type { LoadedScenario } from '../format/load.ts'
import type { TrialId } from '../trajectory/store.ts'
import { type PlanOptions, planRun } from './plan.ts'
import { finished, Player } from './player.ts'
import { runHash, type TrialSummary } from './summary.ts'

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
  const plan = planRun(scenarios, options)
  const results = plan.map((id) => (options.out ? finished(options.out, id) : undefined))
  const open = plan.map((_, n) => n).filter((n) => !results[n])
  let done = plan.length - open.length
  const finish = (n: number, summary: TrialSummary) => {
    results[n] = summary
    options.onTrial?.(summary, ++done, plan.length)
  }
  if (open.length > 0)
    await (options.workers > 0
      ? inThreads(scenarios, plan, open, Math.min(options.workers, open.length), options.out, finish)
      : here(scenarios, plan, open, options.out, finish))
  const trials = results as TrialSummary[]
  return { trials, hash: runHash(trials), took: performance.now() - started, played: open.length }
}

type Finish = (n: number, summary: TrialSummary) => void

async function here(
  scenarios: readonly LoadedScenario[],
  plan: readonly TrialId[],
  open: readonly number[],
  out: string | undefined,
  finish: Finish,
): Promise<void> {
  const player = await Player.open(scenarios, out)
  try {
    for (const n of open) finish(n, await player.play(plan[n] as TrialId))
  } finally {
    await player.close()
  }
}

async function inThreads(
  scenarios: readonly LoadedScenario[],
  plan: readonly TrialId[],
  open: readonly number[],
  threads: number,
  out: string | undefined,
  finish: Finish,
): Promise<void> {
  const queue = [...open]
  const workerData = { files: scenarios.map(({ file }) => file), out }
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
  )
  try {
    await Promise.all(workers.map((worker) => feed(worker, plan, queue, finish)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Hands a worker one trial after the other until none is left. */
function feed(worker: Worker, plan: readonly TrialId[], queue: number[], finish: Finish): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: number | undefined
    worker.once('error', reject)
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`))))
    worker.on('message', (message: 'ready' | { summary: TrialSummary }) => {
      if (message !== 'ready' && current !== undefined) finish(current, message.summary)
      current = queue.shift()
      worker.postMessage(current === undefined ? 'stop' : plan[current])
    })
  })
}
