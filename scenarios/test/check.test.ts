import { expect, test } from 'vitest'
import { check } from '../src/check/check.ts'
import { loadScenario } from '../src/format/load.ts'
import { scenarioFile } from './stage.ts'

const inProcess = new URL('systems/announcer.ts', import.meta.url).pathname
const checked = async (text: string) => check(await loadScenario(scenarioFile(text)))

const PLAY = `
play:
  - call: slack.chat.postMessage
    with: { channel: "#general", text: one }
    save: { ts: body.ts }
  - call: slack.reactions.add
    with: { channel: "{channel}", timestamp: "{ts}", name: tada }
`.replace('save: { ts: body.ts }', 'save: { ts: body.ts, channel: body.channel }')

test('a scenario that tells too little, too much and nothing from the whole discriminates', async () => {
  const result = await checked(`${PLAY}
satisfied when:
  state: [{ sql: "SELECT text FROM slack_messages WHERE ts = '{ts}'", is: one }]
  changes: [{ of: slack.messages, added: 1 }]
  traffic: [{ of: slack.reactions.add, count: 1 }]
`)
  expect(result).toMatchObject({ discriminates: true, problems: [], mutants: { all: 4, killed: 4 } })
})

test('a scenario that holds for a system that does nothing is refused', async () => {
  const result = await checked(
    `${PLAY}\nsatisfied when: { state: [{ sql: "SELECT 1 FROM slack_users WHERE deleted", rows: 0 }] }`,
  )
  expect(result.discriminates).toBe(false)
  expect(result.problems).toContain('a system that does nothing satisfies it')
  expect(result.problems).toContain('a system that does everything twice satisfies it')
})

test('a scenario that does not see what is missing is refused', async () => {
  const result = await checked(
    `${PLAY}\nsatisfied when: { state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'one'", rows: { at least: 1 } }] }`,
  )
  expect(result.problems).toContain('a system that does everything twice satisfies it')
  expect(result.mutants.survivors.some((survivor) => survivor.startsWith('without slack.reactions.add'))).toBe(true)
})

test('a scenario whose reference does not satisfy is refused', async () => {
  const result = await checked(`${PLAY}\nsatisfied when: { budget: { calls: 1 } }`)
  expect(result.problems).toEqual(['the reference itself is unsatisfied: 2'])
})

test('the reference of a system is what it asked of the twins', async () => {
  const result = await checked(`
system: { module: ${inProcess}, env: { SLACK_TOKEN: "{slack.token}" } }
play: [{ settle: {} }]
satisfied when: { state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'Build 4711 is done'", is: 1 }] }
`)
  expect(result).toMatchObject({ discriminates: true, mutants: { all: 2, killed: 2 } })
})
