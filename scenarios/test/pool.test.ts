import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import { folder, scenarioFile } from './stage.ts'

const app = new URL('systems/warm.mjs', import.meta.url).pathname
const resetting = new URL('systems/reset.mjs', import.meta.url).pathname
const TRIALS = 8

const story = (pool: string, { env = '', path = '/done', trials = TRIALS } = {}) => `
trials: ${trials}
system:
  command: exec ${process.execPath} ${app}
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}"${env} }
  ready: { http: "{system.url}/healthz" }
  ${pool}
play:
  - request: { url: "{system.url}${path}" }
    expect: { status: 200, body: { ok: true } }
satisfied when:
  state:
    - { sql: "SELECT count(*) FROM slack_messages WHERE text = 'Build 1 is done'", is: 1 }
  traffic:
    - { of: slack.chat.postMessage, body: { text: Build 1 is done }, count: 1 }
  replies: [{ output: "^told by" }]
`
const POOL = 'pool: { size: 2, reset: { http: "{system.url}/reset" } }'

/** Plays a story and tells by which processes it was played. */
async function played(text: string, workers = 0) {
  const out = folder()
  const scenarios = [await loadScenario(scenarioFile(text))]
  const result = await run(scenarios, { workers, out })
  const trajectories = result.trials.map(({ file }) => readTrajectory(file as string))
  const lines = trajectories.map(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'output' ? [entry.line] : [])),
  )
  return {
    ...result,
    trajectories,
    lines,
    processes: new Set(lines.flat().filter((line) => line.startsWith('told by'))),
  }
}

test('processes stay up from trial to trial, and no trial sees anything of another', async () => {
  const warm = await played(story(POOL, { env: ', LATE: "1"' }))
  expect(warm.trials.map(({ outcome, reason }) => reason ?? outcome)).toEqual(Array(TRIALS).fill('satisfied'))
  expect(warm.processes.size).toBe(2)
  // What it prints when it starts is of no trial, and what it says late reaches none.
  expect(warm.lines).toEqual(warm.lines.map(([line]) => [line]))
  const said = warm.trajectories.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === 'exchange' ? [JSON.parse(entry.exchange.requestBody ?? '').text] : [])),
  )
  expect(said.filter((text) => text === 'Build 1 is done')).toHaveLength(TRIALS)
})

test('it makes no difference whether processes stay up, or who shares them', async () => {
  const warm = await played(story(POOL), 2)
  const cold = await played(story('pool: { size: 4, reset: restart }'))
  const alone = await played(story(''))
  const outcomes = (of: typeof warm) => of.trials.map(({ outcome, failed }) => ({ outcome, failed }))
  expect(outcomes(warm)).toEqual(outcomes(alone))
  expect(outcomes(cold)).toEqual(outcomes(alone))
  expect(warm.processes.size).toBe(2)
  expect(cold.processes.size).toBe(TRIALS)
})

test('an app that forgets nothing at its reset is found out', async () => {
  const { trials } = await played(story(POOL.replace('size: 2', 'size: 1'), { env: ', LEAKS: "1"', trials: 2 }))
  expect(trials.map(({ outcome }) => outcome)).toEqual(['satisfied', 'unsatisfied'])
})

test('a process whose trial broke off is not used again', async () => {
  const { trials, lines } = await played(story(POOL.replace('size: 2', 'size: 1'), { path: '/crash', trials: 2 }))
  expect(trials.map(({ outcome, failed }) => [outcome, failed[0]?.clause])).toEqual([
    ['unsatisfied', 'play[0]'],
    ['unsatisfied', 'play[0]'],
  ])
  expect(lines).toEqual([[], []])
})

test('an app whose reset fails leaves the user unsatisfied', async () => {
  const { trials } = await played(story(POOL, { env: ', FAILS: "1"', trials: 1 }))
  expect(trials).toMatchObject([{ outcome: 'unsatisfied', reason: expect.stringContaining('its reset failed: http') }])
})

test('a reset may be a command, in the environment of the next world', async () => {
  const pool = `pool: { size: 1, reset: { command: "exec ${process.execPath} ${resetting}" } }`
  const { trials, processes } = await played(story(pool, { env: ', RESET: "{system.url}/reset"', trials: 2 }))
  expect(trials.map(({ outcome, reason }) => reason ?? outcome)).toEqual(['satisfied', 'satisfied'])
  expect(processes.size).toBe(1)
})
