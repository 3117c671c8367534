import OktaJwtVerifier from '@okta/jwt-verifier'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requireServer } from '../../src/model/authorization/find.ts'
import { rotateKeys } from '../../src/model/authorization/servers.ts'
import { type Org, openOrg } from '../org.ts'
import { makeApp, type TestApp } from './app.ts'
import { tokensOf } from './flow.ts'

let org: Org
let app: TestApp
let verifier: OktaJwtVerifier
beforeEach(async () => {
  // The verifier judges tokens by its own clock.
  org = await openOrg({ clock: { mode: 'wall' } })
  app = makeApp(org)
  verifier = verifierOf()
})
afterEach(() => org.close())

const verifierOf = (options: object = {}) =>
  new OktaJwtVerifier({
    issuer: `${org.url}/oauth2/default`,
    clientId: app.clientId,
    testing: { disableHttpsCheck: true },
    ...options,
  })

const AUDIENCE = 'api://default'

test('Okta’s own verifier accepts the twin’s access and ID tokens', async () => {
  const { access_token: access, id_token: id } = (await tokensOf(org, app)) as {
    access_token: string
    id_token: string
  }
  const verified = await verifier.verifyAccessToken(access, AUDIENCE)
  expect(verified.claims).toMatchObject({ sub: 'priya@acme.example', cid: app.clientId, uid: org.user('priya') })
  const identity = await verifier.verifyIdToken(id, app.clientId)
  expect(identity.claims.sub).toBe(org.user('priya'))
})

test('and refuses them for another audience, or client, and with another’s signature', async () => {
  const { access_token: access, id_token: id } = (await tokensOf(org, app)) as {
    access_token: string
    id_token: string
  }
  await expect(verifier.verifyAccessToken(access, 'api://other')).rejects.toThrow('audience')
  await expect(verifier.verifyIdToken(id, 'other')).rejects.toThrow('audience')
  const other = verifierOf({ assertClaims: { cid: 'other' } })
  await expect(other.verifyAccessToken(access, AUDIENCE)).rejects.toThrow('cid')
  const [header, payload] = access.split('.')
  await expect(verifier.verifyAccessToken(`${header}.${payload}.${id.split('.')[2]}`, AUDIENCE)).rejects.toThrow(
    'Signature',
  )
})

test('tokens from before a rotation of the keys still verify, and so do those from after it', async () => {
  const before = (await tokensOf(org, app)).access_token as string
  org.inside((world) => rotateKeys(world, requireServer(world, 'default')))
  const after = (await tokensOf(org, app)).access_token as string
  const kidOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[0] as string, 'base64url').toString()).kid
  expect(kidOf(after)).not.toBe(kidOf(before))
  for (const token of [before, after])
    expect((await verifierOf().verifyAccessToken(token, AUDIENCE)).claims.ver).toBe(1)
})
