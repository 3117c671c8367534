import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Installation, InstallProvider, LogLevel } from '@slack/oauth'
import { WebClient } from '@slack/web-api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, type Described, until } from './bolt.ts'
import { openWorkspace, refusal, type Workspace } from './workspace.ts'

let space: Workspace
let base: string
let app: Described
let rotating: Described
let server: Server
let home: string
const handlers: Record<string, (request: any, response: any) => void> = {}

const manifest = (name: string, more: object = {}) => ({
  display_information: { name },
  oauth_config: { redirect_urls: [`${home}/`], scopes: { bot: ['chat:write', 'channels:read'], user: ['chat:write'] } },
  settings: more,
})

beforeAll(async () => {
  space = await openWorkspace()
  base = await space.world.listen('slack')
  server = createServer((request, response) =>
    handlers[new URL(request.url ?? '/', 'http://x').pathname]?.(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  app = act<Described>(space, 'createApp', { install: false, manifest: manifest('Installed by OAuth') })
  rotating = act<Described>(space, 'createApp', {
    install: false,
    manifest: manifest('Rotating', { token_rotation_enabled: true }),
  })
})
afterAll(async () => {
  server.close()
  await space.close()
})

const nobody = () => new WebClient(undefined, { slackApiUrl: `${base}/api/`, retryConfig: { retries: 0 } })
const holder = (token: string) => new WebClient(token, { slackApiUrl: `${base}/api/`, retryConfig: { retries: 0 } })

interface Asked {
  readonly [name: string]: string
}

/** The person's side: looks at the page, then decides. Returns where the answer leads. */
async function authorize(query: Asked, decision = 'allow'): Promise<URL> {
  const url = `${base}/oauth/v2/authorize?${new URLSearchParams(query)}`
  const page = await fetch(url)
  expect(page.status).toBe(200)
  const hidden = [...(await page.text()).matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(
    ([, name, value]) => [name, value?.replaceAll('&amp;', '&')] as [string, string],
  )
  const body = new URLSearchParams([
    ...hidden,
    ['as', space.user('priya')],
    ['channel', space.channel('general')],
    ['decision', decision],
  ])
  const reply = await fetch(url.split('?')[0] as string, { method: 'POST', body, redirect: 'manual' })
  expect(reply.status).toBe(302)
  return new URL(reply.headers.get('location') as string)
}

const ask = (of: Described, more: Asked = {}): Asked => ({
  client_id: of.clientId,
  scope: 'chat:write,channels:read',
  user_scope: 'chat:write',
  redirect_uri: `${home}/done`,
  ...more,
})

const codeFor = async (of: Described, more: Asked = {}) =>
  (await authorize(ask(of, more))).searchParams.get('code') as string

const exchange = (of: Described, more: Asked) =>
  nobody().oauth.v2.access({
    client_id: of.clientId,
    client_secret: of.clientSecret,
    redirect_uri: `${home}/done`,
    ...more,
  } as never)

describe('the authorization page', () => {
  test('leads back with a code and the state', async () => {
    const back = await authorize(ask(app, { state: 'my state & more' }))
    expect(back.origin + back.pathname).toBe(`${home}/done`)
    expect(back.searchParams.get('state')).toBe('my state & more')
    expect(back.searchParams.get('code')).toMatch(/^\d{13}\.\d{13}\.[0-9a-f]{64}$/)
  })

  test('leads back with access_denied when the person says no', async () => {
    const back = await authorize(ask(app, { state: 's' }), 'cancel')
    expect(Object.fromEntries(back.searchParams)).toEqual({ error: 'access_denied', state: 's' })
  })

  test.each([
    ['an unknown client', { client_id: '1.1' }, 'invalid_client_id'],
    ['a foreign redirect_uri', { redirect_uri: 'https://evil.example/' }, 'bad_redirect_uri'],
    ['no scopes', { scope: '', user_scope: '' }, 'no_scopes'],
    ['what is no scope', { scope: '<script>' }, 'invalid_scope'],
  ])('refuses %s', async (_what, more, code) => {
    const reply = await fetch(`${base}/oauth/v2/authorize?${new URLSearchParams(ask(app, more as never))}`)
    expect(await reply.text()).toContain(code)
    expect(reply.headers.get('content-type')).toContain('text/html')
  })
})

describe('oauth.v2.access', () => {
  test('trades a code for the tokens', async () => {
    const answer = await exchange(app, { code: await codeFor(app) })
    expect(answer).toMatchObject({
      ok: true,
      app_id: app.appId,
      authed_user: {
        id: space.user('priya'),
        scope: 'chat:write',
        access_token: expect.stringMatching(/^xoxp-/),
        token_type: 'user',
      },
      scope: 'chat:write,channels:read',
      token_type: 'bot',
      access_token: expect.stringMatching(/^xoxb-/),
      bot_user_id: expect.stringMatching(/^U/),
      team: { id: expect.stringMatching(/^T/), name: 'Acme' },
      enterprise: null,
      is_enterprise_install: false,
    })
    expect(await holder(answer.access_token as string).auth.test()).toMatchObject({ user_id: answer.bot_user_id })
  })

  test('gives the same bot token when the app is installed again', async () => {
    const first = await exchange(app, { code: await codeFor(app) })
    const second = await exchange(app, { code: await codeFor(app) })
    expect(second.access_token).toBe(first.access_token)
  })

  test('takes the client in a Basic header too', async () => {
    const basic = Buffer.from(`${app.clientId}:${app.clientSecret}`).toString('base64')
    const body = new URLSearchParams({ code: await codeFor(app), redirect_uri: `${home}/done` })
    const reply = await fetch(`${base}/api/oauth.v2.access`, {
      method: 'POST',
      body,
      headers: { authorization: `Basic ${basic}` },
    })
    expect(await reply.json()).toMatchObject({ ok: true, app_id: app.appId })
  })

  test('takes a code once, within ten minutes, from its own client with its own redirect_uri', async () => {
    const code = await codeFor(app)
    expect(await refusal(exchange(app, { code, redirect_uri: `${home}/other` }))).toBe('bad_redirect_uri')
    expect(await refusal(exchange(rotating, { code }))).toBe('invalid_code')
    await exchange(app, { code })
    expect(await refusal(exchange(app, { code }))).toBe('invalid_code')
    const late = await codeFor(app)
    await space.world.universe.advance(10 * 60_000)
    expect(await refusal(exchange(app, { code: late }))).toBe('invalid_code')
    expect(await refusal(exchange(app, { code: 'x', client_secret: 'wrong' }))).toBe('bad_client_secret')
    expect(await refusal(exchange(app, { code: 'x', client_id: '1.1' }))).toBe('invalid_client_id')
    expect(await refusal(exchange(app, { grant_type: 'password' }))).toBe('invalid_grant_type')
  })

  test('with token rotation gives tokens for twelve hours, and others for their refresh tokens', async () => {
    const first = await exchange(rotating, { code: await codeFor(rotating) })
    expect(first).toMatchObject({
      access_token: expect.stringMatching(/^xoxe\.xoxb-1-/),
      expires_in: 43_200,
      refresh_token: expect.stringMatching(/^xoxe-1-/),
    })
    const renewed = await exchange(rotating, {
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token as string,
    })
    expect(renewed).toMatchObject({
      ok: true,
      token_type: 'bot',
      expires_in: 43_200,
      access_token: expect.stringMatching(/^xoxe\.xoxb-1-/),
    })
    expect(
      await refusal(exchange(rotating, { grant_type: 'refresh_token', refresh_token: first.refresh_token as string })),
    ).toBe('invalid_refresh_token')
    await space.world.universe.advance(43_200_000)
    expect(await refusal(holder(renewed.access_token as string).auth.test())).toBe('token_expired')
    const person = (first.authed_user as { refresh_token: string }).refresh_token
    expect(await exchange(rotating, { grant_type: 'refresh_token', refresh_token: person })).toMatchObject({
      token_type: 'user',
      access_token: expect.stringMatching(/^xoxe\.xoxp-1-/),
    })
  })
})

test('oauth.v2.exchange trades a lasting token for a pair, once', async () => {
  const late = act<Described>(space, 'createApp', { manifest: manifest('Late to rotate') })
  const trade = () =>
    holder(late.botToken).oauth.v2.exchange({
      client_id: late.clientId,
      client_secret: late.clientSecret,
      token: late.botToken,
    })
  expect(await refusal(trade())).toBe('token_rotation_not_enabled')
  act(space, 'configureApp', { app: 'Late to rotate', manifest: { settings: { token_rotation_enabled: true } } })
  expect(await trade()).toMatchObject({
    ok: true,
    access_token: expect.stringMatching(/^xoxe\.xoxb-1-/),
    token_type: 'bot',
    bot_user_id: late.botUserId,
  })
  expect(await refusal(trade())).toBe('token_already_exchanged')
})

test('@slack/oauth completes an installation with an incoming webhook', async () => {
  const installed: Installation[] = []
  const provider = new InstallProvider({
    clientId: app.clientId,
    clientSecret: app.clientSecret,
    stateSecret: 'secret',
    authorizationUrl: `${base}/oauth/v2/authorize`,
    clientOptions: { slackApiUrl: `${base}/api/` },
    logLevel: LogLevel.ERROR,
  })
  handlers['/install'] = (request, response) =>
    provider.handleInstallPath(
      request,
      response,
      {},
      { scopes: ['chat:write', 'incoming-webhook'], redirectUri: `${home}/callback` },
    )
  handlers['/callback'] = (request, response) =>
    provider.handleCallback(request, response, {
      success: (installation, _options, _request, reply) => {
        installed.push(installation)
        reply.end('installed')
      },
      failure: (error, _options, _request, reply) => reply.end(String(error)),
    })
  const start = await fetch(`${home}/install`, { redirect: 'manual' })
  const url = /href="([^"]+authorize[^"]+)"/.exec(await start.text())?.[1]?.replaceAll('&amp;', '&') as string
  const cookie = (start.headers.get('set-cookie') as string).split(';')[0] as string
  const back = await authorize(Object.fromEntries(new URL(url).searchParams))
  const done = await fetch(back, { headers: { cookie } })
  expect(await done.text()).toBe('installed')
  expect(installed[0]).toMatchObject({
    team: { name: 'Acme' },
    user: { id: space.user('priya') },
    bot: { scopes: expect.arrayContaining(['chat:write', 'incoming-webhook']), token: expect.stringMatching(/^xoxb-/) },
  })
  expect(installed[0]?.incomingWebhook).toMatchObject({
    channel: '#general',
    url: expect.stringContaining('/services/T'),
  })
})

describe('the end of a token', () => {
  test('comes with auth.revoke; with the last one the app is uninstalled', async () => {
    const one = act<Described>(space, 'createApp', { manifest: manifest('Brief') })
    expect(await holder(one.botToken).auth.revoke({ test: true })).toMatchObject({ revoked: false })
    expect(await holder(one.botToken).auth.revoke()).toMatchObject({ revoked: true })
    expect(await refusal(holder(one.botToken).auth.test())).toBe('token_revoked')
    expect(act(space, 'describeApp', { app: 'Brief' }).installed).toBe(true)
    await holder(one.userToken as string).auth.revoke()
    expect(act(space, 'describeApp', { app: 'Brief' }).installed).toBe(false)
    expect(space.events('app_uninstalled')).toContainEqual({ app: one.appId })
  })

  test('comes with apps.uninstall', async () => {
    const one = act<Described>(space, 'createApp', { manifest: manifest('Leaving') })
    const client = { client_id: one.clientId, client_secret: one.clientSecret }
    expect(await refusal(holder(one.botToken).apps.uninstall({ ...client, client_secret: 'wrong' }))).toBe(
      'bad_client_secret',
    )
    expect(await refusal(holder(one.botToken).apps.uninstall({ ...client, client_id: app.clientId }))).toBe(
      'client_id_token_mismatch',
    )
    expect(await holder(one.botToken).apps.uninstall(client)).toMatchObject({ uninstalled: true })
    expect(await refusal(holder(one.botToken).auth.test())).toBe('token_revoked')
    await until(() => space.inside((w) => w.db.users.get(one.botUserId)?.deleted))
  })
})

test('a person signs in with Slack', async () => {
  const query = {
    client_id: app.clientId,
    scope: 'openid email profile',
    redirect_uri: `${home}/done`,
    nonce: 'n',
    response_type: 'code',
  }
  const body = new URLSearchParams({ ...query, as: space.user('priya'), decision: 'allow' })
  const reply = await fetch(`${base}/openid/connect/authorize`, { method: 'POST', body, redirect: 'manual' })
  const code = new URL(reply.headers.get('location') as string).searchParams.get('code') as string
  const token = await nobody().openid.connect.token({
    client_id: app.clientId,
    client_secret: app.clientSecret,
    code,
    redirect_uri: `${home}/done`,
  })
  const claims = JSON.parse(Buffer.from((token.id_token as string).split('.')[1] as string, 'base64url').toString())
  expect(claims).toMatchObject({ iss: 'https://slack.com', aud: app.clientId, sub: space.user('priya'), nonce: 'n' })
  expect(await holder(token.access_token as string).openid.connect.userInfo()).toMatchObject({
    sub: space.user('priya'),
    email: expect.stringContaining('@'),
  })
})

test('a code leads to its own universe on a shared port', async () => {
  const other = space.world.create('other')
  const made = other.act('slack', 'createApp', { install: false, manifest: manifest('Elsewhere') }) as Described
  other.database.commit()
  const query = new URLSearchParams({ ...ask(made), as: '', decision: 'allow' })
  const reply = await fetch(`${base}/u/other/oauth/v2/authorize`, { method: 'POST', body: query, redirect: 'manual' })
  const code = new URL(reply.headers.get('location') as string).searchParams.get('code') as string
  const answer = await exchange(made, { code })
  expect(answer).toMatchObject({ ok: true, app_id: made.appId })
  expect(await holder(answer.access_token as string).auth.test()).toMatchObject({ ok: true })
})
