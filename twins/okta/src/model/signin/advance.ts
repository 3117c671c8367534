import type { OktaWorld } from '../../types.ts'
import { complexityFor } from '../password-policy.ts'
import { issueSessionToken } from '../sessions.ts'
import type { User } from '../types.ts'
import { enrolled } from './factors.ts'
import { daysLeft } from './password.ts'
import { lacksFactor, signOnFor } from './policy.ts'
import { begin, finish, proceed, userOf } from './transaction.ts'
import type { Proof, SessionToken, Transaction, TransactionStatus } from './types.ts'

/** What a sign-in came to: a step more to take, or a token for a session. */
export type Step = { readonly transaction: Transaction } | { readonly success: SessionToken }

type Start = Proof & Pick<Transaction, 'relayState' | 'offersFactors' | 'warns' | 'asksFactor'>

/** The first step after a good password. Most users are through at once. */
export function start(world: OktaWorld, user: User, given: Start): Step {
  const status = stateOf(world, user, { ...given, skipped: [] })
  if (status === 'SUCCESS') return { success: issueSessionToken(world, given) }
  return { transaction: begin(world, { ...given, status }) }
}

/** The next step of a transaction, after one was taken. */
export function advance(world: OktaWorld, transaction: Transaction): Step {
  const status = stateOf(world, userOf(world, transaction), transaction)
  if (status !== 'SUCCESS') return { transaction: proceed(world, transaction, status) }
  finish(world, transaction)
  return { success: issueSessionToken(world, transaction) }
}

function stateOf(
  world: OktaWorld,
  user: User,
  given: Pick<Transaction, 'warns' | 'skipped' | 'offersFactors' | 'asksFactor'> & Proof,
): TransactionStatus | 'SUCCESS' {
  const { warns, skipped } = given
  const left = daysLeft(world, user)
  if (user.status === 'PASSWORD_EXPIRED' || (left !== undefined && left <= 0)) return 'PASSWORD_EXPIRED'
  const { expireWarnDays } = complexityFor(world, user)
  if (warns && left !== undefined && left <= expireWarnDays && !skipped.includes('PASSWORD_WARN'))
    return 'PASSWORD_WARN'
  if (given.factorAt !== null) return 'SUCCESS'
  const own = enrolled(world, user)
  if (given.asksFactor || signOnFor(world, user).requiresFactor) return own.length > 0 ? 'MFA_REQUIRED' : 'MFA_ENROLL'
  if (lacksFactor(world, user)) return 'MFA_ENROLL'
  return 'SUCCESS'
}
