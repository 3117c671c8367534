import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { send } from '../signin/browser.ts'
import { makeApp, REDIRECT, type TestApp } from './app.ts'
import { AT, basic, codeOf, form, VERIFIER } from './flow.ts'

let org: Org
let app: TestApp
let holder: { privateKey: KeyObject; publicKey: KeyObject }
let nonce: string
beforeEach(async () => {
  org = await openOrg()
  app = makeApp(org, { dpop_bound_access_tokens: true })
  nonce = ''
  holder = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { headers, body } = await ask(proof({}))
  expect(body.error).toBe('use_dpop_nonce')
  nonce = headers.get('dpop-nonce') as string
})
afterEach(() => org.close())

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
let jtis = 0

function proof(claims: object, header: object = {}, key = holder): string {
  const jwk = key.publicKey.export({ format: 'jwk' })
  const now = Math.floor(Date.now() / 1000)
  const base = { htm: 'POST', htu: `${org.url}${AT}/token`, iat: now, jti: `p${++jtis}`, nonce }
  const text = `${part({ typ: 'dpop+jwt', alg: 'ES256', jwk, ...header })}.${part({ ...base, ...claims })}`
  return `${text}.${sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`
}

const ask = (dpop: string, fields: object = { grant_type: 'refresh_token', refresh_token: 'x' }) =>
  form(org, `${AT}/token`, fields as Record<string, string>, { ...basic(app), dpop })

async function tokens(): Promise<any> {
  const code = await codeOf(org, app)
  const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER }
  return (await ask(proof({}), fields)).body
}

test('a client that is to prove its key gets nothing without a proof', async () => {
  const { body } = await form(org, `${AT}/token`, { grant_type: 'refresh_token', refresh_token: 'x' }, basic(app))
  expect(body).toEqual({
    error: 'invalid_dpop_proof',
    error_description: 'The DPoP proof JWT header is missing.',
  })
})

test('a proof is good once', async () => {
  const once = proof({})
  expect((await ask(once)).body.error).toBe('invalid_grant')
  const wanted = await codeOf(org, app)
  const fields = { grant_type: 'authorization_code', code: wanted, redirect_uri: REDIRECT, code_verifier: VERIFIER }
  const used = proof({})
  expect((await ask(used, fields)).status).toBe(200)
  expect((await ask(used)).body.error_description).toBe('The DPoP proof JWT has already been used.')
})

test.each([
  ['for another method', { htm: 'GET' }],
  ['for another address', { htu: 'https://evil.example/token' }],
  ['too old', { iat: Math.floor(Date.now() / 1000) - 400 }],
  ['of the future', { iat: Math.floor(Date.now() / 1000) + 400 }],
  ['without a name', { jti: '' }],
])('a proof %s is refused', async (_, claims) => {
  expect((await ask(proof(claims))).body.error).toBe('invalid_dpop_proof')
})

test('a proof with an unknown nonce, another type, another key or no signature is refused', async () => {
  expect((await ask(proof({ nonce: 'made-up' }))).body.error).toBe('use_dpop_nonce')
  expect((await ask(proof({}, { typ: 'JWT' }))).body.error).toBe('invalid_dpop_proof')
  expect((await ask(proof({}, { alg: 'none' }))).body.error).toBe('invalid_dpop_proof')
  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect((await ask(proof({}, { jwk: other.publicKey.export({ format: 'jwk' }) }))).body.error).toBe(
    'invalid_dpop_proof',
  )
})

test('a bound token is its holder’s alone, at the resource and when it is refreshed', async () => {
  const { access_token: token, refresh_token: refresh, token_type } = await tokens()
  expect(token_type).toBe('DPoP')
  const ath = createHash('sha256').update(token).digest('base64url')
  const at = (dpop: string, scheme = 'DPoP') =>
    send(`${org.url}${AT}/userinfo`, { headers: { authorization: `${scheme} ${token}`, dpop } })
  const mine = { htm: 'GET', htu: `${org.url}${AT}/userinfo`, ath }
  const used = proof(mine)
  expect((await at(used)).status).toBe(200)
  expect((await at(used)).status).toBe(400)
  expect((await at(proof(mine), 'Bearer')).status).toBe(400)
  expect((await at(proof({ ...mine, ath: 'x' }))).status).toBe(400)
  const thief = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  expect((await at(proof(mine, {}, thief))).status).toBe(400)
  const again = { grant_type: 'refresh_token', refresh_token: refresh }
  expect((await ask(proof({}, {}, thief), again)).body.error).toBe('invalid_dpop_proof')
  expect((await ask(proof({}), again)).body.token_type).toBe('DPoP')
})
