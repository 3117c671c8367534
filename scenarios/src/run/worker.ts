import { parentPort } from 'node:worker_threads'
import type { Order } from './crew.ts'
import { Player } from './player.ts'
import type { Reply } from './threads.ts'

// One thread of a run: plays the trials it is sent, one at a time, each in a world of its own.
const port = parentPort
if (!port) throw new Error('this file is a thread of a run')
const player = new Player()
port.on('message', async (order: Order) => {
  const reply: Reply = await player.play(order).then(
    (played) => ({ played }),
    (error: Error) => ({ error: error.stack ?? error.message }),
  )
  port.postMessage(reply)
})
