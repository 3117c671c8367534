import { oktaError } from '../../errors/error.ts'
import { resultOf } from '../../model/factors/push.ts'
import { activate } from '../../model/factors/verify.ts'
import { advance } from '../../model/signin/advance.ts'
import {
  activateOnTheWay,
  enrolOnTheWay,
  factorOf,
  sendAgain,
  tryFactor,
  withFactor,
} from '../../model/signin/factors.ts'
import { proceed, requireTransaction, userOf } from '../../model/signin/transaction.ts'
import type { Transaction } from '../../model/signin/types.ts'
import type { Document, OktaWorld, Operations } from '../../types.ts'
import { showTransaction } from '../../view/signin/transaction.ts'
import { showStep } from './authn.ts'

/** On from a factor that was proved. */
const onward = (world: OktaWorld, transaction: Transaction): Document =>
  showStep(world, advance(world, transaction), transaction.relayState)

const proved = (world: OktaWorld, transaction: Transaction, factorId: string): Document => {
  const factor = factorOf(world, { ...transaction, factorId })
  return onward(world, withFactor(world, transaction, factor))
}

/** The second step of a sign-in (developer.okta.com, Authentication API, "Multifactor authentication operations"). */
export const signInFactors: Operations = {
  enrollFactorInTransaction(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'MFA_ENROLL')
    const next = enrolOnTheWay(world, transaction, body)
    if (next !== 'proved') return showTransaction(world, next)
    const [newest] = world.db.factors.find({
      where: { user: transaction.userId },
      order: 'seq',
      descending: true,
      limit: 1,
    })
    return proved(world, transaction, newest?.id ?? '')
  },

  activateFactorInTransaction(world, { path, body }) {
    const transaction = requireTransaction(world, body.stateToken, 'MFA_ENROLL_ACTIVATE')
    if (transaction.factorId !== path.factorId) throw oktaError('E0000079')
    const factor = activateOnTheWay(world, transaction, body)
    return onward(world, withFactor(world, transaction, factor))
  },

  pollFactorActivation(world, { path, body }) {
    const transaction = requireTransaction(world, body.stateToken, 'MFA_ENROLL_ACTIVATE')
    if (transaction.factorId !== path.factorId) throw oktaError('E0000079')
    const factor = factorOf(world, transaction)
    const [last] = world.db.factor_transactions.find({
      where: { factor: factor.id },
      order: 'seq',
      descending: true,
      limit: 1,
    })
    if (!last || resultOf(world, last) !== 'SUCCESS') return showTransaction(world, transaction)
    return onward(world, withFactor(world, transaction, activate(world, userOf(world, transaction), factor)))
  },

  verifyFactorInTransaction(world, { path, body }) {
    const transaction = requireTransaction(world, body.stateToken, 'MFA_REQUIRED', 'MFA_CHALLENGE')
    const id = path.factorId as string
    const next = tryFactor(world, transaction, id, body)
    return next === 'proved' ? proved(world, transaction, id) : showTransaction(world, next)
  },

  resendFactorChallenge(world, { body }) {
    return showTransaction(world, sendAgain(world, requireTransaction(world, body.stateToken, 'MFA_CHALLENGE')))
  },

  previousTransactionState(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'MFA_CHALLENGE', 'MFA_ENROLL_ACTIVATE')
    if (transaction.status === 'MFA_CHALLENGE')
      return showTransaction(world, proceed(world, transaction, 'MFA_REQUIRED', { factorId: null }))
    if (transaction.factorId !== null) world.db.factors.delete(transaction.factorId)
    return showTransaction(world, proceed(world, transaction, 'MFA_ENROLL', { factorId: null }))
  },
}
