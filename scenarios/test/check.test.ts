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

const JOIN = `
play:
  - call: slack.conversations.join
    with: { channel: "{channels.design.slack}" }
`
const JOIN_AND_SAY = `${JOIN}
  - call: slack.chat.postMessage
    with: { channel: "#general", text: one }
`
const SEEN = `
  state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'one'", rows: 1 }]
  changes: [{ of: slack.members, added: 1 }]
`

test('a repeat that leaves no trace comes to the same as the reference, and counts neither way', async () => {
  const { mutants, discriminates } = await checked(`${JOIN_AND_SAY}\nsatisfied when: ${SEEN}`)
  expect(discriminates).toBe(true)
  expect(mutants).toMatchObject({
    all: 3,
    killed: 3,
    equal: [expect.stringMatching(/^twice slack\.conversations\.join/)],
  })
})

test('a repeat without a trace counts where a clause notices it', async () => {
  const { mutants } = await checked(
    `${JOIN_AND_SAY}\nsatisfied when: ${SEEN}  traffic: [{ of: slack.conversations.join, count: 1 }]`,
  )
  expect(mutants).toMatchObject({ all: 4, killed: 4, equal: [] })
})

test('a scenario whose deeds are all the same done twice has to notice the second time, or is refused', async () => {
  const clause = 'changes: [{ of: slack.members, added: 1 }]'
  const unseen = await checked(`${JOIN}\nsatisfied when: { ${clause} }`)
  expect(unseen.problems).toEqual(['a system that does everything twice satisfies it'])
  const traffic = 'traffic: [{ of: slack.conversations.join, count: 1 }]'
  const seen = await checked(`${JOIN}\nsatisfied when: { ${clause}, ${traffic} }`)
  expect(seen.problems).toEqual([])
})

test('a scenario that lets more than one in five of the changed references pass is refused', async () => {
  const posts = ['one', 'two', 'three', 'four'].map(
    (text) => `  - { call: slack.chat.postMessage, with: { channel: "#general", text: ${text} } }`,
  )
  const counted = "SELECT 1 FROM slack_messages WHERE text IN ('one', 'two', 'three', 'four')"
  const result = await checked(`
play:
${posts.join('\n')}
satisfied when:
  state:
    - { sql: "SELECT 1 FROM slack_messages WHERE text = 'one'", rows: 1 }
    - { sql: "${counted}", rows: { at least: 3, at most: 5 } }
`)
  expect(result).toMatchObject({ discriminates: false, mutants: { all: 8, killed: 2 } })
  expect(result.problems).toEqual([expect.stringMatching(/^only 2 of 8 changed references fail; these pass: without /)])
})

test('what a step waits for is asked of changed references too', async () => {
  const waiting = (wait: string) =>
    checked(`
play:
  - call: slack.chat.postMessage
    with: { channel: "#general", text: for a moment }
    save: { ts: body.ts, channel: body.channel }
${wait}
  - call: slack.chat.delete
    with: { channel: "{channel}", ts: "{ts}" }
satisfied when:
  state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'for a moment'", rows: 0 }]
  traffic: [{ of: slack.chat.delete, count: 1 }]
`)
  const blind = await waiting('')
  expect(blind.mutants.survivors).toContainEqual(expect.stringMatching(/^without slack\.chat\.postMessage/))
  const seeing = await waiting(
    `  - wait: { until: { sql: "SELECT 1 FROM slack_messages WHERE text = 'for a moment'", rows: 1 }, at most: 0s }`,
  )
  expect(seeing.mutants.survivors).toEqual([])
})
