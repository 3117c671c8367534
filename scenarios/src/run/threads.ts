import { Worker } from 'node:worker_threads'
import type { Crew, Order, Played } from './crew.ts'

/** Plays trials in threads of their own, one at a time in each. */
export class Threads implements Crew {
  readonly size: number
  readonly #all: Thread[]
  readonly #idle: Thread[]
  readonly #waiting: ((thread: Thread) => void)[] = []

  constructor(size: number) {
    this.size = size
    this.#all = Array.from({ length: size }, () => new Thread())
    this.#idle = [...this.#all]
  }

  async play(order: Order): Promise<Played> {
    const thread = this.#idle.shift() ?? (await new Promise<Thread>((resolve) => this.#waiting.push(resolve)))
    try {
      return await thread.play(order)
    } finally {
      const next = this.#waiting.shift()
      if (next) next(thread)
      else this.#idle.push(thread)
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.close()))
  }
}

/** What a thread answers an order with. */
export type Reply = { readonly played: Played } | { readonly error: string }

class Thread {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url))
  #current: PromiseWithResolvers<Played> | undefined
  #dead: Error | undefined

  constructor() {
    this.#worker.on('message', (reply: Reply) => {
      if ('played' in reply) this.#current?.resolve(reply.played)
      else this.#current?.reject(new Error(reply.error))
    })
    this.#worker.once('error', (error) => this.#die(error as Error))
    this.#worker.once('exit', (code) => this.#die(new Error(`a thread ended with ${code}`)))
  }

  play(order: Order): Promise<Played> {
    if (this.#dead) return Promise.reject(this.#dead)
    this.#current = Promise.withResolvers<Played>()
    this.#worker.postMessage(order)
    return this.#current.promise
  }

  async close(): Promise<void> {
    await this.#worker.terminate()
  }

  #die(error: Error): void {
    this.#dead ??= error
    this.#current?.reject(this.#dead)
  }
}
