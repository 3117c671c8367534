import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, trial } from './stage.ts'

const announcer = new URL('systems/announcer.mjs', import.meta.url).pathname
const inProcess = new URL('systems/announcer.ts', import.meta.url).pathname

const COMMAND = `
system:
  command: ${process.execPath} ${announcer}
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}" }
  ready: { http: "{system.url}/healthz" }
`
const TOLD = `
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'Build 4711 is done'", is: 1 }]
  traffic: [{ of: slack.chat.postMessage, count: 1 }]
`

test('an app of another process is started, used, watched and stopped', async () => {
  const { outcome, verdicts, entries, reason } = await trial(`${COMMAND}
play:
  - request: { url: "{system.url}/done?build=4711", method: POST }
    expect: { status: 200, body: { ok: true } }
  - settle: {}
${TOLD}`)
  expect(reason).toBeUndefined()
  expect(verdicts.filter((verdict) => verdict.outcome !== 'pass')).toEqual([])
  expect(outcome).toBe('satisfied')
  expect(entries.filter((entry) => entry.kind === 'output').map((entry) => entry.line)).toEqual(['listening', 'told'])
  expect(entries.find((entry) => entry.kind === 'exchange')).toMatchObject({ by: 'system' })
})

test('what an app prints of its credentials is not written down', async () => {
  const { entries } = await trial(`${COMMAND.replace('PORT:', 'CHANNEL: "#nowhere", PORT:')}
play: [{ request: { url: "{system.url}/done?build=4711", method: POST } }, { settle: {} }]
${TOLD}`)
  const lines = entries.filter((entry) => entry.kind === 'output').map((entry) => entry.line)
  expect(lines).toContainEqual(expect.stringMatching(/^not told: channel_not_found, with …[0-9a-f]{8}$/))
})

test('an app that crashes leaves the user unsatisfied', async () => {
  const { outcome, verdicts } = await trial(`${COMMAND}
play: [{ request: { url: "{system.url}/crash" } }]
satisfied when: { budget: { calls: 9 } }`)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'play[0]' })
})

test('an app that cannot be started leaves the user unsatisfied', async () => {
  const { outcome, reason } = await trial(`
system: { command: exit 7, ready: { line: listening } }
satisfied when: { budget: { calls: 9 } }`)
  expect({ outcome, reason }).toEqual({
    outcome: 'unsatisfied',
    reason: 'the system: it ended with 7 before it was ready',
  })
})

test('an agent is given a task and ends', async () => {
  const { outcome } = await trial(`
system: { agent: 'echo "I was asked to: $DTU_TASK"', task: "greet {people.priya.name}" }
satisfied when: { replies: [{ exit: 0 }, { output: "^I was asked to: greet Priya" }] }`)
  expect(outcome).toBe('satisfied')
})

test('an agent that does not end in time leaves the user unsatisfied', async () => {
  const { outcome, verdicts } = await trial(`
within: 300ms
system: { agent: sleep 60, task: nothing }
satisfied when: { budget: { calls: 9 } }`)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'within' })
})

test('an app in the runner’s own process is the same to the clauses', async () => {
  const system = (times: number) => `
system: { module: ${inProcess}, env: { SLACK_TOKEN: "{slack.token}", TIMES: "${times}" } }
play: [{ settle: {} }]
${TOLD}`
  expect((await trial(system(1))).outcome).toBe('satisfied')
  const twice = await trial(system(2))
  expect(twice.verdicts.filter((verdict) => verdict.outcome === 'fail').map((verdict) => verdict.clause)).toEqual([
    'state[0]',
    'traffic[0]',
  ])
})

test('an app that hangs, and does not want to end, leaves the user unsatisfied and is ended', async () => {
  const pid = join(folder(), 'pid')
  const { outcome, verdicts } = await trial(`
within: 500ms
system: { command: "trap '' TERM; echo $$ > ${pid}; echo up; while :; do sleep 1; done", ready: { line: up } }
play: [{ wait: { until: { sql: "SELECT 1 WHERE 0", rows: 1 }, at most: 60s } }]
satisfied when: { budget: { calls: 9 } }`)
  expect(outcome).toBe('unsatisfied')
  expect(['play[0]', 'within']).toContain(verdicts[0]?.clause)
  expect(() => process.kill(Number(readFileSync(pid, 'utf8')), 0)).toThrow('ESRCH')
})
