import { catalogueOf, jsonSchema, load } from '@dtu/fault-profiles'
import { twins } from '@dtu/twins/all'
import { expect, test } from 'vitest'
import { profileOf } from '../faults.ts'
import { nameServer, tlsDoor, upload } from './doors.ts'
import { call, channelOf, type Look, once, pages, see, write } from './looks.ts'
import { deliveries, socket } from './mail.ts'
import { twice, wire } from './wires.ts'

/** A look, and options of an action that it must tell apart; one alone is told apart from no fault at all. */
type Row = readonly [look: Look, one: string, other?: string]

const myself = call('jira', 'GET /rest/api/3/myself')
const files = call('google-drive', 'GET /drive/v3/files')
const nobody = call('okta', 'GET /api/v1/users/nobody')
const users = call('okta', 'GET /api/v1/users?limit=2')
const react = call('slack', 'POST /api/reactions.add', { channel: 'C1', name: 'eyes', timestamp: '1.1' })

/** A message is changed, and read again. */
const change: Look = async (given) => {
  const channel = channelOf(given)
  const { ts } = JSON.parse(String((await given.ask('POST /api/chat.postMessage', { channel, text: 'x' })).body))
  given.begin()
  await given.ask('POST /api/chat.update', { channel, ts, text: 'y' })
  return given.universe.query("SELECT doc ->> '$.text' AS text FROM slack_messages ORDER BY key")
}

/** Messages before and after faults are let loose, an hour apart; what is there in the end. */
const history: Look = async (given) => {
  const channel = channelOf(given)
  given.begin()
  for (const text of ['one', 'two', 'three']) {
    await given.ask('POST /api/chat.postMessage', { channel, text })
    await given.universe.advance(3_600_000)
  }
  return given.universe.query("SELECT doc ->> '$.text' AS text FROM slack_messages ORDER BY key")
}

/** Two calls at a time later than the beginning. */
const later: Look = async ({ ask, begin, universe }) => {
  begin()
  await universe.advance(3_600_000)
  return [await ask('POST /api/auth.test', {}), await ask('POST /api/auth.test', {})]
}

/** Three calls at once, each of which takes a while. */
const crowd: Look = async ({ ask, begin, engine }) => {
  engine.start([load(profileOf('- {id: t.slow, do: [{http.delay: {by: {fixed: 20ms}}}]}')).pack])
  begin()
  const going = [1, 2, 3].map(() => ask('GET /api/v1/users?limit=2'))
  return Promise.all(going)
}

/** The same list, read twice. */
const again: Look = async (given) => {
  given.begin()
  const channel = channelOf(given)
  await given.ask('POST /api/chat.postMessage', { channel, text: 'new' })
  await given.universe.advance(5_000)
  const read = () => given.ask('POST /api/conversations.history', { channel, limit: 1 })
  return [await read(), await read()]
}

/** A call after what falls due at once. */
const moment: Look = async ({ ask, begin, universe }) => {
  begin()
  await universe.settle()
  return ask('POST /api/auth.test', {})
}

/** Three people are invited at once. */
const invite: Look = async (given) => {
  const made = await given.ask('POST /api/conversations.create', { name: 'audit' })
  const { id } = JSON.parse(String(made.body)).channel
  const people = given.universe.query("SELECT key FROM slack_users WHERE key LIKE 'U%' ORDER BY key LIMIT 4")
  given.begin()
  const said = await given.ask('POST /api/conversations.invite', {
    channel: id,
    users: people.map(({ key }) => key).join(','),
  })
  return [said, given.universe.query('SELECT key FROM slack_members ORDER BY key')]
}

const plain = (look: Look): Readonly<Record<string, Row>> => ({ '': [look, '{}'] })

/** For each kind of action a row by itself (''), and one for each of its options. */
const ROWS: Readonly<Record<string, Readonly<Record<string, Row>>>> = {
  'wire.refuse': plain(wire),
  'wire.close': {
    '': [wire, '{}'],
    at: [wire, '{at: body}, commit: applied', '{at: request}'],
    afterBytes: [wire, '{at: body, afterBytes: 5}, commit: applied', '{at: body, afterBytes: 9}, commit: applied'],
  },
  'wire.reset': {
    '': [wire, '{}'],
    at: [wire, '{at: body}, commit: applied', '{at: request}'],
    afterBytes: [wire, '{at: body, afterBytes: 5}, commit: applied', '{at: body, afterBytes: 9}, commit: applied'],
  },
  'wire.hang': {
    '': [wire, '{at: request}'],
    at: [wire, '{at: body}, commit: applied', '{at: request}'],
    for: [wire, '{at: request, for: 20ms}', '{at: request}'],
  },
  'wire.latency': {
    '': [once, '{by: {fixed: 20ms}}'],
    by: [once, '{by: {fixed: 20ms}}', '{by: {fixed: 30ms}}'],
    at: [write, '{by: {fixed: 20ms}, at: head}', '{by: {fixed: 20ms}, at: body}'],
  },
  'wire.throttle': {
    '': [wire, '{bytesPerSec: 1000}'],
    bytesPerSec: [wire, '{bytesPerSec: 1000}', '{bytesPerSec: 500}'],
  },
  'wire.slice': {
    '': [wire, '{avg: 40, gap: 5ms}'],
    avg: [wire, '{avg: 40, gap: 5ms}', '{avg: 80, gap: 5ms}'],
    jitter: [wire, '{avg: 20, gap: 1ms, jitter: 0.9}', '{avg: 20, gap: 1ms}'],
    gap: [wire, '{avg: 40, gap: 5ms}', '{avg: 40, gap: 8ms}'],
  },
  'wire.truncate': {
    '': [wire, '{}'],
    bytes: [wire, '{bytes: 5}', '{bytes: 9}'],
    fraction: [wire, '{fraction: 0.2}', '{fraction: 0.4}'],
    framing: [wire, '{framing: eof}', '{framing: content-length}'],
    end: [wire, '{framing: eof, end: reset}', '{framing: eof, end: close}'],
  },
  'wire.garbage': { '': [wire, '{}'], bytes: [wire, '{bytes: 64}', '{bytes: 200}'] },
  'wire.badStatusLine': plain(wire),
  'wire.badHeader': plain(wire),
  'wire.hugeHeader': { '': [wire, '{}'], bytes: [wire, '{bytes: 100}', '{bytes: 200}'] },
  'wire.badChunk': plain(wire),
  'wire.contentLength': { '': [wire, '{delta: -2}'], delta: [wire, '{delta: -2}', '{delta: -5}'] },
  'wire.duplicateContentLength': plain(wire),
  'wire.keepAlive': {
    '': [twice, '{maxRequests: 1}'],
    maxRequests: [twice, '{maxRequests: 1}', '{maxRequests: 9}'],
    idleClose: [twice, '{idleClose: 1ms}', '{idleClose: 10s}'],
    resetOnReuse: [twice, '{resetOnReuse: true}', '{maxRequests: 9}'],
  },
  'wire.earlyResponse': {
    '': [upload, '{}'],
    status: [upload, '{status: 413, thenReset: 5s}', '{status: 507, thenReset: 5s}'],
    thenReset: [upload, '{thenReset: 1ms}', '{thenReset: 5s}'],
  },
  'tls.present': {
    '': [tlsDoor, '{certificate: expired}'],
    certificate: [tlsDoor, '{certificate: expired}', '{certificate: selfSigned}'],
  },
  'tls.handshake': { '': [tlsDoor, '{end: close}'], end: [tlsDoor, '{end: close}', '{end: hang}'] },
  'dns.answer': {
    '': [nameServer, '{kind: nxdomain}'],
    kind: [nameServer, '{kind: nxdomain}', '{kind: servfail}'],
    ttl: [nameServer, '{kind: wrongIp, ttl: 60s}', '{kind: wrongIp, ttl: 90s}'],
    address: [nameServer, '{kind: wrongIp, address: 127.0.0.2}', '{kind: wrongIp, address: 127.0.0.3}'],
  },

  'http.delay': {
    '': [once, '{by: {fixed: 20ms}}'],
    by: [once, '{by: {fixed: 20ms}}', '{by: {fixed: 30ms}}'],
    at: [write, '{by: {fixed: 20ms}, at: head}', '{by: {fixed: 20ms}, at: body}'],
  },
  'http.status': {
    '': [once, '{code: 500}'],
    code: [once, '{code: 500}', '{code: 502}'],
    reason: [wire, '{code: 500, reason: Odd}', '{code: 500}'],
    body: [once, '{code: 500, body: a}', '{code: 500, body: b}'],
    contentType: [once, '{code: 500, body: a, contentType: text/plain}', '{code: 500, body: a}'],
    headers: [once, '{code: 500, headers: {x-a: b}}', '{code: 500}'],
  },
  'http.html': {
    '': [once, '{template: captive}'],
    template: [once, '{template: captive}', '{template: sso}'],
    status: [once, '{template: captive, status: 403}', '{template: captive}'],
  },
  'http.header': {
    '': [once, '{set: {x-a: b}}'],
    set: [once, '{set: {x-a: b}}', '{set: {x-a: c}}'],
    remove: [once, '{remove: content-type}', '{set: {x-a: b}}'],
    duplicate: [once, '{duplicate: {content-type: text/html}}', '{set: {x-a: b}}'],
    corrupt: [once, '{corrupt: content-type}', '{set: {x-a: b}}'],
  },
  'http.retryAfter': {
    '': [nobody, '{form: zero}'],
    form: [nobody, '{form: zero}', '{form: garbage}'],
    seconds: [nobody, '{form: seconds, seconds: 7}', '{form: seconds, seconds: 8}'],
  },
  'http.body': { '': [once, '{form: empty}'], form: [once, '{form: empty}', '{form: truncatedJson}'] },
  'http.redirect': {
    '': [once, '{loop: true}'],
    to: [once, '{to: "http://127.0.0.1/a"}', '{to: "http://127.0.0.1/b"}'],
    loop: [once, '{loop: true}', '{to: "http://127.0.0.1/a"}'],
    code: [once, '{loop: true, code: 301}', '{loop: true}'],
  },
  'http.contentType': { '': [once, '{type: text/plain}'], type: [once, '{type: text/plain}', '{type: text/html}'] },

  'svc.rateLimit': {
    '': [once, '{}'],
    wait: [once, '{wait: 5s}', '{wait: 9s}'],
    bucket: [files, '{bucket: project}', '{bucket: user}'],
    reason: [myself, '{reason: jira-burst-based}', '{reason: jira-cost-based}'],
    variant: [myself, '{variant: gateway}', '{}'],
  },
  'svc.quota': {
    '': [once, '{}'],
    wait: [once, '{wait: 5s}', '{wait: 9s}'],
    bucket: [files, '{bucket: upload}', '{}'],
    reason: [myself, '{reason: jira-quota-tenant-based}', '{reason: jira-quota-global-based}'],
  },
  'svc.concurrency': {
    '': [users, '{}'],
    wait: [users, '{wait: 5s}', '{wait: 9s}'],
    max: [crowd, '{max: 1}', '{max: 2}'],
  },
  'svc.auth': { '': [once, '{}'], kind: [once, '{kind: expired}', '{kind: revoked}'] },
  'svc.scope': {
    '': [once, '{needed: a}'],
    needed: [once, '{needed: a}', '{needed: b}'],
    provided: [once, '{needed: a, provided: c}', '{needed: a, provided: d}'],
  },
  'svc.forbidden': plain(once),
  'svc.notFound': plain(once),
  'svc.validation': { '': [once, '{}'], field: [once, '{field: a}', '{field: b}'] },
  'svc.conflict': { '': [react, '{}'], variant: [react, '{variant: no_reaction}', '{}'] },
  'svc.precondition': plain(call('okta', 'PUT /api/v1/users/me', {})),
  'svc.locked': plain(once),
  'svc.readOnly': {
    '': [write, '{}'],
    retryAfter: [call('jira', 'POST /rest/api/3/issue', {}), '{retryAfter: 9s}', '{}'],
  },
  'svc.unavailable': {
    '': [once, '{}'],
    html: [once, '{html: true}', '{}'],
    retryAfter: [once, '{retryAfter: 5s}', '{retryAfter: 9s}'],
    variant: [myself, '{variant: html}', '{}'],
  },
  'svc.internal': { '': [once, '{}'], variant: [once, '{variant: empty500}', '{}'] },
  'svc.deadline': plain(once),
  'svc.tooLarge': plain(once),
  'svc.siteGone': plain(once),
  'svc.storageFull': plain(call('slack', 'POST /api/files.getUploadURLExternal', { filename: 'a', length: 1 })),
  'svc.revokeRefreshToken': plain(once),
  'svc.deprecated': { '': [once, '{}'], sunset: [once, '{sunset: 2027-01-01}', '{sunset: 2027-02-02}'] },
  'svc.cursor': { '': [pages, '{form: invalid}'], form: [pages, '{form: repeat}', '{form: emptyPage}'] },
  'svc.batch': { '': [invite, '{fail: [0]}'], fail: [invite, '{fail: [0]}', '{fail: [1]}'] },

  'data.lag': {
    '': [pages, '{index: list, by: {fixed: 9s}}'],
    index: [pages, '{index: list, by: {fixed: 9s}}', '{index: search, by: {fixed: 9s}}'],
    by: [pages, '{index: list, by: {fixed: 9s}}', '{index: list, by: {fixed: 1s}}'],
  },
  'data.stale': { '': [pages, '{by: {fixed: 9s}}'], by: [pages, '{by: {fixed: 9s}}', '{by: {fixed: 1s}}'] },
  'data.monotonicBreak': { '': [again, '{by: {fixed: 2h}}'], by: [again, '{by: {fixed: 2h}}', '{by: {fixed: 1s}}'] },
  'data.drop': { '': [pages, '{fraction: 1}'], fraction: [pages, '{fraction: 1}', '{fraction: 0}'] },
  'data.dup': { '': [pages, '{fraction: 1}'], fraction: [pages, '{fraction: 1}', '{fraction: 0}'] },
  'data.pageDrift': { '': [pages, '{fraction: 1}'], fraction: [pages, '{fraction: 1}', '{fraction: 0}'] },
  'data.incomplete': { '': [once, '{}'], field: [once, '{field: a}', '{field: b}'] },
  'data.field': {
    '': [once, '{path: $.team, remove: true}'],
    path: [once, '{path: $.team, remove: true}', '{path: $.user, remove: true}'],
    remove: [once, '{path: $.team, remove: true}', '{path: $.team, null: true}'],
    null: [once, '{path: $.team, null: true}', '{path: $.team, type: true}'],
    rename: [once, '{path: $.team, rename: a}', '{path: $.team, rename: b}'],
    addUnknown: [once, '{addUnknown: a}', '{addUnknown: b}'],
    enumUnknown: [once, '{path: $.team, enumUnknown: true}', '{path: $.team, null: true}'],
    type: [once, '{path: $.team, type: true}', '{path: $.team, enumUnknown: true}'],
  },
  'data.timestamps': {
    '': [users, '{skew: 1h}'],
    skew: [users, '{skew: 1h}', '{skew: 2h}'],
    precision: [users, '{precision: minute}', '{precision: second}'],
    tz: [users, '{tz: +02:00}', '{tz: +03:00}'],
  },
  'data.lostUpdate': plain(change),
  'data.restore': {
    '': [history, '{toInstant: +0s}'],
    toInstant: [history, '{toInstant: +0s}', '{toInstant: +90m}'],
    back: [history, '{back: 10m}', '{back: 80m}'],
  },

  'event.drop': plain(deliveries()),
  'event.delay': {
    '': [deliveries(), '{by: {fixed: 1m}}'],
    by: [deliveries(), '{by: {fixed: 1m}}', '{by: {fixed: 2m}}'],
  },
  'event.duplicate': { '': [deliveries(), '{}'], n: [deliveries(), '{n: 1}', '{n: 2}'] },
  'event.reorder': { '': [deliveries(), '{window: 1m}'], window: [deliveries(), '{window: 1m}', '{window: 2m}'] },
  'event.replay': { '': [deliveries(), '{age: 1m}'], age: [deliveries(), '{age: 1m}', '{age: 2m}'] },
  'event.signature': { '': [deliveries(), '{form: bad}'], form: [deliveries(), '{form: bad}', '{form: rotated}'] },
  'event.challenge': { '': [deliveries(), '{form: wrong}'], form: [deliveries(), '{form: wrong}', '{form: slow}'] },
  'event.burst': {
    '': [deliveries(), '{n: 3}'],
    n: [deliveries(), '{n: 3}', '{n: 4}'],
    over: [deliveries(), '{n: 3, over: 10s}', '{n: 3, over: 20s}'],
  },
  'event.retry': {
    '': [deliveries(500), '{after: 10s}'],
    after: [deliveries(500), '{after: 10s}', '{after: [10s]}'],
  },
  'event.notice': {
    '': [deliveries(), '{kind: app_rate_limited}'],
    kind: [deliveries(), '{kind: app_rate_limited}', '{kind: disableSubscription}'],
  },
  'event.disableSubscription': plain(deliveries()),
  'event.socket': { '': [socket, '{kind: abrupt}'], kind: [socket, '{kind: warning}', '{kind: refresh_requested}'] },
  'event.truncatePayload': {
    '': [deliveries(), '{}'],
    fraction: [deliveries(), '{fraction: 0.1}', '{fraction: 0.2}'],
  },

  'clock.skew': {
    '': [once, '{by: 1h}'],
    by: [once, '{by: 1h}', '{by: 2h}'],
    of: [write, '{by: 1h, of: date}', '{by: 1h, of: token}'],
  },
  'clock.jump': { '': [moment, '{by: 1h}'], by: [moment, '{by: 1h}', '{by: 2h}'] },
  'clock.drift': { '': [later, '{ppm: 1000000}'], ppm: [later, '{ppm: 1000000}', '{ppm: 500000}'] },
  'clock.leapRepeat': plain(later),
  'clock.resetHeader': {
    '': [users, '{farFuture: true}'],
    pastBy: [users, '{pastBy: 1h}', '{pastBy: 2h}'],
    farFuture: [users, '{farFuture: true}', '{pastBy: 1h}'],
  },
}

/** What no twin here has. Refused with a place, so that nobody waits for what cannot come. */
const REFUSED = ['event.expireChannel']

const starting = (name: string, options: string) => {
  const twin = /^(wire|tls|dns)\./.test(name) ? 'match: {twin: slack}, ' : ''
  return profileOf(`- {id: t.audit, ${twin}${WHEN[name] ?? ''}do: [{${name}: ${options}}]}`)
}

/** What strikes by itself strikes when there is something to strike. */
const WHEN: Readonly<Record<string, string>> = { 'data.restore': 'when: {from: 150m}, ' }

const twinsOf = (look: Look) =>
  look === myself || look === RETRY
    ? ['jira']
    : look === files
      ? ['google-drive']
      : [users, nobody, crowd, PUT].includes(look)
        ? ['okta']
        : ['slack']
const RETRY = ROWS['svc.readOnly']?.retryAfter?.[0]
const PUT = ROWS['svc.precondition']?.['']?.[0]

interface Shape {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Shape>>
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
}

/** The options of each action, as the published schema has them. */
const ACTIONS: ReadonlyMap<string, readonly string[]> = (() => {
  const schema = jsonSchema() as Shape
  const resolved = (shape: Shape): Shape => schema.$defs?.[shape.$ref?.split('/').at(-1) ?? ''] ?? shape
  const names = (shape: Shape): string[] => [
    ...Object.keys(resolved(shape).properties ?? {}),
    ...(shape.anyOf ?? []).flatMap(names),
  ]
  const all = Object.entries(schema.$defs?.Action?.properties ?? {})
  return new Map(all.filter(([name]) => name.includes('.')).map(([name, shape]) => [name, names(shape)]))
})()

const rows = Object.entries(ROWS).flatMap(([name, options]) =>
  Object.entries(options).map(([option, [look, one, other]]): [string, string, Look, string, string | undefined] => [
    option === '' ? name : `${name} ${option}`,
    name,
    look,
    one,
    other,
  ]),
)

test('there is a row for each action of the format and for each of its options', () => {
  const wanted = [...ACTIONS].filter(([name]) => !REFUSED.includes(name))
  const listed = Object.fromEntries(Object.entries(ROWS).map(([name, options]) => [name, Object.keys(options).sort()]))
  expect(listed).toEqual(Object.fromEntries(wanted.map(([name, options]) => [name, ['', ...options].sort()])))
})

test.each(REFUSED)('%s is refused with its place: no twin here can', (name) => {
  const catalogue = catalogueOf(twins)
  expect(() => load(starting(name, '{}'), { catalogue })).toThrow(/^profile:\d+:\d+: .*\(no twin here can\)$/)
})

test.each([once, write, pages, wire, twice, deliveries(), socket])(
  'without faults look %# sees the same twice',
  async (look) => {
    expect(await see(['slack'], look)).toBe(await see(['slack'], look))
  },
)

test.concurrent.each(rows)('%s makes a difference', { timeout: 60_000 }, async (_title, name, look, one, other) => {
  const seen = (options: string | undefined) =>
    see(twinsOf(look), look, (engine) => {
      if (options !== undefined) engine.start([load(starting(name, options)).pack])
    })
  expect(await seen(one)).not.toBe(await seen(other))
})
