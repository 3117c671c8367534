import { Worker } from 'node:worker_threads'
import type { Crew, Order, Played } from './crew.ts'
import { Room } from './room.ts'
import { unplayed } from './summary.ts'

/** Milliseconds after a trial should have been given up until its thread is taken for stuck. */
const GRACE_MS = 30_000

/** Plays trials in threads of their own, so many at a time in each. */
export class Threads implements Crew {
  readonly size: number
  readonly #count: number
  readonly #grace: number
  readonly #threads: Thread[]
  readonly #room: Room

  constructor(threads: number, lanes = 1, grace = GRACE_MS) {
    this.size = threads * lanes
    this.#count = threads
    this.#grace = grace
    this.#room = new Room(this.size)
    this.#threads = Array.from({ length: threads }, () => new Thread(threads, grace))
  }

  async play(order: Order): Promise<Played> {
    await this.#room.enter()
    try {
      return await this.#leastBusy().play(order)
    } finally {
      this.#room.leave()
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()))
  }

  #leastBusy(): Thread {
    for (const [n, thread] of this.#threads.entries())
      if (thread.stuck) this.#threads[n] = new Thread(this.#count, this.#grace)
    return this.#threads.reduce((least, thread) => (thread.busy < least.busy ? thread : least))
  }
}

/** What a thread says: that it is alive, or what came of an order. */
export type Message =
  | 'alive'
  | { readonly n: number; readonly played: Played }
  | { readonly n: number; readonly error: string }

interface Open extends PromiseWithResolvers<Played> {
  readonly order: Order
}

const BEAT_MS = 1000

class Thread {
  stuck = false
  readonly #worker: Worker
  readonly #open = new Map<number, Open>()
  readonly #grace: number
  readonly #watch: NodeJS.Timeout
  #orders = 0
  #heard = performance.now()
  #dead: Error | undefined

  constructor(threads: number, grace: number) {
    this.#grace = grace
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { threads, beat: BEAT_MS } })
    this.#worker.on('message', (message: Message) => this.#hear(message))
    this.#worker.once('error', (error) => this.#die(error as Error))
    this.#worker.once('exit', (code) => this.#die(new Error(`a thread ended with ${code}`)))
    this.#watch = setInterval(() => this.#check(), BEAT_MS).unref()
  }

  get busy(): number {
    return this.#open.size
  }

  play(order: Order): Promise<Played> {
    if (this.#dead) return Promise.reject(this.#dead)
    const n = this.#orders++
    const open = { order, ...Promise.withResolvers<Played>() }
    if (this.#open.size === 0) this.#heard = performance.now()
    this.#open.set(n, open)
    this.#worker.postMessage({ n, order })
    return open.promise
  }

  async close(): Promise<void> {
    clearInterval(this.#watch)
    await this.#worker.terminate()
  }

  #hear(message: Message): void {
    this.#heard = performance.now()
    if (message === 'alive') return
    const open = this.#open.get(message.n)
    this.#open.delete(message.n)
    if ('played' in message) open?.resolve(message.played)
    else open?.reject(new Error(message.error))
  }

  /** A system in the thread's own process may never give it back: then nothing is heard of it any more. */
  #check(): void {
    const open = [...this.#open.values()]
    const patience = Math.max(...open.map(({ order }) => order.within)) + this.#grace
    if (open.length === 0 || performance.now() - this.#heard < patience) return
    this.stuck = true
    for (const { order, resolve } of open) resolve({ summary: gaveUp(order, open.length) })
    this.#open.clear()
    void this.close()
  }

  #die(error: Error): void {
    clearInterval(this.#watch)
    this.#dead ??= error
    for (const { reject } of this.#open.values()) reject(this.#dead)
    this.#open.clear()
  }
}

const gaveUp = (order: Order, together: number): Played['summary'] =>
  together === 1
    ? unplayed(order, 'unsatisfied', 'the system does not give its thread back')
    : unplayed(order, 'harness-error', `one of ${together} trials that a thread played together does not give it back`)
