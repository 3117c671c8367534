import okta from '@okta/okta-sdk-nodejs'
import { ErrorCode, WebClient, WebClientEvent } from '@slack/web-api'
import { expect, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

/** Gaps between attempts are real time: the universe's clock is the machine's. */
const open = () => faulty({ clock: { mode: 'wall' } })

const web = ({ slack }: Faulty, options: ConstructorParameters<typeof WebClient>[1] = {}) =>
  new WebClient(slack.headers.authorization?.slice('Bearer '.length), { slackApiUrl: slack.url, ...options })

const RETRY = { retries: 2, minTimeout: 10, maxTimeout: 20 }
const requests = ({ ledger }: Faulty) => ledger().length

const oktaClient = ({ okta: { url, headers } }: Faulty, more: object = {}) =>
  new okta.Client({
    orgUrl: url,
    token: headers.authorization?.slice('SSWS '.length) ?? '',
    cacheMiddleware: null,
    testing: { disableHttpsCheck: true },
    ...more,
  } as never)

const faultOn = (twin: string, action: string, select = '{first: 1}') =>
  `- id: t.oracle\n  match: {twin: ${twin}}\n  select: ${select}\n  do: [${action}]`

test('A1 Slack: 429 with Retry-After 1 is waited for, and the message is posted once', async () => {
  const given = await open()
  given.begin(faultOn('slack', '{svc.rateLimit: {wait: 1s}}'))
  const client = web(given)
  let told = 0
  client.on(WebClientEvent.RATE_LIMITED, (seconds: number) => {
    told = seconds
  })
  await client.chat.postMessage({ channel: given.slack.channel, text: 'a1' })
  expect([requests(given), told, given.messages('a1')]).toEqual([2, 1, 1])
  const [first, second] = given.ledger()
  expect((second?.wall ?? 0) - (first?.wall ?? 0)).toBeGreaterThanOrEqual(990)
  expect(given.engine.attempts.early).toEqual([])
})

test('A2 Slack: a post whose reply is lost is posted again', async () => {
  const given = await open()
  given.begin(faultOn('slack', '{wire.reset: {at: response-head}, commit: applied}'))
  await web(given, { retryConfig: RETRY }).chat.postMessage({ channel: given.slack.channel, text: 'a2' })
  expect([requests(given), given.messages('a2')]).toEqual([2, 2])
  expect(given.engine.attempts.repeated.map(({ effects }) => effects)).toEqual([2])
})

test('A3 Slack: 429 without a hint is an error without a code, after one request', async () => {
  const given = await open()
  given.begin(faultOn('slack', '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: absent}}', 'always'))
  const error = await web(given, { retryConfig: RETRY })
    .auth.test()
    .catch((error) => error)
  expect([requests(given), error.code]).toEqual([1, undefined])
  expect(error.message).toMatch(/Retry header did not contain a valid timeout/)
})

test.each([
  [
    '429 and no wish to wait',
    '{svc.rateLimit: {wait: 1s}}',
    { rejectRateLimitedCalls: true },
    1,
    ErrorCode.RateLimitedError,
  ],
  ['200 with ok: false', '{svc.auth: {kind: expired}}', {}, 1, ErrorCode.PlatformError],
  ['500', '{http.status: {code: 500}}', {}, 3, ErrorCode.HTTPError],
  ['503', '{svc.unavailable: {}}', {}, 3, ErrorCode.HTTPError],
  ['RST before the head', '{wire.reset: {at: request}}', {}, 3, ErrorCode.RequestError],
  ['a page with status 200', '{http.html: {template: sso}}', {}, 1, ErrorCode.PlatformError],
])('@slack/web-api: %s', async (_name, action, options, count, code) => {
  const given = await open()
  given.begin(faultOn('slack', action, 'always'))
  const error = await web(given, { retryConfig: RETRY, ...options })
    .auth.test()
    .catch((error) => error)
  expect([requests(given), error.code]).toEqual([count, code])
})

test('@slack/web-api: a body that is cut is an error without a code, not tried again', async () => {
  const given = await open()
  given.begin(faultOn('slack', '{wire.truncate: {fraction: 0.5}}', 'always'))
  const error = await web(given, { retryConfig: RETRY })
    .auth.test()
    .catch((error) => error)
  expect([requests(given), error.name, error.message]).toEqual([1, 'TypeError', 'terminated'])
})

const listUsers = async (client: okta.Client): Promise<number> => {
  let count = 0
  await (await client.userApi.listUsers({ limit: 1 })).each(() => {
    count++
    return false
  })
  return count
}

test.each([
  ['with clocks that agree', ''],
  [
    'with a server that is an hour ahead',
    '\n- id: t.skew\n  match: {twin: okta}\n  do: [{clock.skew: {by: 1h, of: date}}]',
  ],
])('A7 Okta: 429 is waited for until Reset, %s', { timeout: 30_000 }, async (_name, more) => {
  const given = await open()
  given.begin(faultOn('okta', '{svc.rateLimit: {wait: 1s}}') + more)
  expect(await listUsers(oktaClient(given))).toBe(1)
  const [first, second] = given.ledger().filter(({ fault }) => fault === 't.oracle')
  const gap = (second?.wall ?? 0) - (first?.wall ?? 0)
  // Reset − Date + 1 s, and both are whole seconds.
  expect(gap).toBeGreaterThanOrEqual(1000)
  const [asked] = given.world.universe.journal.list({ twin: 'okta', limit: 1 })
  expect(asked?.requestHeaders).toMatchObject({ 'x-okta-retry-count': '1' })
})

test.each([
  ['500', '{svc.internal: {}}', 1],
  ['401', '{svc.auth: {kind: expired}}', 1],
  ['RST', '{wire.reset: {at: request}}', 1],
  ['429 without Reset', '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: absent}}', 1],
])('@okta/okta-sdk-nodejs: %s is not tried again', async (_name, action, count) => {
  const given = await open()
  given.begin(faultOn('okta', action, 'always'))
  await expect(listUsers(oktaClient(given))).rejects.toThrow()
  expect(requests(given)).toBe(count)
})
