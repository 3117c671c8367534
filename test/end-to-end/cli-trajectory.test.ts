import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { dtu, folder, up } from './dtu.ts'

const STORY = (clauses: string) => `scenario: greeting
story: The app greets everybody once.
world: { twins: [slack] }
trials: 3
play: [{ call: slack.chat.postMessage, with: { channel: "#general", text: "hello {trial}" } }]
satisfied when: ${clauses}
`
const GREETED = `{ changes: [{ of: slack.messages, added: 1 }] }`

/** A folder with a run of three trials in `kept`. */
async function run(): Promise<string> {
  const cwd = folder()
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY(GREETED))
  expect(await dtu(cwd, ['run', 'greeting.scenario.yaml', '--workers', '0', '--out', 'kept'])).toMatchObject({
    code: 0,
  })
  return cwd
}

test('kept trajectories are judged by edited clauses, one and all, and may be kept so', async () => {
  const cwd = await run()
  const first = `{ state: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'hello 1'", rows: 1 }] }`
  writeFileSync(join(cwd, 'edited.scenario.yaml'), STORY(first))
  const all = await dtu(cwd, ['trajectory', 'verdict', 'kept', '--scenario', 'edited.scenario.yaml', '--out', 'judged'])
  expect(all.code).toBe(1)
  expect(all.out).toContain('greeting 0: satisfied → unsatisfied (state[0]: 0 rows, not 1)')
  expect(all.out).toContain('2 of 3 trajectories come out otherwise\nsatisfaction 33.3 %: 1 of 3')
  const one = ['trajectory', 'verdict', 'kept/greeting/no-faults/1.jsonl', '--scenario', 'edited.scenario.yaml']
  expect(JSON.parse((await dtu(cwd, [...one, '--json'])).out)).toMatchObject({
    trials: [{ trial: 1, was: 'satisfied', outcome: 'satisfied' }],
  })
  // What was judged is what a run of the edited story would have come to: none of it is played again.
  const again = await dtu(cwd, ['run', 'edited.scenario.yaml', '--workers', '0', '--out', 'judged'])
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('1 of 3 trajectories') })
  expect(again.out).toContain('0 trajectories an hour')
})

test('what cannot be judged is an error, with the file and a hint', async () => {
  const cwd = await run()
  const verdict = (path: string) => dtu(cwd, ['trajectory', 'verdict', path, '--scenario', 'greeting.scenario.yaml'])
  expect(await verdict('nowhere')).toMatchObject({ code: 2, err: expect.stringContaining('there is no nowhere') })
  const file = join(cwd, 'kept/greeting/no-faults/0.jsonl')
  writeFileSync(file, readFileSync(file, 'utf8').replace('hello 0', 'hallo 0'))
  expect(await verdict('kept')).toMatchObject({ code: 2, err: expect.stringContaining('is no whole trajectory') })
  writeFileSync(join(cwd, 'greeting.scenario.yaml'), STORY(GREETED).replace('hello', 'hi'))
  const other = await verdict('kept/greeting/no-faults/1.jsonl')
  expect(other).toMatchObject({ code: 2, err: expect.stringContaining('differs in more than its clauses') })
  expect(other.err).toContain('hint: ')
})

test('a failure is shrunk to a scenario and profile of its own that fail in the same clause', async () => {
  const cwd = folder()
  const calls = ['auth.test', 'users.list', 'chat.postMessage'].map((operation) => {
    const args = operation === 'chat.postMessage' ? ', with: { channel: "#general", text: hello }' : ''
    return `  - call: slack.${operation}${args}`.replace('- call', '- { call').concat(' }')
  })
  writeFileSync(
    join(cwd, 'greeting.scenario.yaml'),
    `scenario: greeting\nstory: It greets.\nworld: { twins: [slack] }\nplay:\n${calls.join('\n')}\nsatisfied when: ${GREETED}\n`,
  )
  await dtu(cwd, ['run', '.', '--workers', '0', '--out', 'kept', '--faults', 'rl.first-two-429'])
  const shrunk = await dtu(cwd, ['trajectory', 'shrink', 'kept/greeting/rl.first-two-429/0.jsonl', '--out', 'smallest'])
  expect(shrunk).toMatchObject({ code: 0, out: expect.stringContaining('changes[0]: 0 added, not 1') })
  expect(shrunk.out).toContain('  steps   1 of 3')
  expect(shrunk.out).toContain('nothing more can be left out')
  const again = await dtu(cwd, ['run', 'smallest', '--only', '0', '--workers', '0'])
  expect(again).toMatchObject({ code: 1, out: expect.stringContaining('changes[0]: 0 added, not 1') })
  const fine = ['trajectory', 'shrink', 'kept/greeting/no-faults/0.jsonl', '--json']
  expect(await dtu(cwd, fine)).toMatchObject({ code: 2, err: expect.stringContaining('it is satisfied') })
})

test('a fork says what would have been; one that is stopped leaves a world that can be looked into', async () => {
  const cwd = await run()
  const fork = (...args: string[]) => dtu(cwd, ['trajectory', 'fork', 'kept/greeting/no-faults/1.jsonl', ...args])
  const refused = await fork('--at', '0', '--answer', '503')
  expect(refused).toMatchObject({ code: 1, out: expect.stringContaining('alike up to entry 0; forked at 0') })
  expect(refused.out).toContain('changes[0]: pass → fail\nunsatisfied  (kept/greeting/no-faults/1.fork-0.jsonl)')
  const shown = await dtu(cwd, [
    'trajectory',
    'diff',
    'kept/greeting/no-faults/1.jsonl',
    'kept/greeting/no-faults/1.fork-0.jsonl',
  ])
  expect(shown).toMatchObject({ code: 1, out: expect.stringContaining('alike up to entry 0, then') })
  const stopped = await fork('--at', '0', '--until', '0', '--out', 'then.jsonl', '--json')
  expect(JSON.parse(stopped.out)).toMatchObject({ image: 'then.image', parting: { clauses: [] } })
  const { stop } = await up(cwd)
  expect(await dtu(cwd, ['universe', 'restore', 'then', 'then.image'])).toMatchObject({ code: 0 })
  const rows = await dtu(cwd, [
    'query',
    '--universe',
    'then',
    "SELECT text FROM slack_messages WHERE text LIKE 'hello%'",
  ])
  expect(rows.out).toContain('hello 1')
  await stop()
  // What was forked is no trial of the run: it goes on with its own.
  expect(await dtu(cwd, ['run', '.', '--workers', '0', '--out', 'kept'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('3 of 3'),
  })
  expect(await fork('--at', '0', '--answer', '200')).toMatchObject({ code: 2 })
  expect(await fork('--at', '99')).toMatchObject({ code: 2, err: expect.stringContaining('it has no entry 99') })
})
