// Profiles the pipeline alone, no sockets: node --cpu-prof bench/src/profile.ts auth.test 20000
import { Host, Pipeline } from '@dtu/kit'
import { twins } from '@dtu/twins'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [method = 'auth.test', count = '20000'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'dtu-profile-'))
const host = new Host({ twins, data: folder })
const pipeline = new Pipeline(host, host.twin('slack'))
const token = host.default.credentials().slack?.token as string
const id = (name: string) => host.default.query('SELECT key FROM slack_conversations WHERE name = ?', [name])[0]?.key as string
const channel = id('general')
const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}`, host: '127.0.0.1:4003', connection: 'keep-alive', 'content-length': '60' }
const call = (name: string, body: object) => pipeline.handle({ method: 'POST', url: `/api/${name}`, headers, body: Buffer.from(JSON.stringify(body)) })
for (let n = 0; n < 1000; n++) call('chat.postMessage', { channel, text: `message ${n} of a thousand` })
await new Promise((r) => setTimeout(r, 400))
const body = method === 'auth.test' ? {} : method === 'chat.postMessage' ? { channel: id('random'), text: 'Deploy of build 4711 is done, thank you all' } : { channel, limit: 100 }
const started = process.hrtime.bigint()
for (let n = 0; n < Number(count); n += 32) {
  const turn = []
  for (let k = 0; k < 32; k++) turn.push(call(method, body))
  await Promise.all(turn)
  await new Promise((r) => setImmediate(r))
}
const micros = Number(process.hrtime.bigint() - started) / 1000 / Number(count)
console.log(`${method}: ${micros.toFixed(1)} µs a call`)
host.close()
rmSync(folder, { recursive: true })
