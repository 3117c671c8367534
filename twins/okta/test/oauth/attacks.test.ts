import { createHash, createSign, generateKeyPairSync } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerWith } from '../hook-server.ts'
import { type Org, openOrg } from '../org.ts'
import { send } from '../signin/browser.ts'
import { grantScope, makeApp, REDIRECT, type TestApp } from './app.ts'
import { AT, answered, authorize, basic, bearer, codeOf, exchange, form, tokensOf, VERIFIER } from './flow.ts'

let org: Org
let app: TestApp
beforeEach(async () => {
  // A proof's age is told by its maker's clock, everything else by the universe's.
  org = await openOrg()
  app = makeApp(org)
})
afterEach(() => org.close())

const refresh = (token: string, fields = {}) =>
  form(org, `${AT}/token`, { grant_type: 'refresh_token', refresh_token: token, ...fields }, basic(app))
const introspect = async (token: string) => (await form(org, `${AT}/introspect`, { token }, basic(app))).body
const userinfo = (token: string) => send(`${org.url}${AT}/userinfo`, bearer(token))

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString())
const headerOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] as string, 'base64url').toString())

test('a code is good once; when it comes again, what it was exchanged for is void', async () => {
  const code = await codeOf(org, app)
  const tokens = (await exchange(org, app, code)).body
  expect((await userinfo(tokens.access_token)).status).toBe(200)
  const again = await exchange(org, app, code)
  expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  expect((await userinfo(tokens.access_token)).status).toBe(401)
  expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant')
})

test('a code is good for five minutes, for its client, its redirect and its server', async () => {
  const late = await codeOf(org, app)
  await org.world.universe.advance(5 * 60_000)
  expect((await exchange(org, app, late)).body.error).toBe('invalid_grant')
  const code = await codeOf(org, app)
  expect((await exchange(org, makeApp(org), code)).body.error).toBe('invalid_grant')
  const elsewhere = await exchange(org, app, code, { redirect_uri: 'http://127.0.0.1:9/other' })
  expect(elsewhere.body.error).toBe('invalid_grant')
  const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER }
  expect((await form(org, '/oauth2/v1/token', fields, basic(app))).status).toBe(400)
  expect((await exchange(org, app, code)).status).toBe(200)
})

test('PKCE cannot be talked down: no verifier, a wrong one, a plain challenge, none where it is required', async () => {
  const code = await codeOf(org, app)
  expect((await exchange(org, app, code, { code_verifier: undefined })).status).toBe(400)
  expect((await exchange(org, app, code, { code_verifier: 'w'.repeat(43) })).body.error).toBe('invalid_grant')
  const plain = answered(await authorize(org, app, { code_challenge_method: 'plain' }))
  expect(plain.get('error')).toBe('invalid_request')
  const none = { code_challenge: undefined, code_challenge_method: undefined }
  const browser = makeApp(org, { application_type: 'browser' }, { token_endpoint_auth_method: 'none' })
  expect(answered(await authorize(org, browser, none)).get('error')).toBe('invalid_request')
  const bare = await codeOf(org, app, none)
  expect((await exchange(org, app, bare)).body.error).toBe('invalid_request')
})

test.each([
  'https://evil.example/callback',
  'http://127.0.0.1:9/callback/../evil',
  'http://127.0.0.1:9/callback?next=evil',
  'http://127.0.0.1:9/callback#evil',
  'http://127.0.0.1:9@evil.example/callback',
  '',
])('a redirect to %s, which the client did not register, is shown in place and goes nowhere', async (redirect_uri) => {
  const { status, headers, text } = await authorize(org, app, { redirect_uri })
  expect(status).toBe(400)
  expect(headers.get('location')).toBeNull()
  expect(text).toContain('redirect_uri')
})

test('only a subdomain of a wildcard is left open', async () => {
  const open = makeApp(org, { redirect_uris: ['https://*.shop.example/cb'], wildcard_redirect: 'SUBDOMAIN' })
  const at = async (redirect_uri: string) => (await authorize(org, open, { redirect_uri })).status
  expect(await at('https://eu.shop.example/cb')).toBe(302)
  expect(await at('https://evil.example/.shop.example/cb')).toBe(400)
  expect(await at('https://evil.example#.shop.example/cb')).toBe(400)
  expect(await at('https://a.b.shop.example/cb')).toBe(400)
})

test('who signs out is not led to where the app did not register', async () => {
  const { id_token } = await tokensOf(org, app)
  const query = new URLSearchParams({
    id_token_hint: id_token as string,
    post_logout_redirect_uri: 'https://evil.example',
  })
  const { status, headers } = await send(`${org.url}${AT}/logout?${query}`)
  expect(status).toBe(400)
  expect(headers.get('location')).toBeNull()
})

test('an expired, a revoked and a foreign token are no good', async () => {
  const { access_token: access } = (await tokensOf(org, app)) as { access_token: string }
  await form(org, `${AT}/revoke`, { token: access }, basic(makeApp(org)))
  expect((await userinfo(access)).status).toBe(200)
  await form(org, `${AT}/revoke`, { token: access }, basic(app))
  expect((await userinfo(access)).status).toBe(401)
  const { access_token: other } = (await tokensOf(org, app)) as { access_token: string }
  expect((await send(`${org.url}/oauth2/v1/userinfo`, bearer(other))).status).toBe(401)
  await org.world.universe.advance(3600_000)
  expect((await userinfo(other)).status).toBe(401)
  expect(await introspect(other)).toEqual({ active: false })
})

test('the management API takes only tokens of the org, with a scope for what is asked', async () => {
  grantScope(org, app, 'okta.users.read')
  const foreign = (await tokensOf(org, app)).access_token as string
  const refused = await send(`${org.url}/api/v1/users/me`, bearer(foreign))
  expect(refused.status).toBe(401)
  expect(refused.headers.get('www-authenticate')).toContain('error="invalid_token"')
  const at = '/oauth2/v1'
  const code = answered(await authorize(org, app, { scope: 'openid okta.users.read' }, at)).get('code') as string
  const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER }
  const { body } = await form(org, `${at}/token`, fields, basic(app))
  const call = (path: string, method = 'GET') => send(org.url + path, { ...bearer(body.access_token), method })
  expect((await call('/api/v1/users/me')).body.id).toBe(org.user('priya'))
  expect((await call('/api/v1/groups')).status).toBe(403)
  expect((await call(`/api/v1/users/${org.user('priya')}/lifecycle/suspend`, 'POST')).status).toBe(403)
})

test('a token whose signature is missing, wrong, or another key’s is no good', async () => {
  const { access_token: good } = (await tokensOf(org, app)) as { access_token: string }
  const [header, payload] = good.split('.')
  const forged = part({ ...claimsOf(good), sub: 'mateo@acme.example', uid: org.user('mateo') })
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const own = `${header}.${forged}`
  const withJwk = part({ ...headerOf(good), jwk: publicKey.export({ format: 'jwk' }) })
  const signed = (text: string) => `${text}.${createSign('sha256').update(text).sign(privateKey, 'base64url')}`
  const hmac = `${part({ ...headerOf(good), alg: 'HS256' })}.${payload}`
  const attempts = [
    `${part({ alg: 'none' })}.${forged}.`,
    `${part({ ...headerOf(good), alg: 'none' })}.${payload}.`,
    `${header}.${forged}.${good.split('.')[2]}`,
    `${header}.${payload}.`,
    signed(own),
    signed(`${withJwk}.${forged}`),
    `${hmac}.${createHash('sha256').update(hmac).digest('base64url')}`,
  ]
  for (const attempt of attempts) {
    expect((await userinfo(attempt)).status).toBe(401)
    expect(await introspect(attempt)).toEqual({ active: false })
  }
})

test('a refresh token that rotates is good once, and when it comes again its whole sign-in is void', async () => {
  app = makeApp(org, { refresh_token: { rotation_type: 'ROTATE', leeway: 0 } })
  const first = await tokensOf(org, app)
  const second = (await refresh(first.refresh_token as string)).body
  expect(second.refresh_token).not.toBe(first.refresh_token)
  await org.world.universe.advance(1000)
  expect((await refresh(first.refresh_token as string)).body.error).toBe('invalid_grant')
  expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant')
  expect((await userinfo(second.access_token)).status).toBe(401)
  expect(org.events('app.oauth2.as.token.detect_reuse')).toHaveLength(1)
})

test('a refresh token is its client’s, asks for no more than it was given, and ends with its user', async () => {
  const { refresh_token: token } = (await tokensOf(org, app)) as { refresh_token: string }
  expect((await refresh(token, { scope: 'openid profile' })).body.error).toBe('access_denied')
  const theirs = { grant_type: 'refresh_token', refresh_token: token }
  expect((await form(org, `${AT}/token`, theirs, basic(makeApp(org)))).body.error).toBe('invalid_grant')
  expect((await refresh(token)).status).toBe(200)
  await org.client.userApi.suspendUser({ userId: org.user('priya') })
  expect((await refresh(token)).body.error).toBe('invalid_grant')
})

test('a client that cannot prove itself gets nothing', async () => {
  const ask = (fields: Record<string, string>, headers = {}) =>
    form(org, `${AT}/token`, { grant_type: 'refresh_token', refresh_token: 'x', ...fields }, headers)
  const wrong = await ask({}, basic({ ...app, secret: 'wrong' }))
  expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  expect((await ask({ client_id: app.clientId })).body.error).toBe('invalid_client')
  expect((await ask({ client_id: 'nobody' })).body.error).toBe('invalid_client')
  expect((await ask({})).body.error).toBe('invalid_client')
  expect((await ask({ client_secret: app.secret as string }, basic(app))).body.error).toBe('invalid_request')
  const inUrl = `${org.url}${AT}/token?client_id=${app.clientId}&client_secret=${app.secret}`
  expect((await send(inUrl, { method: 'POST', body: new URLSearchParams({ grant_type: 'password' }) })).status).toBe(
    400,
  )
})

test('an assertion is good once, and only for this server', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const jwks = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }] }
  const service = { application_type: 'service', grant_types: ['client_credentials'], response_types: ['token'], jwks }
  app = makeApp(org, service, { token_endpoint_auth_method: 'private_key_jwt' })
  grantScope(org, app, 'okta.users.read')
  const assertion = (claims: object, header: object = {}) => {
    const now = Math.floor(Date.now() / 1000)
    const base = { iss: app.clientId, sub: app.clientId, aud: `${org.url}/oauth2/v1/token`, exp: now + 60, iat: now }
    const text = `${part({ alg: 'RS256', kid: 'k', ...header })}.${part({ ...base, ...claims })}`
    return `${text}.${createSign('sha256').update(text).sign(privateKey, 'base64url')}`
  }
  const ask = (client_assertion: string) =>
    form(org, '/oauth2/v1/token', {
      grant_type: 'client_credentials',
      scope: 'okta.users.read',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion,
    })
  const good = assertion({ jti: 'one' })
  expect((await ask(good)).status).toBe(200)
  expect((await ask(good)).body.error_description).toContain('already been used')
  const past = Math.floor(Date.now() / 1000) - 3600
  for (const bad of [
    { aud: 'https://evil.example' },
    { exp: past },
    { exp: past + 9000 },
    { sub: 'other' },
    { iss: 'other' },
  ])
    expect(await ask(assertion(bad))).toMatchObject({ status: 401, body: { error: 'invalid_client' } })
  expect((await ask(assertion({}, { alg: 'none' }))).status).toBe(401)
  expect((await ask(assertion({}, { kid: 'unknown' }))).status).toBe(401)
})

test('a client may keep its keys on a server of its own, and is refused while nobody answers there', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const server = await answerWith({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', use: 'sig' }] })
  const service = { application_type: 'service', grant_types: ['client_credentials'], response_types: ['token'] }
  app = makeApp(org, { ...service, jwks_uri: server.url }, { token_endpoint_auth_method: 'private_key_jwt' })
  grantScope(org, app, 'okta.users.read')
  const ask = (key = privateKey) => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: app.clientId, sub: app.clientId, aud: `${org.url}/oauth2/v1/token`, exp: now + 60 }
    const text = `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}`
    return form(org, '/oauth2/v1/token', {
      grant_type: 'client_credentials',
      scope: 'okta.users.read',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: `${text}.${createSign('sha256').update(text).sign(key, 'base64url')}`,
    })
  }
  expect((await ask()).status).toBe(200)
  expect((await ask(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)).status).toBe(401)
  await server.close()
  expect((await ask()).body.error_description).toContain('jwks_uri')
})
