import { expect, onTestFinished, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

const opened = async (): Promise<Org> => {
  const org = await openOrg()
  onTestFinished(() => org.close())
  return org
}

const act = (org: Org, name: string, wish: object): any => org.world.universe.act('okta', name, wish)

test('a token that a person makes in the admin console is listed, and opens the API', async () => {
  const org = await opened()
  const { id, token } = act(org, 'createToken', { name: 'nightly', user: 'priya' })
  expect((await org.call('GET', `/api/v1/api-tokens/${id}`)).body).toMatchObject({ id, name: 'nightly' })
  const reply = await fetch(`${org.url}/api/v1/users/me`, { headers: { authorization: `SSWS ${token}` } })
  expect(await reply.json()).toMatchObject({ id: org.user('priya') })
})

test('a device that somebody has enrolled is shown with where it comes from, and with who uses it', async () => {
  const org = await opened()
  const profile = { displayName: 'A phone', platform: 'IOS', registered: true }
  const { id } = act(org, 'enrolDevice', { profile })
  act(org, 'useDevice', { device: id, user: 'priya' })
  const device = (await org.call('GET', `/api/v1/devices/${id}`)).body
  expect(device).toMatchObject({
    id,
    status: 'ACTIVE',
    profile,
    _embedded: { originatedFrom: [{ key: 'okta_verify' }] },
  })
  const listed = (await org.call('GET', '/api/v1/devices')).body.find((one: any) => one.id === id)
  expect(listed.profile).toEqual(device.profile)
  expect(listed).not.toHaveProperty('_embedded')
  expect((await org.call('GET', `/api/v1/devices/${id}/users`)).body).toMatchObject([
    { user: { id: org.user('priya') } },
  ])
})

test('who has signed in to a client leaves a refresh token, which the client’s tokens show', async () => {
  const org = await opened()
  const oauthClient = {
    application_type: 'web',
    redirect_uris: ['https://app.example.com/callback'],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
  }
  const app = { name: 'oidc_client', label: 'Notes', signOnMode: 'OPENID_CONNECT', settings: { oauthClient } }
  const { id: client } = (await org.call('POST', '/api/v1/apps', app)).body
  const { id } = act(org, 'signIn', { user: 'priya', client, server: 'default', scopes: ['openid', 'offline_access'] })
  expect((await org.call('GET', `/api/v1/apps/${client}/tokens/${id}`)).body).toMatchObject({
    id,
    status: 'ACTIVE',
    userId: org.user('priya'),
    scopes: ['openid', 'offline_access'],
  })
})

test.each([
  ['createToken', { user: 'priya' }, "'name' has to be given"],
  ['createToken', { name: 'x', user: 'nobody' }, "there is no user 'nobody'"],
  ['enrolDevice', {}, "'profile' has to be given"],
  ['useDevice', { device: 'nowhere', user: 'priya' }, "there is no device 'nowhere'"],
  ['signIn', { user: 'priya' }, "'client' has to be given"],
  ['signIn', { user: 'priya', client: 'c', scopes: 'openid' }, "'server' has to be an id, 'scopes' a list"],
])('the act %s of %j is refused in words', async (name, wish, words) => {
  const org = await opened()
  expect(() => act(org, name, wish)).toThrow(words)
})
