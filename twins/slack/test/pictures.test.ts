import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack } from '../src/index.ts'

const world = startUniverse({ twins: [slack] })
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

const url = 'https://images.example/cat.png?w=1&h=2'
const newest = async () => (await client.conversations.history({ channel, limit: 1 })).messages?.[0]

test('a picture that a message links to is shown below it a moment later', async () => {
  const { ts } = await client.chat.postMessage({ channel, text: `look: <${url}|a cat>` })
  expect((await newest())?.attachments).toBeUndefined()
  await world.universe.advance(1000)
  expect((await newest())?.attachments).toMatchObject([{ id: 1, from_url: url, image_url: url }])
  expect(world.universe.events.after(0).filter(({ type }) => type === 'message_changed')).toMatchObject([
    { body: { ts } },
  ])
})

test('neither with unfurl_media off nor for a page', async () => {
  await client.chat.postMessage({ channel, text: `<${url}>`, unfurl_media: false })
  await world.universe.advance(1000)
  expect((await newest())?.attachments).toBeUndefined()
  await client.chat.postMessage({ channel, text: '<https://pages.example/cats>' })
  await world.universe.advance(1000)
  expect((await newest())?.attachments).toBeUndefined()
})

test('a message that is gone by then stays gone', async () => {
  const { ts } = await client.chat.postMessage({ channel, text: `<${url}>` })
  await client.chat.delete({ channel, ts: ts as string })
  await world.universe.advance(1000)
  expect((await newest())?.ts).not.toBe(ts)
})
