import { execFile } from 'node:child_process'
import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { check } from '../src/check/check.ts'
import { scenario } from '../src/code/scenario.ts'
import type { OperationId } from '../src/code/trial.ts'
import { type LoadedScenario, loadScenario, loadScenarios } from '../src/format/load.ts'
import { visitsOf } from '../src/load/summary.ts'
import type { Report } from '../src/report/report.ts'
import { type RunResult, run } from '../src/run/run.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { folder } from './stage.ts'

const library = new URL('../library/thread-answers', import.meta.url).pathname

const HEAD = `scenario: 'story', story: 'a test', world: { twins: ['slack'] }`
const BUDGET = `'satisfied when': { budget: { calls: 9 } }`

/** A scenario file of code, with this in its object. */
function codeFile(parts: string, before = '', name = 'story.scenario.ts', path = folder()): string {
  const file = join(path, name)
  writeFileSync(file, `${before}\nexport default { ${HEAD}, ${parts} }\n`)
  return file
}

async function played(parts: string, before = '') {
  const loaded = await loadScenario(codeFile(parts, before))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  return runTrial(stage, loaded, 0).finally(() => stage.close())
}

const BIN = new URL('../../cli/bin/dtu.mjs', import.meta.url).pathname

/** A run as users start it: here, functions would be as the test runner has rewritten them, and in threads as they are. */
async function runs(...args: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [
    BIN,
    'run',
    library,
    '--trials',
    '2',
    '--json',
    ...args,
  ])
  return JSON.parse(stdout) as Report & RunResult
}

test('a scenario of code is played alike here and in threads', async () => {
  const alone = await runs('--workers', '0')
  expect(alone.trials).toMatchObject([{ outcome: 'satisfied' }, { outcome: 'satisfied' }])
  expect((await runs('--workers', '2')).hash).toBe(alone.hash)
})

test('a scenario of code is found in a folder, and can be checked', async () => {
  const scenarios = await loadScenarios(library)
  expect(scenarios).toHaveLength(1)
  expect(await check(scenarios[0] as LoadedScenario)).toMatchObject({ discriminates: true, problems: [] })
})

test('a function that fails leaves the user unsatisfied, and says why', async () => {
  const { outcome, verdicts } = await played(`play: [function greet(trial) { trial.fail('nobody greets') }], ${BUDGET}`)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'play[0]', detail: 'nobody greets' })
})

test('a function that throws is our error, not the app’s', async () => {
  const { outcome, reason } = await played(`play: [() => { throw new TypeError('a slip') }], ${BUDGET}`)
  expect({ outcome, reason }).toEqual({ outcome: 'harness-error', reason: expect.stringContaining('a slip') })
})

test('what a step gives is used by later ones and by clauses; what it promised and did not give is an error', async () => {
  const story = (returned: string) => `play: [
    { run: async (trial) => (${returned}), gives: ['text'] },
    { call: 'slack.chat.postMessage', with: { channel: '#general', text: '{text}' } },
  ],
  'satisfied when': { state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = '{text}'", is: 1 }] }`
  const whole = `{ text: 'it is ' + trial.query('SELECT count(*) AS n FROM slack_users')[0].n + trial.now() }`
  expect((await played(story(whole))).outcome).toBe('satisfied')
  expect((await played(story('{ txt: 1 }'))).reason).toContain("was to give 'text', and did not")
})

test('a function has the clock, people’s acts and credentials of the story', async () => {
  const { outcome, entries } = await played(`play: [async (trial) => {
    const before = trial.now()
    await trial.advance('90m')
    await trial.settle()
    if (trial.now() - before !== 5_400_000) trial.fail('the clock stands at ' + trial.now())
    const said = trial.act('slack.post', { user: 'mateo', channel: '#general', text: trial.fill('I am {people.mateo.email}') })
    const refused = await trial.call('slack.auth.test', {}, { as: null })
    if (refused.body.error !== 'not_authed') trial.fail(JSON.stringify(refused.body))
    const { body } = await trial.call('slack.conversations.history', { channel: said.channel, limit: 1 })
    if (body.messages[0].text !== 'I am mateo@acme.example') trial.fail(JSON.stringify(body))
  }], ${BUDGET}`)
  expect(entries.at(-1)).toBeDefined()
  expect(outcome).toBe('satisfied')
})

test('functions may be what many people do at once', async () => {
  const { outcome, entries } = await played(`
    load: { arrive: '5/s', for: '4s', mix: { say: 1 }, latency: { slack: '100ms' } },
    plays: { say: [async (trial) => {
      await trial.call('slack.chat.postMessage', { channel: '#general', text: trial.fill('{visitor.handle} {arrival}') })
      await trial.advance('2s')
    }] },
    'satisfied when': {
      state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text GLOB '[a-z]* [0-9]*'", is: '{visits.say.done}' }],
      budget: { errors: 0, p95: '2100ms', abandoned: 0 },
    }`)
  expect(outcome).toBe('satisfied')
  expect(new Set(visitsOf(entries).map(({ took }) => took))).toEqual(new Set([2100]))
})

test.each([
  ['(seen) => ({ holds: seen.changes.length === 0 && seen.query("SELECT 1").length === 1 })', 'satisfied', undefined],
  [
    'function twoCalls({ exchanges }) { return { holds: exchanges.length === 2, found: exchanges.length + " calls", evidence: [0] } }',
    'unsatisfied',
    '1 calls',
  ],
  ['async () => ({ holds: false })', 'unsatisfied', 'it does not hold'],
  ['() => true', 'harness-error', undefined],
  ['() => undefined', 'harness-error', undefined],
  ['() => ({ holds: false, evidence: [99] })', 'harness-error', undefined],
  ['({ query }) => query("DELETE FROM slack_users")', 'harness-error', undefined],
])('a check %s ends %s', async (code, expected, detail) => {
  const { outcome, verdicts } = await played(
    `play: [{ call: 'slack.auth.test' }], 'satisfied when': { checks: [${code}] }`,
  )
  expect(outcome).toBe(expected)
  if (detail !== undefined) expect(verdicts[0]).toMatchObject({ clause: 'checks[0]', detail })
})

test.each([
  [
    `play: [{ call: 'slack.auth.tset' }], ${BUDGET}`,
    ":play[0].call slack has no operation 'auth.tset' (did you mean 'auth.test'?)",
  ],
  [
    `play: [{ call: 'slack.auth.test', wiht: {} }], ${BUDGET}`,
    ":play[0].wiht there is no 'wiht' here (did you mean 'with'?)",
  ],
  [`trails: 3, ${BUDGET}`, ":trails there is no 'trails' here (did you mean 'trials'?)"],
  [
    `play: [{ call: 'slack.auth.test', with: { a: '{nobody}' } }], ${BUDGET}`,
    ':play[0].with.a nothing is called {nobody}',
  ],
  [`play: [{ run: 'x' }], ${BUDGET}`, 'what is run is a function'],
  [`'satisfied when': { checks: [] }`, ':["satisfied when"] a scenario that asks for nothing is always satisfied'],
  [`'satisfied when': { checks: ['x'] }`, ':["satisfied when"].checks[0] a check is a function'],
])('%j is refused where it is', async (parts, message) => {
  await expect(loadScenario(codeFile(parts))).rejects.toThrow(message)
})

test('a file that exports nothing, or does not load, is refused by name', async () => {
  const path = folder()
  const empty = join(path, 'empty.scenario.ts')
  writeFileSync(empty, 'export const story = 1\n')
  await expect(loadScenario(empty)).rejects.toThrow('empty.scenario.ts exports no scenario')
  const broken = join(path, 'broken.scenario.mjs')
  writeFileSync(broken, "import './not-there.mjs'\nexport default {}\n")
  await expect(loadScenario(broken)).rejects.toThrow('broken.scenario.mjs cannot be loaded')
  await expect(loadScenario(join(path, 'none.scenario.ts'))).rejects.toThrow('none.scenario.ts')
})

test('a file that has changed is loaded anew, and its trials are others', async () => {
  const path = folder()
  const out = folder()
  const story = (calls: number) => {
    const file = codeFile(
      `play: [async (trial) => { for (let n = 0; n < ${calls}; n++) await trial.call('slack.auth.test') }], ${BUDGET}`,
      '',
      'story.scenario.ts',
      path,
    )
    utimesSync(file, calls, calls)
    return loadScenarios(file)
  }
  const once = await run(await story(1), { workers: 0, out })
  const twice = await run(await story(2), { workers: 0, out })
  expect([once.trials[0]?.calls, twice.trials[0]?.calls]).toEqual([1, 2])
  expect(twice.played).toBe(1)
  expect((await run(await story(2), { workers: 0, out })).played).toBe(0)
})

test('an operation that no twin has is no operation for the compiler', () => {
  // @ts-expect-error the compiler says so
  const wrong: OperationId = 'slack.auth.tset'
  const right: OperationId = 'okta.listUsers'
  const budget = { budget: { calls: 1 } }
  // @ts-expect-error in a step too
  const story = scenario({ scenario: 'a', story: 'b', play: [{ call: 'slack.auth.tset' }], 'satisfied when': budget })
  expect([wrong, right, story.play?.length]).toEqual(['slack.auth.tset', 'okta.listUsers', 1])
})
