import { createHash, randomUUID } from 'node:crypto'
import { relative, resolve } from 'node:path'
import { Queue, QueueEvents } from 'bullmq'
import type { Crew, Order, Played } from '../run/crew.ts'
import { unplayed } from '../run/summary.ts'
import { connection, QUEUE } from './connection.ts'

export interface DistributedOptions {
  /** `redis://…` */
  readonly url: string
  /** The folder of the stories: workers may have it elsewhere. */
  readonly root: string
  /** A run that goes on in the same folder finds what workers finished while it was gone. */
  readonly out?: string | undefined
  /** Called when nobody is there to play. */
  readonly onAlone?: (() => void) | undefined
}

/** An order on its way to a worker. */
export interface Task extends Order {
  /** The folder from which `file` and `instead` are found. */
  readonly root: string
  /** Which process asks: modules that a worker has loaded for another may have changed since. */
  readonly session: string
}

const placed = ({ file, instead }: Order, root: string) => ({
  file: relative(root, resolve(file)),
  ...(instead !== undefined && { instead: relative(root, resolve(instead)) }),
})

type Trials = Queue<Task, Played, 'trial'>

const AT_ONCE = 1000
const SWEEP_MS = 2000
/** How long a result waits for the run that asked for it, seconds. */
const KEEP_S = 86_400
/** Redis keeps the news of so many trials for a run that was cut off for a moment. */
const NEWS = 2000

/** Has trials played by whatever workers there are, each exactly once: a worker that dies loses its trials to others. */
export class Distributed implements Crew {
  readonly size = AT_ONCE
  readonly #queue: Trials
  readonly #events: QueueEvents
  readonly #options: DistributedOptions
  readonly #session = randomUUID()
  readonly #run: string
  readonly #pending = new Map<string, PromiseWithResolvers<Played>>()
  readonly #sweeper: NodeJS.Timeout

  private constructor(options: DistributedOptions, queue: Trials, events: QueueEvents) {
    this.#options = options
    this.#run = options.out ? resolve(options.out) : this.#session
    this.#queue = queue
    this.#events = events
    events.on('completed', ({ jobId, returnvalue }) => this.#finish(jobId, returnvalue as unknown as Played))
    events.on('failed', ({ jobId, failedReason }) => this.#fail(jobId, failedReason))
    this.#sweeper = setInterval(() => void this.#sweep().catch(() => {}), SWEEP_MS)
    // While Redis is away both try again by themselves.
    queue.on('error', () => {})
    events.on('error', () => {})
  }

  static async open(options: DistributedOptions): Promise<Distributed> {
    const to = await connection(options.url)
    const queue: Trials = new Queue(QUEUE, { connection: to, streams: { events: { maxLen: NEWS } } })
    const events = new QueueEvents(QUEUE, { connection: to })
    await Promise.all([queue.waitUntilReady(), events.waitUntilReady()])
    return new Distributed(options, queue, events)
  }

  async play(order: Order): Promise<Played> {
    const { root } = this.#options
    const jobId = this.#keyOf(order)
    const pending = Promise.withResolvers<Played>()
    this.#pending.set(jobId, pending)
    const carried = { ...order, out: undefined, carry: order.out !== undefined }
    await this.#queue.add(
      'trial',
      { ...carried, ...placed(order, root), root: resolve(root), session: this.#session },
      { jobId, attempts: 3, removeOnComplete: { age: KEEP_S }, removeOnFail: { age: KEEP_S } },
    )
    // An earlier run into the same folder may have asked for it already.
    await this.#look(jobId)
    const played = await pending.promise.catch((error: Error) => ({
      summary: unplayed(order, 'harness-error', `no worker could play it: ${error.message}`),
    }))
    await this.#queue.remove(jobId)
    return played
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeper)
    for (const jobId of this.#pending.keys()) await this.#queue.remove(jobId).catch(() => {})
    await Promise.all([this.#queue.close(), this.#events.close()])
  }

  #keyOf({ scenario, faults, trial, identity }: Order): string {
    return createHash('sha256')
      .update(JSON.stringify([this.#run, scenario, faults, trial, identity]))
      .digest('hex')
  }

  #finish(jobId: string, played: Played): void {
    this.#pending.get(jobId)?.resolve(played)
    this.#pending.delete(jobId)
  }

  #fail(jobId: string, reason: string): void {
    this.#pending.get(jobId)?.reject(new Error(reason))
    this.#pending.delete(jobId)
  }

  async #look(jobId: string): Promise<void> {
    const job = await this.#queue.getJob(jobId)
    if (!job?.finishedOn) return
    if (job.failedReason) this.#fail(jobId, job.failedReason)
    else this.#finish(jobId, job.returnvalue)
  }

  /** News can be missed while Redis is away: now and then everything that is open is asked for. */
  async #sweep(): Promise<void> {
    if (this.#pending.size === 0) return
    if ((await this.#queue.getWorkersCount()) === 0) this.#options.onAlone?.()
    for (const jobId of [...this.#pending.keys()]) await this.#look(jobId)
  }
}
