import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

import { expect, test } from 'vitest'
import { loadScenarios } from '../src/format/load.ts'
import { html } from '../src/report/html.ts'
import { junit } from '../src/report/junit.ts'
import { markdown } from '../src/report/markdown.ts'
import { exitCodeOf, reportOf } from '../src/report/report.ts'
import { terminal } from '../src/report/terminal.ts'
import { run } from '../src/run/run.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import { folder, scenarioFile } from './stage.ts'

const stories = new URL('../library/announcements', import.meta.url).pathname

test('it makes no difference how many threads play', async () => {
  const scenarios = await loadScenarios(stories)
  const alone = await run(scenarios, { trials: 6, workers: 0 })
  const together = await run(scenarios, { trials: 6, workers: 3 })
  expect(alone.trials.map((trial) => trial.outcome)).toEqual(Array(6).fill('satisfied'))
  expect(together.hash).toBe(alone.hash)
})

test('a run goes on where an earlier one was stopped, and plays again what was tampered with', async () => {
  const out = folder()
  const scenarios = await loadScenarios(stories)
  const whole = await run(scenarios, { trials: 5, workers: 0, out })
  const files = whole.trials.map((trial) => trial.file as string)
  rmSync(files[1] as string)
  writeFileSync(files[3] as string, readFileSync(files[3] as string, 'utf8').replace('Build 4711', 'Build 0815'))
  const again = await run(scenarios, { trials: 5, workers: 0, out })
  expect(again).toMatchObject({ played: 2, hash: whole.hash })
})

test('a trajectory on disk is whole and holds no credential', async () => {
  const out = folder()
  const [trial] = (await run(await loadScenarios(stories), { trials: 1, workers: 0, out })).trials
  const text = readFileSync(trial?.file as string, 'utf8')
  expect(text).not.toMatch(/xox[bpa]-\d/)
  const read = readTrajectory(trial?.file as string)
  expect(read).toMatchObject({ scenario: 'announce-in-general', outcome: 'satisfied', trial: 0 })
  expect(read.entries.filter((entry) => entry.kind === 'exchange')).toHaveLength(2)
  expect(readdirSync(out)).toEqual(['announce-in-general'])
})

test('the report says what failed first and how to play it again', async () => {
  const path = folder()
  scenarioFile('play: [{ call: slack.auth.test }]\nsatisfied when: { budget: { calls: 1 } }', 'good', path)
  const bad = scenarioFile(
    'trials: 3\nplay: [{ call: slack.auth.test }]\nsatisfied when: { traffic: [{ of: slack.*, count: 2 }] }',
    'bad',
    path,
  )
  scenarioFile('play: [{ call: slack.dialog.open }]\nsatisfied when: { budget: { calls: 1 } }', 'gap', path)
  const scenarios = await loadScenarios(path)
  const result = await run(scenarios, { workers: 0 })
  const report = reportOf(scenarios, result, 0.9)
  expect(report.failures).toMatchObject([
    {
      scenario: 'bad',
      clause: 'traffic[0]',
      trials: 3,
      detail: '1 of them, not 2',
      reproduce: `dtu run ${bad} --only 0 --out /tmp/trial`,
    },
  ])
  expect(report.satisfaction).toMatchObject({
    satisfied: 1,
    unsatisfied: 3,
    aside: { 'twin-gap': 1 },
    inconclusive: true,
  })
  expect(exitCodeOf(report)).toBe(3)
  expect(terminal(report).split('\n').length).toBeLessThanOrEqual(10)
  expect(junit(result)).toContain('<testsuite name="bad" tests="3" failures="3" errors="0" skipped="0" time="')
  expect(markdown(report)).toContain('| good | 1 | 1 |')
  expect(html(report)).toContain('<rect class="fill"')
})

test.each([
  [0.5, 0],
  [0.99, 1],
])('a gate of %d is on the lower bound', async (gate, code) => {
  const scenarios = await loadScenarios(stories)
  const report = reportOf(scenarios, await run(scenarios, { trials: 12, workers: 0 }), gate)
  expect(exitCodeOf(report)).toBe(code)
})

test('a run that may stop early stops at the same look, whoever plays and whatever lies in the folder', async () => {
  const path = folder()
  const satisfied = 'satisfied when: { state: [{ sql: "SELECT {trial} % 5 > 0", is: 1 }] }'
  scenarioFile(`play: [{ call: slack.auth.test }]\n${satisfied}`, 'first', path)
  scenarioFile('play: [{ call: slack.auth.test }]\nsatisfied when: { budget: { calls: 1 } }', 'second', path)
  const scenarios = await loadScenarios(path)
  const stop = { gate: 0.98, looks: 4 }
  const out = folder()
  const whole = await run(scenarios, { trials: 40, workers: 0, out })
  const stopped = await run(scenarios, { trials: 40, workers: 0, stop })
  expect(stopped).toMatchObject({ played: 40, stopping: { look: 2, played: 40, planned: 80 } })
  expect(stopped.trials.map(({ trial }) => trial)).toEqual([...Array(20).keys(), ...Array(20).keys()])
  const shared = await run(scenarios, { trials: 40, workers: 2, stop })
  const found = await run(scenarios, { trials: 40, workers: 0, stop, out })
  expect([shared.hash, found.hash]).toEqual([stopped.hash, stopped.hash])
  expect(found.played).toBe(0)
  const report = reportOf(scenarios, stopped, stop.gate)
  expect(report.gate.verdict).toBe('missed')
  expect(report.satisfaction.onThese.high).toBeGreaterThan(
    reportOf(scenarios, { ...stopped, stopping: undefined }, 0.98).satisfaction.onThese.high,
  )
  expect(terminal(report)).toContain('decided at look 2 of 4, 40 of 80 trials; ')
  expect(whole.trials).toHaveLength(80)
})
