import { parentPort, workerData } from 'node:worker_threads'
import type { Order } from './crew.ts'
import { Player } from './player.ts'
import type { Message } from './threads.ts'

// One thread of a run: plays the trials it is sent, each in a world of its own.
const port = parentPort
if (!port) throw new Error('this file is a thread of a run')
const { threads, beat } = workerData as { threads: number; beat: number }
const say = (message: Message) => port.postMessage(message)
const player = new Player([], threads)
port.on('message', async ({ n, order }: { n: number; order: Order }) => {
  say(
    await player.play(order).then(
      (played) => ({ n, played }),
      (error: Error) => ({ n, error: error.stack ?? error.message }),
    ),
  )
})
setInterval(() => say('alive'), beat).unref()
