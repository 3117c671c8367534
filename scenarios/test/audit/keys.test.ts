import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Look, reportLook, trialLook } from './looks.ts'
import { keysOfFormat } from './paths.ts'

// Each key of the published schema makes a difference: two scenarios that differ in nothing else are told apart from outside.

const here = (name: string) => new URL(`../systems/${name}`, import.meta.url).pathname
const BUDGET = 'satisfied when: { budget: { calls: 99 } }'
const SAY =
  'play: [{ call: slack.chat.postMessage, with: { channel: "#general", text: hi }, save: { ts: body.ts, channel: body.channel } }]'
const MODULE = `module: ${here('announcer.ts')}`
const TOKEN = 'SLACK_TOKEN: "{slack.token}"'

interface Row {
  readonly one: string
  readonly other: string
  readonly look?: Look
  readonly files?: Readonly<Record<string, string>>
}

/** What is said in place of a mark, once so and once otherwise. */
const pair = (text: string, one: string, other: string, more: Partial<Row> = {}): Row => ({
  one: text.replace('%', one),
  other: text.replace('%', other),
  ...more,
})
const report = { look: reportLook }
const clauses = (text: string, one: string, other: string, before = SAY) =>
  pair(`${before}\nsatisfied when: { ${text} }`, one, other)
const question = (one: string, other: string) =>
  clauses(`state: [{ sql: "SELECT text FROM slack_messages WHERE text = 'hi'", % }]`, one, other)
const step = (one: string, other: string) => pair(`play: [{ % }]\n${BUDGET}`, one, other)
const load = (one: string, other: string, common = 'arrive: 2/s, for: 5s') =>
  pair(
    `load: { ${[common, '%', 'mix: { ask: 1 }'].filter(Boolean).join(', ')} }\nplays: { ask: [{ call: slack.auth.test }] }\nsatisfied when: { budget: { p95: 50ms } }`,
    one,
    other,
  )
const spread = (one: string, other: string) => load(`latency: { slack: ${one} }`, `latency: { slack: ${other} }`)
const command = (
  system: string,
  one: string,
  other: string,
  play = '[{ request: { url: "{system.url}/done?build=1", method: POST } }]',
) =>
  pair(
    `system: { command: "node ${here('announcer.mjs')}", ${system} }\nplay: ${play}\nsatisfied when: { replies: [{ output: told }] }`,
    one,
    other,
  )
const SERVED = `env: { SLACK_URL: "{slack.url}", ${TOKEN}, PORT: "{system.port}" }`
const STEPS = { 'one.yaml': '- call: slack.auth.test\n', 'other.yaml': '- call: slack.users.list\n' }
const SYSTEMS = {
  'one.yaml': `${MODULE}\nenv: { ${TOKEN} }\n`,
  'other.yaml': `${MODULE}\nenv: { ${TOKEN}, TIMES: "2" }\n`,
}
const FAULT = `apiVersion: twin.faults/v1
kind: FaultPack
metadata: { id: t.a, title: All is refused }
limits: { allTenants: true }
faults: [{ id: t.a, match: { twin: slack }, do: [{ http.status: { code: 503, headers: { retry-after: "60" } } }] }]
`
const asked = (one: string, other: string) =>
  pair(
    `system: { module: ${here('echo.ts')} }\nplay: [{ request: { url: "{system.url}/x", % } }]\n${BUDGET}`,
    one,
    other,
  )
const expected = (one: string, other: string) =>
  pair(`play: [{ call: slack.auth.test, as: null, expect: { % } }]\n${BUDGET}`, one, other)
const AGAIN = 'play: [{ call: slack.auth.test }, { call: slack.users.list }, { call: slack.auth.test }]'

/** A judge who always says the same is wrong about half of what is known. */
const judge = (says: string, rate: string) =>
  pair(
    `${SAY}\nsatisfied when: { judge: { question: q, sees: [SELECT 1], command: "echo '{\\"satisfied\\": ${says}, \\"citations\\": [\\"e1.1\\"]}'", calibration: { ${rate}: %, cases: [{ evidence: [{ a: 1 }], verdict: true }, { evidence: [{ a: 2 }], verdict: false }] } } }`,
    '0.01',
    '0.5',
  )

const ROWS: Readonly<Record<string, Row>> = {
  scenario: pair(`scenario: %\n${BUDGET}`, 'one', 'two', report),
  story: pair(`story: %\n${BUDGET}`, 'one', 'two', report),
  tags: pair(`tags: [%]\n${BUDGET}`, 'smoke', 'slow', report),
  weight: pair(`weight: %\n${BUDGET}`, '1', '3', report),
  trials: pair(`trials: %\n${BUDGET}`, '1', '2', report),
  within: pair(
    `system: { module: ${here('echo.ts')}, env: { SLOW: "300" } }\nwithin: %\nplay: [{ request: { url: "{system.url}/x" } }]\n${BUDGET}`,
    '20ms',
    '60s',
  ),
  'world/random': pair(`world: { twins: [slack], random: % }\n${SAY}\n${BUDGET}`, '1', '2'),
  'world/clock': pair(
    `world: { twins: [slack], clock: % }\n${SAY}\n${BUDGET}`,
    '"2026-03-02T09:00:00Z"',
    '"2027-03-02T09:00:00Z"',
  ),
  'world/twins': pair(
    `world: { twins: % }\nplay: [{ let: { n: "SELECT count(*) FROM sqlite_master WHERE name LIKE 'jira%'" } }]\nsatisfied when: { state: [{ sql: "SELECT {n} > 0", is: 1 }] }`,
    '[slack]',
    '[slack, jira]',
  ),
  'world/limits': pair(
    `world: { twins: [slack], limits: % }\nload: { arrive: 20/s, for: 1s, mix: { say: 1 } }\nplays: { say: [{ call: slack.chat.postMessage, with: { channel: "#general", text: hi } }] }\n${BUDGET}`,
    'off',
    'documented',
  ),
  'system/command': pair(
    `system: { command: % }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ output: hi }] }`,
    'echo hi',
    'echo ho',
  ),
  'system/cwd': pair(
    `system: { command: pwd, cwd: % }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ output: "/usr$" }] }`,
    '/usr',
    '/tmp',
  ),
  'system/env': pair(`system: { ${MODULE}, env: { ${TOKEN}, TIMES: % } }\n${BUDGET}`, '"1"', '"2"'),
  'system/ready/http': command(`${SERVED}, ready: { http: "{system.url}%" }`, '/healthz', '/crash'),
  'system/ready/line': command(`within: 2s, ${SERVED}, ready: { line: % }`, 'listening', 'never said'),
  'system/within': command(`within: %, ${SERVED}, ready: { line: listening }`, '1ms', '30s'),
  'system/pool/reset/json': pair(
    `system: { command: "node ${here('warm.mjs')}", ${SERVED}, ready: { http: "{system.url}/healthz" }, pool: { size: 1, reset: { http: "{system.url}/reset", json: { SLACK_URL: "{slack.url}", SLACK_TOKEN: % } } } }\nplay: [{ request: { url: "{system.url}/done" } }]\n${BUDGET}`,
    '"{slack.token}"',
    'xoxb-nobody',
  ),
  'system/module': pair(`system: { module: %, env: { ${TOKEN} } }\n${BUDGET}`, here('announcer.ts'), here('echo.ts')),
  'system/url': pair(
    `system: { url: % }\nplay: [{ request: { url: "{system.url}" } }]\n${BUDGET}`,
    'http://127.0.0.1:9/',
    'http://127.0.0.1:13/',
  ),
  'system/from': pair(`system: { from: % }\n${BUDGET}`, 'one.yaml', 'other.yaml', { files: SYSTEMS }),
  faults: pair(`faults: [%]\nplay: [{ call: slack.auth.test }]\n${BUDGET}`, '', 'f.yaml', {
    files: { 'f.yaml': FAULT },
  }),
  'play/call': step('call: slack.auth.test', 'call: slack.users.list'),
  'play/with': step('call: slack.users.list', 'call: slack.users.list, with: { limit: 1 }'),
  'play/body': step(
    'call: slack.chat.postMessage, body: { text: a }',
    'call: slack.chat.postMessage, body: { text: b }',
  ),
  'play/as': step('call: slack.auth.test', 'call: slack.auth.test, as: null'),
  'play/expect/status': expected('status: 200', 'status: 201'),
  'play/expect/body': expected('body: { ok: false }', 'body: { ok: true }'),
  'play/expect/headers': expected(
    'headers: { content-type: "application/json; charset=utf-8" }',
    'headers: { content-type: no }',
  ),
  'play/save': pair(
    `play: [{ call: slack.auth.test, save: { name: % } }]\nsatisfied when: { state: [{ sql: "SELECT '{name}'", is: "true" }] }`,
    'body.ok',
    'body.url',
  ),
  'play/retries': pair(`faults: [f.yaml]\nplay: [{ call: slack.auth.test, retries: % }]\n${BUDGET}`, '1', '2', {
    files: { 'f.yaml': FAULT },
  }),
  'play/act': step(
    'act: slack.post, with: { user: mateo, channel: "#general", text: a }',
    'act: slack.post, with: { user: priya, channel: "#general", text: a }',
  ),
  'play/request/url': pair(
    `system: { module: ${here('echo.ts')} }\nplay: [{ request: { url: "{system.url}/%" } }]\n${BUDGET}`,
    'x',
    'y',
  ),
  'play/request/method': asked('method: PUT', 'method: PATCH'),
  'play/request/headers': asked('headers: { x-a: b }', 'headers: { x-a: c }'),
  'play/request/json': asked('json: { a: 1 }', 'json: { a: 2 }'),
  'play/request/text': asked('text: a', 'text: b'),
  'play/wait/at most': pair(
    `load: { arrive: 1/s, for: 3s, mix: { w: 1 } }\nplays: { w: [{ wait: { until: { sql: SELECT 1, rows: 0 }, at most: % } }] }\n${BUDGET}`,
    '2s',
    '3s',
  ),
  'play/let': pair(
    `play: [{ let: { a: % } }, { call: slack.users.info, with: { user: "{a}" } }]\n${BUDGET}`,
    "SELECT 'U1'",
    "SELECT 'U2'",
  ),
  'play/advance': pair(`play: [{ advance: % }, { call: slack.auth.test }]\n${BUDGET}`, '1m', '2m'),
  'play/pause': pair(
    `load: { arrive: 1/s, for: 3s, mix: { w: 1 } }\nplays: { w: [{ pause: % }] }\n${BUDGET}`,
    '2s',
    '3s',
  ),
  'play/settle/at most': pair(
    `system: { module: ${here('echo.ts')}, env: { WAKES: "60000" } }\nplay: [{ settle: { at most: % } }]\n${BUDGET}`,
    '30s',
    '2m',
  ),
  'play/settle/quiet': pair(
    `system: { command: sleep 100 }\nwithin: 5s\nplay: [{ settle: { quiet: % } }]\n${BUDGET}`,
    '1ms',
    '1h',
  ),
  'play/restart': pair(`system: { ${MODULE}, env: { ${TOKEN} } }\nplay: [%]\n${BUDGET}`, '', '{ restart: system }'),
  'play/steps': pair(`play: [{ steps: % }]\n${BUDGET}`, 'one.yaml', 'other.yaml', { files: STEPS }),
  'load/arrive/rate': load('arrive: [{ rate: 2/s, for: 5s }]', 'arrive: [{ rate: 4/s, for: 5s }]', ''),
  'load/arrive/to': load('arrive: [{ rate: 2/s, to: 9/s, for: 5s }]', 'arrive: [{ rate: 2/s, for: 5s }]', ''),
  'load/arrive/for': load('arrive: [{ rate: 2/s, for: 5s }]', 'arrive: [{ rate: 2/s, for: 9s }]', ''),
  'load/users': load('users: 2', 'users: 3', 'think: 1s, for: 5s'),
  'load/ramp': load('ramp: 0s', 'ramp: 4s', 'users: 3, think: 1s, for: 5s'),
  'load/for': load('for: 5s', 'for: 9s', 'arrive: 2/s'),
  'load/mix': pair(
    `load: { arrive: 5/s, for: 4s, mix: { ask: %, list: 1 } }\nplays: { ask: [{ call: slack.auth.test }], list: [{ call: slack.users.list }] }\n${BUDGET}`,
    '1',
    '50',
  ),
  'load/seed': load('seed: 1', 'seed: 2'),
  'load/patience': load('patience: 1s', 'patience: 2s', 'arrive: 2/s, for: 5s, latency: { slack: 1m }'),
  'load/at most': load('at most: 1', 'at most: 2', 'arrive: 2/s, for: 5s, latency: { slack: 2s }'),
  'load/clock': load('clock: world', 'clock: machine', 'arrive: 50/s, for: 100ms'),
  'spread/exponential': spread('{ exponential: 1s }', '{ exponential: 2s }'),
  'spread/uniform': spread('{ uniform: [1s, 2s] }', '{ uniform: [1s, 3s] }'),
  'spread/median': spread('{ median: 1s, p95: 3s }', '{ median: 2s, p95: 3s }'),
  'spread/p95': spread('{ median: 1s, p95: 3s }', '{ median: 1s, p95: 5s }'),
  'question/name': question('is: hi, name: a', 'is: hi, name: b'),
  'question/sql': clauses('state: [{ sql: "SELECT %", is: 1 }]', '1', '2'),
  'question/is': question('is: hi', 'is: ho'),
  'question/rows': question('rows: 1', 'rows: 2'),
  'question/equals': question('equals: [[hi]]', 'equals: [[ho]]'),
  'amount/at least': question('rows: { at least: 1 }', 'rows: { at least: 2 }'),
  'amount/at most': question('rows: { at most: 1 }', 'rows: { at most: 0 }'),
  'satisfied when/always/no longer than': pair(
    `play: [{ call: slack.chat.postMessage, with: { channel: "#general", text: hi } }, { advance: 1m }]\nsatisfied when: { always: [{ sql: "SELECT 1 FROM slack_messages WHERE text = 'hi'", rows: 0, no longer than: % }] }`,
    '30s',
    '2m',
  ),
  'satisfied when/changes/of': clauses('changes: [{ of: %, added: 1 }]', 'slack.messages', 'slack.users'),
  'satisfied when/changes/where': clauses(
    'changes: [{ of: slack.messages, added: 1, where: { text: % } }]',
    'hi',
    'ho',
  ),
  'satisfied when/nothing else changed/except': clauses(
    'nothing else changed: { except: [%] }',
    'slack.*',
    'slack.files',
  ),
  'satisfied when/traffic/name': clauses('traffic: [{ of: slack.*, count: 1, name: % }]', 'a', 'b'),
  'satisfied when/traffic/of': clauses('traffic: [{ of: %, count: 1 }]', 'slack.chat.*', 'slack.users.*'),
  'satisfied when/traffic/method': clauses('traffic: [{ of: slack, method: %, count: 1 }]', 'POST', 'GET'),
  'satisfied when/traffic/status': clauses('traffic: [{ of: slack, status: %, count: 1 }]', '2xx', '404'),
  'satisfied when/traffic/body': clauses('traffic: [{ of: slack, body: { text: % }, count: 1 }]', 'hi', 'ho'),
  'satisfied when/traffic/before': clauses(
    'traffic: [{ of: %, before: slack.users.list }]',
    'slack.team.info',
    'slack.auth.test',
    'play: [{ call: slack.auth.test }, { call: slack.users.list }]',
  ),
  'satisfied when/traffic/never twice': clauses(
    'traffic: [{ of: slack.auth.test, count: 2% }]',
    '',
    ', never twice: true',
    AGAIN,
  ),
  'satisfied when/traffic/waits as told': pair(
    `faults: [f.yaml]\n${AGAIN}\nsatisfied when: { traffic: [{ of: slack.auth.test, count: 2% }] }`,
    '',
    ', waits as told: true',
    { files: { 'f.yaml': FAULT } },
  ),
  'satisfied when/replies/output': pair(
    `system: { command: echo hi }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ output: % }, { exit: 0 }] }`,
    'hi',
    'ho',
  ),
  'satisfied when/replies/name': pair(
    `system: { command: echo hi }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ output: hi, name: % }] }`,
    'a',
    'b',
  ),
  'satisfied when/replies/exit': pair(
    `system: { command: exit 3 }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ exit: % }] }`,
    '3',
    '0',
  ),
  'satisfied when/budget/calls': clauses('budget: { calls: % }', '1', '0'),
  'satisfied when/budget/seconds': clauses('budget: { seconds: % }', '50', '0.000001'),
  'satisfied when/budget/p95': load('latency: { slack: 20ms }', 'latency: { slack: 60ms }'),
  'satisfied when/budget/p99': pair(
    `load: { arrive: 2/s, for: 5s, mix: { a: 1 }, latency: { slack: 50ms } }\nplays: { a: [{ call: slack.auth.test }] }\nsatisfied when: { budget: { p99: % } }`,
    '49ms',
    '50ms',
  ),
  'satisfied when/budget/abandoned': pair(
    `load: { arrive: 2/s, for: 5s, mix: { a: 1 }, patience: 1s, latency: { slack: 5s } }\nplays: { a: [{ call: slack.auth.test }] }\nsatisfied when: { budget: { abandoned: % } }`,
    '0',
    '100%',
  ),
  'satisfied when/budget/errors': pair(
    `load: { arrive: 2/s, for: 5s, mix: { a: 1 } }\nplays: { a: [{ call: slack.auth.test, as: null }] }\nsatisfied when: { budget: { errors: % } }`,
    '3',
    '100%',
  ),
  'satisfied when/budget/output': pair(
    `system: { command: echo hi }\nplay: [{ settle: {} }]\nsatisfied when: { replies: [{ exit: 0 }], budget: { output: % } }`,
    '2',
    '1',
  ),
  'satisfied when/judge/must cite': pair(
    `${SAY}\nsatisfied when: { judge: { question: q, sees: [SELECT 1], command: "echo '{\\"satisfied\\": true}'", must cite: % } }`,
    'true',
    'false',
  ),
  'satisfied when/judge/calibration/false accept': judge('true', 'false accept'),
  'satisfied when/judge/calibration/false reject': judge('false', 'false reject'),
}

/** What needs an engine, a server or a model is tried where that is, or in a table of its own. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'satisfied when/judge/model': '../judge-model.test.ts',
  'world/seed/…': '../seeds.test.ts',
  'system/pool': '../pool.test.ts',
  'system/agent': '../agents.test.ts',
  'system/task': '../agents.test.ts',
  'system/budget': '../agents.test.ts',
  'satisfied when/budget/tokens': '../agents.test.ts',
  'satisfied when/budget/money': '../agents.test.ts',
  'system/container': '../containers.test.ts',
  'system/arguments': '../containers.test.ts',
  'system/port': '../containers.test.ts',
  'system/network': '../containers.test.ts',
  'satisfied when/judge': '../judge.test.ts',
}

/** A key for editors alone. */
const FOR_EDITORS = '$schema'

const elsewhere = (path: string) =>
  Object.entries(ELSEWHERE).find(([key]) => path === key || path.startsWith(`${key}/`))?.[1]

test.each(Object.entries(ROWS))('%s makes a difference', async (_, { one, other, look = trialLook, files }) => {
  expect(await look(one, files)).not.toEqual(await look(other, files))
})

test('what is the same is not told apart: a difference in the table is one of the key', async () => {
  for (const look of [trialLook, reportLook])
    expect(await look(`${SAY}\n${BUDGET}`)).toEqual(await look(`${SAY}\n${BUDGET}`))
})

test.each(keysOfFormat().filter((path) => path !== FOR_EDITORS))(
  '%s is in the table, or tried in a file of its own',
  (path) => {
    const file = path in ROWS ? undefined : elsewhere(path)
    if (file === undefined) {
      expect(Object.keys(ROWS)).toContain(path)
      return
    }
    const tests = new URL(file, import.meta.url)
    expect(existsSync(tests)).toBe(true)
    const key = path.split('/').at(-1) as string
    if (key !== '…') expect(readFileSync(tests, 'utf8')).toMatch(new RegExp(`["']?${key}["']?:`))
  },
)
