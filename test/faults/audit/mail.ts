import { createHmac } from 'node:crypto'
import { type Heard, listen } from '../../../twins/slack/test/listener.ts'
import type { Given, Look } from './looks.ts'

interface App {
  readonly appId: string
  readonly signingSecret: string
  readonly botUserId: string
}

const act = <T>({ universe }: Given, name: string, input: object): T => {
  const result = universe.act('slack', name, input)
  universe.database.commit()
  return result as T
}

/** What an app hears of two messages, and when each attempt was made. `status`: how it answers events. */
export const deliveries =
  (status = 200): Look =>
  async (given) => {
    const { universe, begin } = given
    const listener = await listen()
    try {
      const app = act<App>(given, 'createApp', {
        manifest: {
          display_information: { name: 'Told' },
          oauth_config: { scopes: { bot: ['channels:history'] } },
          settings: { event_subscriptions: { bot_events: ['message.channels'], request_url: listener.url } },
        },
      })
      act(given, 'invite', { user: 'priya', channel: '#general', users: app.botUserId })
      await universe.advance(60_000)
      listener.heard.length = 0
      listener.answer = ({ body }) => (body?.type === 'url_verification' ? { body: body.challenge } : { status })
      begin()
      for (const text of ['one', 'two']) {
        act(given, 'post', { user: 'priya', channel: '#general', text })
        await universe.advance(10_000)
      }
      act(given, 'verifyUrl', { app: app.appId })
      await universe.advance(40 * 60_000)
      const attempts = universe.agenda
        .list()
        .map(({ due, name, state, attempt, log }) => [due, name, state, attempt, log.map(brief)])
      const { eventsDisabled, requestUrlVerified } = act<Record<string, unknown>>(given, 'describeApp', {
        app: app.appId,
      })
      return [attempts, listener.heard.map((heard) => told(heard, app)), eventsDisabled, requestUrlVerified]
    } finally {
      listener.close()
    }
  }

const brief = (entry: unknown) => {
  const { at, reason, status, faults } = entry as Record<string, unknown>
  return [at, reason, status, (faults as unknown[] | undefined)?.length]
}

/** Its length, how old it claims to be, and how its signature differs from the right one. */
function told({ headers, text, body }: Heard, { signingSecret }: App) {
  const at = String(headers['x-slack-request-timestamp'])
  const right = createHmac('sha256', signingSecret).update(`v0:${at}:${text}`).digest('hex')
  const given = headers['x-slack-signature'] as string | undefined
  const off = given && [...given.slice(3)].filter((digit, place) => digit !== right[place]).length
  return [
    body?.type,
    text.length > 200 ? 'long' : text.length,
    Date.now() / 1000 - Number(at) > 300 ? 'old' : 'fresh',
    off ?? 'none',
    headers['x-slack-retry-num'],
  ]
}

/** What a Socket Mode connection hears, and how it ends. */
export const socket: Look = async (given) => {
  const { world, universe, begin } = given
  const base = await world.listen('slack')
  const { appToken } = act<{ appToken: string }>(given, 'createApp', {
    manifest: {
      display_information: { name: 'Sockets' },
      oauth_config: { scopes: { bot: ['chat:write'] } },
      settings: { socket_mode_enabled: true },
    },
  })
  const reply = await fetch(`${base}/api/apps.connections.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${appToken}` },
  })
  const { url } = (await reply.json()) as { url: string }
  const heard: unknown[] = []
  const open = new WebSocket(url)
  const until = async (holds: () => boolean) => {
    for (const end = performance.now() + 400; performance.now() < end && !holds(); )
      await new Promise((resolve) => setTimeout(resolve, 5))
  }
  open.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data)).reason ?? 'hello'))
  open.addEventListener('close', ({ code, wasClean }) => heard.push(['closed', code, wasClean]))
  open.addEventListener('error', () => {})
  await until(() => heard.length > 0)
  begin()
  await universe.settle()
  await until(() => heard.length > 2)
  const paused = [...universe.courier.hub.entries()].map(([, one]) => one.isPaused)
  open.close()
  return [heard, paused]
}
