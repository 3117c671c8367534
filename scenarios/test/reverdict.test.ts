import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reverdict } from '../src/again/reverdict.ts'
import { loadScenario, loadScenarios } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import type { Trajectory } from '../src/trial/trajectory.ts'
import { openStage } from '../src/world/stage.ts'
import { folder, scenarioFile } from './stage.ts'

const PLAY = `
play:
  - call: slack.conversations.create
    with: { name: incident }
    save: { channel: body.channel.id }
  - call: slack.chat.postMessage
    with: { channel: "{channel}", text: "one" }
    save: { ts: body.ts }
  - act: slack.post
    with: { user: mateo, channel: "#general", text: "two", thread_ts: "{ts}" }
`
const ANY = 'satisfied when: { budget: { calls: 9 } }'

async function kept(file: string): Promise<Trajectory> {
  const { trials } = await run([await loadScenario(file)], { workers: 0, out: folder() })
  return readTrajectory(trials[0]?.file as string)
}

async function judged(file: string, trajectory: Trajectory): Promise<Trajectory> {
  const loaded = await loadScenario(file)
  const stage = await openStage({ twins: loaded.twins, listen: false })
  try {
    return await reverdict(stage, loaded, trajectory)
  } finally {
    await stage.close()
  }
}

const told = ({ outcome, verdicts }: Trajectory) => [outcome, verdicts.map((v) => [v.clause, v.outcome, v.detail])]

test('every story of the library, with its app and under faults, comes to the same verdicts from what was written down', async () => {
  const scenarios = (await loadScenarios(new URL('../library', import.meta.url).pathname)).filter((_, n) => n % 5 === 0)
  const { trials } = await run(scenarios, { workers: 2, trials: 1, faults: ['rl.first-two-429'], out: folder() })
  expect(trials).toHaveLength(scenarios.length * 2)
  for (const { scenario, file } of trials) {
    const trajectory = readTrajectory(file as string)
    const loaded = scenarios.find((one) => one.scenario.scenario === scenario)
    expect(told(await judged(loaded?.file as string, trajectory)), file).toEqual(told(trajectory))
  }
}, 120_000)

test('clauses of every kind judge what is stored, and say what they found', async () => {
  const trajectory = await kept(scenarioFile(`${PLAY}\n${ANY}`))
  const edited = await judged(
    scenarioFile(`${PLAY}
satisfied when:
  state: [{ sql: "SELECT text FROM slack_messages WHERE ts = '{ts}'", is: one }, { sql: "SELECT count(*) FROM journal", is: 2 }]
  changes: [{ of: slack.conversations, added: 1 }, { of: slack.messages, added: 5 }]
  traffic: [{ of: slack.*, count: 2 }, { of: slack.chat.postMessage, body: { text: one }, count: 1 }]
  always:
    - { name: mostly one channel more, sql: "SELECT count(*) <= 1 FROM slack_messages WHERE text IN ('one', 'two')", is: 1 }
  replies: [{ exit: 0 }]
  budget: { calls: 1 }
  judge: { question: Is it so?, sees: ["SELECT 1"], command: "cat > /dev/null; echo '{\\"satisfied\\":true,\\"citations\\":[\\"e1.1\\"]}'" }
`),
    trajectory,
  )
  const second = trajectory.entries.findLast(
    (entry) => entry.kind === 'change' && entry.change.table === 'messages' && !entry.change.before,
  )
  expect(edited.outcome).toBe('unsatisfied')
  expect(edited.verdicts).toMatchObject([
    { clause: 'state[0]', outcome: 'pass' },
    { clause: 'state[1]', outcome: 'pass' },
    { clause: 'changes[0]', outcome: 'pass' },
    { clause: 'changes[1]', outcome: 'fail' },
    { clause: 'traffic[0]', outcome: 'pass' },
    { clause: 'traffic[1]', outcome: 'pass' },
    { clause: 'always[0]', outcome: 'fail', evidence: [second?.n] },
    { clause: 'replies[0]', outcome: 'fail', detail: 'it has not ended' },
    { clause: 'budget.calls', outcome: 'fail', detail: '2' },
    { clause: 'judge', outcome: 'pass' },
  ])
})

test('what always holds is asked after each operation, not in the midst of one', async () => {
  const always =
    'SELECT 1 FROM slack_conversations AS c WHERE NOT EXISTS (SELECT 1 FROM slack_members WHERE channel = c.key)'
  const text = `${PLAY}\nsatisfied when: { always: [{ sql: "${always} AND c.name = 'incident'", rows: 0 }] }`
  const live = await kept(scenarioFile(text))
  expect(live.outcome).toBe('satisfied')
  expect(told(await judged(scenarioFile(text), await kept(scenarioFile(`${PLAY}\n${ANY}`))))).toEqual(told(live))
})

test('what a trajectory does not hold is said, not guessed', async () => {
  const trajectory = await kept(scenarioFile(`${PLAY}\n${ANY}`))
  const edited = await judged(
    scenarioFile(`${PLAY}
satisfied when:
  state:
    - { sql: "SELECT count(*) FROM events", rows: 1 }
    - { sql: "SELECT 1 FROM (SELECT * FROM slack_response_urls)", rows: 0 }
    - { sql: "SELECT 1 FROM slack_users LIMIT 1", rows: 1 }
  always: [{ sql: "SELECT 1 FROM _secrets", rows: 0 }]
  judge: { question: Is it so?, sees: ["SELECT * FROM _agenda"], command: exit 9 }
`),
    trajectory,
  )
  expect(told(edited)).toEqual([
    'undecided',
    [
      ['state[0]', 'undecided', 'a trajectory does not keep events'],
      ['state[1]', 'undecided', 'a trajectory keeps no credentials (slack_response_urls)'],
      ['state[2]', 'pass', undefined],
      ['always[0]', 'undecided', 'a trajectory does not keep secrets'],
      ['judge', 'undecided', 'a trajectory does not keep agenda'],
    ],
  ])
})

test('another play, another world and a changed line are refused', async () => {
  const file = scenarioFile(`${PLAY}\n${ANY}`)
  const { trials } = await run([await loadScenario(file)], { workers: 0, out: folder() })
  const stored = trials[0]?.file as string
  const trajectory = readTrajectory(stored)
  const more = 'differs in more than its clauses'
  await expect(judged(scenarioFile(`${PLAY}  - advance: 1s\n${ANY}`), trajectory)).rejects.toThrow(more)
  await expect(judged(scenarioFile(`${PLAY}\n${ANY}\nfaults: [5xx.pulse]`), trajectory)).rejects.toThrow(more)
  const elsewhere = { ...trajectory, origin: { ...trajectory.origin, world: '0' } } as Trajectory
  await expect(judged(file, elsewhere)).rejects.toThrow('begin with another world')
  const [first] = trajectory.entries
  if (first?.kind !== 'change') throw new Error('the first entry is a change')
  const change = { ...first.change, before: { name: 'nobody' } }
  const forged = { ...trajectory, entries: trajectory.entries.with(0, { ...first, change }) }
  await expect(judged(file, forged)).rejects.toThrow('entry 0 does not follow')
  writeFileSync(stored, readFileSync(stored, 'utf8').replace('incident', 'accident'))
  expect(() => readTrajectory(stored)).toThrow('does not follow from the lines before it')
})

test('a step that failed stays the verdict, whatever else is asked', async () => {
  const broken = 'play: [{ call: slack.auth.test, expect: { status: 500 } }]'
  const trajectory = await kept(scenarioFile(`${broken}\n${ANY}`))
  const edited = await judged(scenarioFile(`${broken}\nsatisfied when: { budget: { calls: 1 } }`), trajectory)
  expect(edited.outcome).toBe('unsatisfied')
  expect(edited.verdicts.map(({ clause, outcome }) => [clause, outcome])).toEqual([
    ['play[0]', 'fail'],
    ['budget.calls', 'pass'],
  ])
})
