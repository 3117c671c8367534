import { complexityFor } from '../../model/password-policy.ts'
import { daysLeft } from '../../model/signin/password.ts'
import { userOf } from '../../model/signin/transaction.ts'
import type { SessionToken, Transaction, TransactionStatus } from '../../model/signin/types.ts'
import { timeOf } from '../../model/time.ts'
import type { User } from '../../model/types.ts'
import type { Document, OktaWorld } from '../../types.ts'
import { api } from '../links.ts'
import { showSigner } from './embedded-user.ts'
import { embeddedFactors, factorLinks } from './factors.ts'

export const authn = (world: OktaWorld, path: string, name?: string): Document => ({
  ...(name !== undefined && { name }),
  href: api(world, `/authn${path}`),
  hints: { allow: ['POST'] },
})

/** The step that leads on, by state (developer.okta.com, Authentication API, "Transaction state"). */
const NEXT: Readonly<Partial<Record<TransactionStatus, readonly [path: string, name: string]>>> = {
  PASSWORD_WARN: ['/credentials/change_password', 'changePassword'],
  PASSWORD_EXPIRED: ['/credentials/change_password', 'changePassword'],
  PASSWORD_RESET: ['/credentials/reset_password', 'resetPassword'],
  RECOVERY: ['/recovery/answer', 'answer'],
}

/** A transaction as its client sees it. */
export function showTransaction(world: OktaWorld, transaction: Transaction): Document {
  const user = userOf(world, transaction)
  const { token, status, relayState, factorResult, recoveryType } = transaction
  return {
    stateToken: token,
    expiresAt: timeOf(transaction.expiresAt),
    status,
    ...(relayState !== null && { relayState }),
    ...(factorResult !== null && { factorResult }),
    ...(recoveryType !== null && { recoveryType }),
    _embedded: {
      user: signer(transaction, user),
      ...policyOf(world, transaction, user),
      ...embeddedFactors(world, transaction, user),
    },
    _links: { ...nextOf(world, transaction), ...factorLinks(world, transaction), cancel: authn(world, '/cancel') },
  }
}

/** Who recovers an account is shown the question. */
function signer({ status }: Transaction, user: User): Document {
  const question = user.credentials.recovery_question?.question
  if (status !== 'RECOVERY' || question === undefined) return showSigner(user)
  return { ...showSigner(user), recovery_question: { question } }
}

function nextOf(world: OktaWorld, { status }: Transaction): Document {
  const [path, name] = NEXT[status] ?? []
  if (path === undefined) return {}
  return { next: authn(world, path, name), ...(status === 'PASSWORD_WARN' && { skip: authn(world, '/skip', 'skip') }) }
}

function policyOf(world: OktaWorld, { status }: Transaction, user: User): Document {
  if (!status.startsWith('PASSWORD_')) return {}
  const rules = complexityFor(world, user)
  const { minLength, minLowerCase, minUpperCase, minNumber, minSymbol, excludeUsername } = rules
  return {
    policy: {
      ...(status === 'PASSWORD_WARN' && { expiration: { passwordExpireDays: daysLeft(world, user) ?? 0 } }),
      complexity: { minLength, minLowerCase, minUpperCase, minNumber, minSymbol, excludeUsername },
      age: { minAgeMinutes: 0, historyCount: rules.history },
    },
  }
}

/** The end of a sign-in: a token for a session (tapes/okta, POST /api/v1/authn). */
export function showSuccess(
  world: OktaWorld,
  { token, expiresAt, userId }: SessionToken,
  relayState: string | null,
): Document {
  return {
    expiresAt: timeOf(expiresAt),
    status: 'SUCCESS',
    ...(relayState !== null && { relayState }),
    sessionToken: token,
    _embedded: { user: showSigner(userOf(world, { userId })) },
    _links: { cancel: authn(world, '/cancel') },
  }
}
