import { oktaError } from '../../errors/error.ts'
import type { OktaWorld } from '../../types.ts'
import { userParty } from '../../view/log-parties.ts'
import { send } from '../factors/codes.ts'
import { prove } from '../factors/verify.ts'
import { unlocked } from '../lifecycle.ts'
import { log } from '../log.ts'
import { expireTickets, issueTicket, type Ticket, type TicketKind, ticketOf } from '../tickets.ts'
import type { User, UserStatus } from '../types.ts'
import { enrolled, factorOf } from './factors.ts'
import { begin, proceed, userOf } from './transaction.ts'
import type { Transaction } from './types.ts'

export type RecoveryType = 'PASSWORD' | 'UNLOCK'

/** Whose account may be recovered how. */
const MAY: Readonly<Record<RecoveryType, readonly UserStatus[]>> = {
  PASSWORD: ['ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT'],
  UNLOCK: ['LOCKED_OUT'],
}
const KIND: Readonly<Record<RecoveryType, TicketKind>> = { PASSWORD: 'forgotten', UNLOCK: 'unlock' }

export const mayRecover = (user: User | undefined, type: RecoveryType): user is User =>
  user !== undefined && MAY[type].includes(user.status)

/** Mails the user a way back in. Returns what is in the mail: the recovery token. */
export function sendRecovery(world: OktaWorld, user: User, type: RecoveryType): string {
  const event = type === 'PASSWORD' ? 'user.account.reset_password' : 'user.account.unlock_token'
  log(world, event, [userParty(user)], { actor: userParty(user) })
  return issueTicket(world, user, KIND[type])
}

const refusal = () => oktaError('E0000011')

/** The transaction that a mailed token begins. Without a recovery question it goes straight to the new password. */
export function recoverWithTicket(world: OktaWorld, token: string, relayState: string | null): Transaction {
  const ticket = ticketOf(world, token)
  const user = ticket && world.db.users.get(ticket.userId)
  if (!ticket || !user || ticket.kind === 'activation') throw refusal()
  expireTickets(world, user)
  const recoveryType = typeOf(ticket)
  const asks = user.credentials.recovery_question !== undefined
  const status = asks ? 'RECOVERY' : 'PASSWORD_RESET'
  return begin(world, { userId: user.id, status, recoveryType, relayState })
}

const typeOf = ({ kind }: Ticket): RecoveryType => (kind === 'unlock' ? 'UNLOCK' : 'PASSWORD')

/** Who was invited chooses a password first (developer.okta.com, Authentication API, "Primary authentication with activation token"). */
export function activateWithTicket(world: OktaWorld, token: string): Transaction {
  const ticket = ticketOf(world, token)
  const user = ticket && world.db.users.get(ticket.userId)
  if (!user || ticket?.kind !== 'activation') throw refusal()
  expireTickets(world, user)
  return begin(world, { userId: user.id, status: 'PASSWORD_RESET' })
}

export function unlockOwn(world: OktaWorld, user: User): void {
  const open = unlocked(world, user)
  log(world, 'user.account.unlock', [userParty(open)], { actor: userParty(open) })
}

/** Sends a code to the user's phone; undefined where they have enrolled none. */
export function challengeByPhone(
  world: OktaWorld,
  user: User,
  factorType: 'SMS' | 'CALL',
  recoveryType: RecoveryType,
  relayState: string | null,
): Transaction | undefined {
  const phone = enrolled(world, user).find((factor) => factor.factorType === factorType.toLowerCase())
  if (!phone) return undefined
  send(world, phone)
  return begin(world, { userId: user.id, status: 'RECOVERY_CHALLENGE', factorId: phone.id, recoveryType, relayState })
}

/** On with the code that was sent. Throws E0000068 for another. */
export function proveByPhone(world: OktaWorld, transaction: Transaction, code: string): Transaction {
  const user = userOf(world, transaction)
  prove(world, user, factorOf(world, transaction), { passCode: code })
  const asks = user.credentials.recovery_question !== undefined
  return proceed(world, transaction, asks ? 'RECOVERY' : 'PASSWORD_RESET')
}
