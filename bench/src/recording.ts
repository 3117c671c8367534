import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const HELP = `node bench/src/recording.ts [--delays 0,1,5,20,50] [--pairs 300] [--warm 200] [--burst 10000] [--clients 64]
What dtu record adds to a request: each asked directly and through the recorder, in turn, of a service that takes so many
milliseconds; medians, and the median of the differences of pairs, after some that only warm up. Then a burst of requests, of which every one must be kept.`

const { values: options } = parseArgs({
  options: {
    delays: { type: 'string', default: '0,1,5,20,50' },
    pairs: { type: 'string', default: '300' },
    warm: { type: 'string', default: '200' },
    burst: { type: 'string', default: '10000' },
    clients: { type: 'string', default: '64' },
    help: { type: 'boolean' },
  },
})
if (options.help) {
  console.log(HELP)
  process.exit(0)
}

const DTU = fileURLToPath(new URL('../../cli/bin/dtu.mjs', import.meta.url))
const agent = new Agent({ keepAlive: true })

let refused = 0

/** Milliseconds until the reply's end. */
function ask(url: string): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (reply) => {
      if (reply.statusCode !== 200) refused++
      reply.resume().on('end', () => resolve(performance.now() - started))
    }).on('error', reject)
  })
}

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] as number

async function pairs(direct: string, recorded: string, delay: number): Promise<string> {
  const took: [number, number][] = []
  for (let n = -Number(options.warm); n < Number(options.pairs); n++) {
    const first = n % 2 === 0 ? await ask(`${direct}/${delay}`) : undefined
    const through = await ask(`${recorded}/${delay}`)
    const plain = first ?? (await ask(`${direct}/${delay}`))
    if (n >= 0) took.push([plain, through])
  }
  const plain = median(took.map(([one]) => one))
  const added = median(took.map(([one, other]) => other - one))
  return `${delay} ms: ${plain.toFixed(2)} ms directly, ${added.toFixed(2)} ms more when recorded (${((100 * added) / plain).toFixed(1)} %)`
}

/** Asks so many times, a bounded number at once. */
async function burst(url: string): Promise<number> {
  let left = Number(options.burst)
  const started = performance.now()
  const client = async () => {
    while (left-- > 0) await ask(`${url}/0`)
  }
  await Promise.all(Array.from({ length: Number(options.clients) }, client))
  return performance.now() - started
}

const folder = mkdtempSync(join(tmpdir(), 'dtu-bench-'))
const children: ChildProcess[] = []
try {
  const service = fork(new URL('targets/delayed.ts', import.meta.url))
  children.push(service)
  const [{ url }] = (await once(service, 'message')) as [{ url: string }]
  const file = join(folder, 'made.har')
  const args = [DTU, 'record', '--json', '--out', file, '--upstream', `service=${url}`]
  const recorder = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(recorder)
  const [line] = (await once(createInterface(recorder.stdout), 'line')) as [string]
  const recorded = JSON.parse(line).urls.service as string
  for (const delay of options.delays.split(',')) console.log(await pairs(url, recorded, Number(delay)))
  const before = JSON.parse(readFileSync(file, 'utf8')).log.entries.length
  const took = await burst(recorded)
  const kept = JSON.parse(readFileSync(file, 'utf8')).log.entries.length - before
  const asked = `${options.burst} requests, ${options.clients} at once`
  console.log(`${asked}: ${(took / 1000).toFixed(1)} s, ${kept} kept, ${refused} refused by the recorder`)
  if (refused > 0 || kept !== Number(options.burst)) process.exitCode = 1
} finally {
  agent.destroy()
  for (const child of children) child.kill()
  rmSync(folder, { recursive: true, force: true })
}
