import { startUniverse } from '@dtu/kit/testing'
import { auth, drive as driveClient } from '@googleapis/drive'
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
