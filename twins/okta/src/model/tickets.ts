import type { OktaWorld } from '../types.ts'
import type { User } from './types.ts'

export type TicketKind = 'activation' | 'reset' | 'forgotten' | 'unlock'

/** A token that was mailed to a user: whoever has it may choose a password. */
export interface Ticket {
  readonly token: string
  readonly userId: string
  readonly kind: TicketKind
  /** Milliseconds. */
  readonly expiresAt: number
}

const HOUR = 3600 * 1000
const DAY = 24 * HOUR
/** Activation mails are good for a week, resets for an hour (defaults of a new org). */
const LIFETIME: Readonly<Record<TicketKind, number>> = {
  activation: 7 * DAY,
  reset: HOUR,
  forgotten: HOUR,
  unlock: HOUR,
}

/** A new ticket; earlier ones of the user are void. Returns its token. */
export function issueTicket(world: OktaWorld, user: User, kind: TicketKind): string {
  expireTickets(world, user)
  const token = world.ids.secret(`${kind}Ticket`)
  world.db.tickets.insert({ token, userId: user.id, kind, expiresAt: world.now() + LIFETIME[kind] })
  return token
}

export function expireTickets(world: OktaWorld, user: User): void {
  for (const { token } of world.db.tickets.find({ where: { user: user.id } })) world.db.tickets.delete(token)
}

/** A ticket that is still good. */
export function ticketOf(world: OktaWorld, token: string): Ticket | undefined {
  const ticket = world.db.tickets.get(token)
  return ticket && ticket.expiresAt > world.now() ? ticket : undefined
}
