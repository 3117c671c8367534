import { expect, test } from 'vitest'
import { ask, call, faulty, post } from './faults.ts'

const statuses = async (count: number, asked: () => Promise<Response>): Promise<number[]> => {
  const seen: number[] = []
  for (let n = 0; n < count; n++) seen.push((await asked()).status)
  return seen
}

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

test('Okta’s buckets: the headers count down to 0, then 429 until the window ends', async () => {
  const { okta, world } = await faulty()
  world.universe.limits = 'tight'
  const last = async () => (await ask(okta, '/api/v1/groups?limit=1')).headers.get('x-rate-limit-remaining')
  await statuses(28, () => ask(okta, '/api/v1/groups?limit=1'))
  expect([await last(), await last()]).toEqual(['1', '0'])
  const refused = await ask(okta, '/api/v1/groups?limit=1')
  expect([refused.status, refused.headers.get('x-rate-limit-limit'), refused.headers.get('retry-after')]).toEqual([
    429,
    '30',
    null,
  ])
  const wait = Number(refused.headers.get('x-rate-limit-reset')) - Date.parse(refused.headers.get('date') ?? '') / 1000
  expect(Math.abs(wait - 60)).toBeLessThanOrEqual(2)
  expect((await ask(okta, '/api/v1/users?limit=1')).status).toBe(200)
  await world.universe.advance(61_000)
  expect((await ask(okta, '/api/v1/groups?limit=1')).status).toBe(200)
})
