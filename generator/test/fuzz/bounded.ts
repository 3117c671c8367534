import { Worker } from 'node:worker_threads'

/** A machine with much else to do needs seconds for what takes milliseconds: only what never ends is longer. */
const HANGS_MS = 120_000

export interface Outcome {
  readonly seed: number
  /** What went wrong. */
  readonly error?: string
  readonly made: boolean
}

/**
 * Runs a program once for each seed, in a thread: one that hangs or dies is told like any other failure.
 * @param program a module that calls `answering`
 */
export async function tryAll(program: URL, seeds: readonly number[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let worker = new Worker(program)
  for (const seed of seeds) {
    const outcome = await tryOne(worker, seed)
    outcomes.push(outcome)
    if (outcome.error === undefined) continue
    await worker.terminate()
    worker = new Worker(program)
  }
  await worker.terminate()
  return outcomes
}

function tryOne(worker: Worker, seed: number): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const failed = (error: unknown) => resolve({ seed, error: String(error), made: false })
  const timer = setTimeout(() => failed('hangs'), HANGS_MS)
  worker.on('message', resolve).on('error', failed)
  worker.postMessage(seed)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', failed)
  })
}
