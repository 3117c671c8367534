import { parentPort } from 'node:worker_threads'
import { loadScenarios } from '@dtu/scenarios'
import { type Order, Table } from './trial.ts'

// One thread of the matrix: plays what it is sent, one trial at a time.
const port = parentPort
if (!port) throw new Error('this file is a worker of the matrix')
const table = new Table(await loadScenarios(new URL('../stories', import.meta.url).pathname))
port.on('message', async (order: Order | 'stop') => {
  if (order === 'stop') {
    await table.close()
    port.close()
  } else port.postMessage(await table.play(order))
})
port.postMessage('ready')
