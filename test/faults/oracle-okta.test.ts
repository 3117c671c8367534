import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import okta from '@okta/okta-sdk-nodejs'
import { expect, test } from 'vitest'
import { type Faulty, faulty } from './faults.ts'

/** What happens by retries of @okta/okta-sdk-nodejs 8.1, as counted at a bare server. */

const open = () => faulty({ clock: { mode: 'wall' } })
const requests = ({ ledger }: Faulty) => ledger().filter(({ fault }) => fault === 't.oracle').length
const begin = (given: Faulty, actions: string, select = 'always') =>
  given.begin(`- id: t.oracle\n  match: {twin: okta}\n  select: ${select}\n  do: [${actions}]`)

const tokenOf = ({ okta: { headers } }: Faulty) => headers.authorization?.slice('SSWS '.length) ?? ''
const clientOf = (given: Faulty, more: object = {}) =>
  new okta.Client({
    orgUrl: given.okta.url,
    token: tokenOf(given),
    cacheMiddleware: null,
    testing: { disableHttpsCheck: true },
    ...more,
  } as never)
const ask = (given: Faulty, more: object = {}): Promise<any> => clientOf(given, more).userApi.getUser({ userId: 'me' })
const executed = (options: object) => ({ requestExecutor: new okta.DefaultRequestExecutor(options as never) })
const failure = (call: Promise<unknown>): Promise<any> =>
  call.then(
    () => undefined,
    (error) => error,
  )

test('A8 Okta: a refusal over concurrency is waited for like any other', { timeout: 30_000 }, async () => {
  const given = await open()
  begin(given, '{svc.concurrency: {wait: 1s}}', '{first: 1}')
  expect((await ask(given)).id).toBeTruthy()
  const [asked] = given.world.universe.journal.list({ twin: 'okta', limit: 1 })
  expect([requests(given), asked?.requestHeaders['x-okta-retry-count']]).toEqual([2, '1'])
})

test('Okta’s SDK asks three times in all when it is always told to wait', { timeout: 40_000 }, async () => {
  const given = await open()
  begin(given, '{svc.rateLimit: {wait: 1s}}')
  expect((await failure(ask(given))).status).toBe(429)
  expect(requests(given)).toBe(3)
})

test.each([
  [
    'a Reset that is two in one',
    '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: duplicate, seconds: 1}}',
    {},
    1,
  ],
  ['no wish to try again', '{svc.rateLimit: {wait: 1s}}', executed({ maxRetries: 0 }), 1],
  ['less patience than it is told to have', '{svc.rateLimit: {wait: 1h}}', executed({ requestTimeout: 2000 }), 1],
  ['a Reset in the past', '{svc.rateLimit: {wait: 1s}}, {http.retryAfter: {form: negative}}', {}, 3],
  ['a deadline of the service’s', '{svc.deadline: {}}', {}, 1],
])('Okta’s SDK and %s', { timeout: 30_000 }, async (_name, actions, more, count) => {
  const given = await open()
  begin(given, actions)
  expect(await failure(ask(given, more))).toBeDefined()
  expect(requests(given)).toBe(count)
})

test('Okta’s SDK: an error in JSON is an API error, any other an HTTP error; a page with status 200 is a user without anything', async () => {
  for (const [action, name] of [
    ['{svc.internal: {}}', 'OktaApiError'],
    ['{http.html: {template: edge502}}', 'HttpError'],
  ] as const) {
    const given = await open()
    begin(given, action)
    const error = await failure(ask(given))
    expect([error.constructor.name, requests(given)]).toEqual([name, 1])
  }
  const given = await open()
  begin(given, '{http.html: {template: sso}}')
  const user = await ask(given)
  expect([user?.id, user?.profile, requests(given)]).toEqual([undefined, undefined, 1])
})

/** How a process of its own ends that asks for a user: what it prints, and its exit code. */
async function alone(given: Faulty): Promise<{ out: string; code: number }> {
  const file = fileURLToPath(new URL('child-okta.ts', import.meta.url))
  const child = spawn(process.execPath, [file, given.okta.url, tokenOf(given)], { stdio: ['ignore', 'pipe', 'ignore'] })
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  return { out: out.trim(), code: code as number }
}

/** Node's own exit code of a program that waits for a promise which nobody will settle any more. */
const UNSETTLED = 13

test('A9 Okta: a body that ends too early is waited for without end; one that is reset is the end of the process', {
  timeout: 60_000,
}, async () => {
  const whole = await open()
  expect(await alone(whole)).toEqual({ out: 'resolved', code: 0 })
  const cut = await open()
  begin(cut, '{wire.truncate: {fraction: 0.5}}')
  expect(await alone(cut)).toEqual({ out: '', code: UNSETTLED })
  const reset = await open()
  begin(reset, '{wire.truncate: {fraction: 0.5, end: reset}}')
  expect(await alone(reset)).toEqual({ out: 'uncaught ECONNRESET', code: 1 })
})

test('A12 the same seed in two processes: the same ledger', { timeout: 60_000 }, async () => {
  const run = async () => {
    const file = fileURLToPath(new URL('child-ledger.ts', import.meta.url))
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [out] = await Promise.all([text(child.stdout), once(child, 'close')])
    return out.trim()
  }
  const [first, second] = [await run(), await run()]
  expect(first).toMatch(/^\d{3,} [0-9a-f]{64}$/)
  expect(second).toBe(first)
})
