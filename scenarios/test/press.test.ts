import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../src/check/check.ts'
import { loadScenario, loadScenarios } from '../src/format/load.ts'
import { visitsOf } from '../src/load/summary.ts'
import { html } from '../src/report/html.ts'
import { markdown } from '../src/report/markdown.ts'
import { reportOf } from '../src/report/report.ts'
import { terminal } from '../src/report/terminal.ts'
import { run } from '../src/run/run.ts'
import { exchangesOf } from '../src/trajectory/record.ts'
import { runTrial } from '../src/trial/trial.ts'
import { openStage } from '../src/world/stage.ts'
import { folder, scenarioFile, trial } from './stage.ts'

const ASK = 'plays: { ask: [{ call: slack.auth.test }] }'
const tenSeconds = (more = '') => `load: { arrive: 2/s, for: 10s, mix: { ask: 1 }${more && `, ${more}`} }`

test('what the vendors take is what people wait: as long as was declared, and each call of a play in turn', async () => {
  const { entries, outcome } = await trial(`
${tenSeconds('latency: { slack.auth.*: 80ms, slack: 300ms }')}
plays: { ask: [{ call: slack.auth.test }, { pause: 1s }, { call: slack.users.list }] }
satisfied when: { budget: { p95: 1380ms, p99: 1380ms, errors: 0, abandoned: 0 } }`)
  expect(outcome).toBe('satisfied')
  expect(new Set(visitsOf(entries).map(({ took }) => took))).toEqual(new Set([1380]))
})

test('a budget that is exceeded by a millisecond is', async () => {
  const { verdicts } = await trial(`
${tenSeconds('latency: { "*": 80ms }')}
${ASK}
satisfied when: { budget: { p95: 79ms } }`)
  expect(verdicts).toMatchObject([{ clause: 'budget.p95', outcome: 'fail', detail: '80 ms' }])
})

test('a fault that delays makes people wait on the clock of the world', async () => {
  const path = folder()
  writeFileSync(
    join(path, 'slow.yaml'),
    `
apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: test.slow, title: Every call takes ten minutes }
limits: { allTenants: true }
faults: [{ id: test.slow.all, match: { twin: slack }, do: [{ http.delay: { by: { fixed: 10m } } }] }]
`,
  )
  const text = `
faults: [slow.yaml]
load: { arrive: 2/s, for: 10s, mix: { ask: 1 }, patience: 1h }
${ASK}
satisfied when: { traffic: [{ of: slack.auth.test, count: { at least: 10 } }] }`
  const loaded = await loadScenario(scenarioFile(text, 'story', path))
  const stage = await openStage({ twins: loaded.twins, listen: false })
  const { entries, outcome } = await runTrial(stage, loaded, 0).finally(() => stage.close())
  expect(outcome).toBe('satisfied')
  expect(new Set(visitsOf(entries).map(({ took }) => took))).toEqual(new Set([600_000]))
})

test('a vendor’s limit is waited for as long as it says, where a step tries again', async () => {
  const story = (retries: string) => `
load: { arrive: 10/s, for: 2s, mix: { say: 1 } }
plays: { say: [{ call: slack.chat.postMessage, with: { channel: "#general", text: "{arrival}" }${retries} }] }
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE user IS NOT NULL AND text GLOB '[0-9]*'", is: "{visits.done}" }]
  budget: { errors: 0 }`
  const free = await trial(story(''))
  expect(free.outcome).toBe('satisfied')
  const kept = await trialIn('{ twins: [slack], limits: documented }', story(''))
  expect(kept.verdicts.find(({ outcome }) => outcome === 'fail')).toMatchObject({
    clause: 'budget.errors',
    detail: expect.stringContaining('429'),
  })
  const patient = await trialIn('{ twins: [slack], limits: documented }', story(', retries: 60'))
  expect(patient.outcome).toBe('satisfied')
  // A message a second in a channel: who comes last waits for all others.
  const waits = visitsOf(patient.entries).map(({ took }) => took)
  expect(Math.max(...waits)).toBeGreaterThan(5_000)
})

async function trialIn(world: string, text: string) {
  const path = folder()
  const file = join(path, 'story.scenario.yaml')
  writeFileSync(file, `scenario: story\nstory: a test\nworld: ${world}\n${text}`)
  const loaded = await loadScenario(file)
  const stage = await openStage({ twins: loaded.twins, listen: false })
  return runTrial(stage, loaded, 0).finally(() => stage.close())
}

test('who is not let in waits outside, and who has no patience goes: both count from when they meant to begin', async () => {
  const { entries, verdicts } = await trial(`
load: { arrive: 1/s, for: 30s, mix: { ask: 1 }, at most: 1, patience: 5s, latency: { slack: 2s } }
${ASK}
satisfied when: { budget: { abandoned: 10%, p95: 10s } }`)
  const visits = visitsOf(entries)
  const gone = visits.filter(({ outcome }) => outcome === 'abandoned')
  expect(gone.length).toBeGreaterThan(5)
  for (const { took } of gone) expect(took).toBe(5000)
  for (const { took, outcome } of visits) if (outcome === 'done') expect(took).toBeLessThanOrEqual(5000)
  // Only who was let in has asked.
  expect(exchangesOf(entries).length).toBeLessThan(visits.length)
  expect(verdicts.map(({ clause, outcome }) => [clause, outcome])).toEqual([
    ['budget.p95', 'fail'],
    ['budget.abandoned', 'fail'],
  ])
  expect(verdicts[0]?.detail).toBe('95 of 100 were never served')
})

test('who waits for what never comes has gone when nothing would happen any more', async () => {
  const { entries } = await trial(`
system: { module: ${new URL('./systems/deaf.ts', import.meta.url).pathname} }
load: { arrive: 1/s, for: 3s, mix: { ask: 1 }, patience: 2m }
plays: { ask: [{ request: { url: "{system.url}/" } }] }
satisfied when: { budget: { calls: 0 } }`)
  expect(visitsOf(entries).length).toBeGreaterThan(0)
  expect(new Set(visitsOf(entries).map(({ outcome }) => outcome))).toEqual(new Set(['abandoned']))
})

test('what somebody waits for is noticed at the moment it comes to be', async () => {
  const { entries, outcome } = await trial(`
load: { users: 1, think: 1s, for: 2s, mix: { post: 1, watch: 1 }, seed: 3, latency: { slack: 700ms } }
plays:
  post: [{ call: slack.chat.postMessage, with: { channel: "#general", text: there } }]
  watch: [{ call: slack.chat.postMessage, with: { channel: "#general", text: there } }, { wait: { until: { sql: "SELECT 1 FROM slack_messages WHERE text = 'there' LIMIT 1", rows: 1 } } }]
satisfied when: { budget: { errors: 0 } }`)
  expect(outcome).toBe('satisfied')
  expect(visitsOf(entries).map(({ took }) => took)).toEqual([700])
})

test('people of the population come in turn, and what one is given no other knows', async () => {
  const { entries, outcome } = await trial(`
load: { arrive: 5/s, for: 4s, mix: { say: 1 } }
plays:
  say:
    - call: slack.chat.postMessage
      with: { channel: "#general", text: "{visitor.handle} is {arrival}" }
      save: { ts: body.ts, channel: body.channel }
    - call: slack.chat.update
      with: { channel: "{channel}", ts: "{ts}", text: "{visitor.handle} was {arrival}" }
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text LIKE '% was %'", is: "{visits.say.done}" }]`)
  expect(outcome).toBe('satisfied')
  const said = exchangesOf(entries)
    .filter(({ exchange }) => exchange.operation === 'chat.postMessage')
    .map(({ exchange }) => JSON.parse(exchange.requestBody as string).text.split(' ')[0])
  expect(said.length).toBeGreaterThan(12)
  expect(new Set(said.slice(0, 12)).size).toBe(12)
  expect(said[12]).toBe(said[0])
})

test('a condition may be broken for as long as the scenario says, and not a millisecond longer', async () => {
  const story = (most: string) => `
load: { users: 1, think: 10s, for: 11s, mix: { post: 1 }, latency: { slack.chat.delete: 60s }, patience: 5m }
plays:
  post:
    - { call: slack.chat.postMessage, with: { channel: "#general", text: oops }, save: { ts: body.ts, channel: body.channel } }
    - { call: slack.chat.delete, with: { channel: "{channel}", ts: "{ts}" } }
satisfied when:
  always: [{ name: nothing wrong stands, sql: "SELECT 1 FROM slack_messages WHERE text = 'oops'", rows: 0, no longer than: ${most} }]`
  expect((await trial(story('60s'))).outcome).toBe('satisfied')
  const { outcome, verdicts } = await trial(story('59s'))
  expect(outcome).toBe('unsatisfied')
  expect(verdicts[0]?.detail).toMatch(/^for more than 59s after entry \d+: 1 rows, not 0/)
})

test('same seed, same people, same report: whoever plays; another trial has chances of its own', async () => {
  const path = folder()
  scenarioFile(
    `trials: 3
load: { arrive: 20/s, for: 10s, mix: { ask: 3, list: 1 }, latency: { slack: { median: 80ms, p95: 400ms } } }
plays: { ask: [{ call: slack.auth.test }], list: [{ call: slack.users.list }] }
satisfied when: { budget: { p95: 1s, errors: 0, abandoned: 0 } }`,
    'crowd',
    path,
  )
  const scenarios = await loadScenarios(path)
  const alone = await run(scenarios, { workers: 0 })
  const together = await run(scenarios, { workers: 2 })
  expect(together.hash).toBe(alone.hash)
  expect(together.trials.map(({ load }) => load)).toEqual(alone.trials.map(({ load }) => load))
  expect(new Set(alone.trials.map(({ load }) => load?.p99)).size).toBe(3)
  const report = reportOf(scenarios, alone)
  expect(terminal(report)).toMatch(
    /crowd: \d+ came, p50 \d+ ms, p95 \d+ ms, p99 \d+ ms, 0 errors, 0 left \(the world's clock\)/,
  )
  expect(markdown(report)).toMatch(/\| crowd: ask \| \d+ \|/)
  expect(html(report)).toContain('<th scope="row">crowd: list</th>')
})

test('a system in a process of its own is loaded on the machine’s clock', async () => {
  const announcer = new URL('./systems/announcer.mjs', import.meta.url).pathname
  const loaded = await loadScenario(
    scenarioFile(`
system:
  command: node ${announcer}
  env: { SLACK_URL: "{slack.url}", SLACK_TOKEN: "{slack.token}", PORT: "{system.port}" }
  ready: { http: "{system.url}/healthz" }
load: { arrive: 20/s, for: 1s, mix: { build: 1 }, patience: 30s }
plays: { build: [{ request: { url: "{system.url}/?build={arrival}", method: POST } }] }
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text LIKE 'Build % is done'", is: "{visits.done}" }]
  budget: { errors: 0, abandoned: 0 }`),
  )
  const stage = await openStage({ twins: loaded.twins, listen: true })
  const { outcome, entries, verdicts } = await runTrial(stage, loaded, 0).finally(() => stage.close())
  expect(verdicts.filter((one) => one.outcome !== 'pass')).toEqual([])
  expect(outcome).toBe('satisfied')
  const visits = visitsOf(entries)
  expect(visits.length).toBeGreaterThan(5)
  expect(new Set(visits.map(({ clock }) => clock))).toEqual(new Set(['machine']))
})

test('a scenario of many at once can be checked: it tells too little and too much from enough', async () => {
  const loaded = await loadScenario(
    scenarioFile(`
load: { arrive: 5/s, for: 1m, mix: { say: 1 }, latency: { slack: 100ms } }
plays: { say: [{ call: slack.chat.postMessage, with: { channel: "#general", text: "hello {arrival}" } }] }
satisfied when:
  state: [{ sql: "SELECT count(*) FROM slack_messages WHERE text LIKE 'hello %'", is: "{visits.done}" }]
  budget: { p95: 200ms, errors: 0 }`),
  )
  expect(await check(loaded)).toMatchObject({ discriminates: true, problems: [], mutants: { all: 24, killed: 24 } })
})

const LOAD = 'load: { arrive: 1/s, for: 1s, mix: { ask: 1 } }'
const BUDGET = 'satisfied when: { budget: { calls: 5 } }'

test.each([
  [`load: { for: 1s, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`, "4:7 say how people come, by one of 'arrive' and 'users'"],
  [`load: { arrive: fast, for: 1s, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`, '4:17 a rate is how many in which time'],
  [`load: { arrive: 1/s, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`, "4:7 say for how long: 'for: 2m'"],
  [
    `load: { arrive: [{ rate: 1/s, for: 1s }], for: 2s, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`,
    '4:48 stages say themselves how long they are',
  ],
  [`load: { arrive: 1/s, for: 1s, think: 1s, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`, "4:38 it is for 'users'"],
  [
    `load: { users: 1, for: 1s, at most: 1, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`,
    "4:37 it is for who comes by 'arrive'",
  ],
  [`load: { arrive: 1/s, for: 1s, mix: {} }\n${ASK}\n${BUDGET}`, '4:36 name at least one play'],
  [`load: { arrive: 1/s, for: 1s, mix: { aks: 1 } }\n${ASK}\n${BUDGET}`, "4:38 there is no 'aks' in 'plays'"],
  [`${LOAD}\nplays: { ask: [{ call: slack.auth.tset }] }\n${BUDGET}`, "5:24 slack has no operation 'auth.tset'"],
  [`${LOAD}\nplays: { ask: [{ advance: 1s }] }\n${BUDGET}`, "there is no 'advance' here"],
  [`${ASK}\n${BUDGET}`, "4:1 nobody plays them: there is no 'load'"],
  [`${LOAD}\nplays: { ask: [{ pause: 1s }], other: [{ pause: 1s }] }\n${BUDGET}`, "5:32 nobody plays 'other'"],
  ['satisfied when: { budget: { errors: 0 } }', "4:29 there is no 'load'"],
  [`${LOAD}\n${ASK}\nsatisfied when: { budget: { errors: 2 % } }`, "a number, or a share such as '2%'"],
  [`${LOAD}\nplays: { ask: [{ pause: "{arrival}" }] }\n${BUDGET}`, 'a duration is numbers and units'],
  [
    `${LOAD}\n${ASK}\nplay: [{ call: slack.auth.test, with: { a: "{visitor.email}" } }]\n${BUDGET}`,
    'nothing is called {visitor.email}',
  ],
  [
    `system: { command: node x.mjs }\nload: { arrive: 1/s, for: 1s, clock: world, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`,
    "5:38 this system has the machine's clock",
  ],
  [
    `system: { command: node x.mjs }\nload: { arrive: 1/s, for: 2m, mix: { ask: 1 } }\n${ASK}\n${BUDGET}`,
    "5:1 on the machine's clock it takes 120 s, and a trial is over within 60s",
  ],
])('%j is refused at its place', async (text, message) => {
  await expect(loadScenario(scenarioFile(text))).rejects.toThrow(message)
})
