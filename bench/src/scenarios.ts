// Trajectories an hour of a story of twelve calls with a diff and three clauses, in one run with the same calls alone: by the
// steps of the play, by an app in the runner's process, and by one that stays up in another process and asks over HTTP.
import { performance } from 'node:perf_hooks'
import { call, type LoadedScenario, loadScenario, openStage, run } from '@dtu/scenarios'

const TRIALS = Number(process.argv[2] ?? 1000)
const ROUNDS = Number(process.argv[3] ?? 3)
const CALLS = 12

const story = (name: string) => loadScenario(new URL(`${name}.scenario.yaml`, import.meta.url).pathname)

interface Rate {
  /** Trajectories an hour. */
  readonly rate: number
  /** Milliseconds of the processor for each in the runner, however busy the machine is; not those of an app outside. */
  readonly cpu: number
}

/** From the first that is finished to the last: without the start of threads and worlds. */
async function played(loaded: LoadedScenario, workers: number): Promise<Rate> {
  let first = 0
  let last = 0
  let began = process.cpuUsage()
  const { trials } = await run([loaded], {
    trials: TRIALS,
    workers,
    onTrial: () => {
      last = performance.now()
      if (first > 0) return
      first = last
      began = process.cpuUsage()
    },
  })
  const bad = trials.find(({ outcome }) => outcome !== 'satisfied')
  if (bad) throw new Error(`${bad.outcome}: ${bad.reason ?? JSON.stringify(bad.failed)}`)
  return rateOf(TRIALS - 1, last - first, began)
}

/** The baseline: as many calls in worlds of their own, nothing recorded or judged. */
async function bare(): Promise<Rate> {
  const stage = await openStage({ twins: ['slack'], listen: false })
  const base = stage.host.create('bare', { seed: 'acme-12' })
  const began = process.cpuUsage()
  const started = performance.now()
  for (let n = 0; n < TRIALS; n++) {
    const universe = stage.host.fork(base.name, `bare-${n}`)
    const credential = universe.transact('slack', (world) => stage.host.twin('slack').credentials(world).token)
    const parameters = { channel: '#general', text: 'one of twelve' }
    for (let k = 0; k < CALLS; k++)
      await call(stage, universe, { twin: 'slack', operation: 'chat.postMessage', parameters, credential })
    stage.host.drop(universe.name)
  }
  const took = performance.now() - started
  const rate = rateOf(TRIALS, took, began)
  await stage.close()
  return rate
}

function rateOf(trials: number, took: number, began: NodeJS.CpuUsage): Rate {
  const { user, system } = process.cpuUsage(began)
  return { rate: (trials / took) * 3_600_000, cpu: (user + system) / 1000 / trials }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

const [steps, module, http] = [await story('story'), await story('module'), await story('http')]
const WAYS: readonly (readonly [string, () => Promise<Rate>])[] = [
  ['bare calls, one thread', bare],
  ['steps, one thread', () => played(steps, 0)],
  ['steps, two threads', () => played(steps, 2)],
  ['app in the process, one thread', () => played(module, 0)],
  ['app in the process, two threads', () => played(module, 2)],
  ['app over HTTP, one thread', () => played(http, 0)],
  ['app over HTTP, two threads', () => played(http, 2)],
]
const rates = new Map<string, Rate[]>()
for (let round = 0; round < ROUNDS; round++)
  for (const [name, measure] of WAYS) rates.set(name, [...(rates.get(name) ?? []), await measure()])
const middle = (list: readonly Rate[]): Rate => ({
  rate: median(list.map(({ rate }) => rate)),
  cpu: median(list.map(({ cpu }) => cpu)),
})
const baseline = middle(rates.get('bare calls, one thread') ?? [])
for (const [name, list] of rates) {
  const { rate, cpu } = middle(list)
  const parts = [
    name.padEnd(32),
    `${Math.round(rate).toLocaleString('en').padStart(10)} an hour`,
    `${Math.round((rate * CALLS) / 3600)
      .toLocaleString('en')
      .padStart(6)} calls/s`,
    `${(rate / baseline.rate).toFixed(2)} x bare`,
    `${cpu.toFixed(2)} ms of CPU each`,
  ]
  console.log(parts.join('  '))
}
