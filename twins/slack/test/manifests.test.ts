import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspace, refusal, refused, type Workspace } from './workspace.ts'

let space: Workspace
let client: WebClient
let refreshToken: string

beforeAll(async () => {
  space = await openWorkspace()
  const { configurationToken, configurationRefreshToken } = space.world.credentials.slack as Record<string, string>
  refreshToken = configurationRefreshToken as string
  client = new WebClient(configurationToken, {
    slackApiUrl: `${await space.world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
})
afterAll(() => space.close())

const MANIFEST = {
  display_information: { name: 'From a manifest', background_color: '#000000' },
  features: {
    bot_user: { display_name: 'manifested' },
    slash_commands: [{ command: '/made', description: 'made', url: 'http://127.0.0.1:9/' }],
  },
  oauth_config: { redirect_urls: ['http://127.0.0.1:9/'], scopes: { bot: ['commands', 'chat:write'] } },
  settings: { socket_mode_enabled: false, token_rotation_enabled: false },
}
/** The SDK sends it as JSON. */
const asked = (manifest: unknown) => ({ manifest: manifest as never })

test('an app is created, exported, updated and deleted by its manifest', async () => {
  const made = await client.apps.manifest.create(asked(MANIFEST))
  expect(made).toMatchObject({
    ok: true,
    app_id: expect.stringMatching(/^A/),
    credentials: {
      client_id: expect.any(String),
      client_secret: expect.any(String),
      signing_secret: expect.any(String),
      verification_token: expect.any(String),
    },
    oauth_authorize_url: expect.stringContaining('scope=commands%2Cchat%3Awrite'),
  })
  const app_id = made.app_id as string
  expect((await client.apps.manifest.export({ app_id })).manifest).toEqual(MANIFEST)
  const changed = { ...MANIFEST, oauth_config: { scopes: { bot: ['chat:write'] } } }
  expect(await client.apps.manifest.update({ app_id, ...asked(changed) })).toMatchObject({
    app_id,
    permissions_updated: true,
  })
  expect(await client.apps.manifest.update({ app_id, ...asked(changed) })).toMatchObject({ permissions_updated: false })
  expect(await client.apps.manifest.delete({ app_id })).toMatchObject({ ok: true })
  expect(await refusal(client.apps.manifest.export({ app_id }))).toBe('app_not_found')
})

test('a manifest that is none is refused with what is wrong', async () => {
  expect(await client.apps.manifest.validate(asked(MANIFEST))).toMatchObject({ ok: true, errors: [] })
  const wrong = {
    display_information: {},
    features: { slash_commands: [{ command: 'made' }] },
    settings: { event_subscriptions: { bot_events: ['app_mention'] } },
  }
  const { error, errors } = await refused(client.apps.manifest.validate(asked(wrong)))
  expect(error).toBe('invalid_manifest')
  expect((errors as { pointer: string }[]).map(({ pointer }) => pointer)).toEqual([
    '/display_information/name',
    '/features/slash_commands/0/command',
    '/settings/event_subscriptions',
  ])
  expect(await refusal(client.apps.manifest.create(asked('no JSON')))).toBe('invalid_manifest')
})

test('only configuration tokens may', async () => {
  expect(await refusal(space.bot.apps.manifest.validate(asked(MANIFEST)))).toBe('not_allowed_token_type')
})

test('a configuration token is renewed by its refresh token, once', async () => {
  const renewed = await client.tooling.tokens.rotate({ refresh_token: refreshToken })
  expect(renewed).toMatchObject({
    token: expect.stringMatching(/^xoxe\.xoxp-1-/),
    refresh_token: expect.stringMatching(/^xoxe-1-/),
    exp: (renewed.iat as number) + 43_200,
  })
  expect(await refusal(client.tooling.tokens.rotate({ refresh_token: refreshToken }))).toBe('invalid_refresh_token')
})
