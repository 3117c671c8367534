import { fileURLToPath } from 'node:url'
import {
  check,
  type LoadedScenario,
  loadScenario,
  openStage,
  runTrial,
  type Stage,
  type Trajectory,
} from '@dtu/scenarios'
import { afterAll, expect, test } from 'vitest'
import { bugs } from '../bugs/bugs.ts'
import { build, clear } from '../bugs/build.ts'
import { conditions } from '../conditions.ts'

// A part of what `node scenarios/library/access-broker/matrix.ts` plays: that takes minutes.
const story = (name: string) =>
  loadScenario(fileURLToPath(new URL(`../stories/${name}.scenario.yaml`, import.meta.url)))
const under = (name = '') => conditions.find((one) => name !== '' && one.includes(name)) ?? ''

const stages = new Map<string, Promise<Stage>>()

afterAll(async () => {
  for (const stage of stages.values()) await (await stage).close()
  clear()
})

function stageFor({ twins }: LoadedScenario): Promise<Stage> {
  const known = stages.get(twins.join()) ?? openStage({ twins, listen: true })
  stages.set(twins.join(), known)
  return known
}

async function play(loaded: LoadedScenario, { faults = '', trial = 0, app = '' } = {}): Promise<Trajectory> {
  if (app === '') delete process.env.BROKER_APP
  else process.env.BROKER_APP = app
  return runTrial(await stageFor(loaded), loaded, trial, { faults: faults ? [faults] : [] })
}

const broken = ({ outcome, reason, verdicts }: Trajectory) => ({
  outcome,
  reason,
  broken: verdicts.filter((one) => one.outcome !== 'pass').map(({ clause, detail }) => `${clause}: ${detail}`),
})
const SATISFIED = { outcome: 'satisfied', reason: undefined, broken: [] }

test.for([
  ['request-and-approve', ''],
  ['request-and-approve', 'lost-answers'],
  ['leaver', 'flaky-services'],
  ['shared-folder', 'auth.flap'],
  ['clicked-twice', 'hostile-events'],
  ['restart-meanwhile', 'rl.first-two-429'],
] as const)('the broker satisfies %s under %s', async ([name, faults]) => {
  expect(broken(await play(await story(name), { faults: under(faults) }))).toEqual(SATISFIED)
})

test('the broker as a process of its own does the same', async () => {
  const loaded = await story('clicked-twice')
  const { system } = loaded.scenario
  if (!system || !('module' in system)) throw new Error('the story starts a module')
  const command = {
    command: `"${process.execPath}" ../app/main.ts`,
    env: { ...system.env, PORT: '{system.port}', DATABASE: '{system.folder}/broker.db' },
    ready: { http: '{system.url}/healthz' },
  }
  // It cannot say when it has nothing to do: its silence is waited for.
  const play_ = (loaded.scenario.play ?? []).map((step) => ('settle' in step ? { settle: { quiet: '2s' } } : step))
  const scenario = { ...loaded.scenario, system: command, play: play_ }
  expect(broken(await play({ ...loaded, scenario }))).toEqual(SATISFIED)
})

test.for(['wrong-order', 'approves-own-request', 'stale-token', 'first-page-of-files', 'ignores-retry-after'])(
  'a broker that %s is noticed, and the clause is named',
  async (name) => {
    const bug = bugs.find((one) => one.name === name)
    if (!bug) throw new Error(`there is no bug '${name}'`)
    const loaded = await story(bug.shows.story)
    const found = broken(await play(loaded, { faults: under(bug.shows.under), app: build(bug) }))
    expect(found.outcome).toBe('unsatisfied')
    expect(found.broken.length).toBeGreaterThan(0)
  },
)

test('every bug can be planted', () => {
  expect(bugs.length).toBeGreaterThanOrEqual(20)
  for (const bug of bugs) build(bug)
})

test('a story of the broker tells a good one from one that does nothing, too much or only a part', async () => {
  const { problems, mutants } = await check(await story('shared-folder'))
  expect(problems).toEqual([])
  expect(mutants.killed).toBeGreaterThan(mutants.all / 2)
})
