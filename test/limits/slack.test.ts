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
