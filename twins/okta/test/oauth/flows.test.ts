import { afterEach, beforeEach, expect, test } from 'vitest'
import { halfHash } from '../../src/crypto/jwt.ts'
import { answerWith } from '../hook-server.ts'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD, send, signIn } from '../signin/browser.ts'
import { makeApp, REDIRECT } from './app.ts'
import { AT, answered, authorize, basic, codeOf, exchange, form, tokensOf } from './flow.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString())

test('tokens of the implicit and the hybrid flow come in the fragment, bound to each other by their hashes', async () => {
  const response_types = ['code', 'token', 'id_token']
  const app = makeApp(org, { response_types, grant_types: ['authorization_code', 'implicit'] })
  const asked = { response_type: 'code id_token token', nonce: 'n', scope: 'openid profile' }
  const { headers } = await authorize(org, app, asked)
  const [where, fragment] = (headers.get('location') as string).split('#')
  expect(where).toBe(REDIRECT)
  const told = new URLSearchParams(fragment)
  const id = claimsOf(told.get('id_token') as string)
  expect(id).toMatchObject({
    nonce: 'n',
    at_hash: halfHash(told.get('access_token') as string),
    c_hash: halfHash(told.get('code') as string),
  })
  const alone = await authorize(org, app, { response_type: 'id_token', nonce: 'n', scope: 'openid profile' })
  const whole = claimsOf(
    new URLSearchParams((alone.headers.get('location') as string).split('#')[1]).get('id_token') as string,
  )
  expect(whole).toMatchObject({ given_name: 'Priya', family_name: 'Sharma' })
  const query = await authorize(org, app, { ...asked, response_mode: 'query' })
  expect(query.headers.get('location')).toContain('error=unsupported_response_mode')
  expect((await authorize(org, app, { ...asked, nonce: undefined })).headers.get('location')).toContain(
    'error=invalid_request',
  )
})

test('a message to the window that asked goes to the client’s origin alone', async () => {
  const app = makeApp(org, { response_types: ['code', 'id_token'], grant_types: ['authorization_code', 'implicit'] })
  const asked = { response_type: 'id_token', nonce: 'n', response_mode: 'okta_post_message', state: '"><b>' }
  const { text } = await authorize(org, app, asked)
  expect(text).toContain('data-to="http://127.0.0.1:9"')
  expect(text).not.toContain('"><b>')
})

test('a user is asked for consent once, and again when it is asked for', async () => {
  const app = makeApp(org, { consent_method: 'REQUIRED' })
  const asked = { scope: 'openid email' }
  const first = await authorize(org, app, asked, '/oauth2/v1')
  const page = first.headers.get('location') as string
  expect(page).toContain('/oauth2/v1/authorize/consent?okta_key=')
  const cookie = await signIn(org, 'priya@acme.example')
  expect((await send(page, { headers: { cookie } })).text).toContain('<code>email</code>')
  const okta_key = new URL(page).searchParams.get('okta_key') as string
  const answer = (consent: string, key: string) =>
    send(`${org.url}/oauth2/v1/authorize/consent`, {
      method: 'POST',
      body: new URLSearchParams({ okta_key: key, consent }),
      headers: { cookie },
    })
  const on = (await answer('allow', okta_key)).headers.get('location') as string
  const done = await send(on, { headers: { cookie } })
  expect(answered(done).get('code')).toMatch(/^[\w-]{43}$/)
  expect(answered(await authorize(org, app, asked, '/oauth2/v1')).has('code')).toBe(true)
  expect((await org.call('GET', '/api/v1/users/priya/grants')).body).toMatchObject([
    { scopeId: 'email', status: 'ACTIVE' },
  ])
  const again = (await authorize(org, app, { ...asked, prompt: 'consent' }, '/oauth2/v1')).headers.get(
    'location',
  ) as string
  const denied = await answer('deny', new URL(again).searchParams.get('okta_key') as string)
  expect(answered(denied).get('error')).toBe('access_denied')
  await org.call('DELETE', '/api/v1/users/priya/grants')
  const silent = await authorize(org, app, { ...asked, prompt: 'none' }, '/oauth2/v1')
  expect(answered(silent).get('error')).toBe('consent_required')
})

test('a request may ask for a sign-in of its own, or of late', async () => {
  const app = makeApp(org)
  const cookie = await signIn(org, 'priya@acme.example')
  const at = async (more: Record<string, string>) => {
    const query = {
      client_id: app.clientId,
      redirect_uri: REDIRECT,
      response_type: 'code',
      scope: 'openid',
      state: 's',
    }
    const url = `${org.url}${AT}/authorize?${new URLSearchParams({ ...query, ...more })}`
    return (await send(url, { headers: { cookie } })).headers.get('location') as string
  }
  expect(await at({ max_age: '600' })).toContain('code=')
  await org.world.universe.advance(601_000)
  const login = await at({ max_age: '600' })
  expect(login).toContain('/login/login.htm')
  expect(await at({ prompt: 'login' })).toContain('/login/login.htm')
  expect(await at({ max_age: '600', prompt: 'none' })).toContain('error=login_required')
  const fromURI = new URL(login).searchParams.get('fromURI') as string
  const body = new URLSearchParams({ username: 'priya', password: PASSWORD, fromURI })
  const signedIn = await send(`${org.url}/login/login.htm`, { method: 'POST', body })
  const fresh = signedIn.headers.get('set-cookie')?.split(';')[0] as string
  const back = await send(signedIn.headers.get('location') as string, { headers: { cookie: fresh } })
  expect(answered(back).has('code')).toBe(true)
})

test('a name and a password are good for tokens where the app asks for no more', async () => {
  const ask = async (factors: 'one' | 'two', password = PASSWORD) => {
    const app = makeApp(org, { grant_types: ['authorization_code', 'password'] }, {}, factors)
    const fields = { grant_type: 'password', username: 'priya@acme.example', password, scope: 'openid' }
    return (await form(org, `${AT}/token`, fields, basic(app))).body
  }
  expect(claimsOf((await ask('one')).id_token).sub).toBe(org.user('priya'))
  expect(await ask('one', 'wrong')).toMatchObject({ error: 'invalid_grant' })
  expect((await ask('two')).error_description).toContain('MFA')
})

test('an inline hook of a policy rule changes the claims of tokens before they are signed', async () => {
  const commands = [
    { type: 'com.okta.access.patch', value: [{ op: 'add', path: '/claims/shoe', value: 43 }] },
    { type: 'com.okta.access.patch', value: [{ op: 'replace', path: '/claims/iss', value: 'evil' }] },
    { type: 'com.okta.identity.patch', value: [{ op: 'remove', path: '/claims/preferred_username' }] },
  ]
  const server = await answerWith({ commands })
  try {
    const channel = {
      type: 'HTTP',
      version: '1.0.0',
      config: { uri: server.url, authScheme: { type: 'HEADER', key: 'k', value: 'v' } },
    }
    const type = 'com.okta.oauth2.tokens.transform'
    const hook = (await org.call('POST', '/api/v1/inlineHooks', { name: 'Claims', type, version: '1.0.0', channel }))
      .body
    org.inside((world) => {
      const rule = world.db.policy_rules.find().find((one) => one.type === 'RESOURCE_ACCESS')
      const token = { ...(rule?.actions.token as object), inlineHook: { id: hook.id } }
      if (rule) world.db.policy_rules.update(rule, { actions: { token } })
    })
    const app = makeApp(org)
    const tokens = await tokensOf(org, app)
    expect(claimsOf(tokens.access_token as string)).toMatchObject({ shoe: 43, iss: `${org.url}/oauth2/default` })
    expect(claimsOf(tokens.id_token as string).preferred_username).toBeUndefined()
    expect(server.heard[0]).toMatchObject({ eventType: type, data: { access: { claims: { cid: app.clientId } } } })
  } finally {
    await server.close()
  }
  const after = await exchange(org, makeApp(org), 'unknown')
  expect(after.status).toBe(400)
  const app = makeApp(org)
  expect((await exchange(org, app, await codeOf(org, app))).status).toBe(200)
})
