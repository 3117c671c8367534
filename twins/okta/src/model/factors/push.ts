import { notFound } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import type { Factor, Transaction } from './types.ts'

/** Milliseconds that a push waits for its answer (developer.okta.com, Factors API). */
const LIFETIME = 5 * 60_000

/** Asks on the person's phone. */
export const ask = (world: OktaWorld, factor: Factor): Transaction =>
  world.db.factor_transactions.insert({
    id: world.ids.next('factorTransaction'),
    factor: factor.id,
    user: factor.user,
    answer: 'WAITING',
    expiresAt: world.now() + LIFETIME,
    seq: world.ids.count('factor-transaction-place'),
  })

export function requireTransaction(world: OktaWorld, factor: Factor, id: string): Transaction {
  const found = world.db.factor_transactions.get(id)
  if (found?.factor !== factor.id) throw notFound(id, 'FactorTransaction')
  return found
}

/** Where it stands: nobody's answer is a timeout after a while. */
export const resultOf = (world: OktaWorld, { answer, expiresAt }: Transaction): string =>
  answer === 'WAITING' && world.now() > expiresAt ? 'TIMEOUT' : answer

/** The last push of a person that still waits. */
export const waitingFor = (world: OktaWorld, user: string): Transaction | undefined => {
  const [last] = world.db.factor_transactions.find({ where: { user }, order: 'seq', descending: true, limit: 1 })
  return last && resultOf(world, last) === 'WAITING' ? last : undefined
}
