import { LogLevel, SocketModeClient } from '@slack/socket-mode'
import { WebClient } from '@slack/web-api'
import { IncomingWebhook } from '@slack/webhook'
import { WebClient as WebClient7 } from 'slack-web-api-7'
import { expect, onTestFinished, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

/** What happens by retries of Slack's Node clients, as counted at a bare server. */

const open = () => faulty({ clock: { mode: 'wall' } })
const requests = ({ ledger }: Faulty) => ledger().filter(({ fault }) => fault === 't.oracle').length
const begin = (given: Faulty, action: string, select = 'always', match = '{twin: slack}') =>
  given.begin(`- id: t.oracle\n  match: ${match}\n  select: ${select}\n  do: [${action}]`)
const failure = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    (error) => error,
  )

function act<T>({ world: { universe } }: Faulty, name: string, input: object): T {
  const result = universe.act('slack', name, input)
  universe.database.commit()
  return result as T
}

function hookOf(given: Faulty): string {
  const manifest = {
    display_information: { name: 'Hooks' },
    oauth_config: { scopes: { bot: ['incoming-webhook', 'chat:write'] } },
  }
  return act<{ webhookUrl: string }>(given, 'createApp', { channel: '#general', manifest }).webhookUrl
}

test.each([
  ['500', '{http.status: {code: 500}}', {}, 1],
  ['429, told to wait', '{svc.rateLimit: {wait: 1s}}', {}, 1],
  ['RST', '{wire.reset: {at: request}}', {}, 1],
  [
    '500, and retries are asked for',
    '{http.status: {code: 500}}',
    { retryConfig: { retries: 2, minTimeout: 10, maxTimeout: 20 } },
    3,
  ],
])('@slack/webhook: %s', async (_name, action, options, count) => {
  const given = await open()
  const hook = new IncomingWebhook(hookOf(given), options)
  begin(given, action)
  expect(await failure(hook.send('hello'))).toBeDefined()
  expect([requests(given), given.messages('hello')]).toEqual([count, 0])
})

const web = ({ slack }: Faulty, options: ConstructorParameters<typeof WebClient>[1] = {}) =>
  new WebClient(slack.headers.authorization?.slice('Bearer '.length), {
    slackApiUrl: slack.url,
    logLevel: LogLevel.ERROR,
    ...options,
  })
const RETRY = { retryConfig: { retries: 2, minTimeout: 10, maxTimeout: 20 } }

test.each([
  ['401', '{http.status: {code: 401}}', 3, 'slack_webapi_http_error'],
  ['FIN before the head', '{wire.close: {at: request}}', 3, 'slack_webapi_request_error'],
  ['a redirect', '{http.redirect: {to: "https://login.example/"}}', 3, 'slack_webapi_request_error'],
  ['429 with a date for a hint', '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: httpDate}}', 1, undefined],
  ['200 and no body', '{http.body: {form: empty}}', 1, 'slack_webapi_platform_error'],
  ['200 and JSON that is cut', '{http.body: {form: truncatedJson}}', 1, 'slack_webapi_platform_error'],
  ['missing_scope', '{svc.scope: {needed: chat:write}}', 1, 'slack_webapi_platform_error'],
])('@slack/web-api: %s', async (_name, action, count, code) => {
  const given = await open()
  begin(given, action)
  const error = await failure(web(given, RETRY).auth.test())
  expect([requests(given), error.code]).toEqual([count, code])
})

test.each([
  ['429 without a hint', '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: absent}}', 1, undefined],
  ['500', '{http.status: {code: 500}}', 3, 'slack_webapi_http_error'],
  ['RST before the head', '{wire.reset: {at: request}}', 3, 'slack_webapi_request_error'],
  ['200 with ok: false', '{svc.auth: {kind: expired}}', 1, 'slack_webapi_platform_error'],
])('@slack/web-api 7 tries again as often as 8: %s', async (_name, action, count, code) => {
  const given = await open()
  begin(given, action)
  const token = given.slack.headers.authorization?.slice('Bearer '.length)
  const client = new WebClient7(token, { slackApiUrl: given.slack.url, ...RETRY, logLevel: 'error' as never })
  const error = await failure(client.auth.test())
  expect([requests(given), error.code]).toEqual([count, code])
})

test('@slack/web-api: a hint of 0 is heeded at once', async () => {
  const given = await open()
  begin(given, '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: zero}}', '{first: 1}')
  expect((await web(given, RETRY).auth.test()).ok).toBe(true)
  expect(requests(given)).toBe(2)
})

test('@slack/web-api: a post that times out is posted again', async () => {
  const given = await open()
  begin(given, '{wire.hang: {at: response-head, for: 3s}, commit: applied}', '{first: 1}')
  const client = web(given, { ...RETRY, timeout: 1000 })
  await client.chat.postMessage({ channel: given.slack.channel, text: 'late' })
  expect([requests(given), given.messages('late')]).toEqual([2, 2])
})

async function until(look: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + 20_000; !look(); await new Promise((resolve) => setTimeout(resolve, 10)))
    if (Date.now() > end) throw new Error(`${what} did not come`)
}

/** The SDK waits for its ping's patience, times the failures in a row. */
const PATIENCE_MS = 600

test.each(['warning', 'refresh_requested', 'link_disabled', 'too_many_websockets', 'abrupt'])(
  '@slack/socket-mode after %s: connected again when its patience is over, and what was not acknowledged comes again',
  { timeout: 40_000 },
  async (kind) => {
    const given = await open()
    const app = act<{ appToken: string; botUserId: string }>(given, 'createApp', {
      manifest: {
        display_information: { name: 'Sockets' },
        oauth_config: { scopes: { bot: ['channels:history', 'chat:write'] } },
        settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['message.channels'] } },
      },
    })
    act(given, 'invite', { user: 'priya', channel: '#general', users: app.botUserId })
    const client = new SocketModeClient({
      appToken: app.appToken,
      clientOptions: { slackApiUrl: given.slack.url },
      logLevel: LogLevel.ERROR,
      clientPingTimeout: PATIENCE_MS,
    })
    onTestFinished(() => client.disconnect())
    const heard: { readonly text: string; readonly retry: number }[] = []
    const connected: number[] = []
    client.on('connected', () => void connected.push(Date.now()))
    let acknowledges = false
    client.on('message', async ({ event, ack, retry_num }: any) => {
      const isOurs = event.text === 'unacknowledged'
      if (isOurs) heard.push({ text: event.text, retry: retry_num ?? 0 })
      if (acknowledges || !isOurs) await ack()
    })
    await client.start()
    act(given, 'post', { user: 'priya', channel: '#general', text: 'unacknowledged' })
    await until(() => heard.length > 0, 'the message')
    acknowledges = true
    given.begin(
      `- id: t.oracle\n  match: {twin: slack}\n  when: {trigger: {manual: true}}\n  do: [{event.socket: {kind: ${kind}}}]`,
    )
    const struck = Date.now()
    given.engine.trigger('t.oracle', 1)
    await until(() => connected.length > 1, 'another connection')
    expect((connected[1] ?? 0) - struck).toBeGreaterThanOrEqual(PATIENCE_MS * 0.9)
    await until(() => heard.length > 1, 'the message again')
    expect(heard.map(({ text }) => text)).toEqual(['unacknowledged', 'unacknowledged'])
    expect(heard[1]?.retry).toBeGreaterThanOrEqual(1)
  },
)
