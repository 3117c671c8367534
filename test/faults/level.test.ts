import { createHmac } from 'node:crypto'
import { load } from '@dtu/fault-profiles'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Listener, listen } from '../../twins/slack/test/listener.ts'
import { ask, call, type Faulty, faulty, post, profileOf } from './faults.ts'

describe('D1 an index that lags', () => {
  test('what was made is found by its id at once, and listed when the index has caught up', async () => {
    const { okta, begin, world, ledger } = await faulty()
    begin(`- id: t.lag
  match: {twin: okta, tag: search}
  do: [{data.lag: {index: search, by: {fixed: 4s}}}]`)
    const profile = {
      firstName: 'Nora',
      lastName: 'Late',
      login: 'nora.late@acme.example',
      email: 'nora.late@acme.example',
    }
    const made = (await (
      await ask(okta, '/api/v1/users?activate=false', { method: 'POST', body: JSON.stringify({ profile }) })
    ).json()) as { id: string }
    expect((await ask(okta, `/api/v1/users/${made.id}`)).status).toBe(200)
    const found = async () =>
      (
        (await (
          await ask(okta, `/api/v1/users?search=${encodeURIComponent('profile.login eq "nora.late@acme.example"')}`)
        ).json()) as unknown[]
      ).length
    expect(await found()).toBe(0)
    await world.universe.advance(3_900)
    expect(await found()).toBe(0)
    await world.universe.advance(200)
    expect(await found()).toBe(1)
    expect(ledger('injected').length).toBe(3)
  })

  test('a stale read sees neither what is new nor that something is gone', async () => {
    const { slack, begin, world } = await faulty()
    await post(slack, 'old')
    await world.universe.advance(60_000)
    begin(`- id: t.stale
  match: {twin: slack, operation: conversations.history}
  do: [{data.stale: {by: {fixed: 10s}}}]`)
    await post(slack, 'new')
    const texts = async () =>
      (
        (await (await call(slack, 'conversations.history', { channel: slack.channel, limit: 2 })).json()) as {
          messages: { text: string }[]
        }
      ).messages.map(({ text }) => text)
    expect(await texts()).not.toContain('new')
    expect(await texts()).toContain('old')
    await world.universe.advance(11_000)
    expect(await texts()).toContain('new')
  })
})

describe('D2 faults of cursors', () => {
  test('a walk meets a repeated page, an empty page and a refused cursor where the ledger says', async () => {
    const { slack, begin, ledger } = await faulty()
    for (let n = 0; n < 5; n++) await post(slack, `page ${n}`)
    begin(`- id: t.empty
  match: {twin: slack, operation: conversations.history}
  select: {indices: [2]}
  do: [{svc.cursor: {form: emptyPage}}]
- id: t.repeat
  match: {twin: slack, operation: conversations.history}
  select: {indices: [3]}
  do: [{svc.cursor: {form: repeat}}]
- id: t.refused
  match: {twin: slack, operation: conversations.history}
  select: {indices: [5]}
  do: [{svc.cursor: {form: invalid}}]`)
    let cursor: string | undefined
    const walk: { ok: boolean; count: number; cursor: string | undefined }[] = []
    for (let n = 0; n < 5; n++) {
      const page = (await (
        await call(slack, 'conversations.history', { channel: slack.channel, limit: 1, ...(cursor && { cursor }) })
      ).json()) as any
      walk.push({ ok: page.ok, count: page.messages?.length ?? 0, cursor: page.response_metadata?.next_cursor })
      cursor = page.response_metadata?.next_cursor ?? cursor
    }
    expect(walk.map(({ ok, count }) => [ok, count])).toEqual([
      [true, 1],
      [true, 0],
      [true, 1],
      [true, 1],
      [false, 0],
    ])
    expect(walk[2]?.cursor).toBe(walk[1]?.cursor)
    expect(ledger('injected').map(({ fault, n }) => [fault, n])).toEqual([
      ['t.empty', 2],
      ['t.repeat', 3],
      ['t.refused', 5],
    ])
  })

  test('items are dropped and doubled', async () => {
    const { slack, begin } = await faulty()
    for (let n = 0; n < 6; n++) await post(slack, `item ${n}`)
    const count = async () =>
      (
        (await (await call(slack, 'conversations.history', { channel: slack.channel, limit: 6 })).json()) as {
          messages: []
        }
      ).messages.length
    begin(
      '- id: t.drop\n  match: {operation: conversations.history}\n  select: {indices: [1]}\n  do: [{data.drop: {fraction: 1}}]\n- id: t.dup\n  match: {operation: conversations.history}\n  select: {indices: [2]}\n  do: [{data.dup: {fraction: 1}}]',
    )
    expect([await count(), await count(), await count()]).toEqual([0, 12, 6])
  })
})

test('D3 a lost update: the caller hears of a success that does not last', async () => {
  const { slack, begin, world } = await faulty()
  const { ts } = (await (await post(slack, 'first')).json()) as { ts: string }
  begin('- id: t.lost\n  match: {twin: slack, operation: chat.update}\n  do: [{data.lostUpdate: {}}]')
  expect(await (await call(slack, 'chat.update', { channel: slack.channel, ts, text: 'second' })).json()).toMatchObject(
    { ok: true, text: 'second' },
  )
  const stored = world.universe.query(
    "SELECT json_extract(doc, '$.text') AS text FROM slack_messages WHERE json_extract(doc, '$.ts') = ?",
    [ts],
  )
  expect(stored).toEqual([{ text: 'first' }])
})

test('D3 a precondition that fails is refused in Okta’s words', async () => {
  const { okta, begin } = await faulty()
  begin('- id: t.etag\n  match: {twin: okta, method: [PUT, POST]}\n  do: [{svc.precondition: {}}]')
  const refused = await ask(okta, '/api/v1/users/me', { method: 'PUT', body: '{}' })
  expect([refused.status, ((await refused.json()) as { errorCode: string }).errorCode]).toEqual([412, 'E0000231'])
})

test('fields change their name, type and value', async () => {
  const { slack, begin } = await faulty()
  begin(`- id: t.fields
  match: {operation: auth.test}
  do:
    - {data.field: {path: $.team, rename: team_name}}
    - {data.field: {path: $.user_id, null: true}}
    - {data.field: {addUnknown: brand_new}}`)
  const body = (await (await call(slack, 'auth.test')).json()) as Record<string, unknown>
  expect(body).toMatchObject({ user_id: null, brand_new: expect.anything(), team_name: expect.any(String) })
  expect(body).not.toHaveProperty('team')
})

/** An app of Slack's that is told of messages over HTTP. */
async function subscribed(): Promise<Faulty & { listener: Listener; secret: string; say(text: string): void }> {
  const given = await faulty()
  const listener = await listen()
  onTestFinished(() => listener.close())
  const { universe } = given.world
  const act = (name: string, input: object) => {
    const result = universe.act('slack', name, input) as any
    universe.database.commit()
    return result
  }
  const app = act('createApp', {
    manifest: {
      display_information: { name: 'Told' },
      oauth_config: { scopes: { bot: ['channels:history', 'chat:write'] } },
      settings: { event_subscriptions: { bot_events: ['message.channels'], request_url: listener.url } },
    },
  })
  act('invite', { user: 'priya', channel: '#general', users: app.botUserId })
  await universe.settle()
  listener.heard.length = 0
  return {
    ...given,
    listener,
    secret: app.signingSecret,
    say: (text) => act('post', { user: 'priya', channel: '#general', text }),
  }
}

const events = ({ heard }: Listener) => heard.filter(({ body }) => body?.type === 'event_callback')
const event = (action: string, more = '') =>
  `- id: t.event\n  match: {twin: slack, event: {type: message}}\n  do: [{${action}}]\n${more}`
const signature = (secret: string, { headers, text }: { headers: Record<string, unknown>; text: string }) =>
  `v0=${createHmac('sha256', secret).update(`v0:${headers['x-slack-request-timestamp']}:${text}`).digest('hex')}`

describe('E5 deliveries that go wrong', () => {
  test('dropped: nobody hears, nobody tries again', async () => {
    const { begin, say, world, listener, ledger } = await subscribed()
    begin(event('event.drop: {}'))
    say('lost')
    await world.universe.advance(10 * 60_000)
    expect(events(listener)).toHaveLength(0)
    expect(ledger('injected')).toHaveLength(1)
  })

  test('doubled: the same event twice, as the ledger counts', async () => {
    const { begin, say, world, listener } = await subscribed()
    begin(event('event.duplicate: {n: 1}'))
    say('twice')
    await world.universe.settle()
    const [first, second] = events(listener)
    expect(events(listener)).toHaveLength(2)
    expect(second?.body.event_id).toBe(first?.body.event_id)
  })

  test('delayed: it comes later, freshly signed', async () => {
    const { begin, say, world, listener, secret } = await subscribed()
    begin(event('event.delay: {by: {fixed: 2m}}'))
    say('later')
    await world.universe.settle()
    expect(events(listener)).toHaveLength(0)
    await world.universe.advance(121_000)
    const [heard] = events(listener)
    expect(heard?.headers['x-slack-signature']).toBe(signature(secret, heard as never))
  })

  test('reordered: what was said last may come first', async () => {
    const { begin, say, world, listener } = await subscribed()
    begin(event('event.reorder: {window: 60s}'))
    for (let n = 0; n < 6; n++) say(String(n))
    await world.universe.advance(61_000)
    const order = events(listener).map(({ body }) => body.event.text)
    expect([...order].sort()).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(order).not.toEqual(['0', '1', '2', '3', '4', '5'])
  })

  test('replayed: the same message with its old signature once more', async () => {
    const { begin, say, world, listener } = await subscribed()
    begin(event('event.replay: {age: 10m}', '  select: {first: 1}'))
    say('again')
    await world.universe.settle()
    await world.universe.advance(11 * 60_000)
    const [first, again] = events(listener)
    expect(again?.text).toBe(first?.text)
    expect(again?.headers['x-slack-signature']).toBe(first?.headers['x-slack-signature'])
  })

  test('a bad signature fails, a stale one is right and too old', async () => {
    const { begin, say, world, listener, secret, engine } = await subscribed()
    const first = begin(event('event.signature: {form: bad}'))
    say('forged')
    await world.universe.settle()
    const [forged] = events(listener)
    expect(forged?.headers['x-slack-signature']).not.toBe(signature(secret, forged as never))
    engine.stop(first)
    begin(event('event.signature: {form: stale}'))
    say('old')
    await world.universe.settle()
    const stale = events(listener)[1]
    expect(stale?.headers['x-slack-signature']).toBe(signature(secret, stale as never))
    expect(Date.now() / 1000 - Number(stale?.headers['x-slack-request-timestamp'])).toBeGreaterThan(300)
  })

  test('a burst', async () => {
    const { begin, say, world, listener } = await subscribed()
    begin(event('event.burst: {n: 5, over: 10s}', '  select: {first: 1}'))
    say('storm')
    await world.universe.advance(11_000)
    expect(events(listener)).toHaveLength(5)
  })
})

test('E1 Slack tries again at once, after one minute and after five: same event, fresh signature', async () => {
  const { say, world, listener, secret } = await subscribed()
  listener.answer = () => ({ status: 500 })
  const start = world.universe.clock.now()
  const times: number[] = []
  world.universe.clock.now()
  say('retry')
  await world.universe.settle()
  times.push(events(listener).length)
  await world.universe.advance(60_000)
  times.push(events(listener).length)
  await world.universe.advance(300_000)
  times.push(events(listener).length)
  await world.universe.advance(3_600_000)
  times.push(events(listener).length)
  expect(times).toEqual([2, 3, 4, 4])
  expect(world.universe.clock.now()).toBeGreaterThan(start)
  const heard = events(listener)
  expect(heard.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3'])
  expect(new Set(heard.map(({ body }) => body.event_id)).size).toBe(1)
  expect(heard.slice(1).map(({ headers }) => headers['x-slack-retry-reason'])).toEqual([
    'http_error',
    'http_error',
    'http_error',
  ])
  for (const one of heard) expect(one.headers['x-slack-signature']).toBe(signature(secret, one as never))
})

test('E1 a receiver that asks for no retries gets none', async () => {
  const { say, world, listener } = await subscribed()
  listener.answer = () => ({ status: 500, headers: { 'x-slack-no-retry': '1' } })
  say('once')
  await world.universe.advance(3_600_000)
  expect(events(listener)).toHaveLength(1)
})

describe('C1 clocks that are off', () => {
  test('Date and Reset move together, so that waits stay right', async () => {
    const { okta, begin } = await faulty()
    begin(`- id: t.limit
  match: {twin: okta}
  do: [{svc.rateLimit: {wait: 2s}}]
- id: t.skew
  match: {twin: okta}
  do: [{clock.skew: {by: 1h, of: date}}]`)
    const refused = await ask(okta, '/api/v1/users')
    const date = Date.parse(refused.headers.get('date') ?? '')
    expect(date - Date.now()).toBeGreaterThan(3_500_000)
    const wait = Number(refused.headers.get('x-rate-limit-reset')) - date / 1000
    expect(wait).toBeGreaterThanOrEqual(1)
    expect(wait).toBeLessThanOrEqual(3)
  })

  test('a webhook’s time is off by what the profile says, under a signature that is right', async () => {
    const { begin, say, world, listener, secret } = await subscribed()
    begin('- id: t.skew\n  match: {twin: slack, event: {type: message}}\n  do: [{clock.skew: {by: -10m, of: webhook}}]')
    say('skewed')
    await world.universe.settle()
    const [heard] = events(listener)
    expect(heard?.headers['x-slack-signature']).toBe(signature(secret, heard as never))
    expect(Date.now() / 1000 - Number(heard?.headers['x-slack-request-timestamp'])).toBeGreaterThan(590)
  })

  test('a jump of the clock is taken back when the run stops', async () => {
    const { engine, world } = await faulty()
    const before = world.universe.clock.now()
    const run = engine.start([
      load(profileOf('- id: t.jump\n  match: {twin: slack}\n  do: [{clock.jump: {by: 1h}}]')).pack,
    ])
    await world.universe.settle()
    expect(world.universe.clock.now() - before).toBe(3_600_000)
    engine.stop(run)
    expect(world.universe.clock.now() - before).toBe(0)
  })

  test('time that is compressed keeps what clients are told in their own time', async () => {
    const { slack, begin } = await faulty()
    begin('- id: t.limit\n  match: {twin: slack}\n  do: [{svc.rateLimit: {wait: 60s}}]', {
      head: 'clock: {factor: 30}',
    })
    expect((await call(slack, 'api.test')).headers.get('retry-after')).toBe('2')
  })
})
