// What a trial costs as its world grows: a fork, twelve calls, the diff and three clauses, in populations of one vendor's service.
import { performance } from 'node:perf_hooks'
import { nameOfView, type Universe } from '@dtu/kit'
import { loadScenario, openStage, runTrial } from '@dtu/scenarios'

const TRIALS = Number(process.argv[2] ?? 200)
const loaded = await loadScenario(new URL('story.scenario.yaml', import.meta.url).pathname)

for (const seed of ['acme-12', 'acme-120', 'acme-1000', 'acme-10k']) {
  const world = { ...loaded.scenario.world, seed }
  const story = { ...loaded, scenario: { ...loaded.scenario, world } }
  const stage = await openStage({ twins: loaded.twins, listen: false })
  const made = performance.now()
  const first = await runTrial(stage, story, 0)
  if (first.outcome !== 'satisfied') throw new Error(`${first.outcome}: ${JSON.stringify(first.verdicts)}`)
  const cold = performance.now() - made
  const [started, worked] = [performance.now(), process.cpuUsage()]
  for (let n = 1; n <= TRIALS; n++) await runTrial(stage, story, n)
  const took = (performance.now() - started) / TRIALS
  const { user, system } = process.cpuUsage(worked)
  const base = stage.host.list().find(({ name }) => name.startsWith('base-'))
  const bytes = base?.image().length ?? 0
  const objects = base ? documentsIn(base) : 0
  console.log(
    `${seed}: ${objects} objects, ${(bytes / 1e6).toFixed(1)} MB; made and played once in ${cold.toFixed(0)} ms, then ${took.toFixed(2)} ms a trial (${((user + system) / 1000 / TRIALS).toFixed(2)} ms of a processor)`,
  )
  await stage.close()
}

function documentsIn(universe: Universe): number {
  const tables = universe.twins.flatMap(({ name, tables }) =>
    Object.keys(tables).map((table) => nameOfView(name, table)),
  )
  return tables.reduce((sum, name) => sum + (universe.query(`SELECT count(*) AS n FROM "${name}"`)[0]?.n as number), 0)
}
