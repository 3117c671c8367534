import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { performance } from 'node:perf_hooks'
import { Host, Pipeline } from '@dtu/kit'
import { load } from '@dtu/twins'

// What a universe costs: a fork beside a bare copy of the same bytes, a thousand of them, a boot beside an empty Node process.
const Sqlite = createRequire(new URL('../package.json', import.meta.url))('better-sqlite3')
const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
const time = (work: () => void) => {
  const started = performance.now()
  work()
  return performance.now() - started
}

const host = new Host({ twins: await load(['slack']), seed: 'acme-12' })
const pipeline = new Pipeline(host, host.twin('slack'))
const token = host.default.credentials().slack?.token
const channel = host.default.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key
const headers = { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` }
for (let n = 0; n < 5000; n++)
  await pipeline.handle({
    method: 'POST',
    url: '/api/chat.postMessage',
    headers,
    body: Buffer.from(JSON.stringify({ channel, text: `message ${n} of five thousand` })),
  })

const bytes = host.default.image()
const forks: number[] = []
const copies: number[] = []
for (let n = 0; n < 41; n++) {
  forks.push(time(() => host.fork('default', `fork-${n}`)))
  copies.push(time(() => new Sqlite(Buffer.from(bytes)).close()))
  host.drop(`fork-${n}`)
}
console.log(
  `fork with 5,000 messages (${(bytes.length / 2 ** 20).toFixed(1)} MB): ${median(forks).toFixed(2)} ms   ${(median(forks) / median(copies)).toFixed(1)} x a bare copy of its bytes`,
)

const before = process.memoryUsage().rss
const opened = time(() => {
  for (let n = 0; n < 1000; n++) host.create(`many-${n}`)
})
console.log(
  `1,000 universes: ${(opened / 1000).toFixed(2)} ms and ${Math.round((process.memoryUsage().rss - before) / 1000 / 1024)} KB each`,
)
host.close()

/** Milliseconds from the start of the process to its first answer, and its memory then and, where asked for, after 5,000 posts. */
async function boot(args: string[], load = false): Promise<{ ms: number; rss: number; after: number }> {
  const started = performance.now()
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const twin = line.toString().startsWith('{') ? JSON.parse(line.toString()).twins.slack : undefined
  if (twin) await fetch(`${twin.url}/api/api.test`)
  const ms = performance.now() - started
  const rss = resident(child.pid)
  if (load) await posts(twin.url, twin.credentials.token)
  const after = resident(child.pid)
  child.kill()
  await once(child, 'exit')
  return { ms, rss, after }
}

/** Megabytes of a process's memory; 0 where /proc does not say. */
const resident = (pid: number | undefined): number =>
  existsSync('/proc/self/status')
    ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
    : 0

async function posts(url: string, token: string): Promise<void> {
  let n = 0
  const client = async () => {
    while (n++ < 5000)
      await fetch(`${url}/api/chat.postMessage`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ channel: '#general', text: `message ${n} of five thousand` }),
      }).then((reply) => reply.arrayBuffer())
  }
  await Promise.all(Array.from({ length: 16 }, client))
}

const cli = new URL('../../cli/bin/dtu.mjs', import.meta.url).pathname
// The flag of dtu's first line (see bin/relay.mjs).
const upSlack = ['--max-semi-space-size=2', cli, 'up', 'slack', '--json', '--port', '0', '--data', ':memory:']
const boots = [await boot(upSlack, true)]
const empty = [await boot(['-e', 'console.log(1)'])]
for (let n = 0; n < 4; n++) {
  boots.push(await boot(upSlack))
  empty.push(await boot(['-e', 'console.log(1)']))
}
const firstAfter = boots[0]?.after ?? 0
const [up, node] = [median(boots.map((b) => b.ms)), median(empty.map((b) => b.ms))]
console.log(
  `boot to first answer, one twin: ${Math.round(up)} ms   ${(up / node).toFixed(1)} x an empty Node process; ${Math.round(median(boots.map((b) => b.rss)))} MB resident, ${Math.round(firstAfter)} MB after 5,000 posts`,
)
