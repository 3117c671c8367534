import type { Known, LawFixture } from '@dtu/kit/testing'

type Call = Parameters<LawFixture['prepare']>[0]

const of =
  (name: string) =>
  (known: Known): unknown =>
    known[name]

const ANSWER = 'mashed turnips'
const question = { factorType: 'question', provider: 'OKTA', profile: { question: 'disliked_food', answer: ANSWER } }
const phone = { factorType: 'sms', provider: 'OKTA', profile: { phoneNumber: '+12025550123' } }

/** A person with a question, a phone and a push that waits. */
export async function factors(call: Call, { user }: Known): Promise<Known> {
  const of = { userId: user }
  const all = await call('listAuthenticators', {})
  const push = (await call('enrollFactor', { ...of, factorType: 'push', provider: 'OKTA' })).id
  return {
    factor: (await call('enrollFactor', { ...of, ...question })).id,
    phone: (await call('enrollFactor', { ...of, ...phone, activate: true })).id,
    push,
    authenticator: all.find((one: any) => one.key === 'okta_verify').id,
  }
}

export const FACTOR_NAMES = {
  authenticatorId: of('authenticator'),
  factorId: of('factor'),
  methodType: 'push',
}

export const FACTOR_ARGUMENTS = {
  activateFactor: { factorId: of('push') },
  createAuthenticator: { key: 'duo', name: 'Duo', provider: { type: 'DUO', configuration: { host: 'duo.example' } } },
  enrollFactor: { factorType: 'token:software:totp', provider: 'GOOGLE' },
  replaceAuthenticator: { key: 'okta_verify', name: 'Okta Verify', type: 'app' },
  replaceAuthenticatorMethod: { type: 'push', settings: { keyProtection: 'ANY' } },
  resendEnrollFactor: { factorId: of('phone') },
  verifyFactor: { answer: ANSWER },
}
