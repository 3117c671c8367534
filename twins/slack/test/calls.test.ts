import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack } from '../src/index.ts'

const world = startUniverse({ twins: [slack] })
let client: WebClient
let person: string

beforeAll(async () => {
  client = new WebClient(world.credentials.slack?.token, {
    slackApiUrl: `${await world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
  person = world.universe.query("SELECT key FROM slack_users WHERE name = 'priya'")[0]?.key as string
})
afterAll(() => world.close())

const refused = (error: string) => ({ code: 'slack_webapi_platform_error', data: { ok: false, error } })
let unique = 0
const add = async (more: object = {}) =>
  (await client.calls.add({ external_unique_id: `call-${++unique}`, join_url: 'https://calls.example/1', ...more }))
    .call?.id as string

test('a registered call is told back with its participants', async () => {
  const { call } = await client.calls.add({
    external_unique_id: 'a-1',
    external_display_id: '705-292-868',
    join_url: 'https://calls.example/1',
    title: 'Sync',
    users: [{ slack_id: person }, { external_id: 'anon-1', display_name: 'Kim' }],
  })
  expect(call).toEqual({
    id: expect.stringMatching(/^R0[A-Z0-9]{9}$/),
    date_start: Date.UTC(2026, 2, 2, 9) / 1000,
    external_unique_id: 'a-1',
    external_display_id: '705-292-868',
    join_url: 'https://calls.example/1',
    title: 'Sync',
    users: [{ slack_id: person }, { external_id: 'anon-1', display_name: 'Kim' }],
  })
  expect((await client.calls.info({ id: call?.id as string })).call).toEqual({ ...call, channels: [] })
})

test('participants come and go, and a wrong one is refused', async () => {
  const id = await add()
  const kim = { external_id: 'anon-2', display_name: 'Kim' }
  expect((await client.calls.participants.add({ id, users: [kim] })).call?.users).toEqual([kim])
  await expect(client.calls.participants.add({ id, users: [kim] })).rejects.toMatchObject(refused('bad_users'))
  expect((await client.calls.participants.remove({ id, users: [kim] })).call?.users).toEqual([])
  await expect(client.calls.participants.remove({ id, users: [kim] })).rejects.toMatchObject(refused('bad_users'))
  await expect(client.calls.participants.add({ id, users: [{ slack_id: 'U0NOBODY' }] })).rejects.toMatchObject(
    refused('user_not_found'),
  )
})

test('an update changes only what it names', async () => {
  const id = await add({ title: 'Before' })
  expect((await client.calls.update({ id, join_url: 'https://calls.example/2' })).call).toMatchObject({
    title: 'Before',
    join_url: 'https://calls.example/2',
  })
})

test('an ended call takes no more participants and does not end twice', async () => {
  const id = await add({ date_start: 1000 })
  expect((await client.calls.end({ id, duration: 60 })).call).toMatchObject({ date_end: 1060 })
  await expect(client.calls.end({ id })).rejects.toMatchObject(refused('inactive_call'))
  await expect(client.calls.participants.add({ id, users: [{ slack_id: person }] })).rejects.toMatchObject(
    refused('inactive_call'),
  )
})

test('wrong calls, creators and users are refused', async () => {
  await expect(client.calls.info({ id: 'R0NONE' })).rejects.toMatchObject(refused('invalid_call_id'))
  await expect(add({ created_by: 'U0NOBODY' })).rejects.toMatchObject(refused('invalid_created_by'))
  await expect(add({ users: [{ display_name: 'nobody' }] })).rejects.toMatchObject(refused('invalid_arguments'))
  await expect(add({ date_start: -1 })).rejects.toMatchObject(refused('invalid_start_time'))
})

test('a call knows the channels that it was posted in', async () => {
  const id = await add()
  const channel = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key as string
  await client.chat.postMessage({ channel, blocks: [{ type: 'call', call_id: id } as never] })
  expect((await client.calls.info({ id })).call?.channels).toEqual([channel])
})
