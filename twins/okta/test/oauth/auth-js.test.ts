import { type AuthnTransaction, OktaAuth } from '@okta/okta-auth-js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD, send } from '../signin/browser.ts'
import { makeApp, REDIRECT, type TestApp } from './app.ts'
import { CHALLENGE, VERIFIER } from './flow.ts'

let org: Org
let app: TestApp
let client: OktaAuth
beforeEach(async () => {
  org = await openOrg({ clock: { mode: 'wall' } })
  app = makeApp(org, { application_type: 'browser' }, { token_endpoint_auth_method: 'none' })
  client = new OktaAuth({ issuer: `${org.url}/oauth2/default`, clientId: app.clientId, redirectUri: REDIRECT })
})
afterEach(async () => {
  await client.stop()
  await org.close()
})

test('Okta’s client library signs in with a password, and gets tokens for the session', async () => {
  const transaction = await client.signInWithCredentials({ username: 'priya@acme.example', password: PASSWORD })
  expect(transaction?.status).toBe('SUCCESS')
  const query = new URLSearchParams({
    client_id: app.clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid email',
    state: 's',
    nonce: 'n',
    prompt: 'none',
    sessionToken: transaction?.sessionToken as string,
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
  })
  const { headers } = await send(`${org.url}/oauth2/default/v1/authorize?${query}`)
  const authorizationCode = new URL(headers.get('location') as string).searchParams.get('code') as string
  const { tokens } = await client.token.exchangeCodeForTokens({
    authorizationCode,
    codeVerifier: VERIFIER,
    nonce: 'n',
  } as never)
  expect(tokens.idToken?.claims.email).toBe('priya@acme.example')
  const user = await client.token.getUserInfo(tokens.accessToken, tokens.idToken)
  expect(user.sub).toBe(org.user('priya'))
  expect(await client.token.verify(tokens.idToken as never, {} as never)).toBeDefined()
})

test('and leads a user with an expired password to a new one', async () => {
  await org.client.userApi.expirePassword({ userId: org.user('priya') })
  let transaction: AuthnTransaction | undefined = await client.signInWithCredentials({
    username: 'priya@acme.example',
    password: PASSWORD,
  })
  expect(transaction?.status).toBe('PASSWORD_EXPIRED')
  transaction = await transaction?.changePassword?.({ oldPassword: PASSWORD, newPassword: 'Other-Plum-2027' })
  expect(transaction?.status).toBe('SUCCESS')
})

test('and recovers a forgotten password with the token that was mailed', async () => {
  const user = { credentials: { recovery_question: { question: 'Who shot best?', answer: 'Annie Oakley' } } }
  await org.call('POST', `/api/v1/users/${org.user('priya')}`, user)
  const begun = await client.forgotPassword({ username: 'priya@acme.example', factorType: 'EMAIL' })
  expect(begun.status).toBe('RECOVERY_CHALLENGE')
  const recoveryToken = org.inside((world) => world.db.tickets.find()[0]?.token) as string
  let transaction: AuthnTransaction | undefined = await client.verifyRecoveryToken({ recoveryToken })
  expect(transaction?.status).toBe('RECOVERY')
  transaction = await transaction?.answer?.({ answer: 'Annie Oakley' })
  expect(transaction?.status).toBe('PASSWORD_RESET')
  transaction = await transaction?.resetPassword?.({ newPassword: 'Other-Plum-2027' })
  expect(transaction?.status).toBe('SUCCESS')
})
