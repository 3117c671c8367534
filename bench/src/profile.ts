// Profiles the pipeline alone, no sockets: node --cpu-prof bench/src/profile.ts auth.test 20000

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Host, Pipeline } from '@dtu/kit'
import { load } from '@dtu/twins'

const [method = 'auth.test', count = '20000'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'dtu-profile-'))
const host = new Host({ twins: await load(['slack']), data: folder })
const pipeline = new Pipeline(host, host.twin('slack'))
const token = host.default.credentials().slack?.token as string
const id = (name: string) =>
  host.default.query('SELECT key FROM slack_conversations WHERE name = ?', [name])[0]?.key as string
const channel = id('general')
const headers = {
  'content-type': 'application/json; charset=utf-8',
  authorization: `Bearer ${token}`,
  host: '127.0.0.1:4003',
  connection: 'keep-alive',
  'content-length': '60',
}
const call = (name: string, body: object) =>
  pipeline.handle({ method: 'POST', url: `/api/${name}`, headers, body: Buffer.from(JSON.stringify(body)) })
for (let n = 0; n < 1000; n++) call('chat.postMessage', { channel, text: `message ${n} of a thousand` })
await new Promise((r) => setTimeout(r, 400))
const body =
  method === 'auth.test'
    ? {}
    : method === 'chat.postMessage'
      ? { channel: id('random'), text: 'Deploy of build 4711 is done, thank you all' }
      : { channel, limit: 100 }
/** CPU microseconds a call, of one batch: wall time says little on a busy machine. */
async function batch(calls: number): Promise<number> {
  const before = process.cpuUsage()
  for (let n = 0; n < calls; n += 32) {
    const turn = []
    for (let k = 0; k < 32; k++) turn.push(call(method, body))
    await Promise.all(turn)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}

const batches: number[] = []
for (let n = 0; n < 8; n++) batches.push(await batch(Number(count) / 8))
console.log(
  `${method}: ${Math.min(...batches).toFixed(1)} µs of CPU a call at best, ${batches.map((b) => b.toFixed(0)).join(' ')}`,
)
host.close()
rmSync(folder, { recursive: true })
