import { invalid, oktaError } from '../../errors/error.ts'
import { isAnswer } from '../../model/passwords.ts'
import {
  challengeByPhone,
  mayRecover,
  proveByPhone,
  type RecoveryType,
  recoverWithTicket,
  sendRecovery,
  unlockOwn,
} from '../../model/signin/recovery.ts'
import { finish, proceed, RECOVERY_LIFETIME, requireTransaction, userOf } from '../../model/signin/transaction.ts'
import { ticketOf } from '../../model/tickets.ts'
import { timeOf } from '../../model/time.ts'
import type { User } from '../../model/types.ts'
import { findUser } from '../../model/users.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../../types.ts'
import { showSigner } from '../../view/signin/embedded-user.ts'
import { authn as link, showTransaction } from '../../view/signin/transaction.ts'
import { relayOf, textOf } from './authn.ts'

/**
 * Begins a recovery. An app that Okta trusts (it has an API token) is handed the token and mails it itself; anybody else learns
 * nothing, not even whether there is such a user (developer.okta.com, Authentication API, "Forgot password").
 */
const begin =
  (type: RecoveryType): Operation =>
  (world, input) => {
    const { username, factorType } = input.body
    if (typeof username !== 'string' || username === '')
      throw invalid('recoveryRequest', "The 'username' attribute is required in this context.")
    const user = findUser(world, username)
    if (factorType !== undefined) return byMail(world, input, type)
    if (world.caller.kind !== 'token') throw oktaError('E0000006')
    if (!user) throw oktaError('E0000095')
    if (!mayRecover(user, type)) throw oktaError(type === 'PASSWORD' ? 'E0000034' : 'E0000032')
    const recoveryToken = sendRecovery(world, user, type)
    return {
      recoveryToken,
      expiresAt: timeOf(ticketOf(world, recoveryToken)?.expiresAt ?? 0),
      status: 'RECOVERY',
      recoveryType: type,
      ...relay(input.body),
      _embedded: { user: showSigner(user) },
      _links: { next: link(world, '/recovery/token', 'recovery'), cancel: link(world, '/cancel') },
    }
  }

const relay = (body: Document): Document => {
  const relayState = relayOf(body)
  return relayState === null ? {} : { relayState }
}

/** By mail everybody is answered alike; by phone the code's owner goes on with the state token. */
function byMail(world: OktaWorld, { body }: OktaInput, recoveryType: RecoveryType): Document {
  const { factorType } = body
  const user = findUser(world, textOf(body.username))
  if (factorType === 'SMS' || factorType === 'CALL') return byPhone(world, user, factorType, recoveryType, body)
  if (factorType !== 'EMAIL') throw invalid('factorType', 'factorType: The field has an invalid value')
  if (mayRecover(user, recoveryType)) sendRecovery(world, user, recoveryType)
  return { status: 'RECOVERY_CHALLENGE', factorResult: 'WAITING', factorType, recoveryType, ...relay(body) }
}

function byPhone(
  world: OktaWorld,
  user: User | undefined,
  factorType: 'SMS' | 'CALL',
  recoveryType: RecoveryType,
  body: Document,
): Document {
  const begun = mayRecover(user, recoveryType)
    ? challengeByPhone(world, user, factorType, recoveryType, relayOf(body))
    : undefined
  return {
    // Who has no such phone is answered as who has one: the token leads nowhere.
    stateToken: begun?.token ?? world.ids.secret('stateToken'),
    expiresAt: timeOf(begun?.expiresAt ?? world.now() + RECOVERY_LIFETIME),
    status: 'RECOVERY_CHALLENGE',
    factorType,
    recoveryType,
    ...relay(body),
    _links: {
      next: link(world, `/recovery/factors/${factorType.toLowerCase()}/verify`, 'verify'),
      cancel: link(world, '/cancel'),
    },
  }
}

const wrongAnswer = () =>
  oktaError('E0000087', { causes: ["Your answer doesn't match our records. Please try again."] })

export const recovery: Operations = {
  startPasswordRecovery: begin('PASSWORD'),
  startUnlock: begin('UNLOCK'),

  verifyRecoveryToken: (world, { body }) =>
    showTransaction(world, recoverWithTicket(world, textOf(body.recoveryToken), relayOf(body))),

  verifySmsRecovery(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'RECOVERY_CHALLENGE')
    return showTransaction(world, proveByPhone(world, transaction, textOf(body.passCode)))
  },

  answerRecoveryQuestion(world, { body }) {
    const transaction = requireTransaction(world, body.stateToken, 'RECOVERY')
    const user = userOf(world, transaction)
    if (!isAnswer(world, user, textOf(body.answer))) throw wrongAnswer()
    if (transaction.recoveryType !== 'UNLOCK')
      return showTransaction(world, proceed(world, transaction, 'PASSWORD_RESET'))
    unlockOwn(world, user)
    finish(world, transaction)
    return {
      status: 'SUCCESS',
      recoveryType: 'UNLOCK',
      ...(transaction.relayState !== null && { relayState: transaction.relayState }),
      _embedded: { user: showSigner(userOf(world, transaction)) },
    }
  },
}
