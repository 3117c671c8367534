import { expect, test } from 'vitest'
import { call, faulty, post } from '../faults/faults.ts'
import { statuses } from './calls.ts'

test('without limits nobody is refused', async () => {
  const { slack } = await faulty()
  expect(new Set(await statuses(25, () => call(slack, 'users.list')))).toEqual(new Set([200]))
})

test('Slack’s documented limits: a tier 2 method 20 times a minute, others unaffected', async () => {
  const { slack, world } = await faulty()
  world.universe.limits = 'documented'
  expect(await statuses(21, () => call(slack, 'users.list'))).toEqual([...Array(20).fill(200), 429])
  const refused = await call(slack, 'users.list')
  expect([refused.headers.get('retry-after'), await refused.json()]).toEqual([
    '60',
    { ok: false, error: 'ratelimited' },
  ])
  expect((await call(slack, 'conversations.list')).status).toBe(200)
  await world.universe.advance(60_000)
  expect((await call(slack, 'users.list')).status).toBe(200)
})

test('Slack takes one message a second in each channel', async () => {
  const { slack, world, messages } = await faulty()
  world.universe.limits = 'documented'
  expect((await post(slack, 'paced')).status).toBe(200)
  const refused = await post(slack, 'paced')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1'])
  await world.universe.advance(1000)
  expect((await post(slack, 'paced')).status).toBe(200)
  expect(messages('paced')).toBe(2)
})

test('an app sold outside the Marketplace may look back once a minute', async () => {
  const { slack, world } = await faulty()
  world.universe.limits = 'documented'
  world.universe.choosePresets({ slack: 'commercial' })
  const look = () => call(slack, 'conversations.history', { channel: slack.channel })
  expect(await statuses(2, look)).toEqual([200, 429])
  expect((await call(slack, 'conversations.info', { channel: slack.channel })).status).toBe(200)
  await world.universe.advance(60_000)
  expect((await look()).status).toBe(200)
})

test('an incoming webhook takes a message a second, and says so in plain words', async () => {
  const { world } = await faulty()
  const { webhookUrl } = world.universe.act('slack', 'createApp', {
    channel: '#general',
    manifest: {
      display_information: { name: 'Hooks' },
      oauth_config: { scopes: { bot: ['incoming-webhook', 'chat:write'] } },
    },
  }) as { webhookUrl: string }
  world.universe.database.commit()
  world.universe.limits = 'documented'
  const send = () => fetch(webhookUrl, { method: 'POST', body: JSON.stringify({ text: 'hello' }) })
  expect((await send()).status).toBe(200)
  const refused = await send()
  expect([refused.status, refused.headers.get('retry-after'), await refused.text()]).toEqual([429, '1', 'rate_limited'])
  await world.universe.advance(1000)
  expect((await send()).status).toBe(200)
})

test('a profile is changed ten times a minute', async () => {
  const { slack, world } = await faulty()
  world.universe.limits = 'documented'
  const headers = { ...slack.headers, authorization: `Bearer ${world.credentials.slack?.userToken}` }
  const change = (user: string) => () =>
    call({ ...slack, headers }, 'users.profile.set', { user, name: 'title', value: 'x' })
  expect((await statuses(11, change('U1'))).at(-1)).toBe(429)
  expect((await change('U2')()).status).toBe(200)
})
