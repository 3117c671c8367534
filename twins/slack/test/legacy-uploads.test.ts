import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { slack } from '../src/index.ts'

const world = startUniverse({ twins: [slack], clock: { mode: 'manual', at: Date.UTC(2025, 10, 11, 23, 59) } })
let client: WebClient
let channel: string

beforeAll(async () => {
  client = new WebClient(world.credentials.slack?.token, {
    slackApiUrl: `${await world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
  channel = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key as string
})
afterAll(() => world.close())

const upload = (args: Record<string, unknown>) => client.apiCall('files.upload', args) as Promise<any>
const refused = (error: string) => ({ code: 'slack_webapi_platform_error', data: { ok: false, error } })

describe('files.upload, until 12 November 2025', () => {
  test('takes a file, shares it with a comment and warns', async () => {
    const reply = await upload({
      file: Buffer.from('one\ntwo'),
      filename: 'notes.txt',
      channels: '#general',
      initial_comment: 'Look',
    })
    expect(reply).toMatchObject({
      warning: 'method_deprecated',
      file: { name: 'notes.txt', title: 'notes', preview: 'one\ntwo', channels: [channel], is_public: true },
    })
    const [message] = (await client.conversations.history({ channel, limit: 1 })).messages ?? []
    expect(message).toMatchObject({ text: 'Look', files: [{ id: reply.file.id }] })
  })

  test('makes a snippet of text', async () => {
    expect((await upload({ content: 'launch plan' })).file).toMatchObject({
      name: '-.txt',
      title: 'Untitled',
      mode: 'snippet',
      channels: [],
    })
  })

  test('wants something to upload and a place that is there', async () => {
    await expect(upload({ channels: channel })).rejects.toMatchObject(refused('no_file_data'))
    await expect(upload({ content: 'x', channels: 'C0NONE' })).rejects.toMatchObject(refused('channel_not_found'))
    await expect(upload({ content: 'x'.repeat(140_000) })).rejects.toMatchObject(refused('post_contents_too_large'))
  })

  test('is gone the day after', async () => {
    await world.universe.advance(60_000)
    await expect(upload({ content: 'late' })).rejects.toMatchObject(refused('method_deprecated'))
  })
})
