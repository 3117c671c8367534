import { jsonSchema, load, resolve } from '@dtu/fault-profiles'
import { expect, test } from 'vitest'
import { profileOf } from '../faults.ts'
import { type Look, once, see, write } from './looks.ts'
import { deliveries } from './mail.ts'
import { twice } from './wires.ts'

/** What a profile says: its faults, what else stands at its top, its limits, and the seed of the run. */
interface Said {
  readonly faults: string
  readonly head?: string
  readonly limits?: string
  readonly seed?: string
}

/** A look, and two profiles that it must tell apart. */
type Row = readonly [look: Look, one: Said, other: Said]

const refuse = (more = '') => ({ faults: `- {id: t.a, ${more} do: [{http.status: {code: 500}}]}` })

/** Callers of several kinds, one after the other. */
const mixed: Look = async ({ as, begin, universe }) => {
  begin()
  const [slack, okta] = [as('slack'), as('okta')]
  const asked = [
    () => slack('POST /api/auth.test?a=1', {}),
    () => slack('POST /api/auth.test', { name: 'x'.repeat(100) }),
    () => slack('POST /api/auth.test', {}, { 'x-twin-label': 'run-7', 'x-a': 'b', cookie: 'c=d' }),
    () => slack('POST /api/users.list', { limit: 1 }),
    () => slack('POST /api/users.list?channel=C7', { limit: 1 }),
    () => slack('POST /api/users.list', { limit: 1 }, { authorization: 'Bearer xoxb-nobody' }),
    () => okta('GET /api/v1/users?limit=1'),
    () => okta('GET /api/v1/groups/00g1'),
  ]
  const seen: unknown[] = []
  for (const one of asked) seen.push((await one()).status)
  return [seen, universe.limits]
}

/** A call each ten minutes for two hours. */
const hours: Look = async ({ ask, begin, universe }) => {
  begin()
  const seen: unknown[] = []
  for (let n = 0; n < 12; n++) {
    seen.push((await ask('POST /api/auth.test', {})).status)
    if (n === 3) universe.act('slack', 'post', { user: 'priya', channel: '#general', text: 'something happens' })
    await universe.advance(600_000)
  }
  return seen
}

/** Two calls, turn by turn. */
const turns: Look = async ({ ask, begin }) => {
  begin()
  const seen: unknown[] = []
  for (let n = 0; n < 4; n++)
    for (const line of ['POST /api/auth.test', 'POST /api/users.list']) seen.push((await ask(line, {})).status)
  return seen
}

/** Twelve calls in one minute, the same one again and again. */
const many: Look = async ({ ask, begin, engine, universe }) => {
  begin()
  const seen: unknown[] = []
  for (let n = 0; n < 12; n++) {
    const { status, headers } = await ask('POST /api/auth.test', { n: n % 2 })
    seen.push([status, headers])
    await universe.advance(2_000)
  }
  return [seen, [...engine.runs.values()].map(({ state }) => state)]
}

/** What is refused slowly, four at once. */
const crowd: Look = async ({ ask, begin }) => {
  begin()
  return Promise.all([1, 2, 3, 4].map(async (n) => (await ask('POST /api/auth.test', { n })).status))
}

const matched = (match: string, look: Look = mixed): Row => [look, refuse(`match: {${match}},`), refuse()]
const selected = (one: string, other = 'always'): Row => [many, refuse(`select: ${one},`), refuse(`select: ${other},`)]
const until = (one: string, other: string): Row => [
  turns,
  refuse(`match: {operation: auth.test}, select: {until: ${one}},`),
  refuse(`match: {operation: auth.test}, select: {until: ${other}},`),
]
const timed = (one: string, other?: string): Row => [
  hours,
  refuse(`when: {${one}},`),
  refuse(other === undefined ? '' : `when: {${other}},`),
]
const spent = (one: string, other?: string, more = ''): Row => [
  many,
  refuse(`budget: {${one}}, ${more}`),
  refuse(other === undefined ? more : `budget: {${other}}, ${more}`),
]
const headed = (look: Look, faults: string, head: string, other = ''): Row => [
  look,
  { faults, head },
  { faults, head: other },
]
const limited = (look: Look, faults: string, limits: string, other = ''): Row => [
  look,
  { faults, limits: `{allTenants: true, ${limits}}` },
  { faults, limits: `{allTenants: true${other}}` },
]
const told = (match: string): Row => [
  deliveries(500),
  { faults: `- {id: t.a, match: {event: {${match}}}, do: [{event.delay: {by: {fixed: 1m}}}]}` },
  { faults: '- {id: t.a, match: {event: {}}, do: [{event.delay: {by: {fixed: 1m}}}]}' },
]
const SLOW = '- {id: t.a, do: [{http.delay: {by: {fixed: 40ms}}}, {http.status: {code: 500}}]}'
const slowly = (more: string) => ({
  faults: `- {id: t.a, ${more} do: [{http.delay: {by: {fixed: 40ms}}}, {http.status: {code: 500}}]}`,
})
const CHANCE = '- {id: t.a, select: {probability: 0.5}, do: [{http.status: {code: 500}}]}'
const TWO = (first: string, second: string) => ({
  faults: `- {id: t.a, ${first} do: [{http.status: {code: 500}}]}\n- {id: t.b, ${second} do: [{http.status: {code: 502}}]}`,
})
const WAIT = '- {id: t.a, do: [{svc.rateLimit: {wait: 60s}}]}'

/** For each key that a profile may have, two profiles that differ in it. */
const ROWS: Readonly<Record<string, Row>> = {
  'Match.twin': matched('twin: okta'),
  'Match.operation': matched('operation: auth.test'),
  'Match.tag': matched('tag: search'),
  'Match.method': matched('method: GET'),
  'Match.path': matched('path: /api/auth.test'),
  'Match.query': matched('query: {a: 1}'),
  'Match.header': matched('header: {x-a: b}'),
  'Match.cookie': matched('cookie: {c: d}'),
  'Match.body': matched('body: {$.limit: 1}'),
  'Match.tenant': matched('tenant: "T*"'),
  'Match.user': matched('user: "U*"'),
  'Match.client': matched('client: "xoxb-nobody"'),
  'Match.scope': matched('scope: "chat:write"'),
  'Match.resource': matched('resource: C7'),
  'Match.label': matched('label: run-7'),
  'Match.connection.nth': matched('connection: {nth: 2}', twice),
  'Match.connection.reused': matched('connection: {reused: true}', twice),
  'Match.connection.tls': matched('connection: {tls: true}', twice),
  'Match.connection.protocol': matched('connection: {protocol: TLSv1.3}', twice),
  'Match.attempt': matched('attempt: {gte: 2}', many),
  'Match.bytes': matched('bytes: {gt: 50}'),
  'Match.state': matched('state: "SELECT 1 FROM slack_users WHERE false"'),
  'Match.limiter.bucket': [
    mixed,
    { ...refuse('match: {limiter: {bucket: "users.list*"}},'), head: 'limiters: documented' },
    { ...refuse('match: {limiter: {}},'), head: 'limiters: documented' },
  ],
  'Match.limiter.remaining': [
    mixed,
    { ...refuse('match: {limiter: {bucket: "users.list*", remaining: {lt: 20}}},'), head: 'limiters: documented' },
    { ...refuse('match: {limiter: {bucket: "users.list*"}},'), head: 'limiters: documented' },
  ],
  'Match.event.type': told('type: nothing'),
  'Match.event.endpoint': told('endpoint: nowhere'),
  'Match.event.retry': told('retry: 1'),
  'Match.event.ageGt': told('ageGt: 1h'),
  'Match.any': matched('any: [{twin: okta}, {operation: auth.test}]'),
  'Match.not': matched('not: {twin: okta}'),

  'Select.always': [many, refuse('select: {always: true},'), refuse('select: {first: 1},')],
  'Select.first': selected('{first: 2}'),
  'Select.after': selected('{after: 2}'),
  'Select.indices': selected('{indices: [2]}'),
  'Select.every': selected('{every: 3}'),
  'Select.offset': selected('{every: 3, offset: 1}', '{every: 3}'),
  'Select.until.successes': until('{successes: 1, operation: users.list}', '{successes: 2, operation: users.list}'),
  'Select.until.operation': until('{successes: 1, operation: users.list}', '{successes: 1, operation: nothing}'),
  'Select.probability': selected('{probability: 0.5}'),
  'Select.sticky.p': selected('{sticky: {p: 0, by: [twin], for: 1m}}'),
  'Select.sticky.by': [
    mixed,
    refuse('select: {sticky: {p: 0.5, by: [operation], for: 1h}},'),
    refuse('select: {sticky: {p: 0.5, by: [twin], for: 1h}},'),
  ],
  'Select.sticky.for': selected('{sticky: {p: 0.5, by: [twin], for: 4s}}', '{sticky: {p: 0.5, by: [twin], for: 1h}}'),
  'Select.markov.good': selected('{markov: {good: 1, bad: 0.5}}', '{markov: {good: 0, bad: 0.5}}'),
  'Select.markov.bad': selected('{markov: {good: 0, bad: 1}}', '{markov: {good: 0, bad: 0}}'),
  'Select.markov.key': [
    mixed,
    refuse('select: {markov: {good: 0.5, bad: 0.5, key: [method]}},'),
    refuse('select: {markov: {good: 0.5, bad: 0.5}},'),
  ],
  'Select.key': [mixed, refuse('select: {first: 1, key: [method]},'), refuse('select: {first: 1},')],

  'When.from': timed('from: 30m'),
  'When.to': timed('to: 30m'),
  'When.windows.at': timed('windows: [{at: 10m, for: 20m}]', 'windows: [{at: 40m, for: 20m}]'),
  'When.windows.for': timed('windows: [{at: 10m, for: 20m}]', 'windows: [{at: 10m, for: 50m}]'),
  'When.cycle.period': timed('cycle: {period: 40m, on: 10m}', 'cycle: {period: 30m, on: 10m}'),
  'When.cycle.on': timed('cycle: {period: 40m, on: 10m}', 'cycle: {period: 40m, on: 20m}'),
  'When.cycle.phase': timed('cycle: {period: 40m, on: 10m, phase: 20m}', 'cycle: {period: 40m, on: 10m}'),
  'When.bursts.meanGap': timed('bursts: {meanGap: 5m, meanLen: 20m}', 'bursts: {meanGap: 2h, meanLen: 20m}'),
  'When.bursts.meanLen': timed('bursts: {meanGap: 10m, meanLen: 1s}', 'bursts: {meanGap: 10m, meanLen: 5h}'),
  'When.ramp.of': timed('ramp: {of: probability, to: 0, over: 1h}'),
  'When.ramp.from': timed('ramp: {from: 1, to: 0, over: 1h}', 'ramp: {to: 0, over: 1h}'),
  'When.ramp.to': timed('ramp: {to: 1, over: 1h}', 'ramp: {to: 0, over: 1h}'),
  'When.ramp.over': timed('ramp: {to: 1, over: 1s}', 'ramp: {to: 1, over: 2d}'),
  'When.ramp.curve': timed('ramp: {to: 1, over: 1h, curve: step}', 'ramp: {from: 0, to: 1, over: 1h}'),
  'When.recover.curve': timed('to: 0s, recover: {curve: step, over: 2h}', 'to: 0s, recover: {curve: linear, over: 2h}'),
  'When.recover.over': timed('to: 10m, recover: {over: 1h}', 'to: 10m'),
  'When.trigger.onEvent': timed('trigger: {onEvent: message}'),
  'When.trigger.afterInjections.fault': [
    hours,
    TWO('match: {bytes: {lt: 2}},', 'priority: 1, when: {trigger: {afterInjections: {fault: t.a, count: 1}}},'),
    TWO('match: {bytes: {gt: 1}},', 'priority: 1, when: {trigger: {afterInjections: {fault: t.a, count: 1}}},'),
  ],
  'When.trigger.afterInjections.count': [
    hours,
    TWO('', 'priority: 1, when: {trigger: {afterInjections: {fault: t.a, count: 1}}},'),
    TWO('', 'priority: 1, when: {trigger: {afterInjections: {fault: t.a, count: 5}}},'),
  ],
  'When.trigger.onStateChange': timed(
    `trigger: {onStateChange: "SELECT 1 FROM slack_messages WHERE doc ->> '$.text' = 'something happens'"}`,
  ),
  'When.trigger.manual': timed('trigger: {manual: true}'),
  'When.trigger.for': timed('trigger: {onEvent: message, for: 20m}', 'trigger: {onEvent: message}'),
  'When.calendar.topOfHourUtc': timed('calendar: {topOfHourUtc: true}'),
  'When.calendar.before': timed(
    'calendar: {topOfHourUtc: true, before: 10m}',
    'calendar: {topOfHourUtc: true, before: 30m}',
  ),

  'Budget.maxInjections': spent('maxInjections: 3'),
  'Budget.perMinute': spent('perMinute: 3'),
  'Budget.maxPercent.percent': spent('maxPercent: {percent: 50, window: 1h}', 'maxPercent: {percent: 80, window: 1h}'),
  'Budget.maxPercent.window': spent('maxPercent: {percent: 50, window: 1h}', 'maxPercent: {percent: 50, window: 1s}'),
  'Budget.maxConsecutive': spent('maxConsecutive: 2'),
  'Budget.recoverAfter': spent('recoverAfter: 3'),
  'Budget.perKey': [
    mixed,
    refuse('budget: {maxConsecutive: 1, perKey: [twin]},'),
    refuse('budget: {maxConsecutive: 1, perKey: [operation, method, client]},'),
  ],
  'Budget.maxConcurrent': [crowd, slowly('budget: {maxConcurrent: 2},'), slowly('')],
  'Budget.onBudgetExhausted': spent('maxInjections: 3, onBudgetExhausted: fail-run', 'maxInjections: 3'),

  'Fault.enabled': [once, refuse('enabled: false,'), refuse()],
  'Fault.priority': [once, TWO('priority: 1,', ''), TWO('', 'priority: 1,')],
  'Fault.match': matched('twin: okta'),
  'Fault.when': timed('from: 30m'),
  'Fault.select': selected('{first: 2}'),
  'Fault.do': [once, refuse(), TWO('enabled: false,', '')],
  'Fault.compose': [
    once,
    {
      faults:
        '- {id: t.a, priority: 1, compose: stop, do: [{http.header: {set: {x-a: b}}}]}\n- {id: t.b, do: [{http.status: {code: 500}}]}',
    },
    {
      faults:
        '- {id: t.a, priority: 1, do: [{http.header: {set: {x-a: b}}}]}\n- {id: t.b, do: [{http.status: {code: 500}}]}',
    },
  ],
  'Fault.budget': spent('maxInjections: 3'),
  'Action.commit': [
    write,
    { faults: '- {id: t.a, do: [{svc.internal: {}, commit: applied}]}' },
    { faults: '- {id: t.a, do: [{svc.internal: {}, commit: never}]}' },
  ],
  'Action.connection': [
    twice,
    { faults: '- {id: t.a, select: {first: 1}, do: [{wire.duplicateContentLength: {}, connection: keep}]}' },
    { faults: '- {id: t.a, select: {first: 1}, do: [{wire.garbage: {}}]}' },
  ],

  'pack.seed': headed(many, CHANCE, 'seed: "1"', 'seed: "2"'),
  'pack.pinned': [many, { faults: CHANCE, head: 'pinned: true', seed: '9' }, { faults: CHANCE, seed: '9' }],
  'pack.params': headed(
    many,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a parameter as profiles write it
    '- {id: t.a, select: {first: "${params.n}"}, do: [{http.status: {code: 500}}]}',
    'params: {n: {type: number, default: 1}}',
    'params: {n: {type: number, default: 2}}',
  ),
  'pack.include': headed(once, CHANCE.replace('0.5', '0'), 'include: [5xx.wall]'),
  'pack.limiters': headed(mixed, CHANCE, 'limiters: documented'),
  'pack.clock.factor': headed(once, WAIT, 'clock: {factor: 30}'),
  'pack.clock.headers': headed(once, WAIT, 'clock: {factor: 30, headers: virtual}', 'clock: {factor: 30}'),
  'pack.overrides': [
    async ({ ask, begin }) => {
      begin()
      return ask('POST /api/auth.test', {}, { 'x-twin-fault': 'none' })
    },
    { ...refuse(), head: 'overrides: true' },
    refuse(),
  ],
  'pack.expose': headed(once, refuse().faults, 'expose: true'),
  'pack.limits.tenants': [
    once,
    { ...refuse(), limits: '{tenants: [T_NOBODY]}' },
    { ...refuse(), limits: '{tenants: ["T*"]}' },
  ],
  'pack.limits.allTenants': [
    once,
    { ...refuse(), limits: '{tenants: [T_NOBODY], allTenants: true}' },
    { ...refuse(), limits: '{tenants: [T_NOBODY]}' },
  ],
  'pack.limits.requireLabel': limited(mixed, refuse().faults, 'requireLabel: run-7'),
  'pack.limits.maxInjections': limited(many, refuse().faults, 'maxInjections: 3'),
  'pack.limits.maxConcurrent': limited(crowd, SLOW, 'maxConcurrent: 2'),
  'pack.limits.maxDelay': limited(once, SLOW, 'maxDelay: 5ms'),
  'pack.limits.stopAfter': limited(many, refuse().faults, 'stopAfter: 10s'),
  'pack.budget': headed(many, refuse().faults, 'budget: {maxConsecutive: 1}'),
  'pack.faults': [once, refuse(), TWO('enabled: false,', '')],
}

/** Words for people, and what names a thing: none of it is to make a difference. */
const WORDS = ['Fault.id', 'Fault.title', 'pack.apiVersion', 'pack.kind', 'pack.metadata']

interface Shape {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
}

/** Shapes that are values, not places where keys stand. */
const VALUES = new Set(['Action', 'Commit', 'Match', 'NumberTest', 'Param', 'Spread', 'Test', 'Texts', 'Duration'])

/** The keys of a shape by their paths, down to where values begin. */
function keysOf(shape: Shape, path: string): string[] {
  const name = shape.$ref?.split('/').at(-1)
  if (name !== undefined) return [path]
  const inside = [...(shape.anyOf ?? []), ...(shape.items ? [shape.items] : [])].flatMap((one) => keysOf(one, path))
  const own = Object.entries(shape.properties ?? {}).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`))
  const all = [...new Set([...own, ...inside])].filter((key) => key !== path)
  return all.length > 0 ? all : [path]
}

function allKeys(): string[] {
  const schema = jsonSchema() as Shape
  const defined = Object.entries(schema.$defs ?? {}).filter(([name]) => !VALUES.has(name) || name === 'Match')
  const keys = defined.flatMap(([name, shape]) => keysOf(shape, name))
  const top = keysOf({ properties: schema.properties ?? {} }, 'pack')
  return [...keys, ...top, 'Action.commit', 'Action.connection'].filter((key) => /\./.test(key))
}

test('there is a row for each key that a profile may have', () => {
  const wanted = allKeys().filter((key) => !WORDS.some((word) => key === word || key.startsWith(`${word}.`)))
  expect(Object.keys(ROWS).sort()).toEqual([...new Set(wanted)].sort())
})

const seen = (look: Look, { faults, head = '', limits, seed }: Said) =>
  see(look === mixed ? ['slack', 'okta'] : ['slack'], look, (engine) => {
    const text = profileOf(faults, head).replace(
      'limits: {allTenants: true}',
      `limits: ${limits ?? '{allTenants: true}'}`,
    )
    const { pack } = load(text)
    engine.start(pack.include ? resolve(pack) : [pack], seed)
  })

test.each(Object.entries({ mixed, hours, turns, many, crowd, once, write, twice, deliveries: deliveries(500) }))(
  'the same profile looks the same twice to %s',
  async (_name, look) => {
    const profile = refuse('select: {every: 2},')
    expect(await seen(look, profile)).toBe(await seen(look, profile))
  },
)

test.concurrent.each(Object.entries(ROWS))(
  '%s makes a difference',
  { timeout: 60_000 },
  async (_key, [look, one, other]) => {
    expect(await seen(look, one)).not.toBe(await seen(look, other))
  },
)
