import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScenario, loadScenarios } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { folder, scenarioFile } from './stage.ts'

const PACK = `
apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: test.first-post-fails, title: The first post is refused }
limits: { allTenants: true }
faults:
  - id: test.first-post-fails.503
    match: { twin: slack, operation: chat.postMessage }
    select: { first: 1 }
    do: [{ http.status: { code: 503 } }]
`
const announcer = new URL('systems/announcer.ts', import.meta.url).pathname
const story = (faults: string, trials = 1) => `${faults}
trials: ${trials}
system: { module: ${announcer}, env: { SLACK_TOKEN: "{slack.token}" } }
play: [{ settle: {} }]
satisfied when: { state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'Build 4711 is done'", is: 1 }] }
`

function placed(text: string): string {
  const path = folder()
  writeFileSync(join(path, 'first-post-fails.yaml'), PACK)
  return scenarioFile(text, 'story', path)
}

test('an app that does not try again is found out by the fault', async () => {
  const scenarios = [await loadScenario(placed(story('faults: [first-post-fails.yaml]', 2)))]
  const { trials } = await run(scenarios, { workers: 0 })
  expect(trials.map(({ outcome, faults }) => ({ outcome, faults }))).toEqual(
    Array(2).fill({ outcome: 'unsatisfied', faults: ['first-post-fails.yaml'] }),
  )
})

test('a run plays everything without faults and again under each profile', async () => {
  const file = placed(story(''))
  const { trials } = await run(await loadScenarios(file), { workers: 0, faults: ['first-post-fails.yaml'] })
  expect(trials.map(({ outcome }) => outcome)).toEqual(['satisfied', 'unsatisfied'])
})

test('a profile that is not there is refused at its place', async () => {
  await expect(loadScenario(scenarioFile(story('faults: [nope]')))).rejects.toThrow(
    "4:10 there is no fault profile 'nope'",
  )
})
