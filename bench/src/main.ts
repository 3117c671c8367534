import { type ChildProcess, fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import type { Ready } from './targets/say.ts'

const HELP = `pnpm bench [--seconds 3] [--rounds 3] [--json]
Requests per second and p99 of three methods, 32 connections, against
  same   a bare Fastify that answers the same bytes
  sql    a bare Fastify with one better-sqlite3 statement
  peer   emulate 0.12.2
all in the same run, interleaved; medians of the rounds, and the twin's ratio to each.`

const METHODS = ['auth.test', 'chat.postMessage', 'conversations.history'] as const
type Method = (typeof METHODS)[number]
interface Measure {
  readonly rate: number
  readonly p99: number
}

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '3' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (options.help) {
  console.log(HELP)
  process.exit(0)
}

async function start(name: string, env: Record<string, string> = {}): Promise<Ready & { child: ChildProcess }> {
  const child = fork(new URL(`targets/${name}.ts`, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ready = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  })
  return { ...ready, child }
}

const bodyOf = (target: Ready, method: Method): string =>
  JSON.stringify(
    method === 'auth.test'
      ? {}
      : method === 'chat.postMessage'
        ? { channel: target.write, text: 'Deploy of build 4711 is done, thank you all' }
        : { channel: target.read, limit: 100 },
  )

const headersOf = (token: string) => ({
  'content-type': 'application/json; charset=utf-8',
  authorization: `Bearer ${token}`,
})

async function post(target: Ready, method: Method, body = bodyOf(target, method), n = 0): Promise<string> {
  const reply = await fetch(`${target.url}/api/${method}`, {
    method: 'POST',
    headers: headersOf(target.tokens[n % target.tokens.length] as string),
    body,
  })
  const text = await reply.text()
  if (!JSON.parse(text).ok) throw new Error(`${method}: ${text}`)
  return text
}

async function fill(target: Ready): Promise<void> {
  for (let n = 0; n < 1000; n++)
    await post(
      target,
      'chat.postMessage',
      JSON.stringify({ channel: target.read, text: `message ${n} of a thousand` }),
      n,
    )
}

let spent = 0
async function measure(target: Ready, prefix: string, method: Method, seconds: number): Promise<Measure> {
  const body = bodyOf(target, method)
  spent += 25
  const first = spent
  const tokens =
    target.tokens.length === 1
      ? target.tokens
      : Array.from({ length: 25 }, (_, n) => target.tokens[(first + n) % target.tokens.length] as string)
  const result = await autocannon({
    url: target.url,
    connections: 32,
    duration: seconds,
    requests: tokens.map((token) => ({
      method: 'POST' as const,
      path: `${prefix}/${method}`,
      headers: headersOf(token),
      body,
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${prefix}/${method}: ${result.non2xx} refused, ${result.errors} failed`)
  return { rate: result.requests.average, p99: result.latency.p99 }
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
const middle = (measures: Measure[]): Measure => ({
  rate: median(measures.map((m) => m.rate)),
  p99: median(measures.map((m) => m.p99)),
})

const twin = await start('twin')
const peer = await start('emulate')
await fill(twin)
await fill(peer)
const bytes = Object.fromEntries(await Promise.all(METHODS.map(async (method) => [method, await post(twin, method)])))
const bare = await start('bare', { BENCH_BYTES: JSON.stringify(bytes) })
const targets = { twin: [twin, '/api'], same: [bare, '/same'], sql: [bare, '/sql'], peer: [peer, '/api'] } as const

const rows: Record<string, Record<string, Measure>> = {}
try {
  for (const method of METHODS) {
    const measures: Record<string, Measure[]> = { twin: [], same: [], sql: [], peer: [] }
    // The first round warms up and is thrown away.
    for (let round = 0; round <= Number(options.rounds); round++)
      for (const [name, [target, prefix]] of Object.entries(targets)) {
        const result = await measure(target, prefix, method, round === 0 ? 1 : Number(options.seconds))
        if (round > 0) measures[name]?.push(result)
      }
    rows[method] = Object.fromEntries(Object.entries(measures).map(([name, list]) => [name, middle(list)]))
    if (!options.json) print(method, rows[method] as Record<string, Measure>)
  }
  if (options.json) console.log(JSON.stringify(rows))
} finally {
  for (const { child } of [twin, peer, bare]) child.kill()
}

function print(method: string, row: Record<string, Measure>): void {
  const rate = row.twin?.rate ?? 0
  console.log(method)
  for (const [name, { rate: other, p99 }] of Object.entries(row))
    console.log(
      `  ${name.padEnd(5)} ${Math.round(other).toString().padStart(7)}/s   p99 ${p99.toFixed(1).padStart(5)} ms${name === 'twin' ? '' : `   twin = ${(rate / other).toFixed(2)} x`}`,
    )
}
