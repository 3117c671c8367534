import { expect, test } from 'vitest'
import { loadScenario } from '../src/format/load.ts'
import { reportOf } from '../src/report/report.ts'
import { run } from '../src/run/run.ts'
import { folder, scenarioFile, trial } from './stage.ts'

const script = new URL('systems/judge.mjs', import.meta.url).pathname
const judge = (temper: string, more = '') => `
play:
  - let: { general: "SELECT key FROM slack_conversations WHERE name = 'general'" }
  - call: slack.chat.postMessage
    with: { channel: "{general}", text: one }
satisfied when:
  judge:
    question: all well?
    sees: ["SELECT text FROM slack_messages WHERE text = 'one'"]
    command: "${process.execPath} ${script} '${temper}' ${folder()}"
    ${more}
`
const KNOWN = `calibration:
      cases:
        - { evidence: [{ text: fine }], verdict: true }
        - { evidence: [{ text: good }], verdict: true }
        - { evidence: [{ text: bad }], verdict: false }
        - { evidence: [{ text: quite bad }], verdict: false }`

test.each([
  ['honest', '', 'satisfied'],
  ['always no', '', 'unsatisfied'],
  ['quotes', '', 'satisfied'],
  ['ghosts', 'void (it cites e9.9, which it was not shown)', 'undecided'],
  ['cites nothing', 'void (it cites nothing)', 'undecided'],
  ['makes up quotes', 'void (it quotes "what nobody said", which e1.1 does not say)', 'undecided'],
  ['abstains', '1 abstained', 'undecided'],
])('a judge that %s', async (temper, detail, expected) => {
  const { outcome, verdicts } = await trial(judge(temper))
  expect(outcome).toBe(expected)
  expect(verdicts[0]?.detail ?? '').toContain(detail)
})

test.each([
  ['garbage', '', 'it said no verdict: "well, it depends'],
  ['fails', '', 'it ended with 3: no model today'],
  ['sleeps', 'within: 400ms', 'it gave no answer in time'],
])('a judge of whom no vote is a verdict (%s) is our error, not the app’s', async (temper, more, expected) => {
  const { outcome, reason } = await trial(judge(temper, more))
  expect(outcome).toBe('harness-error')
  expect(reason).toContain(expected)
})

test('a vote that is garbage is void, and the others may still be enough', async () => {
  const { outcome, entries } = await trial(judge('half garbage', 'votes: 3'))
  expect(outcome).toBe('satisfied')
  const judged = entries.find((entry) => entry.kind === 'judged')
  expect(judged?.votes.map(({ verdict }) => verdict).sort()).toEqual(['void', 'yes', 'yes'])
  expect(judged?.exhibits).toEqual([{ id: 'e1.1', row: { text: 'one' } }])
})

test('a judge that says now this, now that, decides nothing', async () => {
  const { outcome, verdicts } = await trial(judge('wavers', 'votes: 4'))
  expect(outcome).toBe('undecided')
  expect(verdicts[0]?.detail).toBe('2 yes, 2 no')
})

test.each([
  ['honest', 'satisfied', ''],
  ['always yes', 'undecided', 'it falsely accepts 2 of 2 known answers, declared is 10 % at most'],
  ['always no', 'undecided', 'it falsely rejects 2 of 2 known answers'],
  ['lies', 'undecided', 'it falsely accepts 2 of 2 known answers'],
  ['abstains', 'undecided', 'it came to no verdict on known answers that it should not have accepted'],
  ['ghosts', 'undecided', 'it came to no verdict on known answers'],
])('a judge that %s is tried on known answers', async (temper, expected, detail) => {
  const { outcome, verdicts } = await trial(judge(temper, KNOWN))
  expect(outcome).toBe(expected)
  expect(verdicts[0]?.detail ?? '').toContain(detail)
})

test('what is declared of a judge decides how much error is no reason against it', async () => {
  const half = KNOWN.replace('text: quite bad', 'text: seems fine')
  expect((await trial(judge('honest', half))).outcome).toBe('undecided')
  const declared = half.replace('cases:', 'false accept: 0.5\n      cases:')
  expect((await trial(judge('honest', declared))).outcome).toBe('satisfied')
})

test('a run tries its judges once, says their error rates with intervals, and keeps them for when it goes on', async () => {
  const out = folder()
  const file = scenarioFile(`trials: 4\n${judge('always yes', KNOWN)}`)
  const scenarios = [await loadScenario(file)]
  const result = await run(scenarios, { workers: 2, out })
  expect(result.trials.map(({ outcome }) => outcome)).toEqual(Array(4).fill('undecided'))
  const report = reportOf(scenarios, result)
  expect(report.judges).toMatchObject([
    {
      scenario: 'story',
      cases: 4,
      undecided: 0,
      falseAccept: { wrong: 2, of: 2, declared: 0.1, share: 1, high: 1 },
      falseReject: { wrong: 0, of: 2, declared: 0.1, share: 0, low: 0 },
      doubt: 'it falsely accepts 2 of 2 known answers, declared is 10 % at most',
    },
  ])
  expect(report.judges[0]?.falseReject.high).toBeCloseTo(0.842, 2)
  const again = await run(scenarios, { workers: 0, out })
  expect(again).toMatchObject({ played: 0, hash: result.hash })
  expect(again.judges).toEqual(result.judges)
})

test.each([
  ['calibration: { cases: [{ evidence: [], verdict: true }] }', 'known answers of both kinds are needed'],
  ['calibration: { cases: nowhere.yaml }', 'nowhere.yaml cannot be read'],
  ['model: { api: openai, url: "http://127.0.0.1:1", name: x }', "say who judges, by one of 'command' and 'model'"],
])('what cannot be judged is refused when it is read: %s', async (more, message) => {
  await expect(loadScenario(scenarioFile(judge('honest', more)))).rejects.toThrow(message)
})

test('a judge with known answers is asked the same question of all worlds', async () => {
  const text = judge('honest', KNOWN).replace('all well?', '"is {people.priya.name} well?"')
  await expect(loadScenario(scenarioFile(text))).rejects.toThrow(
    /yaml:11:15 a judge with known answers is asked the same question of all worlds: show {people.priya.name} by a row/,
  )
})

test('known answers may stand in a file of their own', async () => {
  const { writeFileSync } = await import('node:fs')
  const path = folder()
  writeFileSync(
    `${path}/known.yaml`,
    '- { evidence: [{ text: "{braces} are braces" }], verdict: true }\n- { evidence: [{ text: bad }], verdict: false }\n',
  )
  const { scenario } = await loadScenario(
    scenarioFile(judge('honest', 'calibration: { cases: known.yaml }'), 'story', path),
  )
  expect(scenario['satisfied when'].judge?.calibration?.cases).toHaveLength(2)
})
