import { Reply } from '@dtu/kit'
import { invalid } from '../../errors/error.ts'
import { notModelled } from '../../errors/words.ts'
import { channelOf, send } from '../../model/factors/codes.ts'
import { enroll, factorsOf, isEnabled, requireFactor, unenroll } from '../../model/factors/enroll.ts'
import { FACTOR_KINDS, QUESTIONS } from '../../model/factors/kinds.ts'
import { ask, requireTransaction, resultOf } from '../../model/factors/push.ts'
import type { Factor } from '../../model/factors/types.ts'
import { activate, prove } from '../../model/factors/verify.ts'
import type { User } from '../../model/types.ts'
import { requireUser } from '../../model/users.ts'
import type { Document, OktaInput, OktaWorld, Operations } from '../../types.ts'
import { showChallenge, showFactor } from '../../view/factor.ts'
import { api } from '../../view/links.ts'
import { flag } from '../users.ts'

const userOf = (world: OktaWorld, { path }: OktaInput): User => requireUser(world, path.userId as string)

const factorOf = (world: OktaWorld, input: OktaInput): { user: User; factor: Factor } => {
  const user = userOf(world, input)
  return { user, factor: requireFactor(world, user, input.path.factorId as string) }
}

/** What could be enrolled, and what of it is. */
function supported(world: OktaWorld, user: User): Document[] {
  const own = factorsOf(world, user)
  const enrollLink = { href: api(world, `/users/${user.id}/factors`), hints: { allow: ['POST'] } }
  const questions = { href: api(world, `/users/${user.id}/factors/questions`), hints: { allow: ['GET'] } }
  return FACTOR_KINDS.filter((kind) => isEnabled(world, kind)).map(({ factorType, provider, vendorName }) => {
    const found = own.find((one) => one.factorType === factorType && one.provider === provider)
    return {
      factorType,
      provider,
      vendorName,
      enrollment: 'OPTIONAL',
      status: found?.status ?? 'NOT_SETUP',
      _links: { ...(factorType === 'question' && { questions }), enroll: enrollLink },
    }
  })
}

/** Ways of proving oneself that users have (developer.okta.com, Factors API). */
export const factors: Operations = {
  listFactors: (world, input) => factorsOf(world, userOf(world, input)).map((factor) => showFactor(world, factor)),

  listSupportedFactors: (world, input) => supported(world, userOf(world, input)),

  listSupportedSecurityQuestions(world, input) {
    userOf(world, input)
    return Object.entries(QUESTIONS).map(([question, questionText]) => ({ question, questionText }))
  },

  enrollFactor(world, input) {
    const user = userOf(world, input)
    return showFactor(world, enroll(world, user, input.body, flag(input, 'activate', false)))
  },

  getFactor: (world, input) => showFactor(world, factorOf(world, input).factor),

  unenrollFactor(world, input) {
    const { user, factor } = factorOf(world, input)
    unenroll(world, user, factor)
    return new Reply(undefined, { status: 204 })
  },

  activateFactor(world, input) {
    const { user, factor } = factorOf(world, input)
    if (factor.status === 'ACTIVE') throw invalid('factorActivateRequest', 'Factor is already active.')
    // What a security key says would have to be read and held against its certificate.
    if (factor.factorType === 'webauthn') throw notModelled('activateFactor of a webauthn factor')
    if (factor.factorType === 'push') return pushed(world, user, factor)
    prove(world, user, factor, input.body)
    return showFactor(world, activate(world, user, factor))
  },

  resendEnrollFactor(world, input) {
    const { factor } = factorOf(world, input)
    if (!channelOf(factor)) throw invalid('factorType', 'Resend is not supported for this factor.')
    send(world, factor, true)
    return showFactor(world, factor)
  },

  verifyFactor(world, input) {
    const { user, factor } = factorOf(world, input)
    if (factor.status !== 'ACTIVE') throw invalid('factorVerifyRequest', 'The factor is not active.')
    if (factor.factorType === 'webauthn') throw notModelled('verifyFactor of a webauthn factor')
    if (factor.factorType === 'push')
      return new Reply(showChallenge(world, factor, ask(world, factor)), { status: 201 })
    if (channelOf(factor) && input.body.passCode === undefined) {
      send(world, factor, true)
      return showChallenge(world, factor)
    }
    prove(world, user, factor, input.body)
    return { factorResult: 'SUCCESS' }
  },

  getFactorTransactionStatus(world, input) {
    const { factor } = factorOf(world, input)
    return showChallenge(world, factor, requireTransaction(world, factor, input.path.transactionId as string))
  },
}

/** A push is activated by its answer on the phone: until then it is told to wait. */
function pushed(world: OktaWorld, user: User, factor: Factor): Document {
  const [last] = world.db.factor_transactions.find({
    where: { factor: factor.id },
    order: 'seq',
    descending: true,
    limit: 1,
  })
  if (last && resultOf(world, last) === 'SUCCESS') return showFactor(world, activate(world, user, factor))
  return showFactor(world, factor)
}
