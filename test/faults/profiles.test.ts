import { catalogueOf, describeProfile, listProfiles, openTlsDoor, profile, resolve, start } from '@dtu/fault-profiles'
import { twins } from '@dtu/twins/all'
import { Agent, fetch } from 'undici'
import { expect, test } from 'vitest'
import { ask, call, type Faulty, faulty, post } from './faults.ts'

type Seen = { readonly status: number; readonly headers: Headers; readonly body: any }

async function seen(asked: Promise<Response>): Promise<Seen> {
  const reply = await asked
  const text = await reply.text()
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // A page.
  }
  return { status: reply.status, headers: reply.headers, body }
}

async function many(count: number, ask: () => Promise<Seen>): Promise<Seen[]> {
  const all: Seen[] = []
  for (let n = 0; n < count; n++) all.push(await ask())
  return all
}

const begin = ({ world }: Faulty, name: string, params: Record<string, string | number> = {}) =>
  start(world.host, world.universe, { profiles: [name], params }).run

const slackOf = ({ slack }: Faulty, method = 'api.test') => seen(call(slack, method))
const oktaOf = ({ okta }: Faulty, path = '/api/v1/users?limit=1') => seen(ask(okta, path))
const injected = ({ ledger }: Faulty) => ledger('injected')

/** Each profile with what it is expected to do. */
const EXPECTED: Readonly<Record<string, (given: Faulty) => Promise<void>>> = {
  async 'limits.documented'(given) {
    begin(given, 'limits.documented')
    expect(given.world.universe.limits).toBe('documented')
  },
  async 'limits.tight'(given) {
    begin(given, 'limits.tight')
    expect(given.world.universe.limits).toBe('tight')
  },
  async 'rl.first-two-429'(given) {
    begin(given, 'rl.first-two-429')
    expect((await many(3, () => slackOf(given))).map(({ status }) => status)).toEqual([429, 429, 200])
    expect((await many(3, () => oktaOf(given))).map(({ status }) => status)).toEqual([429, 429, 200])
  },
  async 'rl.no-hint'(given) {
    begin(given, 'rl.no-hint', { share: 1 })
    expect((await slackOf(given)).headers.get('retry-after')).toBeNull()
    const refused = await oktaOf(given)
    expect([refused.status, refused.headers.get('x-rate-limit-reset')]).toEqual([429, null])
  },
  async 'rl.weird-hints'(given) {
    begin(given, 'rl.weird-hints')
    const refused = (await many(10, () => slackOf(given))).filter(({ status }) => status === 429)
    const told = refused.map(({ headers }) => headers.get('retry-after'))
    expect(told).toEqual(['0', '86400', '5, 65', expect.stringMatching(/GMT$/), '-1'])
  },
  async 'rl.quota-wall'(given) {
    const { universe } = given.world
    begin(given, 'rl.quota-wall')
    const hour = 3_600_000
    await universe.advance(hour - (universe.clock.now() % hour) - 5 * 60_000)
    expect((await slackOf(given)).status).toBe(429)
    await universe.advance(6 * 60_000)
    expect((await slackOf(given)).status).toBe(200)
  },
  async 'rl.concurrency'(given) {
    begin(given, 'rl.concurrency', { max: 2, slow: '30ms' })
    expect((await oktaOf(given)).status).toBe(200)
    const together = await Promise.all(Array.from({ length: 6 }, () => oktaOf(given)))
    expect(together.filter(({ status }) => status === 200)).toHaveLength(2)
    expect(together.find(({ status }) => status === 429)?.headers.get('x-rate-limit-limit')).toBe('0')
  },
  async 'auth.expired-mid-run'(given) {
    begin(given, 'auth.expired-mid-run')
    expect((await slackOf(given)).body.ok).toBe(true)
    await given.world.universe.advance(10 * 60_000)
    expect((await slackOf(given)).body.error).toBe('token_expired')
    expect((await oktaOf(given)).body.errorCode).toBe('E0000011')
  },
  async 'auth.refresh-revoked'(given) {
    begin(given, 'auth.refresh-revoked')
    expect((await slackOf(given, 'oauth.v2.access')).body.error).toBe('invalid_refresh_token')
    expect((await oktaOf(given, '/oauth2/v1/token')).body).not.toMatchObject({ access_token: expect.anything() })
  },
  async 'auth.scope-lost'(given) {
    begin(given, 'auth.scope-lost')
    await given.world.universe.advance(5 * 60_000)
    expect(await seen(post(given.slack, 'x'))).toMatchObject({
      status: 200,
      body: { error: 'missing_scope', needed: 'chat:write' },
    })
    expect((await slackOf(given, 'users.list')).body.ok).toBe(true)
  },
  async 'auth.flap'(given) {
    begin(given, 'auth.flap', { share: 1 })
    expect((await many(3, () => slackOf(given))).map(({ body }) => body.error)).toEqual([
      'invalid_auth',
      undefined,
      'invalid_auth',
    ])
  },
  async '5xx.pulse'(given) {
    begin(given, '5xx.pulse', { gap: '1s', length: '1h' })
    await given.world.universe.advance(60_000)
    const statuses = (await many(60, () => slackOf(given))).map(({ status }) => status)
    expect(statuses).toContain(503)
    expect(statuses).toContain(200)
  },
  async '5xx.wall'(given) {
    begin(given, '5xx.wall')
    expect((await many(3, () => oktaOf(given))).map(({ status, body }) => [status, body.errorCode])).toEqual([
      [503, 'E0000181'],
      [503, 'E0000181'],
      [503, 'E0000181'],
    ])
    await given.world.universe.advance(3 * 3_600_000)
    expect((await oktaOf(given)).status).toBe(200)
  },
  async 'html.instead-of-json'(given) {
    begin(given, 'html.instead-of-json', { share: 0.5 })
    const replies = await many(20, () => slackOf(given))
    expect(
      replies.some(({ status, headers }) => status === 200 && headers.get('content-type')?.startsWith('text/html')),
    ).toBe(true)
    expect(replies.some(({ status }) => status === 502)).toBe(true)
  },
  async 'readonly.maintenance'(given) {
    begin(given, 'readonly.maintenance')
    expect((await seen(post(given.slack, 'x'))).body).toEqual({ ok: false, error: 'team_added_to_org' })
    expect((await seen(ask(given.okta, '/api/v1/groups', { method: 'POST', body: '{}' }))).body.errorCode).toBe(
      'E0000010',
    )
    expect((await oktaOf(given)).status).toBe(200)
    await given.world.universe.advance(20 * 60_000)
    expect((await seen(post(given.slack, 'x'))).body.ok).toBe(true)
  },
  async 'write.applied-then-lost'(given) {
    begin(given, 'write.applied-then-lost', { loss: 1 })
    expect(await post(given.slack, 'lost').catch((error) => error.cause.code)).toBe('ECONNRESET')
    expect(given.messages('lost')).toBe(1)
    expect((await slackOf(given, 'users.list')).status).toBe(200)
  },
  async 'write.partial-batch'(given) {
    const { body } = await seen(call(given.slack, 'conversations.create', { name: 'half' }))
    const membersOf = async () =>
      (await seen(call(given.slack, 'conversations.members', { channel: body.channel.id }))).body.members
    const there = await membersOf()
    const users = given.world.universe
      .query("SELECT key FROM slack_users WHERE key LIKE 'U%' LIMIT 10")
      .map(({ key }) => String(key))
      .filter((user) => !there.includes(user))
      .slice(0, 4)
    begin(given, 'write.partial-batch')
    await call(given.slack, 'conversations.invite', { channel: body.channel.id, users: users.join(',') })
    const members = await membersOf()
    expect(users.map((user) => members.includes(user))).toEqual([true, true, false, false])
  },
  async 'read.stale-index'(given) {
    begin(given, 'read.stale-index', { median: '5s' })
    await seen(post(given.slack, 'fresh'))
    const listed = async () =>
      JSON.stringify(
        (await seen(call(given.slack, 'conversations.history', { channel: given.slack.channel, limit: 3 }))).body,
      )
    expect(await listed()).not.toContain('fresh')
    await given.world.universe.advance(91_000)
    expect(await listed()).toContain('fresh')
  },
  async 'page.drift'(given) {
    begin(given, 'page.drift', { share: 1 })
    await many(60, () => slackOf(given, 'users.list'))
    expect(new Set(injected(given).map(({ fault }) => fault)).size).toBeGreaterThan(1)
  },
  async 'slow.tail'(given) {
    begin(given, 'slow.tail', { median: '5ms', stalls: 0 })
    const before = given.world.universe.clock.now()
    expect((await slackOf(given)).body.ok).toBe(true)
    expect(given.world.universe.clock.now()).toBeGreaterThan(before)
  },
  async 'wire.flaky'(given) {
    begin(given, 'wire.flaky', { share: 0.3 })
    const outcomes = await many(30, () => slackOf(given).catch(() => ({ status: 0, headers: new Headers(), body: '' })))
    expect(outcomes.some(({ status }) => status === 0)).toBe(true)
    expect(outcomes.some(({ status }) => status === 200)).toBe(true)
  },
  async 'net.tls-dns'(given) {
    begin(given, 'net.tls-dns')
    // Over plain HTTP there is neither a certificate nor a name to ask for.
    expect((await slackOf(given)).status).toBe(200)
    const door = await openTlsDoor(given.world.host, given.engine, given.world.universe.twin('slack'))
    const dispatcher = new Agent({ connect: { ca: door.certificate }, pipelining: 0 })
    const asked = () =>
      fetch(`https://localhost:${door.port}/api/api.test`, { method: 'POST', dispatcher }).then(
        ({ status }) => status,
        ({ cause }) => cause.code,
      )
    expect(await asked()).toBe(200)
    await given.world.universe.advance(5 * 60_000)
    expect(await asked()).toBe('CERT_HAS_EXPIRED')
    await given.world.universe.advance(5 * 60_000)
    expect(await asked()).toBe(200)
    await dispatcher.destroy()
    door.close()
  },
  async 'tenant.gone'(given) {
    begin(given, 'tenant.gone')
    expect((await slackOf(given)).body.error).toBe('account_inactive')
    expect((await oktaOf(given)).status).toBe(404)
    await given.world.universe.advance(14 * 86_400_000)
    expect((await slackOf(given)).body.ok).toBe(true)
  },
  async 'perm.flap-404'(given) {
    begin(given, 'perm.flap-404')
    const codes = await Promise.all(
      ['users.info', 'conversations.info', 'team.info', 'auth.test', 'users.profile.get', 'bots.info', 'dnd.info'].map(
        (method) => slackOf(given, method),
      ),
    )
    const hit = injected(given).length
    expect(hit).toBeGreaterThan(0)
    expect(codes.filter(({ body }) => /_not_found$/.test(body.error ?? '')).length).toBeGreaterThanOrEqual(hit)
  },
  async 'conflict.storm'(given) {
    begin(given, 'conflict.storm', { share: 1 })
    expect((await seen(post(given.slack, 'x'))).body.error).toBe('message_not_found')
    expect((await seen(ask(given.okta, '/api/v1/users/me', { method: 'PUT', body: '{}' }))).status).toBe(412)
  },
  async 'events.hostile'(given) {
    begin(given, 'events.hostile')
    expect(profile('events.hostile').pack.faults.map(({ id }) => id)).toHaveLength(6)
  },
  async 'socket.churn'(given) {
    begin(given, 'socket.churn')
    await given.world.universe.advance(2 * 3_600_000)
    // No app listens here: what strikes finds nobody.
    const struck = given
      .ledger()
      .filter(({ reason }) => reason === 'nobody there')
      .map(({ fault }) => fault)
    expect(struck.filter((fault) => fault === 'socket.churn.refresh')).toHaveLength(2)
    expect(struck.filter((fault) => fault === 'socket.churn.many')).toHaveLength(1)
  },
  async 'clock.skewed'(given) {
    begin(given, 'clock.skewed')
    expect(Math.abs(Date.parse((await slackOf(given)).headers.get('date') ?? '') - Date.now() - 90_000)).toBeLessThan(
      5000,
    )
  },
  async 'incident.slack-2022-02-22'(given) {
    begin(given, 'incident.slack-2022-02-22', { slow: '1ms' })
    const statuses = (await many(20, () => slackOf(given, 'apps.connections.open'))).map(({ status }) => status)
    expect(statuses).toContain(503)
    expect(statuses).toContain(200)
    expect(injected(given).map(({ fault }) => fault)).toContain('incident.slack-2022-02-22.slow')
  },
  async 'incident.google-2025-06-12'(given) {
    begin(given, 'incident.google-2025-06-12')
    expect((await slackOf(given)).status).toBe(503)
  },
  async 'incident.atlassian-2022-04'(given) {
    begin(given, 'incident.atlassian-2022-04')
    expect((await slackOf(given)).body.error).toBe('account_inactive')
  },
  'gauntlet.mild': gauntlet('gauntlet.mild'),
  'gauntlet.nightly': gauntlet('gauntlet.nightly'),
  'gauntlet.release': gauntlet('gauntlet.release'),
}

/** A client that tries each call three times finishes. */
function gauntlet(name: string): (given: Faulty) => Promise<void> {
  return async (given) => {
    begin(given, name)
    for (let n = 0; n < 25; n++) {
      let done = false
      for (let attempt = 1; attempt <= 3 && !done; attempt++)
        done = await slackOf(given, 'auth.test').then(
          ({ body }) => body.ok === true,
          () => false,
        )
      expect(done, `call ${n}`).toBe(true)
    }
  }
}

test.each(listProfiles())('%s does what it says', { timeout: 60_000 }, async (name) => {
  const check = EXPECTED[name]
  expect(check, `a test of ${name}`).toBeDefined()
  await check?.(await faulty())
})

test('every profile is whole: what it does, what a correct client does, and no warning', () => {
  const catalogue = catalogueOf(twins)
  for (const name of listProfiles()) {
    const { pack, warnings } = profile(name, { catalogue })
    expect([name, pack.metadata.id, warnings]).toEqual([name, name, []])
    expect(resolve(pack).length).toBeGreaterThan(0)
    expect(describeProfile(name).client).toBeTruthy()
  }
  expect(listProfiles().length).toBeGreaterThanOrEqual(34)
})
