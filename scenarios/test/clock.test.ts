import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { folder, scenarioFile, trial } from './stage.ts'

const REMINDER = new URL('./systems/reminder.ts', import.meta.url).pathname
const SYSTEM = `
module: ${REMINDER}
env: { SLACK_TOKEN: "{slack.token}" }`
const SAID = `SELECT text FROM slack_messages WHERE text LIKE 'It is%' ORDER BY ts`
const indented = (text: string) => text.replaceAll('\n', '\n  ')

test('a module sleeps on the clock of its world: hours of it take a moment', async () => {
  const { outcome, verdicts } = await trial(`
system:${indented(SYSTEM)}
play:
  - request: { url: "{system.url}/?minutes=30", method: POST }
  - request: { url: "{system.url}/?minutes=240", method: POST }
  - advance: 5h
satisfied when:
  state: [{ sql: "${SAID}", equals: [["It is 2026-03-02T09:30:00.000Z"], ["It is 2026-03-02T13:00:00.000Z"]] }]`)
  expect(verdicts.filter((one) => one.outcome !== 'pass')).toEqual([])
  expect(outcome).toBe('satisfied')
})

test('to settle is to wait for what a module sleeps for, as long as it is allowed', async () => {
  const story = (most: string, rows: number) => `
system:${indented(SYSTEM)}
play:
  - request: { url: "{system.url}/?minutes=30", method: POST }
  - settle: { at most: ${most} }
satisfied when:
  state: [{ sql: "${SAID}", rows: ${rows} }]`
  expect((await trial(story('29m', 0))).outcome).toBe('satisfied')
  expect((await trial(story('31m', 1))).outcome).toBe('satisfied')
})

test('a system that is ended and started anew has its address and its folder', async () => {
  const { outcome } = await trial(`
system:${indented(SYSTEM)}
play:
  - request: { url: "{system.url}/?minutes=30", method: POST }
  - restart: system
  - request: { url: "{system.url}/?minutes=60", method: POST }
  - advance: 2h
satisfied when:
  state: [{ sql: "${SAID}", rows: 2 }]`)
  expect(outcome).toBe('satisfied')
})

test('stories share a system and steps; what is wrong in a shared file is told with its place', async () => {
  const path = folder()
  writeFileSync(join(path, 'reminder.yaml'), SYSTEM)
  writeFileSync(
    join(path, 'remind.yaml'),
    `- request: { url: "{system.url}/?minutes=30", method: POST }\n- advance: 1h\n`,
  )
  const text = `
system: { from: reminder.yaml }
play: [{ steps: remind.yaml }, { steps: remind.yaml }]
satisfied when:
  state: [{ sql: "${SAID}", rows: 2 }]`
  const loaded = await loadScenario(scenarioFile(text, 'story', path))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  try {
    expect((await runTrial(stage, loaded, 0)).outcome).toBe('satisfied')
  } finally {
    await stage.close()
  }
  writeFileSync(join(path, 'remind.yaml'), `- advance: 1h\n- call: slack.chat.postMesage\n`)
  await expect(loadScenario(scenarioFile(text, 'story', path))).rejects.toThrow(/remind\.yaml:2:9 .*chat\.postMessage/)
})
