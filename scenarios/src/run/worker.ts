import { parentPort, workerData } from 'node:worker_threads'
import { loadScenario } from '../format/load.ts'
import type { TrialId } from '../trajectory/store.ts'
import { Player } from './player.ts'

// One thread of a run: plays the trials it is sent, one at a time, each in a world of its own.
const { files, out } = workerData as { files: readonly string[]; out: string | undefined }
const port = parentPort
if (!port) throw new Error('this file is a worker of a run')
const player = await Player.open(await Promise.all(files.map(loadScenario)), out)
port.on('message', async (message: TrialId | 'stop') => {
  if (message === 'stop') {
    await player.close()
    port.close()
    return
  }
  port.postMessage({ id: message, summary: await player.play(message) })
})
port.postMessage('ready')
