import { expect, test } from 'vitest'
import { overspent, spendingOf } from '../src/system/spending.ts'
import type { Entry } from '../src/trajectory/record.ts'
import { trial } from './stage.ts'

const script = new URL('systems/agent.mjs', import.meta.url).pathname
const agent = (more = '', env = '') => `
system:
  agent: ${process.execPath} ${script}
  task: "greet {people.priya.name}"
  env: { NODE_NO_WARNINGS: "1"${env} }
  ${more}
`
const GREETED = `
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text LIKE 'greet Priya%'", is: 1 }]
`

test('an agent is told its task, the addresses and the credentials, and its transcript is kept without them', async () => {
  const { outcome, entries, reason, verdicts } = await trial(agent() + GREETED)
  expect({ outcome, reason, failed: verdicts.filter((verdict) => verdict.outcome !== 'pass') }).toEqual({
    outcome: 'satisfied',
    failed: [],
  })
  const lines = entries.filter((entry) => entry.kind === 'output' && entry.stream === 'transcript')
  expect(lines.map((entry) => JSON.parse((entry as { line: string }).line))).toMatchObject([
    { thought: expect.stringMatching(/^I am asked to greet Priya/) },
    { role: 'tool', ok: true, with: expect.stringMatching(/^…/) },
  ])
  expect(spendingOf(entries)).toEqual({ tokens: 100, money: 0.25 })
})

test.each([
  ['calls: 1', /^\d+ calls, 1 were its budget/],
  ['tokens: 150', /^\d+ tokens, 150 were its budget/],
  ['money: 0.3', /^[\d.]+ spent, 0.3 were its budget/],
])('an agent that goes beyond its budget (%s) is ended, and the user unsatisfied', async (budget, detail) => {
  const { outcome, verdicts, entries } = await trial(
    agent(`budget: { ${budget} }`, ', TIMES: "1000", THINKS: "60"') + GREETED,
  )
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'system', name: 'the agent keeps to its budget' })
  expect(verdicts[0]?.detail).toMatch(detail)
  expect(entries.find((entry) => entry.kind === 'exit')).toMatchObject({ signal: 'SIGTERM' })
})

test('an agent that takes too long is ended, and the user unsatisfied', async () => {
  const { outcome, verdicts } = await trial(agent('budget: { time: 300ms }', ', THINKS: "60000"') + GREETED)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ name: 'the agent keeps to its budget', detail: 'longer than 300ms' })
})

test('an agent that fails leaves the user unsatisfied, unless the story waits for it', async () => {
  const { outcome, verdicts } = await trial(agent('', ', EXIT: "4"') + GREETED)
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]).toMatchObject({ clause: 'system', name: 'the agent ends well', detail: 'it ended with 4' })
  const waited = await trial(`${agent('', ', EXIT: "4"')}${GREETED}  replies: [{ exit: 4 }]\n`)
  expect(waited.outcome).toBe('satisfied')
})

test.each([
  ['tokens: 100, money: 0.25', 'satisfied'],
  ['tokens: 99', 'budget.tokens'],
  ['money: 0.2', 'budget.money'],
])('what an agent may spend is a clause too: %s', async (budget, expected) => {
  const { outcome, verdicts } = await trial(`${agent()}${GREETED}  budget: { ${budget} }\n`)
  expect(verdicts.find((verdict) => verdict.outcome === 'fail')?.clause ?? outcome).toBe(expected)
})

const printed = (...lines: unknown[]): Entry[] =>
  lines.map((line, n) => ({ n, at: 0, wall: n, kind: 'output', stream: 'out', line: JSON.stringify(line) }))

test('spending is read as models and agents report it', () => {
  expect(
    spendingOf(
      printed(
        { type: 'assistant', message: { usage: { input_tokens: 5, cache_read_input_tokens: 100, output_tokens: 7 } } },
        { usage: { prompt_tokens: 10, completion_tokens: 1, total_tokens: 11 }, cost: 0.5 },
        { tokens: 2 },
        { note: 'nothing spent', tokens: 'many', cost: -3 },
      ),
    ),
  ).toEqual({ tokens: 125, money: 0.5 })
  const stream = printed(
    { type: 'assistant', message: { usage: { input_tokens: 5, output_tokens: 7 } } },
    { type: 'result', total_cost_usd: 0.02, usage: { input_tokens: 5, output_tokens: 7 } },
  )
  expect(spendingOf(stream)).toEqual({ tokens: 12, money: 0.02 })
  expect(overspent({ tokens: 12, money: 0.02 }, stream)).toBeUndefined()
  expect(overspent({ tokens: 11 }, stream)).toBe('12 tokens, 11 were its budget')
})
