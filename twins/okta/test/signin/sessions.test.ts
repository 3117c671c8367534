import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD, post, send, signIn } from './browser.ts'

let org: Org
let cookie: string
beforeEach(async () => {
  org = await openOrg()
  cookie = await signIn(org, 'priya@acme.example')
})
afterEach(() => org.close())

const me = (path = '', init: RequestInit = {}) =>
  send(`${org.url}/api/v1/sessions/me${path}`, { ...init, headers: { cookie } })

test('a browser asks about its own session and its own user', async () => {
  const { body } = await me()
  expect(body).toMatchObject({ userId: org.user('priya'), status: 'ACTIVE' })
  expect(body._links.self.href).toBe(`${org.url}/api/v1/sessions/me`)
  const user = await send(`${org.url}/api/v1/users/me`, { headers: { cookie } })
  expect(user.body.id).toBe(org.user('priya'))
})

test('without a session there is none, and a session opens nothing but its own user', async () => {
  expect((await send(`${org.url}/api/v1/sessions/me`)).body.errorCode).toBe('E0000007')
  expect((await send(`${org.url}/api/v1/users`, { headers: { cookie } })).status).toBe(401)
  expect((await send(`${org.url}/api/v1/users/${org.user('priya')}`, { headers: { cookie } })).status).toBe(401)
})

test('a session ends two hours after its last use', async () => {
  await org.world.universe.advance(119 * 60_000)
  expect((await me('/lifecycle/refresh', { method: 'POST' })).status).toBe(200)
  await org.world.universe.advance(119 * 60_000)
  expect((await me()).status).toBe(200)
  await org.world.universe.advance(2 * 60_000)
  expect((await me()).status).toBe(404)
})

test('an administrator reads a session by either of its names, and closes it', async () => {
  const { id } = (await me()).body
  const read = await org.call('GET', `/api/v1/sessions/${id}`)
  const other = read.body._links.self.href as string
  expect(other).not.toContain(id)
  expect((await org.call('GET', new URL(other).pathname)).body.id).toBe(id)
  expect((await org.call('DELETE', `/api/v1/sessions/${id}`)).status).toBe(204)
  expect((await me()).status).toBe(404)
  expect((await org.call('GET', `/api/v1/sessions/${id}`)).body.errorSummary).toBe(
    `Not found: Resource not found: ${id} (AppSession)`,
  )
})

test('who signs out, is suspended or has all sessions revoked is signed in nowhere', async () => {
  expect((await me('', { method: 'DELETE' })).status).toBe(204)
  expect((await me()).status).toBe(404)
  cookie = await signIn(org, 'priya@acme.example')
  await org.client.userApi.revokeUserSessions({ userId: org.user('priya') })
  expect((await me()).status).toBe(404)
  cookie = await signIn(org, 'priya@acme.example')
  await org.client.userApi.suspendUser({ userId: org.user('priya') })
  expect((await me()).status).toBe(404)
})

test.each([
  ['/app/UserHome', '/app/UserHome'],
  ['https://evil.example/', '/app/UserHome'],
  ['//evil.example/', '/app/UserHome'],
  ['/\\evil.example/', '/app/UserHome'],
  ['javascript:alert(1)', '/app/UserHome'],
])('a sign-in that should lead to %s leads to %s', async (asked, reached) => {
  const { body } = await post(org, '/api/v1/authn', { username: 'priya', password: PASSWORD })
  const query = new URLSearchParams({ token: body.sessionToken, redirectUrl: asked })
  const { headers } = await send(`${org.url}/login/sessionCookieRedirect?${query}`)
  expect(headers.get('location')).toBe(`${org.url}${reached}`)
})

test('an origin that the org trusts may be led to', async () => {
  await org.call('POST', '/api/v1/trustedOrigins', {
    name: 'Shop',
    origin: 'https://shop.example',
    scopes: [{ type: 'REDIRECT' }],
  })
  const { body } = await post(org, '/api/v1/authn', { username: 'priya', password: PASSWORD })
  const query = new URLSearchParams({ token: body.sessionToken, redirectUrl: 'https://shop.example/cart' })
  const { headers } = await send(`${org.url}/login/sessionCookieRedirect?${query}`)
  expect(headers.get('location')).toBe('https://shop.example/cart')
})
