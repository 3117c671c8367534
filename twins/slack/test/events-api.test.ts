import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { act, type Described } from './bolt.ts'
import { type Listener, listen } from './listener.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

let space: Workspace
let listener: Listener
let app: Described

const SCOPES = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'groups:history',
  'im:history',
  'reactions:read',
  'chat:write',
  'links:read',
  'users:read',
  'im:write',
  'pins:read',
]
const EVENTS = [
  'message.channels',
  'message.groups',
  'message.im',
  'app_mention',
  'reaction_added',
  'member_joined_channel',
  'channel_created',
  'channel_rename',
  'link_shared',
  'user_change',
  'tokens_revoked',
  'app_uninstalled',
  'pin_added',
]

const settings = (more: object = {}) => ({
  event_subscriptions: { request_url: listener.url, bot_events: EVENTS, ...more },
})

beforeAll(async () => {
  space = await openWorkspace()
  listener = await listen()
  app = act<Described>(space, 'createApp', {
    manifest: {
      display_information: { name: 'Ears' },
      features: { unfurl_domains: ['example.com'] },
      oauth_config: { scopes: { bot: SCOPES } },
      settings: settings(),
    },
  })
  act(space, 'invite', { user: 'priya', channel: '#general', users: app.botUserId })
  await space.world.universe.settle()
})
afterAll(async () => {
  listener.close()
  await space.close()
})
beforeEach(async () => {
  await space.world.universe.settle()
  listener.heard.length = 0
  listener.answer = () => ({})
})

const events = () => listener.heard.filter(({ body }) => body.type === 'event_callback').map(({ body }) => body.event)
const priya = () => space.user('priya')

describe('a request URL', () => {
  test('is asked for its challenge when it is set', async () => {
    act(space, 'verifyUrl', { app: 'Ears' })
    await space.world.universe.settle()
    expect(listener.heard[0]?.body).toMatchObject({
      type: 'url_verification',
      challenge: expect.any(String),
      token: expect.any(String),
    })
    expect(act(space, 'describeApp', { app: 'Ears' }).requestUrlVerified).toBe(true)
  })

  test.each([
    ['JSON', (challenge: string) => JSON.stringify({ challenge }), true],
    ['a form', (challenge: string) => `challenge=${challenge}`, true],
    ['nothing', () => 'ok', false],
  ])('that answers with %s is judged by it', async (_name, answer, verified) => {
    listener.answer = ({ body }) => ({ body: answer(body.challenge) })
    act(space, 'verifyUrl', { app: 'Ears' })
    await space.world.universe.settle()
    expect(act(space, 'describeApp', { app: 'Ears' }).requestUrlVerified).toBe(verified)
  })
})

describe('an event', () => {
  test('comes in an envelope, signed with the app’s secret', async () => {
    const { ts } = act(space, 'post', { user: 'priya', channel: '#general', text: 'good morning' })
    await space.world.universe.settle()
    expect(listener.heard).toHaveLength(1)
    const { body, headers, text } = listener.heard[0] as Listener['heard'][number]
    const team_id = body.team_id
    expect(body).toEqual({
      token: expect.any(String),
      team_id: expect.stringMatching(/^T/),
      context_team_id: team_id,
      context_enterprise_id: null,
      api_app_id: app.appId,
      event: expect.objectContaining({
        type: 'message',
        user: priya(),
        text: 'good morning',
        ts,
        channel: space.channel('general'),
        channel_type: 'channel',
        event_ts: ts,
        team: team_id,
        client_msg_id: expect.any(String),
        blocks: [expect.objectContaining({ type: 'rich_text' })],
      }),
      type: 'event_callback',
      event_id: expect.stringMatching(/^Ev[A-Z0-9]{10}$/),
      event_time: Math.floor(space.world.universe.clock.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id, user_id: app.botUserId, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
      event_context: expect.stringMatching(/^4-/),
    })
    const time = headers['x-slack-request-timestamp'] as string
    expect(Math.abs(Number(time) - Date.now() / 1000)).toBeLessThan(60)
    const signature = createHmac('sha256', app.signingSecret).update(`v0:${time}:${text}`).digest('hex')
    expect(headers['x-slack-signature']).toBe(`v0=${signature}`)
  })

  test('of a channel the bot is not in is not told', async () => {
    act(space, 'post', { user: 'priya', channel: '#random', text: 'unheard' })
    await space.world.universe.settle()
    expect(events()).toEqual([])
  })

  test('of a direct message to the bot is message.im, without a mention', async () => {
    act(space, 'post', { user: 'priya', channel: '@Ears', text: `<@${app.botUserId}> hi` })
    await space.world.universe.settle()
    expect(events()).toMatchObject([{ type: 'message', channel_type: 'im', text: `<@${app.botUserId}> hi` }])
  })

  test('of a mention comes beside the message', async () => {
    act(space, 'post', { user: 'priya', channel: '#general', text: `<@${app.botUserId}> hi` })
    await space.world.universe.settle()
    expect(
      events()
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['app_mention', 'message'])
    expect(events().find(({ type }) => type === 'app_mention')).not.toHaveProperty('channel_type')
  })

  test('of an edit and of a deletion show what was before', async () => {
    const { ts } = act(space, 'post', { user: 'priya', channel: '#general', text: 'first' })
    act(space, 'edit', { user: 'priya', channel: '#general', ts, text: 'second' })
    act(space, 'delete', { user: 'priya', channel: '#general', ts })
    await space.world.universe.settle()
    expect(events().slice(1)).toMatchObject([
      {
        type: 'message',
        subtype: 'message_changed',
        hidden: true,
        message: { text: 'second', ts },
        previous_message: { text: 'first', ts },
      },
      {
        type: 'message',
        subtype: 'message_deleted',
        hidden: true,
        deleted_ts: ts,
        previous_message: { text: 'second' },
      },
    ])
  })

  test('of a reaction names the message', async () => {
    const { ts } = act(space, 'post', { user: 'priya', channel: '#general', text: 'nice' })
    act(space, 'react', { user: 'priya', channel: '#general', ts, name: 'thumbsup' })
    await space.world.universe.settle()
    expect(events()[1]).toEqual({
      type: 'reaction_added',
      user: priya(),
      reaction: expect.stringMatching(/thumbsup|\+1/),
      item: { type: 'message', channel: space.channel('general'), ts },
      item_user: priya(),
      event_ts: expect.any(String),
    })
  })

  test('of a new public channel is told to everybody, of a private one to nobody', async () => {
    act(space, 'createChannel', { user: 'priya', name: 'open-house' })
    act(space, 'createChannel', { user: 'priya', name: 'closed-doors', private: true })
    await space.world.universe.settle()
    expect(events().filter(({ type }) => type === 'channel_created')).toMatchObject([
      { channel: { name: 'open-house', creator: priya() } },
    ])
  })

  test('of a link of the app’s domain is told wherever it is shared', async () => {
    act(space, 'post', {
      user: 'priya',
      channel: '#random',
      text: 'see https://docs.example.com/a and https://elsewhere.org',
    })
    await space.world.universe.settle()
    expect(events()).toMatchObject([
      {
        type: 'link_shared',
        links: [{ domain: 'docs.example.com', url: 'https://docs.example.com/a' }],
        is_bot_user_member: false,
      },
    ])
  })

  test('needs the scope', async () => {
    const deaf = act<Described>(space, 'createApp', {
      manifest: {
        display_information: { name: 'Deaf' },
        oauth_config: { scopes: { bot: ['chat:write'] } },
        settings: { event_subscriptions: { request_url: `${listener.url}deaf`, bot_events: ['message.channels'] } },
      },
    })
    act(space, 'invite', { user: 'priya', channel: '#general', users: deaf.botUserId })
    act(space, 'post', { user: 'priya', channel: '#general', text: 'psst' })
    await space.world.universe.settle()
    expect(listener.heard.filter(({ path, body }) => path === '/deaf' && body.type === 'event_callback')).toEqual([])
    act(space, 'uninstallApp', { app: 'Deaf' })
  })
})

describe('an event that is not taken', () => {
  const attempts = () => listener.heard.filter(({ body }) => body.event?.text === 'again')

  test('is sent again at once, after a minute and after five, the same event signed afresh', async () => {
    listener.answer = () => ({ status: 500 })
    act(space, 'post', { user: 'priya', channel: '#general', text: 'again' })
    await space.world.universe.settle()
    expect(attempts()).toHaveLength(2)
    await space.world.universe.advance(60_000)
    expect(attempts()).toHaveLength(3)
    await space.world.universe.advance(299_000)
    expect(attempts()).toHaveLength(3)
    await space.world.universe.advance(3_600_000)
    expect(attempts()).toHaveLength(4)
    expect(attempts().map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']])).toEqual([
      [undefined, undefined],
      ['1', 'http_error'],
      ['2', 'http_error'],
      ['3', 'http_error'],
    ])
    expect(new Set(attempts().map(({ text }) => text)).size).toBe(1)
  })

  test('is not sent again when the app asks for that', async () => {
    listener.answer = () => ({ status: 503, headers: { 'x-slack-no-retry': '1' } })
    act(space, 'post', { user: 'priya', channel: '#general', text: 'again' })
    await space.world.universe.advance(3_600_000)
    expect(attempts()).toHaveLength(1)
  })

  test('says why: no answer within three seconds', async () => {
    listener.answer = ({ headers }) => ({ silent: headers['x-slack-retry-num'] === undefined })
    act(space, 'post', { user: 'priya', channel: '#general', text: 'again' })
    await space.world.universe.settle()
    expect(attempts().at(-1)?.headers).toMatchObject({
      'x-slack-retry-num': '1',
      'x-slack-retry-reason': 'http_timeout',
    })
  }, 10_000)

  test('says why: too many redirects, no connection', async () => {
    listener.answer = ({ headers }) =>
      headers['x-slack-retry-num'] ? {} : { status: 302, headers: { location: `${listener.url}round` } }
    act(space, 'post', { user: 'priya', channel: '#general', text: 'again' })
    await space.world.universe.settle()
    expect(attempts().at(-1)?.headers['x-slack-retry-reason']).toBe('too_many_redirects')
  })
})

test('an uninstalled app is told of its end, and of nothing after', async () => {
  act(space, 'uninstallApp', { app: 'Ears' })
  act(space, 'post', { user: 'priya', channel: '#general', text: 'gone' })
  await space.world.universe.settle()
  expect(events()).toMatchObject([
    { type: 'tokens_revoked', tokens: { bot: [app.botUserId], oauth: [] } },
    { type: 'app_uninstalled' },
  ])
})
