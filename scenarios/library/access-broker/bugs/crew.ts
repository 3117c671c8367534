import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Order, Result } from './trial.ts'

/** Threads that play orders, each one at a time. */
export class Crew {
  readonly #workers: readonly Worker[]
  readonly #free: Worker[] = []
  readonly #waiting: ((worker: Worker) => void)[] = []

  private constructor(workers: readonly Worker[]) {
    this.#workers = workers
    this.#free = [...workers]
  }

  static async open(threads: number): Promise<Crew> {
    const workers = Array.from({ length: threads }, () => new Worker(new URL('./worker.ts', import.meta.url)))
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    return new Crew(workers)
  }

  get size(): number {
    return this.#workers.length
  }

  async play(order: Order): Promise<Result> {
    const worker = this.#free.pop() ?? (await new Promise<Worker>((resolve) => this.#waiting.push(resolve)))
    try {
      worker.postMessage(order)
      const [result] = (await once(worker, 'message')) as [Result]
      return result
    } finally {
      const next = this.#waiting.shift()
      if (next) next(worker)
      else this.#free.push(worker)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }
}
