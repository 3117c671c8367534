import { afterEach, beforeEach, expect, test } from 'vitest'
import { set } from '../../src/model/settings.ts'
import { type Org, openOrg } from '../org.ts'
import { send } from '../signin/browser.ts'
import { makeApp, REDIRECT, type TestApp } from './app.ts'
import { AT, answered, authorize, basic, bearer, exchange, form, tokensOf, VERIFIER } from './flow.ts'

let org: Org
let app: TestApp
beforeEach(async () => {
  org = await openOrg()
  app = makeApp(org)
})
afterEach(() => org.close())

const userinfo = async (token: string | undefined) =>
  (await send(`${org.url}${AT}/userinfo`, bearer(token ?? ''))).status

test('an administrator sees an app’s refresh tokens, and takes them back with all that came of them', async () => {
  const tokens = await tokensOf(org, app)
  for (const path of [`apps/${app.id}/tokens`, `users/priya/clients/${app.clientId}/tokens`]) {
    const { body } = await org.call('GET', `/api/v1/${path}`)
    expect(body).toMatchObject([{ status: 'ACTIVE', clientId: app.clientId, userId: org.user('priya') }])
    expect((await org.call('GET', new URL(body[0]._links.self.href).pathname)).body).toEqual(body[0])
  }
  expect((await org.call('GET', '/api/v1/users/priya/clients')).body[0].client_id).toBe(app.clientId)
  expect((await org.call('GET', '/api/v1/authorizationServers/default/clients')).body).toHaveLength(1)
  expect((await org.call('DELETE', `/api/v1/apps/${app.id}/tokens`)).status).toBe(204)
  expect((await org.call('GET', `/api/v1/apps/${app.id}/tokens`)).body).toEqual([])
  expect(await userinfo(tokens.access_token)).toBe(401)
  const missing = await org.call('GET', `/api/v1/apps/${app.id}/tokens/none`)
  expect(missing.body.errorSummary).toBe(`Not found: Resource not found: ${app.id}.none (OAuth2RefreshTokenTx)`)
})

test('whose sessions are revoked together with their tokens has neither any more', async () => {
  const tokens = await tokensOf(org, app)
  await org.call('DELETE', '/api/v1/users/priya/sessions')
  expect(await userinfo(tokens.access_token)).toBe(200)
  await org.call('DELETE', '/api/v1/users/priya/sessions?oauthTokens=true')
  expect(await userinfo(tokens.access_token)).toBe(401)
})

test('a client registers itself, signs users in, changes its secret and is gone', async () => {
  const metadata = {
    client_name: 'Registered',
    application_type: 'web',
    redirect_uris: ['http://127.0.0.1:9/callback'],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_post',
  }
  const made = await org.call('POST', '/oauth2/v1/clients', metadata)
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ ...metadata, client_secret_expires_at: 0 })
  const path = `/oauth2/v1/clients/${made.body.client_id}`
  const read = (await org.call('GET', path)).body
  expect(read.client_secret).toBeUndefined()
  const renewed = (await org.call('POST', `${path}/lifecycle/newSecret`)).body
  expect(renewed.client_secret).not.toBe(made.body.client_secret)
  const ask = (secret: string) =>
    form(org, `${AT}/introspect`, { token: 'x' }, basic({ id: '', clientId: made.body.client_id, secret }))
  expect((await ask(made.body.client_secret)).status).toBe(401)
  expect((await ask(renewed.client_secret)).body).toEqual({ active: false })
  expect((await org.call('DELETE', path)).status).toBe(204)
  expect((await org.call('GET', path)).status).toBe(404)
})

test('a policy decides who gets a token, for what and for how long', async () => {
  org.inside((world) => {
    const rule = world.db.policy_rules.find().find(({ type }) => type === 'RESOURCE_ACCESS')
    if (!rule) throw new Error('the default server has no rule')
    world.db.policy_rules.update(rule, {
      conditions: { ...rule.conditions, scopes: { include: ['openid', 'email'] } },
      actions: {
        token: { accessTokenLifetimeMinutes: 5, refreshTokenLifetimeMinutes: 0, refreshTokenWindowMinutes: 10 },
      },
    })
  })
  const denied = answered(await authorize(org, app, { scope: 'openid profile' }))
  expect(denied.get('error')).toBe('access_denied')
  expect(denied.get('error_description')).toMatch(/^Policy evaluation failed/)
  const code = answered(await authorize(org, app, { scope: 'openid email' })).get('code') as string
  const { body } = await exchange(org, app, code)
  expect(body.expires_in).toBe(300)
  await org.world.universe.advance(300_000)
  expect(await userinfo(body.access_token)).toBe(401)
})

test('claims are evaluated for whoever signs in, each where it belongs', async () => {
  org.inside((world) => {
    const server = world.db.authorization_servers.first({ default: true })
    const common = { server: server?.id ?? '', status: 'ACTIVE', system: false, conditions: { scopes: [] } } as const
    const add = (claim: object) =>
      world.db.claims.insert({
        ...common,
        id: world.ids.next('claim'),
        seq: world.ids.count('claim-place'),
        ...claim,
      } as never)
    add({
      name: 'title',
      claimType: 'RESOURCE',
      valueType: 'EXPRESSION',
      value: 'user.title',
      alwaysIncludeInToken: true,
    })
    add({
      name: 'teams',
      claimType: 'IDENTITY',
      valueType: 'GROUPS',
      value: '.*',
      group_filter_type: 'REGEX',
      alwaysIncludeInToken: true,
    })
    add({ name: 'seldom', claimType: 'IDENTITY', valueType: 'EXPRESSION', value: '"x"', alwaysIncludeInToken: false })
  })
  const tokens = await tokensOf(org, app)
  const claimsOf = (token: string | undefined) =>
    JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString())
  expect(claimsOf(tokens.access_token)).toMatchObject({ title: expect.any(String), aud: 'api://default' })
  expect(claimsOf(tokens.id_token).teams).toContain('Everyone')
  expect(claimsOf(tokens.id_token).seldom).toBeUndefined()
  expect((await send(`${org.url}${AT}/userinfo`, bearer(tokens.access_token as string))).body.seldom).toBe('x')
})

test('the org’s own server tells the groups that an app was set to see, with the scope for them', async () => {
  org.inside((world) => {
    const claim = { name: 'groups', valueType: 'GROUPS', groupFilterType: 'STARTS_WITH', value: 'Every' }
    set(world, `idToken/${app.id}`, { issuerMode: 'ORG_URL', claim })
  })
  const ask = async (scope: string) => {
    const code = answered(await authorize(org, app, { scope }, '/oauth2/v1')).get('code') as string
    const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER }
    const { body } = await form(org, '/oauth2/v1/token', fields, basic(app))
    return JSON.parse(Buffer.from(body.id_token.split('.')[1], 'base64url').toString())
  }
  expect((await ask('openid groups')).groups).toEqual(['Everyone'])
  expect((await ask('openid')).groups).toBeUndefined()
})
