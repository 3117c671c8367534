import { startUniverse } from '@dtu/kit/testing'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { slack } from '../src/index.ts'

const world = startUniverse({ twins: [slack] })
let client: WebClient

beforeAll(async () => {
  client = new WebClient(world.credentials.slack?.token, {
    slackApiUrl: `${await world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
})
afterAll(() => world.close())

test('the ready credential is known to auth.test', async () => {
  expect(await client.auth.test()).toMatchObject({ ok: true, team: 'Acme' })
})

test('a posted message is in the history', async () => {
  const channel = world.universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key as string
  const posted = await client.chat.postMessage({ channel, text: 'hello' })
  const history = world.universe.query("SELECT * FROM slack_messages WHERE text = 'hello'")
  expect(history).toMatchObject([{ ts: posted.ts, channel }])
})
