import { expect, test } from 'vitest'
import { differences, replay } from '../src/check/replay.ts'
import { loadScenario } from '../src/format/load.ts'
import { run } from '../src/run/run.ts'
import { compareTrajectories } from '../src/trajectory/compare.ts'
import { har } from '../src/trajectory/har.ts'
import { otel } from '../src/trajectory/otel.ts'
import { say } from '../src/trajectory/say.ts'
import { readTrajectory } from '../src/trajectory/store.ts'
import { folder, scenarioFile } from './stage.ts'

const PLAY = `
play:
  - call: slack.chat.postMessage
    with: { channel: "#general", text: TEXT }
    save: { ts: body.ts }
  - act: slack.post
    with: { user: mateo, channel: "#general", text: "Which one?", thread_ts: "{ts}" }
  - { advance: 5m }
`
const clauses = (is: string) =>
  `satisfied when: { state: [{ sql: "SELECT text FROM slack_messages WHERE ts = '{ts}'", is: ${is} }] }`
const written = (text: string, is = text) => scenarioFile(`${PLAY.replace('TEXT', text)}\n${clauses(is)}`)

async function kept(file: string) {
  const { trials } = await run([await loadScenario(file)], { workers: 0, out: folder() })
  return readTrajectory(trials[0]?.file as string)
}

test('two runs of one story are alike, two stories part where they do', async () => {
  const one = await kept(written('one'))
  expect(compareTrajectories(one, await kept(written('one')))).toMatchObject({ alike: true, clauses: [] })
  const other = compareTrajectories(one, await kept(written('two', 'one')))
  expect(other.alike).toBe(false)
  expect(say(other.left as never)).toContain('slack.messages added')
  expect(other.clauses).toEqual([{ clause: 'state[0]', left: 'pass', right: 'fail' }])
})

test('a kept trajectory is judged anew by edited clauses, without the app', async () => {
  const trajectory = await kept(written('one'))
  expect(await replay(await loadScenario(written('one')), trajectory)).toMatchObject({ outcome: 'satisfied' })
  const edited = await replay(await loadScenario(written('one', 'two')), trajectory)
  expect(edited).toMatchObject({
    outcome: 'unsatisfied',
    verdicts: [{ clause: 'state[0]', detail: '"one", not "two"' }],
  })
  const none = await replay(await loadScenario(written('one')), trajectory, 0)
  expect(none.entries.filter((entry) => entry.kind === 'exchange')).toEqual([])
})

test('where twins answer the same requests otherwise is told, and nothing else', async () => {
  const trajectory = await kept(written('one'))
  const again = await replay(await loadScenario(written('one')), trajectory)
  expect(differences(trajectory, again)).toEqual([])
  const [asked] = trajectory.entries.flatMap((entry) => (entry.kind === 'exchange' ? [entry] : []))
  if (!asked) throw new Error('nothing was asked')
  const exchange = {
    ...asked.exchange,
    replyBody: asked.exchange.replyBody?.replace('"ok":true', '"ok":false') ?? null,
  }
  const entries = trajectory.entries.with(asked.n, { ...asked, exchange })
  expect(differences({ ...trajectory, entries }, again)).toEqual([
    { entry: asked.n, what: 'slack chat.postMessage', before: 200, after: 200, paths: ['ok'] },
  ])
})

test('a trajectory is exported for tools that know requests and traces', async () => {
  const trajectory = await kept(written('one'))
  expect(har([trajectory])).toMatchObject({
    log: {
      version: '1.2',
      entries: [{ request: { method: 'POST' }, response: { status: 200 }, _operation: 'chat.postMessage' }],
    },
  })
  const { resourceSpans } = otel([trajectory]) as { resourceSpans: { scopeSpans: { spans: { name: string }[] }[] }[] }
  expect(resourceSpans[0]?.scopeSpans[0]?.spans.map((span) => span.name)).toEqual([
    'story trial 0',
    'slack chat.postMessage',
  ])
})
