import { afterEach, beforeEach, expect, test } from 'vitest'
import { enroll } from '../../src/model/factors/enroll.ts'
import { activate } from '../../src/model/factors/verify.ts'
import { type Org, openOrg } from '../org.ts'
import { PASSWORD, post, send } from './browser.ts'
import { totpAt } from './totp.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg()
})
afterEach(() => org.close())

/** The org's sign-on policy asks everybody for a second factor. */
const askForFactors = () =>
  org.inside((world) => {
    const rule = world.db.policy_rules.find().find(({ type }) => type === 'SIGN_ON')
    if (!rule) throw new Error('the org has no sign-on rule')
    const signon = { ...(rule.actions.signon as object), requireFactor: true }
    world.db.policy_rules.update(rule, { actions: { signon } })
  })

/** A factor that priya enrolled before. Returns it with its secret. */
const give = (body: object) =>
  org.inside((world) => {
    const user = world.db.users.first({ login: 'priya@acme.example' })
    if (!user) throw new Error('nobody is called priya')
    const factor = enroll(world, user, body as never, false)
    return factor.status === 'ACTIVE' ? factor : activate(world, user, factor)
  })

const codeOf = (secret: string) => totpAt(secret, org.world.universe.clock.now())
const start = async () => (await post(org, '/api/v1/authn', { username: 'priya', password: PASSWORD })).body
const follow = (link: { href: string }, json: object) => send(link.href, { json })

test('a code of the authenticator app is the second step, and good once', async () => {
  askForFactors()
  const factor = give({ factorType: 'token:software:totp', provider: 'GOOGLE' })
  const begun = await start()
  expect(begun).toMatchObject({ status: 'MFA_REQUIRED', _embedded: { factors: [{ id: factor.id }] } })
  const [{ _links }] = begun._embedded.factors
  const verify = (passCode: string, { stateToken }: { stateToken: string }) =>
    follow(_links.verify, { stateToken, passCode })
  const wrong = await verify('000000', begun)
  expect(wrong).toMatchObject({ status: 403, body: { errorCode: 'E0000068' } })
  const code = codeOf(factor.own.secret as string)
  const done = await verify(code, begun)
  expect(done.body.status).toBe('SUCCESS')
  const session = await org.call('POST', '/api/v1/sessions', { sessionToken: done.body.sessionToken })
  expect(session.body).toMatchObject({ amr: ['pwd', 'otp', 'mfa'], lastFactorVerification: expect.any(String) })
  expect((await verify(code, await start())).status).toBe(403)
})

test('a text message is sent, sent again, and its code is good', async () => {
  askForFactors()
  give({ factorType: 'sms', provider: 'OKTA', profile: { phoneNumber: '+15005550006' } })
  const begun = await start()
  expect(begun._embedded.factors[0].profile.phoneNumber).toBe('+XXXXXXX0006')
  const { stateToken } = begun
  const challenged = (await follow(begun._embedded.factors[0]._links.verify, { stateToken })).body
  expect(challenged).toMatchObject({ status: 'MFA_CHALLENGE', factorResult: 'CHALLENGE' })
  await org.world.universe.advance(31_000)
  expect((await follow(challenged._links.resend[0], { stateToken })).body.status).toBe('MFA_CHALLENGE')
  const codes = org.inside((world) => world.db.factor_messages.find({ order: 'seq' }).map(({ code }) => code))
  expect((await follow(challenged._links.next, { stateToken, passCode: codes.at(-2) })).status).toBe(403)
  expect((await follow(challenged._links.next, { stateToken, passCode: codes.at(-1) })).body.status).toBe('SUCCESS')
})

test('who has no second factor enrols one on the way', async () => {
  askForFactors()
  const begun = await start()
  expect(begun.status).toBe('MFA_ENROLL')
  const { stateToken } = begun
  const app = begun._embedded.factors.find(({ provider }: { provider: string }) => provider === 'GOOGLE')
  const pending = (await follow(app._links.enroll, { stateToken, factorType: app.factorType, provider: 'GOOGLE' })).body
  expect(pending.status).toBe('MFA_ENROLL_ACTIVATE')
  const { sharedSecret } = pending._embedded.factor._embedded.activation
  const back = (await follow(pending._links.prev, { stateToken })).body
  expect(back.status).toBe('MFA_ENROLL')
  const again = (await follow(app._links.enroll, { stateToken, factorType: app.factorType, provider: 'GOOGLE' })).body
  const secret = again._embedded.factor._embedded.activation.sharedSecret
  expect(secret).not.toBe(sharedSecret)
  expect((await follow(again._links.next, { stateToken, passCode: codeOf(secret) })).body.status).toBe('SUCCESS')
})

test('a forgotten password is recovered with a code sent to the phone', async () => {
  give({ factorType: 'sms', provider: 'OKTA', profile: { phoneNumber: '+15005550006' } })
  const ask = async (username: string) =>
    (await post(org, '/api/v1/authn/recovery/password', { username, factorType: 'SMS' })).body
  const begun = await ask('priya@acme.example')
  expect(begun).toMatchObject({ status: 'RECOVERY_CHALLENGE', factorType: 'SMS', recoveryType: 'PASSWORD' })
  expect(Object.keys(await ask('nobody@acme.example'))).toEqual(Object.keys(begun))
  const code = org.inside((world) => world.db.factor_messages.find({ order: 'seq' }).at(-1)?.code)
  const verify = (passCode: unknown) => follow(begun._links.next, { stateToken: begun.stateToken, passCode })
  expect((await verify('wrong')).body.errorCode).toBe('E0000068')
  const reset = (await verify(code)).body
  expect(reset.status).toBe('PASSWORD_RESET')
  const done = await follow(reset._links.next, { stateToken: reset.stateToken, newPassword: 'Other-Plum-2027' })
  expect(done.body.status).toBe('SUCCESS')
})
