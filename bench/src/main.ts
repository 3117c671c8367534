import { type ChildProcess, fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import { type Measure, measure, middle, replies, send, type Target } from './measure.ts'
import { okta } from './services/okta.ts'
import type { Call, Service } from './services/service.ts'
import { slack } from './services/slack.ts'
import type { Ready } from './targets/say.ts'

const HELP = `pnpm bench [slack|okta ...] [--people 10000] [--grow 1000,100000] [--seconds 3] [--rounds 3] [--json]
Requests per second and p99 of some calls, 32 connections, against
  same   a bare Fastify that answers the same bytes
  sql    a bare Fastify with one better-sqlite3 statement
  peer   emulate 0.12.2
all in the same run, interleaved; medians of the rounds, and the twin's ratio to each. An org of Okta's has so many
--people; with --grow the twin alone is measured again at those sizes.`

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    people: { type: 'string', default: '10000' },
    grow: { type: 'string', default: '' },
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

type Rows = Record<string, Record<string, Measure>>
type Name = 'slack' | 'okta'
const SERVICES: Readonly<Record<Name, Service>> = { slack, okta }

const children: ChildProcess[] = []
async function start(name: string, env: Record<string, string>, given?: Record<string, string>): Promise<Ready> {
  const child = fork(new URL(`targets/${name}.ts`, import.meta.url), {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  children.push(child)
  if (given) child.send(given)
  return new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready))
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)))
  })
}

function stop(): void {
  for (const child of children.splice(0)) child.kill()
}

/** Each target in turn, round after round; the first round warms up and is thrown away. */
async function rounds(call: Call, targets: Readonly<Record<string, Target>>): Promise<Record<string, Measure>> {
  const measures: Record<string, Measure[]> = Object.fromEntries(Object.keys(targets).map((name) => [name, []]))
  for (let round = 0; round <= Number(options.rounds); round++)
    for (const [name, target] of Object.entries(targets)) {
      const result = await measure(target, call, round === 0 ? 1 : Number(options.seconds))
      if (round > 0) measures[name]?.push(result)
    }
  return Object.fromEntries(Object.entries(measures).map(([name, list]) => [name, middle(list)]))
}

async function compare(name: Name, people: string): Promise<Rows> {
  const { calls, fill } = SERVICES[name]
  const env = { BENCH_SERVICE: name, BENCH_PEOPLE: people }
  const twin = await start('twin', env)
  const peer = await start(`emulate-${name}`, env)
  for (const target of [twin, peer]) await fill?.(target, (sent) => send(target, sent))
  const bare = await start(`bare-${name}`, env, await replies(twin, calls))
  const targets = {
    twin: { ready: twin, prefix: '' },
    same: { ready: bare, prefix: '/same' },
    sql: { ready: bare, prefix: '/sql' },
    peer: { ready: peer, prefix: '' },
  }
  const rows: Rows = {}
  for (const call of calls) {
    const row = await rounds(call, targets)
    rows[call.name] = row
    if (!options.json) print(`${name}: ${call.name}`, row)
  }
  return rows
}

/** The twin alone, at another size. */
async function grown(people: string): Promise<Rows> {
  const twin = { ready: await start('twin', { BENCH_SERVICE: 'okta', BENCH_PEOPLE: people }), prefix: '' }
  const rows: Rows = {}
  for (const call of okta.calls) {
    const row = await rounds(call, { twin })
    rows[call.name] = row
    if (!options.json) print(`okta, ${people} people: ${call.name}`, row)
  }
  return rows
}

function print(title: string, row: Record<string, Measure>): void {
  const rate = row.twin?.rate ?? 0
  console.log(title)
  for (const [name, { rate: other, p99 }] of Object.entries(row))
    console.log(
      `  ${name.padEnd(5)} ${Math.round(other).toString().padStart(7)}/s   p99 ${p99.toFixed(1).padStart(5)} ms${name === 'twin' ? '' : `   twin = ${(rate / other).toFixed(2)} x`}`,
    )
}

const found: Record<string, Rows> = {}
try {
  for (const name of (positionals.length > 0 ? positionals : ['slack', 'okta']) as Name[]) {
    if (!SERVICES[name]) throw new Error(`there is no bench of '${name}': take slack or okta`)
    found[name] = await compare(name, options.people)
    stop()
  }
  for (const people of options.grow.split(',').filter(Boolean)) {
    found[`okta-${people}`] = await grown(people)
    stop()
  }
  if (options.json) console.log(JSON.stringify(found))
} finally {
  stop()
}
