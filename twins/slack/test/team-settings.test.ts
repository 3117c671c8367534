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

test('the workspace tells its plan and its preferences', async () => {
  expect(await client.team.billing.info({})).toMatchObject({ ok: true, plan: 'plus' })
  expect(await client.team.preferences.list({})).toMatchObject({
    msg_edit_window_mins: -1,
    allow_message_deletion: true,
    who_can_post_general: 'everyone',
  })
})
