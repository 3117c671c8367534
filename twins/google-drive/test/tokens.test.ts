import { generateKeyPairSync } from 'node:crypto'
import { startUniverse } from '@dtu/kit/testing'
import { auth, drive as driveClient } from '@googleapis/drive'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drive } from '../src/index.ts'

let universe: ReturnType<typeof startUniverse>
let url = ''
let own: Record<string, string>
beforeAll(async () => {
  universe = startUniverse({ twins: [drive] })
  url = await universe.listen('google-drive')
  own = universe.credentials['google-drive'] ?? {}
})
afterAll(() => universe.close())

const HOUR = 3600 * 1000

const ask = async (form: Record<string, string>, headers: Record<string, string> = {}, path = '/token') => {
  const reply = await fetch(url + path, { method: 'POST', body: new URLSearchParams(form), headers })
  return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
}

const granted = (given: Record<string, string> = {}) => ({
  grant_type: 'refresh_token',
  client_id: own.clientId ?? '',
  client_secret: own.clientSecret ?? '',
  refresh_token: own.refreshToken ?? '',
  ...given,
})

describe('access tokens', () => {
  test('the official client renews what has ended, and goes on', async () => {
    const client = new auth.OAuth2({
      clientId: own.clientId as string,
      clientSecret: own.clientSecret as string,
      forceRefreshOnFailure: true,
      endpoints: { oauth2TokenUrl: `${url}/token` },
    })
    client.setCredentials({ refresh_token: own.refreshToken as string })
    const { files } = driveClient({ version: 'v3', auth: client, rootUrl: `${url}/` })
    expect((await files.list({ pageSize: 1 })).status).toBe(200)
    const { access_token: first } = client.credentials
    await universe.universe.advance(HOUR)
    // The client goes by the machine's clock; the service, by its own, refuses, and the client asks for another.
    expect((await files.list({ pageSize: 1 })).status).toBe(200)
    expect(client.credentials.access_token).not.toBe(first)
  })

  test('a token ends after an hour, in the words of one that never was', async () => {
    const { body } = await ask(granted())
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ya29\./),
      expires_in: 3599,
      scope: expect.stringContaining('https://www.googleapis.com/auth/drive'),
      token_type: 'Bearer',
    })
    const about = () =>
      fetch(`${url}/drive/v3/about?fields=user`, { headers: { authorization: `Bearer ${body.access_token}` } })
    expect((await about()).status).toBe(200)
    await universe.universe.advance(HOUR)
    const late = await about()
    expect([late.status, late.headers.get('www-authenticate')]).toEqual([401, expect.stringContaining('invalid_token')])
  })

  test('fewer of the granted scopes can be asked for, others cannot', async () => {
    const scope = 'https://www.googleapis.com/auth/spreadsheets'
    const { body } = await ask(granted({ scope }))
    expect(body.scope).toBe(scope)
    const list = await fetch(`${url}/drive/v3/files`, { headers: { authorization: `Bearer ${body.access_token}` } })
    expect(list.status).toBe(403)
    expect(await ask(granted({ scope: 'https://mail.google.com/' }))).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    })
  })

  test('a client proves itself by Basic too, and is known at the older addresses', async () => {
    const basic = Buffer.from(`${own.clientId}:${own.clientSecret}`).toString('base64')
    const form = { grant_type: 'refresh_token', refresh_token: own.refreshToken ?? '' }
    for (const path of ['/token', '/oauth2/v4/token', '/o/oauth2/token'])
      expect(await ask(form, { authorization: `Basic ${basic}` }, path)).toMatchObject({ status: 200 })
  })

  test.each([
    ['nothing', {}, 400, 'invalid_request'],
    ['no client', { grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_request'],
    ['no token', { refresh_token: '' }, 400, 'invalid_request'],
    ['another client', { client_id: 'nobody.apps.googleusercontent.com' }, 401, 'invalid_client'],
    ['another secret', { client_secret: 'GOCSPX-no' }, 401, 'invalid_client'],
    ['another token', { refresh_token: '1//0no' }, 400, 'invalid_grant'],
    ['a grant nobody knows', { grant_type: 'wish' }, 400, 'unsupported_grant_type'],
  ] as const)('%s is refused in OAuth’s shape', async (what, given, status, error) => {
    const whole = what === 'nothing' || what === 'no client'
    const form = whole ? (given as Record<string, string>) : granted(given as Record<string, string>)
    expect(await ask(form)).toEqual({ status, body: { error, error_description: expect.any(String) } })
  })
})

describe('what a service account signs', () => {
  const drive = 'https://www.googleapis.com/auth/drive'
  const now = () => Math.floor(universe.universe.clock.now() / 1000)
  const signed = (more: object = {}, key = own.serviceAccountKey ?? '') =>
    jwt.sign(
      {
        iss: own.serviceAccount,
        scope: drive,
        aud: 'https://oauth2.googleapis.com/token',
        iat: now(),
        exp: now() + 3600,
        ...more,
      },
      key,
      { algorithm: 'RS256' },
    )
  const asserted = (assertion: string) => ask({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion })
  const whoIs = async (token: unknown) =>
    fetch(`${url}/drive/v3/files?pageSize=1`, { headers: { authorization: `Bearer ${token}` } })

  test('is good for a token of its own, and for one of somebody of the organisation', async () => {
    const { body } = await asserted(signed())
    expect(body).toEqual({
      access_token: expect.stringMatching(/^ya29\./),
      expires_in: 3599,
      token_type: 'Bearer',
    })
    expect((await whoIs(body.access_token)).status).toBe(200)
    const { body: mateos } = await asserted(signed({ sub: 'mateo@acme.example' }))
    const about = await fetch(`${url}/drive/v3/about?fields=user`, {
      headers: { authorization: `Bearer ${mateos.access_token}` },
    })
    expect(await about.json()).toMatchObject({ user: { emailAddress: 'mateo@acme.example' } })
    await universe.universe.advance(HOUR)
    expect((await whoIs(mateos.access_token)).status).toBe(401)
  })

  test.each([
    ['nobody knows', { iss: 'robot@elsewhere.iam.gserviceaccount.com' }, 400, 'invalid_grant', 'account not found'],
    ['is too long', { exp: Math.floor(Date.UTC(2026, 2, 3) / 1000) }, 400, 'invalid_grant', 'short-lived'],
    ['is over', { iat: 1_700_000_000, exp: 1_700_003_600 }, 400, 'invalid_grant', 'short-lived'],
    ['is meant for others', { aud: 'https://example.com/' }, 400, 'invalid_grant', 'audience'],
    ['asks for nothing', { scope: '' }, 400, 'invalid_scope', 'scope'],
    ['speaks for nobody', { sub: 'nobody@acme.example' }, 400, 'invalid_grant', 'Invalid email'],
    [
      'was not let have what it wants',
      { sub: 'mateo@acme.example', scope: 'https://mail.google.com/' },
      401,
      'unauthorized_client',
      'not authorized',
    ],
  ] as const)('is refused when it %s', async (_, claims, status, error, words) => {
    expect(await asserted(signed(claims))).toEqual({
      status,
      body: { error, error_description: expect.stringContaining(words) },
    })
  })

  test('is refused when another key signed it', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(await asserted(signed({}, pem))).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Invalid JWT Signature.' },
    })
  })
})
