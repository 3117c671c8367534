import { oktaError } from '../../errors/error.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { send } from '../factors/codes.ts'
import { enroll, factorsOf, isEnabled, requireFactor } from '../factors/enroll.ts'
import { FACTOR_KINDS, type FactorKind } from '../factors/kinds.ts'
import { ask, resultOf } from '../factors/push.ts'
import type { Factor } from '../factors/types.ts'
import { activate, prove } from '../factors/verify.ts'
import type { User } from '../types.ts'
import { proceed, userOf } from './transaction.ts'
import type { Transaction } from './types.ts'

/** Factors a user may prove themselves with. */
export const enrolled = (world: OktaWorld, user: User): Factor[] =>
  factorsOf(world, user).filter(({ status }) => status === 'ACTIVE')

/** Kinds a user may still enrol. */
export const offered = (world: OktaWorld, user: User): FactorKind[] =>
  FACTOR_KINDS.filter(
    (kind) =>
      isEnabled(world, kind) &&
      !enrolled(world, user).some((own) => own.factorType === kind.factorType && own.provider === kind.provider),
  )

/** What a sign-in's tokens say of each factor (RFC 8176). */
const METHODS: Readonly<Record<string, string>> = {
  question: 'kba',
  sms: 'sms',
  call: 'tel',
  push: 'swk',
  webauthn: 'hwk',
}

/** The transaction of a user who proved a factor. */
export const withFactor = (world: OktaWorld, transaction: Transaction, { factorType }: Factor): Transaction =>
  world.db.transactions.update(transaction, {
    factorAt: world.now(),
    amr: [...new Set([...transaction.amr, METHODS[factorType] ?? 'otp', 'mfa'])],
  })

export const factorOf = (world: OktaWorld, transaction: Transaction): Factor =>
  requireFactor(world, userOf(world, transaction), transaction.factorId ?? '')

const SENT = ['sms', 'call', 'email']

/** What a user gave for a factor: undefined where it proved nothing yet, since something was sent or is waited for. */
export function tryFactor(
  world: OktaWorld,
  transaction: Transaction,
  id: string,
  body: Document,
): Transaction | 'proved' {
  const user = userOf(world, transaction)
  const factor = requireFactor(world, user, id)
  if (factor.status !== 'ACTIVE') throw oktaError('E0000079')
  if (factor.factorType === 'push') return poll(world, transaction, factor)
  if (factor.factorType === 'webauthn')
    throw oktaError('E0000060', { causes: ['This twin has no security keys to sign in with.'] })
  if (SENT.includes(factor.factorType) && body.passCode === undefined) return challenge(world, transaction, factor)
  prove(world, user, factor, body)
  return 'proved'
}

function challenge(world: OktaWorld, transaction: Transaction, factor: Factor, again = false): Transaction {
  send(world, factor, again)
  return proceed(world, transaction, 'MFA_CHALLENGE', { factorId: factor.id, factorResult: 'CHALLENGE' })
}

/** Sends a code again. */
export const sendAgain = (world: OktaWorld, transaction: Transaction): Transaction =>
  challenge(world, transaction, factorOf(world, transaction), true)

/** The first call asks on the phone; further ones ask what was answered there. */
function poll(world: OktaWorld, transaction: Transaction, factor: Factor): Transaction | 'proved' {
  const waits = transaction.status === 'MFA_CHALLENGE' && transaction.factorId === factor.id
  const [last] = world.db.factor_transactions.find({
    where: { factor: factor.id },
    order: 'seq',
    descending: true,
    limit: 1,
  })
  if (!waits || !last) {
    ask(world, factor)
    return proceed(world, transaction, 'MFA_CHALLENGE', { factorId: factor.id, factorResult: 'WAITING' })
  }
  const result = resultOf(world, last)
  if (result === 'SUCCESS') return 'proved'
  const factorResult = result as NonNullable<Transaction['factorResult']>
  return proceed(world, transaction, 'MFA_CHALLENGE', { factorId: factor.id, factorResult })
}

/** Begins to enrol a factor on the way. A question is done at once. */
export function enrolOnTheWay(world: OktaWorld, transaction: Transaction, body: Document): Transaction | 'proved' {
  const { stateToken: _, ...asked } = body
  const factor = enroll(world, userOf(world, transaction), asked, false)
  if (factor.status === 'ACTIVE') return 'proved'
  const waits = factor.factorType === 'push' ? { factorResult: 'WAITING' as const } : {}
  return proceed(world, transaction, 'MFA_ENROLL_ACTIVATE', { factorId: factor.id, ...waits })
}

/** Ends an enrolment with the first code. */
export function activateOnTheWay(world: OktaWorld, transaction: Transaction, body: Document): Factor {
  const user = userOf(world, transaction)
  const factor = factorOf(world, transaction)
  prove(world, user, factor, body)
  return activate(world, user, factor)
}
