import { generateKeyPair } from 'node:crypto'
import * as openid from 'openid-client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { send, signIn } from '../signin/browser.ts'
import { AFTER_LOGOUT, grantScope, makeApp, REDIRECT, type TestApp } from './app.ts'

let org: Org
beforeEach(async () => {
  // Clients judge tokens by their own clock.
  org = await openOrg({ clock: { mode: 'wall' } })
})
afterEach(() => org.close())

const discover = (app: TestApp, path = '/oauth2/default') =>
  openid.discovery(new URL(org.url + path), app.clientId, app.secret, undefined, {
    execute: [openid.allowInsecureRequests],
  })

/** What a signed-in browser is led to. */
async function visit(url: URL, username = 'priya@acme.example'): Promise<URL> {
  const cookie = await signIn(org, username)
  const { headers, text } = await send(url.href, { headers: { cookie } })
  const location = headers.get('location')
  if (location === null) throw new Error(text)
  return new URL(location)
}

async function signInWith(config: openid.Configuration, scope: string, dpop?: openid.DPoPHandle) {
  const pkceCodeVerifier = openid.randomPKCECodeVerifier()
  const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()]
  const url = openid.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  const back = await visit(url)
  const checks = { pkceCodeVerifier, expectedState, expectedNonce }
  return openid.authorizationCodeGrant(config, back, checks, undefined, { ...(dpop && { DPoP: dpop }) })
}

test.each(['', '/oauth2/default'])('a user signs in with a code and PKCE at the server "%s"', async (path) => {
  const config = await discover(makeApp(org), path)
  const tokens = await signInWith(config, 'openid profile email offline_access')
  const claims = tokens.claims()
  expect(claims).toMatchObject({ sub: org.user('priya'), preferred_username: 'priya@acme.example', amr: ['pwd'] })
  const info = await openid.fetchUserInfo(config, tokens.access_token, claims?.sub as string)
  expect(info).toMatchObject({ email: 'priya@acme.example', given_name: 'Priya' })
  const next = await openid.refreshTokenGrant(config, tokens.refresh_token as string)
  expect(next.access_token).not.toBe(tokens.access_token)
  const about = await openid.tokenIntrospection(config, next.access_token)
  expect(about).toMatchObject({ active: true, username: 'priya@acme.example', token_type: 'Bearer' })
  await openid.tokenRevocation(config, tokens.refresh_token as string)
  expect(await openid.tokenIntrospection(config, next.access_token)).toEqual({ active: false })
  await expect(openid.refreshTokenGrant(config, tokens.refresh_token as string)).rejects.toMatchObject({
    error: 'invalid_grant',
  })
})

test('a user who is not assigned to the app, and one who is not signed in, are told to the client', async () => {
  const app = makeApp(org)
  await org.call('DELETE', `/api/v1/apps/${app.id}/groups/${org.group('Everyone')}`)
  const config = await discover(app)
  await expect(signInWith(config, 'openid')).rejects.toMatchObject({ error: 'access_denied' })
  const query = { redirect_uri: REDIRECT, scope: 'openid', state: 's', prompt: 'none' }
  const { headers } = await send(openid.buildAuthorizationUrl(config, query).href)
  expect(new URL(headers.get('location') as string).searchParams.get('error')).toBe('login_required')
})

test('tokens bound to a key are good with a proof of it alone', async () => {
  const config = await discover(makeApp(org, { dpop_bound_access_tokens: true }))
  const handle = openid.getDPoPHandle(config, await openid.randomDPoPKeyPair('ES256'))
  const tokens = await signInWith(config, 'openid', handle)
  expect(tokens.token_type).toBe('dpop')
  const sub = org.user('priya')
  expect((await openid.fetchUserInfo(config, tokens.access_token, sub, { DPoP: handle })).sub).toBe(sub)
  const bare = await send(`${org.url}/oauth2/default/v1/userinfo`, {
    headers: { authorization: `Bearer ${tokens.access_token}` },
  })
  expect(bare.status).toBeGreaterThanOrEqual(400)
})

test('a service app acts in its own name with a key of its own, within what it was granted', async () => {
  const { publicKey, privateKey } = await new Promise<any>((resolve, reject) =>
    generateKeyPair('rsa', { modulusLength: 2048 }, (error, publicKey, privateKey) =>
      error ? reject(error) : resolve({ publicKey, privateKey }),
    ),
  )
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'k1', alg: 'RS256', use: 'sig' }
  const app = makeApp(
    org,
    {
      application_type: 'service',
      grant_types: ['client_credentials'],
      response_types: ['token'],
      redirect_uris: [],
      jwks: { keys: [jwk] },
    },
    { token_endpoint_auth_method: 'private_key_jwt' },
  )
  const der = privateKey.export({ type: 'pkcs8', format: 'der' })
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('pkcs8', der, algorithm, false, ['sign'])
  const config = await openid.discovery(new URL(org.url), app.clientId, {}, openid.PrivateKeyJwt({ key, kid: 'k1' }), {
    execute: [openid.allowInsecureRequests],
  })
  const ask = () => openid.clientCredentialsGrant(config, { scope: 'okta.users.read okta.groups.read' })
  await expect(ask()).rejects.toMatchObject({ error: 'consent_required' })
  grantScope(org, app, 'okta.users.read')
  const tokens = await ask()
  expect(tokens.scope).toBe('okta.users.read')
  const get = (path: string) => send(org.url + path, { headers: { authorization: `Bearer ${tokens.access_token}` } })
  expect((await get('/api/v1/users/priya')).status).toBe(403)
  await org.call('POST', `/oauth2/v1/clients/${app.clientId}/roles`, { type: 'READ_ONLY_ADMIN' })
  expect((await get('/api/v1/users/priya')).body.id).toBe(org.user('priya'))
  const beyond = await get('/api/v1/groups')
  expect(beyond.status).toBe(403)
  expect(beyond.headers.get('www-authenticate')).toContain('error="insufficient_scope"')
})

test('a device gets its tokens when its user has let it in', async () => {
  const app = makeApp(org, {
    application_type: 'native',
    grant_types: ['authorization_code', 'urn:ietf:params:oauth:grant-type:device_code'],
  })
  const config = await discover(app)
  const device = await openid.initiateDeviceAuthorization(config, { scope: 'openid' })
  const cookie = await signIn(org, 'priya@acme.example')
  const asked = await send(device.verification_uri_complete as string, { headers: { cookie } })
  expect(asked.text).toContain(device.user_code)
  const form = new URLSearchParams({ user_code: device.user_code, decision: 'allow' })
  await send(device.verification_uri, { method: 'POST', body: form, headers: { cookie } })
  const tokens = await openid.pollDeviceAuthorizationGrant(config, { ...device, interval: 0 })
  expect(tokens.claims()?.sub).toBe(org.user('priya'))
})

test('a pushed request, answered by a form that posts itself', async () => {
  const config = await discover(makeApp(org))
  const url = await openid.buildAuthorizationUrlWithPAR(config, {
    redirect_uri: REDIRECT,
    scope: 'openid',
    state: 'x"><script>',
    response_mode: 'form_post',
  })
  const cookie = await signIn(org, 'priya@acme.example')
  const { text } = await send(url.href, { headers: { cookie } })
  expect(text).toMatch(/<input type="hidden" name="code" value="[\w-]{43}">/)
  expect(text).toContain('value="x&quot;&gt;&lt;script&gt;"')
})

test('who signs out is led back to the app, and has no session any more', async () => {
  const app = makeApp(org)
  const config = await discover(app)
  const tokens = await signInWith(config, 'openid')
  const url = openid.buildEndSessionUrl(config, {
    id_token_hint: tokens.id_token as string,
    post_logout_redirect_uri: AFTER_LOGOUT,
    state: 'done',
  })
  expect((await send(url.href)).headers.get('location')).toBe(`${AFTER_LOGOUT}?state=done`)
  expect((await org.call('GET', `/api/v1/sessions/${tokens.claims()?.sid}`)).status).toBe(404)
})
