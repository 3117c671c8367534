import { expect, test } from 'vitest'
import { loadScenario, loadScenarios } from '../src/format/load.ts'
import { folder, scenarioFile } from './stage.ts'

const CLAUSES = 'satisfied when: { budget: { calls: 5 } }'

test.each([
  [
    `play: [{ call: slack.chat.postMesage }]\n${CLAUSES}`,
    "4:16 slack has no operation 'chat.postMesage' (did you mean 'chat.postMessage'?)",
  ],
  [`play: [{ call: okta.listUsers }]\n${CLAUSES}`, "4:16 this world has no twin 'okta'"],
  [`play: [{ act: slack.pst }]\n${CLAUSES}`, "4:15 slack has no act 'pst' (did you mean 'post'?)"],
  [
    `play: [{ call: slack.auth.test, with: { user: "{people.pria.slack}" } }]\n${CLAUSES}`,
    "acme-12 has nobody called 'pria' (did you mean 'priya'?)",
  ],
  [`play: [{ call: slack.auth.test, with: { ts: "{ts}" } }]\n${CLAUSES}`, 'nothing is called {ts}'],
  ['satisfied when: {}', 'a scenario that asks for nothing is always satisfied'],
  ['satisfied when: { state: [] }', 'a scenario that asks for nothing is always satisfied'],
  ['satisfied when: { state: [{ sql: SELECT 1 }] }', "say what is expected, by one of 'is', 'rows' and 'equals'"],
  [`trails: 3\n${CLAUSES}`, "4:1 there is no 'trails' here (did you mean 'trials'?)"],
  [`play: [{ settle: { at_most: 5m } }]\n${CLAUSES}`, "there is no 'at_most' here (did you mean 'at most'?)"],
])('%j is refused at its place', async (text, message) => {
  await expect(loadScenario(scenarioFile(text))).rejects.toThrow(message)
})

test('a name given by a step may be used by later ones', async () => {
  const file = scenarioFile(
    `play:\n  - let: { a: SELECT 1 }\n  - { call: slack.auth.test, with: { x: "{a}" } }\n${CLAUSES}`,
  )
  expect((await loadScenario(file)).scenario.play).toHaveLength(2)
})

test('what always holds may not use what a step gives', async () => {
  const file = scenarioFile(
    'play: [{ let: { a: SELECT 1 } }]\nsatisfied when: { always: [{ sql: "SELECT {a}", rows: 1 }] }',
  )
  await expect(loadScenario(file)).rejects.toThrow('nothing is called {a}')
})

test('two scenarios of one name are refused', async () => {
  const path = folder()
  scenarioFile(CLAUSES, 'story', path)
  const { mkdirSync } = await import('node:fs')
  mkdirSync(`${path}/more`)
  scenarioFile(CLAUSES, 'story', `${path}/more`)
  await expect(loadScenarios(path)).rejects.toThrow("are both called 'story'")
})

test('a folder without scenarios is refused', async () => {
  await expect(loadScenarios(folder())).rejects.toThrow('holds no scenario')
})
