import { expect, test } from 'vitest'
import { trial } from './stage.ts'

const POST = `
play:
  - let: { general: "SELECT key FROM slack_conversations WHERE name = 'general'" }
  - call: slack.chat.postMessage
    with: { channel: "{general}", text: one }
    save: { ts: body.ts }
  - call: slack.chat.postMessage
    with: { channel: "{general}", text: two }
`

test.each([
  [
    'a state as expected',
    `state: [{ sql: "SELECT text FROM slack_messages WHERE ts = '{ts}'", is: one }]`,
    'satisfied',
  ],
  ['another value', `state: [{ sql: "SELECT text FROM slack_messages WHERE ts = '{ts}'", is: two }]`, 'state[0]'],
  [
    'too few rows',
    `state: [{ sql: "SELECT 1 FROM slack_messages WHERE text IN ('one', 'two')", rows: { at least: 3 } }]`,
    'state[0]',
  ],
  [
    'rows as expected',
    `state: [{ sql: "SELECT text FROM slack_messages WHERE text IN ('one', 'two') ORDER BY ts", equals: [[one], [two]] }]`,
    'satisfied',
  ],
  [
    'changes as expected and no others',
    `changes: [{ of: slack.messages, added: 2 }]\n  nothing else changed: { except: [slack.conversations.*, slack.members.*] }`,
    'satisfied',
  ],
  ['a change too many', `changes: [{ of: slack.messages, added: 1 }]`, 'changes[0]'],
  [
    'a change that nobody expects',
    `changes: [{ of: slack.messages, added: 1, where: { text: one } }]\n  nothing else changed: { except: [slack.conversations.*, slack.members.*] }`,
    'nothing else changed',
  ],
  [
    'as many requests as expected',
    `traffic: [{ of: slack.chat.postMessage, count: 2, never twice: true }]`,
    'satisfied',
  ],
  ['a request too many', `traffic: [{ of: slack.chat.postMessage, body: { text: one }, count: 0 }]`, 'traffic[0]'],
  [
    'requests in order',
    `traffic: [{ of: slack.chat.postMessage, body: { text: one }, count: 1 }, { of: slack.chat.postMessage, before: slack.chat.delete }]`,
    'satisfied',
  ],
  [
    'an invariant that holds',
    `always: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'three'", rows: 0 }]`,
    'satisfied',
  ],
  [
    'an invariant that breaks on the way',
    `always: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'one'", is: 0 }]`,
    'always[0]',
  ],
  ['a budget that is kept', `budget: { calls: 2 }`, 'satisfied'],
  ['a budget that is not', `budget: { calls: 1 }`, 'budget.calls'],
])('%s', async (_, clauses, expected) => {
  const { outcome, verdicts, reason } = await trial(`${POST}\nsatisfied when:\n  ${clauses}\n`)
  expect(reason).toBeUndefined()
  const first = verdicts.find((verdict) => verdict.outcome !== 'pass')?.clause
  expect(first ?? 'satisfied').toBe(expected)
  expect(outcome).toBe(expected === 'satisfied' ? 'satisfied' : 'unsatisfied')
})

test('an invariant names the first change that broke it', async () => {
  const { verdicts, entries } = await trial(
    `${POST}\nsatisfied when:\n  always: [{ sql: "SELECT count(*) FROM slack_messages WHERE text = 'two'", is: 0 }]\n`,
  )
  const [entry] = verdicts[0]?.evidence ?? []
  expect(entries[entry as number]).toMatchObject({ kind: 'change', change: { after: { text: 'two' } } })
})

test('a change knows the exchange that caused it', async () => {
  const { entries } = await trial(`${POST}\nsatisfied when:\n  budget: { calls: 9 }\n`)
  const change = entries.find((entry) => entry.kind === 'change' && entry.change.table === 'messages')
  expect(change).toMatchObject({ cause: expect.any(Number) })
  expect(entries[(change as { cause: number }).cause]).toMatchObject({
    kind: 'exchange',
    by: 'play',
    exchange: { operation: 'chat.postMessage' },
  })
})

test('what a twin does not model stands aside', async () => {
  const { outcome, reason } = await trial(`
play: [{ call: slack.dialog.open }]
satisfied when: { budget: { calls: 5 } }
`)
  expect({ outcome, reason }).toEqual({
    outcome: 'twin-gap',
    reason: 'slack dialog.open is not modelled',
  })
})

test('a step that is answered otherwise leaves the user unsatisfied', async () => {
  const { outcome, verdicts } = await trial(`
play:
  - { call: slack.auth.test, as: null, expect: { body: { ok: true } } }
satisfied when: { budget: { calls: 5 } }
`)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'play[0]', detail: expect.stringContaining('not_authed') })
})

test('SQL that makes no sense is our error, not the app’s', async () => {
  const { outcome, reason } = await trial(`${POST}\nsatisfied when:\n  state: [{ sql: SELECT nonsense, rows: 0 }]\n`)
  expect(outcome).toBe('harness-error')
  expect(reason).toContain('nonsense')
})

test.each([
  ['{"satisfied": true, "citations": ["e1.1"]}', 'satisfied'],
  ['{"satisfied": false, "citations": ["e1.2"]}', 'unsatisfied'],
  ['{"satisfied": true, "citations": ["e1.9"]}', 'undecided'],
  ['{"satisfied": true}', 'undecided'],
  ['{"satisfied": null}', 'undecided'],
  ['no JSON', 'harness-error'],
])('a judge that says %s', async (says, expected) => {
  const { outcome } = await trial(`${POST}
satisfied when:
  judge: { question: all well?, sees: ["SELECT text FROM slack_messages WHERE text IN ('one', 'two')"], command: "echo '${says.replaceAll('"', '\\"')}'", votes: 3 }
`)
  expect(outcome).toBe(expected)
})
