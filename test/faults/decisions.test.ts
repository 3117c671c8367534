import { hash } from 'node:crypto'
import type { Entry } from '@dtu/fault-profiles'
import { Agent, request } from 'undici'
import { describe, expect, test } from 'vitest'
import { ask, type Client, call, faulty, post } from './faults.ts'

describe('H5 what became of a write is what the profile says', () => {
  const fault = (commit: string) => `- id: t.lost
  match: {twin: slack, operation: chat.postMessage}
  select: {first: 1}
  do: [{svc.internal: {}, commit: ${commit}}]`

  test.each([
    ['never', 0],
    ['applied', 1],
  ])('%s', async (commit, count) => {
    const { slack, begin, messages, world, ledger } = await faulty()
    begin(fault(commit))
    const before = world.universe.events.last()
    expect(await (await post(slack, 'h5')).json()).toEqual({ ok: false, error: 'internal_error' })
    expect(messages('h5')).toBe(count)
    expect(world.universe.events.last() > before).toBe(count > 0)
    expect(ledger('injected').map((entry) => entry.commit)).toEqual([commit])
    const { messages: listed } = (await (
      await call(slack, 'conversations.history', { channel: slack.channel })
    ).json()) as {
      messages: { text: string }[]
    }
    expect(listed.filter(({ text }) => text === 'h5')).toHaveLength(count)
  })

  test('async: refused now, there later', async () => {
    const { slack, begin, messages, world } = await faulty()
    begin(fault('{async: {after: 30s}}'))
    expect(await (await post(slack, 'late')).json()).toMatchObject({ ok: false })
    expect(messages('late')).toBe(0)
    await world.universe.advance(29_000)
    expect(messages('late')).toBe(0)
    await world.universe.advance(2_000)
    expect(messages('late')).toBe(1)
  })

  test('async: what was put off happens although the run has ended', async () => {
    const { slack, begin, messages, world, engine } = await faulty()
    begin(fault('{async: {after: 30s}}'))
    await post(slack, 'ghost')
    engine.reset()
    await world.universe.advance(31_000)
    expect(messages('ghost')).toBe(1)
    expect(world.universe.interposer).toBeUndefined()
  })

  test('partial: the first of a batch are there, the others are not', async () => {
    const { slack, begin, world, ledger } = await faulty()
    const people = ['ken', 'maria', 'tom', 'aisha', 'lena', 'omar'].flatMap((name) =>
      world.universe.query('SELECT key FROM slack_users WHERE name = ?', [name]).map(({ key }) => String(key)),
    )
    const users =
      people.length >= 2
        ? people.slice(0, 2)
        : world.universe.query("SELECT key FROM slack_users WHERE key LIKE 'U%' LIMIT 2").map(({ key }) => String(key))
    const made = (await (await call(slack, 'conversations.create', { name: 'half' })).json()) as {
      channel: { id: string }
    }
    begin(`- id: t.half
  match: {twin: slack, operation: conversations.invite}
  do: [{svc.internal: {}, commit: {partial: {first: 1}}}]`)
    expect(
      await (await call(slack, 'conversations.invite', { channel: made.channel.id, users: users.join(',') })).json(),
    ).toMatchObject({ ok: false })
    const { members } = (await (await call(slack, 'conversations.members', { channel: made.channel.id })).json()) as {
      members: string[]
    }
    expect([members.includes(users[0] as string), members.includes(users[1] as string)]).toEqual([true, false])
    expect(ledger('injected')[0]?.commit).toBe('partial 1')
  })
})

describe('H6 which requests are hit', () => {
  test.each([
    ['{first: 2}', [1, 2]],
    ['{after: 8}', [9, 10]],
    ['{indices: [1, 3]}', [1, 3]],
    ['{every: 3, offset: 1}', [1, 4, 7, 10]],
    ['always', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
    ['{probability: 0}', []],
    ['{probability: 1}', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('%s, one after the other and all at once', async (select, wanted) => {
    const { slack, begin, ledger, engine } = await faulty()
    const profile = `- id: t.nth\n  match: {twin: slack, operation: auth.test}\n  select: ${select}\n  do: [{http.status: {code: 500}}]`
    const first = begin(profile)
    const seen: number[] = []
    for (let n = 1; n <= 10; n++) if ((await call(slack, 'auth.test')).status === 500) seen.push(n)
    expect(seen).toEqual(wanted)
    engine.stop(first)
    const second = begin(profile)
    const replies = await Promise.all(Array.from({ length: 10 }, () => call(slack, 'auth.test')))
    expect(replies.filter(({ status }) => status === 500)).toHaveLength(wanted.length)
    expect(
      ledger('injected')
        .filter(({ run }) => run === second.id)
        .map(({ n }) => n)
        .sort((a, b) => a - b),
    ).toEqual(wanted)
  })

  test('until so many successes elsewhere', async () => {
    const { slack, begin } = await faulty()
    begin(`- id: t.until
  match: {twin: slack, operation: auth.test}
  select: {until: {successes: 1, operation: api.test}}
  do: [{svc.auth: {kind: expired}}]`)
    const ok = async () => ((await (await call(slack, 'auth.test')).json()) as { ok: boolean }).ok
    expect([await ok(), await ok()]).toEqual([false, false])
    await call(slack, 'api.test')
    expect(await ok()).toBe(true)
  })

  test('sticky holds what was decided for a key', async () => {
    const { slack, begin, world, ledger } = await faulty()
    begin(`- id: t.sticky
  match: {twin: slack}
  select: {sticky: {p: 0.5, by: [operation], for: 10m}}
  do: [{http.status: {code: 500}}]`)
    const methods = ['auth.test', 'api.test', 'team.info', 'users.list', 'conversations.list', 'emoji.list']
    const once = async () => Promise.all(methods.map(async (method) => (await call(slack, method)).status))
    const first = await once()
    expect(await once()).toEqual(first)
    await world.universe.advance(11 * 60_000)
    await once()
    expect(
      new Set(
        ledger()
          .filter(({ u }) => u !== null)
          .map(({ op }) => op),
      ).size,
    ).toBe(methods.length)
  })
})

/** The ledger as each stream saw it. */
const byStream = (entries: readonly Entry[]): string => {
  const lines = entries.map(({ fault, key, n, u, outcome, reason }) =>
    JSON.stringify([fault, key, n, u, outcome, reason]),
  )
  return hash('sha256', lines.sort().join('\n'))
}

const NOISY = `- id: t.flaky
  match: {twin: slack}
  select: {probability: 0.3}
  do: [{http.status: {code: 503}}]
  budget: {maxConsecutive: 2}
- id: t.bursty
  match: {twin: slack, operation: auth.test}
  select: {markov: {good: 0.9, bad: 0.5}}
  priority: 5
  do: [{svc.internal: {}}]`

/** So many calls of three methods over so many connections. */
async function storm({ url, headers }: Client, connections: number): Promise<void> {
  const agent = new Agent({ connections })
  const methods = ['auth.test', 'api.test', 'team.info']
  const asked = Array.from({ length: 300 }, (_, at) => async () => {
    const reply = await request(`${url}${methods[at % 3]}`, { method: 'POST', headers, body: '{}', dispatcher: agent })
    await reply.body.dump()
  })
  if (connections === 1) for (const one of asked) await one()
  else await Promise.all(asked.map((one) => one()))
  await agent.close()
}

describe('H7 chance', () => {
  async function ledgerOf(connections: number, more = '', seed = '42', noise?: (client: Client) => Promise<unknown>) {
    const { slack, okta, begin, ledger } = await faulty()
    begin(NOISY + more, { seed })
    await noise?.(okta)
    await storm(slack, connections)
    return byStream(
      ledger()
        .filter(({ fault }) => ['t.flaky', 't.bursty'].includes(fault))
        .filter(({ twin }) => twin === 'slack'),
    )
  }

  test('the same seed and requests over 1 and over 32 connections leave the same ledger in each stream', async () => {
    const one = await ledgerOf(1)
    expect(await ledgerOf(32)).toBe(one)
    expect(await ledgerOf(1, '', '43')).not.toBe(one)
  })

  test('another fault that stands back, and another twin’s traffic, change nothing', async () => {
    const one = await ledgerOf(1)
    const other =
      '\n- id: t.other\n  match: {twin: okta}\n  select: {probability: 0.5}\n  do: [{http.status: {code: 500}}]'
    expect(await ledgerOf(1, other, '42', (okta) => Promise.all([1, 2, 3].map(() => ask(okta, '/api/v1/users'))))).toBe(
      one,
    )
  })
})

test('H8 a ramp injects its share at each moment, and nothing outside its window', async () => {
  const { slack, begin, world, ledger } = await faulty()
  begin(`- id: t.ramp
  match: {twin: slack, operation: api.test}
  when: {from: +1m, to: +11m, ramp: {of: probability, from: 0, to: 0.8, over: 10m, curve: linear}}
  do: [{http.status: {code: 500}}]`)
  const shareOf = async (count: number) => {
    const replies = await Promise.all(Array.from({ length: count }, () => call(slack, 'api.test')))
    return replies.filter(({ status }) => status === 500).length
  }
  expect(await shareOf(20)).toBe(0)
  await world.universe.advance(6 * 60_000)
  const [count, p] = [200, 0.4]
  expect(Math.abs((await shareOf(count)) - count * p)).toBeLessThan(3.29 * Math.sqrt(count * p * (1 - p)))
  await world.universe.advance(5 * 60_000)
  expect(await shareOf(20)).toBe(0)
  expect(ledger()).toHaveLength(240)
})

describe('H9 budgets', () => {
  test('after so many in a row the next one succeeds', async () => {
    const { slack, begin, ledger } = await faulty()
    begin(`- id: t.row
  match: {twin: slack, operation: api.test}
  do: [{http.status: {code: 500}}]
  budget: {maxConsecutive: 3, recoverAfter: 4}`)
    const statuses: number[] = []
    for (let n = 0; n < 8; n++) statuses.push((await call(slack, 'api.test')).status)
    expect(statuses).toEqual([500, 500, 500, 200, 500, 500, 500, 200])
    expect(ledger('suppressed').map(({ n, reason }) => [n, reason])).toEqual([
      [4, 'maxConsecutive'],
      [8, 'maxConsecutive'],
    ])
  })

  test('a spent budget lets everything pass, or fails the run', async () => {
    const { slack, begin, engine } = await faulty()
    const fault = (exhausted: string) => `- id: t.most
  match: {twin: slack, operation: api.test}
  do: [{http.status: {code: 500}}]
  budget: {maxInjections: 2, onBudgetExhausted: ${exhausted}}`
    const first = begin(fault('pass'))
    const three = async () =>
      [await call(slack, 'api.test'), await call(slack, 'api.test'), await call(slack, 'api.test')].map(
        ({ status }) => status,
      )
    expect(await three()).toEqual([500, 500, 200])
    expect(first.state).toBe('running')
    engine.stop(first)
    const second = begin(fault('fail-run'))
    expect(await three()).toEqual([500, 500, 200])
    expect([second.state, second.reason]).toEqual(['failed', 'the budget of t.most is spent: maxInjections'])
  })

  test('a whole profile’s budget counts all of its faults', async () => {
    const { slack, begin } = await faulty()
    begin(
      `- id: t.a
  match: {twin: slack}
  select: {every: 2}
  do: [{http.status: {code: 500}}]
- id: t.b
  match: {twin: slack}
  do: [{http.status: {code: 503}}]`,
      { head: 'budget: {maxConsecutive: 2}' },
    )
    const statuses: number[] = []
    for (let n = 0; n < 6; n++) statuses.push((await call(slack, 'api.test')).status)
    expect(statuses).toEqual([503, 500, 200, 500, 503, 200])
  })

  test('a tenant that is not listed is left alone', async () => {
    const { slack, begin, ledger } = await faulty()
    begin('- id: t.tenant\n  match: {twin: slack}\n  do: [{http.status: {code: 500}}]', { head: 'seed: 1' })
    expect((await call(slack, 'api.test')).status).toBe(500)
    expect(ledger()[0]?.tenant).toMatch(/^T/)
  })
})

describe('H10 composition', () => {
  test('a delay and a status add up; of two answers the one of higher priority wins', async () => {
    const { slack, begin, ledger, world } = await faulty()
    begin(`- id: t.slow
  match: {twin: slack}
  do: [{http.delay: {by: {fixed: 40ms}}}]
- id: t.low
  match: {twin: slack}
  do: [{http.status: {code: 500}}]
- id: t.high
  priority: 10
  match: {twin: slack}
  do: [{http.status: {code: 502}}]`)
    const before = world.universe.clock.now()
    expect((await call(slack, 'api.test')).status).toBe(502)
    // A universe that stands still is moved by what its clients wait.
    expect(world.universe.clock.now() - before).toBe(40)
    expect(ledger().map(({ fault, outcome, reason }) => [fault, outcome, reason])).toEqual([
      ['t.high', 'injected', null],
      ['t.slow', 'injected', null],
      ['t.low', 'suppressed', 'shadowed'],
    ])
  })
})

describe('H11 faults that a request asks for', () => {
  const fault = '- id: t.ask\n  match: {twin: slack, operation: none}\n  do: [{http.status: {code: 500}}]'
  const quiet = '- id: t.all\n  match: {twin: slack}\n  do: [{http.status: {code: 500}}]'
  const asking = (client: Client, wish: string) =>
    call({ ...client, headers: { ...client.headers, 'x-twin-fault': wish } }, 'api.test')

  test('are not heard where the profile does not let them', async () => {
    const { slack, begin } = await faulty()
    begin(fault)
    expect((await asking(slack, 't.ask')).status).toBe(200)
  })

  test('are heard where it does: by id, inline, and none', async () => {
    const { slack, begin, engine } = await faulty()
    const head = 'overrides: true\nexpose: true'
    const first = begin(fault, { head })
    const hit = await asking(slack, 't.ask')
    expect([hit.status, hit.headers.get('x-twin-fault-applied')]).toEqual([500, 't.ask;n=1'])
    const inline = Buffer.from(JSON.stringify({ do: [{ 'http.status': { code: 418 } }] })).toString('base64url')
    expect((await asking(slack, `inline:${inline}`)).status).toBe(418)
    engine.stop(first)
    begin(quiet, { head })
    expect((await call(slack, 'api.test')).status).toBe(500)
    expect((await asking(slack, 'none')).status).toBe(200)
  })

  test('leave no trace in the reply unless the profile exposes them', async () => {
    const { slack, begin } = await faulty()
    begin(quiet)
    expect((await call(slack, 'api.test')).headers.get('x-twin-fault-applied')).toBeNull()
  })
})

test('a universe without a run has nothing between it and the outside', async () => {
  const { world, begin, engine } = await faulty()
  expect(world.universe.interposer).toBeUndefined()
  const run = begin('- id: t.x\n  do: [{http.status: {code: 500}}]')
  expect(world.universe.interposer).toBe(engine)
  engine.stop(run)
  expect(world.universe.interposer).toBeUndefined()
})
