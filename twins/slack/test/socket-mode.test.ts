import { LogLevel, SocketModeClient } from '@slack/socket-mode'
import { WebClient } from '@slack/web-api'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { SlackWorld } from '../src/types.ts'
import { act, type Described, until } from './bolt.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let space: Workspace
let app: Described
let base: string
const opened: WebSocket[] = []

beforeAll(async () => {
  space = await openWorkspace()
  base = `${await space.world.listen('slack')}/api/`
  app = act<Described>(space, 'createApp', {
    manifest: {
      display_information: { name: 'Sockets' },
      features: { slash_commands: [{ command: '/hey', description: 'says hey' }] },
      oauth_config: { scopes: { bot: ['channels:history', 'chat:write', 'commands'] } },
      settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['message.channels'] } },
    },
  })
  act(space, 'invite', { user: 'priya', channel: '#general', users: app.botUserId })
  // That the bot came waits for its first socket.
  space.inside((w) => w.db.envelopes.find().map(({ id }) => w.db.envelopes.delete(id)))
})
afterEach(async () => {
  for (const socket of opened.splice(0)) socket.close()
  await until(() => space.inside((w) => w.db.sessions.count({ open: true })) === 0, 'the end of all sockets')
})
afterAll(() => space.close())

const client = () => new WebClient(app.appToken, { slackApiUrl: base, retryConfig: { retries: 0 } })

interface Talk {
  readonly socket: WebSocket
  readonly said: any[]
  closed: boolean
}

/** A bare socket: what is said over it is written down, nothing is acknowledged. */
async function connect(more = ''): Promise<Talk> {
  const { url } = await client().apps.connections.open()
  const socket = new WebSocket(url + more)
  opened.push(socket)
  const talk: Talk = { socket, said: [], closed: false }
  socket.onmessage = ({ data }) => talk.said.push(JSON.parse(String(data)))
  socket.onclose = () => {
    talk.closed = true
  }
  await until(() => talk.said.length > 0, 'the greeting')
  return talk
}

const say = (text: string) => act(space, 'post', { user: 'priya', channel: '#general', text })
const envelopes = ({ said }: Talk) => said.filter(({ envelope_id }) => envelope_id)
const acknowledge = ({ socket }: Talk, envelope_id: string, payload?: unknown) =>
  socket.send(JSON.stringify({ envelope_id, ...(payload !== undefined && { payload }) }))
const advance = (seconds: number) => space.world.universe.advance(seconds * 1000)

describe('apps.connections.open', () => {
  test('gives a socket URL with a ticket', async () => {
    const { url } = await client().apps.connections.open()
    expect(url).toMatch(new RegExp(`^ws://127\\.0\\.0\\.1:\\d+/link/\\?ticket=\\w+&app_id=${app.appId}$`))
  })

  test('refuses other tokens', async () => {
    expect(await refusal(space.bot.apps.connections.open())).toBe('not_allowed_token_type')
  })

  test('gives a ticket for one socket', async () => {
    const { url } = await client().apps.connections.open()
    const first = new WebSocket(url as string)
    opened.push(first)
    await new Promise((resolve) => first.addEventListener('open', resolve))
    const second = new WebSocket(url as string)
    expect(await new Promise((resolve) => second.addEventListener('error', () => resolve('refused')))).toBe('refused')
  })
})

describe('a socket', () => {
  test('is greeted', async () => {
    const talk = await connect()
    expect(talk.said[0]).toEqual({
      type: 'hello',
      num_connections: 1,
      debug_info: {
        host: expect.any(String),
        started: expect.any(String),
        build_number: expect.any(Number),
        approximate_connection_time: 18060,
      },
      connection_info: { app_id: app.appId },
    })
  })

  test('carries events in envelopes, and again while they are not acknowledged', async () => {
    const talk = await connect()
    say('listen')
    await until(() => envelopes(talk).length === 1)
    expect(envelopes(talk)[0]).toEqual({
      envelope_id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
      payload: expect.objectContaining({ type: 'event_callback', event: expect.objectContaining({ text: 'listen' }) }),
      type: 'events_api',
      accepts_response_payload: false,
      retry_attempt: 0,
      retry_reason: '',
    })
    await advance(3)
    await until(() => envelopes(talk).length === 2)
    expect(envelopes(talk)[1]).toMatchObject({
      envelope_id: envelopes(talk)[0].envelope_id,
      retry_attempt: 1,
      retry_reason: 'timeout',
    })
    acknowledge(talk, envelopes(talk)[0].envelope_id)
    await until(() => space.inside((w) => w.db.envelopes.count()) === 0)
    await advance(600)
    expect(envelopes(talk)).toHaveLength(2)
  })

  test('gets what was raised while none was open', async () => {
    say('is anybody there?')
    const talk = await connect()
    await until(() => envelopes(talk).length === 1)
    expect(envelopes(talk)[0].payload.event.text).toBe('is anybody there?')
    acknowledge(talk, envelopes(talk)[0].envelope_id)
    await until(() => space.inside((w) => w.db.envelopes.count()) === 0)
  })

  test('gets what another socket did not acknowledge before it closed', async () => {
    const first = await connect()
    say('caught')
    await until(() => envelopes(first).length === 1)
    first.socket.close()
    await until(() => space.inside((w) => w.db.sessions.count({ open: true })) === 0)
    const second = await connect()
    await advance(3)
    await until(() => envelopes(second).length === 1)
    acknowledge(second, envelopes(second)[0].envelope_id)
    await until(() => space.inside((w) => w.db.envelopes.count()) === 0)
  })

  test('carries an act, whose acknowledgement may answer', async () => {
    const talk = await connect()
    const { interaction } = act(space, 'slashCommand', {
      user: 'priya',
      channel: '#general',
      command: '/hey',
      text: 'you',
    })
    await until(() => envelopes(talk).length === 1)
    expect(envelopes(talk)[0]).toMatchObject({
      type: 'slash_commands',
      accepts_response_payload: true,
      payload: { command: '/hey', text: 'you', api_app_id: app.appId },
    })
    acknowledge(talk, envelopes(talk)[0].envelope_id, { text: 'hey yourself' })
    await until(() => act(space, 'interaction', { id: interaction }).state === 'answered')
    const { messages } = act(space, 'see', { user: 'priya', channel: '#general' })
    expect(messages.at(-1)).toMatchObject({ text: 'hey yourself', ephemeral: true })
  })

  test('is refreshed in time: a warning, then the end', async () => {
    const talk = await connect()
    await advance(18_050)
    await until(() => talk.said.length === 2)
    expect(talk.said[1]).toMatchObject({ type: 'disconnect', reason: 'warning' })
    await advance(10)
    await until(() => talk.closed)
    expect(talk.said[2]).toMatchObject({
      type: 'disconnect',
      reason: 'refresh_requested',
      debug_info: { host: expect.any(String) },
    })
  })

  test('lasts six minutes with debug_reconnects', async () => {
    const talk = await connect('&debug_reconnects=true')
    expect(talk.said[0].debug_info.approximate_connection_time).toBe(360)
    await advance(360)
    await until(() => talk.closed)
  })

  test('shares the events with the others, up to ten', async () => {
    const talks: Talk[] = []
    for (let i = 0; i < 10; i++) talks.push(await connect())
    expect(talks.at(-1)?.said[0].num_connections).toBe(10)
    for (let i = 0; i < 10; i++) say(`number ${i}`)
    await until(() => talks.flatMap(envelopes).length === 10)
    expect(talks.every((talk) => envelopes(talk).length === 1)).toBe(true)
    for (const talk of talks) acknowledge(talk, envelopes(talk)[0].envelope_id)
    const eleventh = await connect()
    expect(eleventh.said[0]).toMatchObject({ type: 'disconnect', reason: 'too_many_websockets' })
    await until(() => eleventh.closed)
    await until(() => space.inside((w) => w.db.envelopes.count()) === 0)
  })

  test('is closed when Socket Mode is switched off', async () => {
    const talk = await connect()
    const off = {
      settings: { socket_mode_enabled: false, event_subscriptions: { request_url: 'http://127.0.0.1:9/' } },
    }
    act(space, 'configureApp', { app: 'Sockets', manifest: off })
    await until(() => talk.closed)
    expect(talk.said[1]).toMatchObject({ type: 'disconnect', reason: 'link_disabled' })
    act(space, 'configureApp', {
      app: 'Sockets',
      manifest: { settings: { socket_mode_enabled: true, event_subscriptions: {} } },
    })
  })
})

test('an act with no socket open fails for the person at once', async () => {
  const { state, error } = act(space, 'slashCommand', { user: 'priya', channel: '#general', command: '/hey' })
  expect({ state, error }).toEqual({ state: 'failed', error: 'dispatch_failed' })
  expect(act(space, 'see', { user: 'priya', channel: '#general' }).messages.at(-1)).toMatchObject({
    user: 'USLACKBOT',
    text: '/hey failed with the error "dispatch_failed"',
    ephemeral: true,
  })
})

test('the SDK’s own client reconnects when it is asked to', async () => {
  const socket = new SocketModeClient({
    appToken: app.appToken,
    clientOptions: { slackApiUrl: base },
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 50,
  })
  const texts: string[] = []
  socket.on('message', async ({ event, ack }) => {
    texts.push(event.text)
    await ack()
  })
  await socket.start()
  say('before')
  await until(() => texts.includes('before'))
  expect(act(space, 'refreshSockets', { app: 'Sockets' })).toEqual({ refreshed: 1 })
  await until(() => space.inside((w) => w.db.sessions.count({ open: true })) === 0)
  say('between')
  await until(() => texts.includes('between'))
  await socket.disconnect()
})

test('a copy of the universe has no sockets, and keeps what was under way', async () => {
  const talk = await connect()
  say('half said')
  await until(() => envelopes(talk).length === 1)
  const copy = space.world.host.fork('default', 'copy')
  const left = copy.transact('slack', (w) => {
    const { sessions, envelopes } = (w as SlackWorld).db
    return [sessions.count({ open: true }), envelopes.count({ session: null })]
  })
  expect(left).toEqual([0, 1])
  acknowledge(talk, envelopes(talk)[0].envelope_id)
  await until(() => space.inside((w) => w.db.envelopes.count()) === 0)
})
