import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Org, openOrg, refusal } from './org.ts'

let org: Org
beforeAll(async () => {
  org = await openOrg()
})
afterAll(() => org.close())

test('the official SDK reads a user by id, by login and by the short form of a login', async () => {
  const id = org.user('priya')
  for (const userId of [id, 'priya@acme.example', 'priya', 'me']) {
    const user = await org.client.userApi.getUser({ userId })
    expect(user.id).toBe(id)
    expect(user.status).toBe('ACTIVE')
  }
})

test('the official SDK pages through all users', async () => {
  const logins: unknown[] = []
  await (await org.client.userApi.listUsers({ limit: 5 })).each((user) => {
    logins.push(user?.profile?.login)
  })
  expect(logins).toHaveLength(12)
})

test('a user that is not there is refused in Okta’s words', async () => {
  expect(await refusal(org.client.userApi.getUser({ userId: 'nobody' }))).toMatchObject({
    status: 404,
    errorCode: 'E0000007',
    errorSummary: 'Not found: Resource not found: nobody (User)',
  })
})

test('every reply tells of the rate limit and of the request', async () => {
  const { headers } = await org.call('GET', '/api/v1/users/me')
  expect(headers.get('x-okta-request-id')).toMatch(/^[0-9a-f]{32}$/)
  expect(Number(headers.get('x-rate-limit-limit'))).toBeGreaterThan(0)
  expect(Number(headers.get('x-rate-limit-reset')) * 1000).toBeGreaterThan(org.world.universe.clock.now())
})

test('without a token the API refuses in Okta’s words', async () => {
  const reply = await fetch(`${org.url}/api/v1/users`)
  expect(reply.status).toBe(401)
  expect(await reply.json()).toMatchObject({ errorCode: 'E0000011', errorSummary: 'Invalid token provided' })
})

test('what no one wrote by hand is generated behaviour: an origin is made and read back', async () => {
  const made = await org.call('POST', '/api/v1/trustedOrigins', {
    name: 'App',
    origin: 'https://app.example',
    scopes: [{ type: 'CORS' }],
  })
  expect(made.status).toBe(200)
  expect((await org.call('GET', `/api/v1/trustedOrigins/${made.body.id}`)).body).toMatchObject({ name: 'App' })
})
