import { LogLevel, SocketModeClient } from '@slack/socket-mode'
import { WebClient } from '@slack/web-api'
import { expect, onTestFinished, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

interface App {
  readonly appToken: string
  readonly appId: string
  readonly botUserId: string
}

const act = <T>({ world: { universe } }: Faulty, name: string, input: object): T => {
  const result = universe.act('slack', name, input)
  universe.database.commit()
  return result as T
}

/** A universe with an app that listens over Socket Mode to what is said in #general. */
async function listening(): Promise<Faulty & { app: App; say(text: string): void }> {
  const given = await faulty({ clock: { mode: 'wall' } })
  const app = act<App>(given, 'createApp', {
    manifest: {
      display_information: { name: 'Sockets' },
      oauth_config: { scopes: { bot: ['channels:history', 'chat:write'] } },
      settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['message.channels'] } },
    },
  })
  act(given, 'invite', { user: 'priya', channel: '#general', users: app.botUserId })
  return { ...given, app, say: (text) => void act(given, 'post', { user: 'priya', channel: '#general', text }) }
}

async function until(look: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 15_000; !look(); await new Promise((resolve) => setTimeout(resolve, 10)))
    if (Date.now() > end) throw new Error(`${what} did not come`)
}

interface Talk {
  readonly socket: WebSocket
  readonly said: any[]
  closed: boolean
}

/** A bare socket: what is said over it is written down, nothing is acknowledged. */
async function connect({ slack, app }: Faulty & { app: App }): Promise<Talk> {
  const client = new WebClient(app.appToken, { slackApiUrl: slack.url, retryConfig: { retries: 0 } })
  const { url } = await client.apps.connections.open()
  const socket = new WebSocket(url as string)
  onTestFinished(() => socket.close())
  const talk: Talk = { socket, said: [], closed: false }
  socket.onmessage = ({ data }) => talk.said.push(JSON.parse(String(data)))
  socket.onclose = () => {
    talk.closed = true
  }
  await until(() => talk.said.length > 0, 'the greeting')
  return talk
}

const churn = (kind: string) =>
  `- id: t.socket\n  match: {twin: slack}\n  when: {trigger: {manual: true}}\n  do: [{event.socket: {kind: ${kind}}}]`

test.each(['warning', 'refresh_requested', 'link_disabled', 'too_many_websockets'])(
  'E6 %s is said on the wire',
  async (kind) => {
    const given = await listening()
    const talk = await connect(given)
    given.begin(churn(kind))
    given.engine.trigger('t.socket', 1)
    await until(() => talk.said.some(({ type, reason }) => type === 'disconnect' && reason === kind), kind)
    if (kind !== 'warning') await until(() => talk.closed, 'the end of the socket')
    expect(given.ledger('injected').map(({ action }) => action)).toEqual(['event.socket'])
  },
)

test('E6 a socket breaks off, and what is said meanwhile is kept for the next one', async () => {
  const given = await listening()
  const first = await connect(given)
  given.begin(churn('abrupt'))
  given.engine.trigger('t.socket', 1)
  await until(() => first.closed, 'the end of the socket')
  given.say('while nobody listened')
  const second = await connect(given)
  await until(() => JSON.stringify(second.said).includes('while nobody listened'), 'what was said meanwhile')
})

test('A11 the SDK comes back after a refresh, and loses nothing', { timeout: 30_000 }, async () => {
  const given = await listening()
  const client = new SocketModeClient({
    appToken: given.app.appToken,
    clientOptions: { slackApiUrl: given.slack.url },
    logLevel: LogLevel.ERROR,
    clientPingTimeout: 500,
  })
  const heard: string[] = []
  let connected = 0
  client.on('connected', () => {
    connected++
  })
  client.on('message', async ({ event, ack }: any) => {
    await ack()
    heard.push(event.text)
  })
  onTestFinished(() => client.disconnect())
  await client.start()
  given.say('before')
  await until(() => heard.includes('before'), 'the first message')
  given.begin(churn('refresh_requested'))
  given.engine.trigger('t.socket', 1)
  await until(() => given.ledger('injected').length > 0, 'the refresh')
  given.say('between')
  await until(() => connected > 1, 'another connection')
  await until(() => heard.includes('between'), 'what was said between two sockets')
})
