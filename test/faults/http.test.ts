import { expect, test } from 'vitest'
import { ask, call, faulty, post } from './faults.ts'

test('H1 a drained bucket answers in Slack’s dialect, changes nothing, and leaves other methods alone', async () => {
  const { slack, begin, ledger, messages } = await faulty()
  begin(`- id: t.limit
  match: {twin: slack, operation: chat.postMessage}
  select: {first: 1}
  do: [{svc.rateLimit: {wait: 1s}}]`)
  const refused = await post(slack, 'limited')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('1')
  expect(await refused.json()).toEqual({ ok: false, error: 'ratelimited' })
  expect(messages('limited')).toBe(0)
  expect((await (await call(slack, 'auth.test')).json()) as object).toMatchObject({ ok: true })
  expect(await (await post(slack, 'limited')).json()).toMatchObject({ ok: true })
  expect(messages('limited')).toBe(1)
  expect(ledger().map(({ n, outcome, action, commit }) => [n, outcome, action, commit])).toEqual([
    [1, 'injected', 'svc.rateLimit', 'never'],
    [2, 'passed', null, null],
  ])
})

test('H1 a drained bucket answers in Okta’s dialect, and its headers agree with its date', async () => {
  const { okta, begin } = await faulty()
  begin(`- id: t.limit
  match: {twin: okta, operation: listUsers}
  select: {first: 1}
  do: [{svc.rateLimit: {wait: 1s}}]`)
  const refused = await ask(okta, '/api/v1/users?limit=1')
  expect(refused.status).toBe(429)
  expect(await refused.json()).toMatchObject({ errorCode: 'E0000047', errorCauses: [] })
  expect(refused.headers.get('x-rate-limit-remaining')).toBe('0')
  expect(refused.headers.get('retry-after')).toBeNull()
  const wait = Number(refused.headers.get('x-rate-limit-reset')) - Date.parse(refused.headers.get('date') ?? '') / 1000
  expect(wait).toBeGreaterThanOrEqual(1)
  expect(wait).toBeLessThanOrEqual(2)
  expect((await ask(okta, '/api/v1/users?limit=1')).status).toBe(200)
})

test('H1 a refusal over concurrency has Limit and Remaining of 0', async () => {
  const { okta, begin } = await faulty()
  begin(`- id: t.threads
  match: {twin: okta}
  do: [{svc.concurrency: {}}]`)
  const refused = await ask(okta, '/api/v1/users')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('x-rate-limit-limit')).toBe('0')
  expect(refused.headers.get('x-rate-limit-remaining')).toBe('0')
})

const FORMS = {
  absent: null,
  zero: '0',
  httpDate: /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/,
  garbage: 'abc',
  huge: '86400',
} as const

test.each(Object.entries(FORMS))('H2 a hint to come back may be %s', async (form, wanted) => {
  const { slack, begin } = await faulty()
  begin(`- id: t.limit
  match: {twin: slack}
  do: [{svc.rateLimit: {wait: 5s}}, {http.retryAfter: {form: ${form}}}]`)
  const told = (await call(slack, 'auth.test')).headers.get('retry-after')
  if (wanted instanceof RegExp) expect(told).toMatch(wanted)
  else expect(told).toBe(wanted)
})

test.each([
  ['captive', 200],
  ['sso', 200],
  ['edge502', 502],
  ['maintenance', 503],
])('H3 the page %s comes as HTML with status %i, and nothing is done', async (template, status) => {
  const { slack, begin, messages } = await faulty()
  begin(`- id: t.html
  do: [{http.html: {template: ${template}}}]`)
  const reply = await post(slack, 'page')
  expect(reply.status).toBe(status)
  expect(reply.headers.get('content-type')).toMatch(/^text\/html/)
  expect(await reply.text()).toMatch(/^<!DOCTYPE html>/)
  expect(messages('page')).toBe(0)
})

test('H4 errors of a token come with Slack’s own status and code', async () => {
  const { slack, begin, engine } = await faulty()
  for (const [kind, code] of [
    ['invalid', 'invalid_auth'],
    ['expired', 'token_expired'],
    ['revoked', 'token_revoked'],
    ['accountInactive', 'account_inactive'],
  ]) {
    const run = begin(`- id: t.auth\n  do: [{svc.auth: {kind: ${kind}}}]`)
    const reply = await call(slack, 'auth.test')
    expect([reply.status, await reply.json()]).toEqual([200, { ok: false, error: code }])
    engine.stop(run)
  }
})

test('H4 a missing scope is named, with the headers that tell of scopes', async () => {
  const { slack, begin } = await faulty()
  begin(`- id: t.scope
  match: {twin: slack, operation: chat.postMessage}
  do: [{svc.scope: {needed: 'chat:write', provided: 'channels:read'}}]`)
  const reply = await post(slack, 'scope')
  expect(reply.status).toBe(200)
  expect(await reply.json()).toEqual({
    ok: false,
    error: 'missing_scope',
    needed: 'chat:write',
    provided: 'channels:read',
  })
  expect(reply.headers.get('x-oauth-scopes')).toContain('chat:write')
  expect(reply.headers.get('x-accepted-oauth-scopes')).toContain('chat:write')
})

test('H4 Okta refuses a token with E0000011 and a right with E0000006', async () => {
  const { okta, begin, engine } = await faulty()
  const first = begin('- id: t.auth\n  match: {twin: okta}\n  do: [{svc.auth: {kind: expired}}]')
  const expired = await ask(okta, '/api/v1/users')
  expect([expired.status, ((await expired.json()) as { errorCode: string }).errorCode]).toEqual([401, 'E0000011'])
  engine.stop(first)
  begin('- id: t.scope\n  match: {twin: okta}\n  do: [{svc.scope: {}}]')
  const forbidden = await ask(okta, '/api/v1/users')
  expect([forbidden.status, ((await forbidden.json()) as { errorCode: string }).errorCode]).toEqual([403, 'E0000006'])
})
