// Trajectories an hour of a story of twelve calls with a diff and three clauses, beside the bare calls in worlds of their own.
import { performance } from 'node:perf_hooks'
import { call, loadScenario, openStage, run, runTrial } from '@dtu/scenarios'

const file = new URL('story.scenario.yaml', import.meta.url).pathname
const loaded = await loadScenario(file)
const perHour = (trials: number, took: number) => Math.round((trials / took) * 3_600_000)
const TRIALS = Number(process.argv[2] ?? 500)

const stage = await openStage({ twins: loaded.twins, listen: false })
const first = await runTrial(stage, loaded, 0)
if (first.outcome !== 'satisfied') throw new Error(`${first.outcome}: ${JSON.stringify(first.verdicts)}`)
const base = stage.host.create('bare', { seed: 'acme-12' })
const bareStarted = performance.now()
for (let n = 0; n < TRIALS; n++) {
  const universe = stage.host.fork(base.name, `bare-${n}`)
  const credential = universe.transact('slack', (world) => stage.host.twin('slack').credentials(world).token)
  for (let k = 0; k < 12; k++)
    await call(stage, universe, {
      twin: 'slack',
      operation: 'chat.postMessage',
      parameters: { channel: '#general', text: `message ${k}` },
      credential,
    })
  stage.host.drop(universe.name)
}
const bare = performance.now() - bareStarted
const started = performance.now()
for (let n = 0; n < TRIALS; n++) await runTrial(stage, loaded, n)
const alone = performance.now() - started
await stage.close()
console.log(`bare calls, one thread: ${perHour(TRIALS, bare)} an hour`)
console.log(
  `played and judged, one thread: ${perHour(TRIALS, alone)} an hour, ${(bare / alone).toFixed(2)} x the bare calls`,
)
const all = await run([loaded], { trials: TRIALS * 4, workers: 2 })
console.log(`played and judged, two threads: ${perHour(TRIALS * 4, all.took)} an hour`)
