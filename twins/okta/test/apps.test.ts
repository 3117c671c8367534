import { X509Certificate } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg, refusal } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const bookmark = (label: string): any => ({
  name: 'bookmark',
  label,
  signOnMode: 'BOOKMARK',
  settings: { app: { url: 'https://example.com' } },
})
const create = (application: any) => org.client.applicationApi.createApplication({ application })

test('an app has what its sign-on mode asks for, and is deleted only when it is off', async () => {
  const app = await create(bookmark('Links'))
  expect((app as any).settings).toMatchObject({ app: { requestIntegration: false, url: 'https://example.com' } })
  const appId = app.id as string
  const refused = await refusal(org.client.applicationApi.deleteApplication({ appId }))
  expect(refused).toMatchObject({ status: 403, errorCode: 'E0000056' })
  await org.client.applicationApi.deactivateApplication({ appId })
  await org.client.applicationApi.deleteApplication({ appId })
  expect(await refusal(org.client.applicationApi.getApplication({ appId }))).toMatchObject({
    status: 404,
    errorSummary: `Not found: Resource not found: ${appId} (AppInstance)`,
  })
  expect(org.events('application.lifecycle.delete')).toHaveLength(1)
})

test('a client is told its secret when it is written, and never when it is read', async () => {
  const made = await org.call('POST', '/api/v1/apps', {
    name: 'oidc_client',
    label: 'Client',
    signOnMode: 'OPENID_CONNECT',
    credentials: { oauthClient: { token_endpoint_auth_method: 'client_secret_post' } },
    settings: { oauthClient: { application_type: 'web', redirect_uris: ['https://example.com/cb'] } },
  })
  expect(made.status).toBe(200)
  expect(made.body.credentials.oauthClient.client_secret).toMatch(/^[\w-]{64}$/)
  const read = await org.call('GET', `/api/v1/apps/${made.body.id}`)
  expect(read.body.credentials.oauthClient).not.toHaveProperty('client_secret')
  const secrets = `/api/v1/apps/${made.body.id}/credentials/secrets`
  const [first] = (await org.call('GET', secrets)).body
  expect(first.client_secret).toBe(made.body.credentials.oauthClient.client_secret)
  expect((await org.call('POST', `${secrets}/${first.id}/lifecycle/deactivate`)).status).toBe(400)
  expect((await org.call('POST', secrets)).status).toBe(201)
  expect((await org.call('POST', secrets)).status).toBe(400)
})

test('a group brings its members into an app, and takes them out again; a place given by hand stays', async () => {
  const app = (await create(bookmark('Shared'))).id as string
  const group = (await org.call('POST', '/api/v1/groups', { profile: { name: 'Club' } })).body.id
  const [ann, ben] = [org.user('priya'), org.user('hana')]
  await org.call('PUT', `/api/v1/groups/${group}/users/${ann}`)
  await org.call('PUT', `/api/v1/apps/${app}/groups/${group}`, {})
  const users = async () => (await org.call('GET', `/api/v1/apps/${app}/users`)).body as any[]
  expect((await users()).map(({ id, scope }) => [id, scope])).toEqual([[ann, 'GROUP']])
  await org.call('PUT', `/api/v1/groups/${group}/users/${ben}`)
  await org.call('POST', `/api/v1/apps/${app}/users`, { id: ann })
  expect((await users()).map(({ id, scope }) => [id, scope])).toEqual([
    [ann, 'USER'],
    [ben, 'GROUP'],
  ])
  await org.call('DELETE', `/api/v1/apps/${app}/groups/${group}`)
  expect((await users()).map(({ id }) => id)).toEqual([ann])
})

test('a certificate is one that others can read, and metadata carries it', async () => {
  const app = (await create({ label: 'SAML', signOnMode: 'SAML_2_0', settings: { signOn: {} } })).id as string
  const [key] = (await org.call('GET', `/api/v1/apps/${app}/credentials/keys`)).body
  const certificate = new X509Certificate(Buffer.from(key.x5c[0], 'base64'))
  expect(certificate.verify(certificate.publicKey)).toBe(true)
  expect(certificate.publicKey.export({ format: 'jwk' })).toMatchObject({ n: key.n, e: key.e })
  const reply = await fetch(`${org.url}/api/v1/apps/${app}/sso/saml/metadata?kid=${key.kid}`, {
    headers: { authorization: `SSWS ${org.world.credentials.okta?.token}`, accept: 'text/xml' },
  })
  expect((await reply.text()).replaceAll('\n', '')).toContain(key.x5c[0])
})

test('an app is found by the beginning of its label, by its status and by who has it', async () => {
  const app = (await create(bookmark('Zebra'))).id as string
  const user = org.user('priya')
  await org.call('POST', `/api/v1/apps/${app}/users`, { id: user })
  const ids = async (query: string) => (await org.call('GET', `/api/v1/apps?${query}`)).body.map(({ id }: any) => id)
  expect(await ids('q=zeb')).toEqual([app])
  expect(await ids(`filter=${encodeURIComponent(`user.id eq "${user}"`)}`)).toContain(app)
  await org.client.applicationApi.deactivateApplication({ appId: app })
  expect(await ids(`q=zeb&filter=${encodeURIComponent('status eq "ACTIVE"')}`)).toEqual([])
  const next = (await org.call('GET', '/api/v1/apps?limit=1')).headers.get('link')
  expect(next).toContain('rel="next"')
})
