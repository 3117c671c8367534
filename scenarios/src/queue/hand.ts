import { resolve } from 'node:path'
import { Worker } from 'bullmq'
import type { Played } from '../run/crew.ts'
import { connection, QUEUE } from './connection.ts'
import type { Task } from './distributed.ts'
import { Shifts } from './shifts.ts'

export interface HandOptions {
  /** `redis://…` */
  readonly url: string
  /** Where the stories lie on this machine, if not where the run has them. */
  readonly folder?: string | undefined
  /** Threads to play in. */
  readonly workers: number
  /** Milliseconds after which a trial of a worker that is no longer heard of is another's. */
  readonly lease: number
  readonly onTrial?: (task: Task, played: Played) => void
}

/** A worker among others: plays what the queue holds until it is closed. */
export interface Hand {
  /** Resolves when the trials under way are done. */
  close(): Promise<void>
}

/** Times a trial may be taken over before it is given up: it brings its workers down. */
const MOST_LEASES = 5

export async function lendHand(options: HandOptions): Promise<Hand> {
  const to = await connection(options.url)
  const shifts = new Shifts(options.workers)
  const worker = new Worker<Task, Played, 'trial'>(
    QUEUE,
    async ({ data }) => {
      const root = options.folder ?? data.root
      const instead = data.instead === undefined ? undefined : resolve(root, data.instead)
      const played = await shifts.play({ ...data, file: resolve(root, data.file), instead })
      options.onTrial?.(data, played)
      return played
    },
    {
      connection: to,
      concurrency: options.workers,
      lockDuration: options.lease,
      stalledInterval: options.lease / 2,
      maxStalledCount: MOST_LEASES,
    },
  )
  // Redis may go and come; a trial whose lease was lost meanwhile is another's.
  worker.on('error', () => {})
  await worker.waitUntilReady()
  return {
    close: async () => {
      await worker.close()
      await shifts.close()
    },
  }
}
