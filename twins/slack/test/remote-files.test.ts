import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack } from '../src/index.ts'

const world = startUniverse({ twins: [slack] })
let client: WebClient
let general: string

beforeAll(async () => {
  client = new WebClient(world.credentials.slack?.token, {
    slackApiUrl: `${await world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
  general = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key as string
})
afterAll(() => world.close())

const refused = (error: string) => ({ code: 'slack_webapi_platform_error', data: { ok: false, error } })
const add = (external_id: string, more: object = {}) =>
  client.files.remote.add({ external_id, external_url: 'https://docs.example/1', title: 'Plan', ...more })
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a remote file is known by the id of its app and by that of Slack', async () => {
  const { file } = await add('doc-1')
  expect(file).toMatchObject({
    title: 'Plan',
    mode: 'external',
    external_id: 'doc-1',
    is_external: true,
    filetype: 'remote',
  })
  expect((await client.files.remote.info({ external_id: 'doc-1' })).file).toEqual(file)
  expect((await client.files.remote.info({ file: file?.id as string })).file).toEqual(file)
})

test('the same external id again renews the file', async () => {
  const before = await add('doc-2')
  const after = await add('doc-2', { title: 'Plan 2' })
  expect(after.file).toMatchObject({ id: before.file?.id, title: 'Plan 2' })
  await client.files.remote.update({ external_id: 'doc-2', external_url: 'https://docs.example/2' } as never)
  expect((await client.files.remote.info({ external_id: 'doc-2' })).file).toMatchObject({
    title: 'Plan 2',
    external_url: 'https://docs.example/2',
  })
})

test('a shared remote file is in a message of the channel', async () => {
  await add('doc-3')
  const { file } = (await client.files.remote.share({ external_id: 'doc-3', channels: general })) as {
    file?: { id: string }
  }
  expect(file).toMatchObject({ channels: [general], is_public: true })
  const [newest] = (await client.conversations.history({ channel: general, limit: 1 })).messages ?? []
  expect(newest?.files).toMatchObject([{ id: file?.id, external_id: 'doc-3' }])
  expect((await client.files.remote.list({ channel: general })).files).toMatchObject([{ id: file?.id }])
})

test('lists come in pages', async () => {
  const first = await client.files.remote.list({ limit: 2 })
  expect(first.files).toHaveLength(2)
  const second = await client.files.remote.list({ limit: 2, cursor: first.response_metadata?.next_cursor as string })
  expect(second.files).toHaveLength(1)
  expect(second.response_metadata?.next_cursor).toBe('')
})

test('a preview must be a picture', async () => {
  expect((await add('doc-4', { preview_image: PNG })).file).toMatchObject({ has_rich_preview: true })
  await expect(add('doc-5', { preview_image: Buffer.from('no picture') })).rejects.toMatchObject(refused('bad_image'))
})

test('what is not there, or not allowed, is refused', async () => {
  await expect(client.files.remote.info({ external_id: 'none' })).rejects.toMatchObject(refused('file_not_found'))
  await expect(client.files.remote.info({} as never)).rejects.toMatchObject(refused('invalid_args'))
  await expect(client.files.remote.info({ external_id: 'doc-1', file: 'F1' } as never)).rejects.toMatchObject(
    refused('too_many_ids'),
  )
  await expect(client.files.remote.share({ external_id: 'doc-1', channels: 'C0NONE' })).rejects.toMatchObject(
    refused('channel_not_found'),
  )
  const engineering = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'engineering'")[0]
    ?.key as string
  await expect(client.files.remote.share({ external_id: 'doc-1', channels: engineering })).rejects.toMatchObject(
    refused('not_in_channel'),
  )
  await client.files.remote.remove({ external_id: 'doc-1' })
  await expect(client.files.remote.info({ external_id: 'doc-1' })).rejects.toMatchObject(refused('file_not_found'))
})
