import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerWith } from '../hook-server.ts'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD, post, send } from './browser.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

const signIn = (username: string, password = PASSWORD, more = {}) =>
  post(org, '/api/v1/authn', { username, password, ...more })

test('a good password is worth a token, and the token a session, once', async () => {
  const { status, body } = await signIn('priya@acme.example', PASSWORD, { relayState: '/deep' })
  expect(status).toBe(200)
  expect(body).toMatchObject({ status: 'SUCCESS', relayState: '/deep', _embedded: { user: { id: org.user('priya') } } })
  const { sessionToken } = body
  const session = await org.call('POST', '/api/v1/sessions', { sessionToken })
  expect(session.body).toMatchObject({ login: 'priya@acme.example', status: 'ACTIVE', amr: ['pwd'], mfaActive: true })
  expect((await org.call('POST', '/api/v1/sessions', { sessionToken })).body.errorCode).toBe('E0000004')
})

test('a session token is good for five minutes', async () => {
  const { body } = await signIn('priya')
  await org.world.universe.advance(5 * 60_000)
  expect((await org.call('POST', '/api/v1/sessions', { sessionToken: body.sessionToken })).status).toBe(401)
})

test('a wrong password and an unknown name are refused alike', async () => {
  const wrong = await signIn('priya', 'wrong')
  const unknown = await signIn('nobody')
  expect(wrong.status).toBe(401)
  expect(wrong.body).toMatchObject({ errorCode: 'E0000004', errorSummary: 'Authentication failed' })
  expect(unknown.body).toEqual(wrong.body)
})

test('ten wrong passwords lock the account, and an administrator unlocks it', async () => {
  for (let n = 0; n < 10; n++) expect((await signIn('priya', 'wrong')).status).toBe(401)
  expect((await org.client.userApi.getUser({ userId: 'priya' })).status).toBe('LOCKED_OUT')
  expect((await signIn('priya')).status).toBe(401)
  await org.client.userApi.unlockUser({ userId: org.user('priya') })
  expect((await signIn('priya')).body.status).toBe('SUCCESS')
})

test('who has to choose a new password does so on the way', async () => {
  await org.client.userApi.expirePassword({ userId: org.user('priya') })
  const { body } = await signIn('priya')
  expect(body).toMatchObject({
    status: 'PASSWORD_EXPIRED',
    _embedded: { policy: { complexity: { minLength: 8 } } },
    _links: { next: { name: 'changePassword' }, cancel: {} },
  })
  const change = (oldPassword: string, newPassword: string) =>
    send(body._links.next.href, { json: { stateToken: body.stateToken, oldPassword, newPassword } })
  expect((await change('wrong', 'Other-Plum-2027')).body.errorCode).toBe('E0000014')
  expect((await change(PASSWORD, 'short')).body.errorCode).toBe('E0000014')
  expect((await change(PASSWORD, 'Other-Plum-2027')).body.status).toBe('SUCCESS')
  expect((await signIn('priya', 'Other-Plum-2027')).body.status).toBe('SUCCESS')
})

test('a state token tells where a sign-in stands, until it is cancelled', async () => {
  await org.client.userApi.expirePassword({ userId: org.user('priya') })
  const { stateToken } = (await signIn('priya')).body
  expect((await post(org, '/api/v1/authn', { stateToken })).body.status).toBe('PASSWORD_EXPIRED')
  expect((await post(org, '/api/v1/authn/credentials/reset_password', { stateToken })).body.errorCode).toBe('E0000079')
  expect((await post(org, '/api/v1/authn/cancel', { stateToken })).status).toBe(200)
  expect((await post(org, '/api/v1/authn', { stateToken })).body.errorCode).toBe('E0000011')
})

test('a user who was invited chooses a password with the activation token', async () => {
  const profile = { firstName: 'New', lastName: 'Comer', login: 'new@acme.example', email: 'new@acme.example' }
  const { id } = (await org.call('POST', '/api/v1/users?activate=false', { profile })).body
  const { activationToken } = (await org.call('POST', `/api/v1/users/${id}/lifecycle/activate?sendEmail=false`)).body
  const { body } = await post(org, '/api/v1/authn', { token: activationToken })
  expect(body.status).toBe('PASSWORD_RESET')
  const newPassword = 'Fresh-Start-2026'
  const done = await send(body._links.next.href, { json: { stateToken: body.stateToken, newPassword } })
  expect(done.body.status).toBe('SUCCESS')
  expect((await org.call('GET', `/api/v1/users/${id}`)).body.status).toBe('ACTIVE')
})

test('a forgotten password is recovered with the answer to the question', async () => {
  const id = org.user('priya')
  const question = { question: 'Who was the best shot?', answer: 'Annie Oakley' }
  await org.call('POST', `/api/v1/users/${id}`, { credentials: { recovery_question: question } })
  const { body } = await org.call('POST', '/api/v1/authn/recovery/password', { username: 'priya@acme.example' })
  expect(body).toMatchObject({ status: 'RECOVERY', recoveryType: 'PASSWORD' })
  const asked = (await post(org, '/api/v1/authn/recovery/token', { recoveryToken: body.recoveryToken })).body
  expect(asked._embedded.user.recovery_question.question).toBe(question.question)
  const answer = (given: string) =>
    post(org, '/api/v1/authn/recovery/answer', { stateToken: asked.stateToken, answer: given })
  expect((await answer('Wyatt Earp')).body.errorCode).toBe('E0000087')
  expect((await answer('annie oakley')).body.status).toBe('PASSWORD_RESET')
  const reset = { stateToken: asked.stateToken, newPassword: 'Other-Plum-2027' }
  expect((await post(org, '/api/v1/authn/credentials/reset_password', reset)).body.status).toBe('SUCCESS')
})

test('a stranger who asks for a recovery learns nothing of who exists', async () => {
  const ask = (username: string) => post(org, '/api/v1/authn/recovery/password', { username, factorType: 'EMAIL' })
  expect((await ask('nobody@acme.example')).body).toEqual((await ask('priya@acme.example')).body)
  expect((await post(org, '/api/v1/authn/recovery/password', { username: 'priya' })).status).toBe(403)
})

test('a password that is still elsewhere is asked for there once, and kept', async () => {
  const commands = [{ type: 'com.okta.action.update', value: { credential: 'VERIFIED' } }]
  const server = await answerWith({ commands })
  const channel = { type: 'HTTP', version: '1.0.0', config: { uri: server.url } }
  const type = 'com.okta.user.credential.password.import'
  await org.call('POST', '/api/v1/inlineHooks', { name: 'Import', type, version: '1.0.0', channel })
  const profile = { firstName: 'Im', lastName: 'Ported', login: 'im@acme.example', email: 'im@acme.example' }
  await org.call('POST', '/api/v1/users', { profile, credentials: { password: { hook: { type: 'default' } } } })
  expect((await signIn('im@acme.example', 'From-Afar-77')).body.status).toBe('SUCCESS')
  expect(server.heard[0].data.context.credential).toEqual({ username: 'im@acme.example', password: 'From-Afar-77' })
  await server.close()
  expect((await signIn('im@acme.example', 'From-Afar-77')).body.status).toBe('SUCCESS')
  expect((await signIn('im@acme.example', 'other')).status).toBe(401)
  expect(server.heard).toHaveLength(1)
})
