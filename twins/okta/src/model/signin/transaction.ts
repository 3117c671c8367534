import { oktaError } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import type { User } from '../types.ts'
import type { Transaction, TransactionStatus } from './types.ts'

const MINUTE = 60_000
/** A new org's transactions are good for five minutes from their last step (developer.okta.com, Authentication API). */
const LIFETIME = 5 * MINUTE
/** Recoveries by mail take longer. */
export const RECOVERY_LIFETIME = 60 * MINUTE

export type Beginning = Pick<Transaction, 'userId' | 'status'> & Partial<Transaction>

export function begin(world: OktaWorld, beginning: Beginning): Transaction {
  return world.db.transactions.insert({
    amr: [],
    passwordAt: null,
    factorAt: null,
    relayState: null,
    factorId: null,
    factorResult: null,
    recoveryType: null,
    offersFactors: false,
    warns: false,
    asksFactor: false,
    skipped: [],
    ...beginning,
    token: world.ids.secret('stateToken'),
    expiresAt: world.now() + lifetime(beginning.status),
  })
}

const lifetime = (status: TransactionStatus): number => (status.startsWith('RECOVERY') ? RECOVERY_LIFETIME : LIFETIME)

/** A transaction by its state token. Throws E0000011 for one that is over, or not in one of the states. */
export function requireTransaction(world: OktaWorld, token: unknown, ...states: TransactionStatus[]): Transaction {
  const transaction = typeof token === 'string' ? world.db.transactions.get(token) : undefined
  if (!transaction || transaction.expiresAt <= world.now()) throw oktaError('E0000011')
  if (states.length > 0 && !states.includes(transaction.status)) throw oktaError('E0000079')
  return transaction
}

/** The transaction in another state: each step gives the user more time. */
export const proceed = (
  world: OktaWorld,
  transaction: Transaction,
  status: TransactionStatus,
  more: Partial<Transaction> = {},
): Transaction =>
  world.db.transactions.update(transaction, {
    factorResult: null,
    ...more,
    status,
    expiresAt: world.now() + lifetime(status),
  })

export const finish = (world: OktaWorld, { token }: Transaction): void => {
  world.db.transactions.delete(token)
}

/** Whose transaction it is. They may have been deleted meanwhile: then it is over. */
export function userOf(world: OktaWorld, { userId }: Pick<Transaction, 'userId'>): User {
  const user = world.db.users.get(userId)
  if (!user) throw oktaError('E0000011')
  return user
}
