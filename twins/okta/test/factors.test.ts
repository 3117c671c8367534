import { createGuardrails, generateSync } from 'otplib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Org, openOrg } from './org.ts'

let org: Org
beforeEach(async () => {
  org = await openOrg({ clock: { mode: 'manual', at: Date.parse('2026-05-01T12:00:00Z') } } as never)
})
afterEach(() => org.close())

const factors = () => `/api/v1/users/${org.user('priya')}/factors`
const enroll = async (body: unknown, query = '') => (await org.call('POST', `${factors()}${query}`, body)).body
// Okta's secrets have 80 bits, where the library asks for 128.
const guardrails = createGuardrails({ MIN_SECRET_BYTES: 10 })
const now = () => org.inside((world) => world.now())
const read = async (act: string, wish = {}) => org.world.universe.act('okta', act, { user: 'priya', ...wish }) as any

test('a code of the clock is the one that other authenticators show, is good once, and ends with its time', async () => {
  const factor = await enroll({ factorType: 'token:software:totp', provider: 'GOOGLE' })
  expect(factor.status).toBe('PENDING_ACTIVATION')
  const secret = factor._embedded.activation.sharedSecret
  const code = () => generateSync({ secret, epoch: now() / 1000, guardrails })
  const at = `${factors()}/${factor.id}`
  expect((await org.call('POST', `${at}/lifecycle/activate`, { passCode: '000000' })).body.errorCode).toBe('E0000068')
  const first = code()
  expect((await read('codes')).codes[0].code).toBe(first)
  expect((await org.call('POST', `${at}/lifecycle/activate`, { passCode: first })).body.status).toBe('ACTIVE')
  expect((await org.call('POST', `${at}/verify`, { passCode: first })).status).toBe(403)
  await org.world.universe.advance(30_000)
  expect((await org.call('POST', `${at}/verify`, { passCode: code() })).body).toEqual({ factorResult: 'SUCCESS' })
  const late = code()
  await org.world.universe.advance(120_000)
  expect((await org.call('POST', `${at}/verify`, { passCode: late })).status).toBe(403)
})

test('a code that is sent is read on the admin side, and the next may not follow at once', async () => {
  const factor = await enroll({ factorType: 'sms', provider: 'OKTA', profile: { phoneNumber: '+12025550123' } })
  const at = `${factors()}/${factor.id}`
  const [sent] = (await read('messages')).messages
  expect(sent).toMatchObject({ channel: 'sms', to: '+12025550123', good: true })
  expect((await org.call('POST', `${at}/resend`, {})).body.errorCode).toBe('E0000109')
  expect((await org.call('POST', `${at}/lifecycle/activate`, { passCode: sent.code })).body.status).toBe('ACTIVE')
  await org.world.universe.advance(31_000)
  expect((await org.call('POST', `${at}/verify`, {})).body.factorResult).toBe('CHALLENGE')
  const [again] = (await read('messages')).messages
  await org.world.universe.advance(6 * 60_000)
  expect((await org.call('POST', `${at}/verify`, { passCode: again.code })).body.errorCode).toBe('E0000068')
})

test('a push waits for its answer on the phone', async () => {
  const factor = await enroll({ factorType: 'push', provider: 'OKTA' })
  const at = `${factors()}/${factor.id}`
  await read('answerPush', { approve: true })
  expect((await org.call('POST', `${at}/lifecycle/activate`, {})).body.status).toBe('ACTIVE')
  const asked = await org.call('POST', `${at}/verify`, {})
  expect([asked.status, asked.body.factorResult]).toEqual([201, 'WAITING'])
  await read('answerPush', { approve: false })
  const poll = new URL(asked.body._links.poll.href)
  expect((await org.call('GET', poll.pathname)).body.factorResult).toBe('REJECTED')
})

test('what the org has switched off cannot be enrolled, and a reset takes all factors', async () => {
  const question = { question: 'disliked_food', answer: 'mashed turnips' }
  const factor = await enroll({ factorType: 'question', provider: 'OKTA', profile: question })
  expect(factor).toMatchObject({ status: 'ACTIVE', profile: { question: 'disliked_food' } })
  expect(JSON.stringify(factor)).not.toContain('turnips')
  const all = (await org.call('GET', '/api/v1/authenticators')).body as any[]
  const phone = all.find(({ key }) => key === 'phone_number').id
  await org.call('POST', `/api/v1/authenticators/${phone}/lifecycle/deactivate`)
  const refused = await enroll({ factorType: 'sms', provider: 'OKTA', profile: { phoneNumber: '+12025550123' } })
  expect(refused.errorCauses).toEqual([{ errorSummary: 'Factor not enabled.' }])
  await org.call('POST', `/api/v1/users/${org.user('priya')}/lifecycle/reset_factors`)
  expect((await org.call('GET', factors())).body).toEqual([])
})
