import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, type Described, seen } from './bolt.ts'
import { type Listener, listen } from './listener.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let space: Workspace
let listener: Listener
let app: Described

const plain = (text: string) => ({ type: 'plain_text', text }) as const
const options = ['red', 'green'].map((value) => ({ text: plain(value.toUpperCase()), value }))

beforeAll(async () => {
  space = await openWorkspace()
  listener = await listen()
  const url = listener.url
  app = act<Described>(space, 'createApp', {
    manifest: {
      display_information: { name: 'Painter' },
      oauth_config: {
        scopes: {
          bot: ['chat:write', 'chat:write.public', 'im:write', 'im:history'],
          user: ['channels:history', 'reactions:read'],
        },
      },
      settings: {
        interactivity: { is_enabled: true, request_url: url },
        event_subscriptions: {
          request_url: url,
          user_events: ['message.channels', 'reaction_added'],
          bot_events: ['app_home_opened', 'message.im'],
        },
      },
    },
  })
  await space.world.universe.settle()
})
afterAll(async () => {
  listener.close()
  await space.close()
})

const settle = async () => {
  listener.heard.length = 0
  await space.world.universe.settle()
}
const said = () => listener.heard.map(({ body }) => body)

describe('people and places', () => {
  test.each(['priya', '@priya', 'Priya'])('a person is found as %s', (user) => {
    expect(act(space, 'post', { user, channel: 'general', text: 'x' })).toMatchObject({
      channel: space.channel('general'),
    })
  })

  test('a person is found by id and by e-mail address, a channel by id', () => {
    const { email } = space.inside((w) => w.db.users.get(space.user('priya'))?.profile) as { email: string }
    act(space, 'post', { user: email, channel: space.channel('general'), text: 'by mail' })
    act(space, 'post', { user: space.user('priya'), channel: '#general', text: 'by id' })
    expect(seen(space, 'priya', '#general').slice(-2)).toMatchObject([
      { text: 'by mail', user: space.user('priya') },
      { text: 'by id' },
    ])
  })

  test('a direct message is named by whom it is with', () => {
    const { channel } = act(space, 'post', { user: 'priya', channel: '@Painter', text: 'hi bot' })
    expect(channel).toMatch(/^D/)
    expect(act(space, 'post', { user: 'priya', channel: 'Painter', text: 'again' }).channel).toBe(channel)
  })

  test.each([
    ['post', { channel: '#general', text: 'x' }, "'user' has to be given"],
    ['post', { user: 'nobody', channel: '#general', text: 'x' }, "there is no person 'nobody'"],
    ['post', { user: 'universe_admin', channel: '#general', text: 'x' }, "'universe_admin' is a bot"],
    ['post', { user: 'priya', channel: '#nowhere', text: 'x' }, "there is no channel '#nowhere'"],
    ['post', { user: 'priya', channel: '#general' }, 'Slack refuses priya: no_text'],
    ['edit', { user: 'priya', channel: '#general', ts: '1.0', text: 'x' }, 'Slack refuses priya: message_not_found'],
    ['click', { user: 'priya', channel: '#general', ts: '1.0', action_id: 'x' }, 'there is no message 1.0'],
    ['click', { user: 'priya', action_id: 'x' }, 'priya has no view open'],
    ['describeApp', { app: 'Nothing' }, "there is no app 'Nothing'"],
    ['createApp', {}, "'manifest' has to be given"],
    ['createApp', { manifest: {} }, 'that is no app manifest'],
    ['interaction', { id: 'I0' }, "there is no interaction 'I0'"],
    ['shortcut', { user: 'priya', callback_id: 'none' }, "no installed app has the global shortcut 'none'"],
    ['post', { user: { id: 1 }, channel: '#general', text: 'x' }, "'user' has to be a text"],
  ])('%s with %j says what is wrong', (name, wish, message) => {
    expect(() => act(space, name, wish)).toThrow(message)
  })

  test('an act of no name lists those there are', () => {
    expect(() => act(space, 'dance', {})).toThrow("slack has no act 'dance'")
  })
})

describe('a message with elements', () => {
  async function show(block: object): Promise<string> {
    const client = new WebClient(app.botToken, { slackApiUrl: `${await space.world.listen('slack')}/api/` })
    const { ts } = await client.chat.postMessage({ channel: '#general', text: 'paint', blocks: [block] as never })
    return ts as string
  }
  const paint = (elements: object[]) => show({ type: 'actions', block_id: 'row', elements })

  test('tells its app of a click, with the message and what is set in it', async () => {
    const ts = await paint([
      { type: 'button', action_id: 'go', value: 'v', style: 'primary', text: plain('Go') },
      { type: 'static_select', action_id: 'colour', options },
    ])
    await settle()
    act(space, 'select', { user: 'priya', channel: '#general', ts, action_id: 'colour', value: 'GREEN' })
    act(space, 'click', { user: 'priya', channel: '#general', ts, action_id: 'go' })
    await settle()
    const [select, click] = said()
    expect(select.actions).toEqual([
      {
        type: 'static_select',
        action_id: 'colour',
        block_id: 'row',
        selected_option: { text: { type: 'plain_text', text: 'GREEN', emoji: true }, value: 'green' },
        action_ts: expect.any(String),
      },
    ])
    expect(click).toMatchObject({
      type: 'block_actions',
      user: { id: space.user('priya'), username: 'priya', name: 'priya', team_id: expect.any(String) },
      api_app_id: app.appId,
      container: { type: 'message', message_ts: ts, channel_id: space.channel('general'), is_ephemeral: false },
      trigger_id: expect.any(String),
      team: { id: expect.any(String), domain: 'acme' },
      enterprise: null,
      is_enterprise_install: false,
      channel: { id: space.channel('general'), name: 'general' },
      message: { ts, text: 'paint', bot_id: app.botId, blocks: [{ block_id: 'row' }] },
      state: { values: { row: { colour: { type: 'static_select', selected_option: { value: 'green' } } } } },
      response_url: expect.stringContaining('/actions/T'),
      actions: [
        { action_id: 'go', block_id: 'row', type: 'button', value: 'v', style: 'primary', text: { text: 'Go' } },
      ],
    })
  })

  test.each([
    [{ type: 'users_select' }, 'priya', () => ({ selected_user: space.user('priya') })],
    [{ type: 'channels_select' }, '#general', () => ({ selected_channel: space.channel('general') })],
    [
      { type: 'multi_conversations_select' },
      ['general', 'random'],
      () => ({ selected_conversations: [space.channel('general'), space.channel('random')] }),
    ],
    [{ type: 'datepicker' }, '2026-03-02', () => ({ selected_date: '2026-03-02' })],
    [
      { type: 'checkboxes', options },
      ['red', 'green'],
      () => ({ selected_options: [{ value: 'red' }, { value: 'green' }] }),
    ],
    [{ type: 'radio_buttons', options }, 'red', () => ({ selected_option: { value: 'red' } })],
  ])('%j takes %j', async (element, value, expected) => {
    const ts = await show({ type: 'section', text: plain('pick'), accessory: { ...element, action_id: 'it' } })
    await settle()
    act(space, 'select', { user: 'priya', channel: '#general', ts, action_id: 'it', value })
    await settle()
    expect(said()[0].actions[0]).toMatchObject(expected())
  })

  test('says which elements and options there are', async () => {
    const ts = await paint([{ type: 'static_select', action_id: 'colour', options }])
    const on = { user: 'priya', channel: '#general', ts }
    expect(() => act(space, 'click', { ...on, action_id: 'nothing' })).toThrow("there is no element 'nothing'")
    expect(() => act(space, 'click', { ...on, action_id: 'colour' })).toThrow("'colour' is a static_select")
    expect(() => act(space, 'select', { ...on, action_id: 'colour', value: 'blue' })).toThrow(
      "there is no option 'blue'",
    )
  })
})

test('events of people’s own views reach the app they authorized', async () => {
  await settle()
  const { ts } = act(space, 'post', { user: 'priya', channel: '#general', text: 'watched' })
  act(space, 'react', { user: 'priya', channel: '#general', ts, name: 'eyes' })
  await settle()
  expect(said()).toMatchObject([
    { event: { type: 'message', text: 'watched' }, authorizations: [{ user_id: space.user('priya'), is_bot: false }] },
    { event: { type: 'reaction_added', reaction: 'eyes' }, authorizations: [{ is_bot: false }] },
  ])
  const client = new WebClient(app.appToken, {
    slackApiUrl: `${await space.world.listen('slack')}/api/`,
    retryConfig: { retries: 0 },
  })
  const event_context = said()[0].event_context
  const { authorizations } = await client.apps.event.authorizations.list({ event_context })
  expect(authorizations).toMatchObject([{ team_id: said()[0].team_id, user_id: space.user('priya'), is_bot: false }])
  expect(await refusal(client.apps.event.authorizations.list({ event_context: 'nonsense' }))).toBe(
    'invalid_event_context',
  )
})

test('opening an app’s home tells the app', async () => {
  await settle()
  act(space, 'openHome', { user: 'priya', app: 'Painter' })
  await settle()
  expect(said()[0].event).toMatchObject({
    type: 'app_home_opened',
    user: space.user('priya'),
    tab: 'home',
    channel: expect.stringMatching(/^D/),
  })
})

test('what a fork’s people do is not seen in the universe it came from', async () => {
  const fork = space.world.host.fork('default', 'fork')
  fork.act('slack', 'post', { user: 'priya', channel: '#general', text: 'only here' })
  expect(seen(space, 'priya', '#general').map(({ text }) => text)).not.toContain('only here')
})
