import { invalid, oktaError } from '../errors/error.ts'
import type { OktaWorld } from '../types.ts'
import { userParty } from '../view/log-parties.ts'
import { forgetPlaces } from './apps/assignments.ts'
import { forgetLinks } from './linked-objects.ts'
import { log } from './log.ts'
import { setPassword } from './passwords.ts'
import { forgetRoles } from './roles.ts'
import { expireTickets, issueTicket, type TicketKind } from './tickets.ts'
import { now } from './time.ts'
import type { User, UserStatus } from './types.ts'

/** A user in another status, as of now. */
export function moved(world: OktaWorld, user: User, status: UserStatus, more: Partial<User> = {}): User {
  const time = now(world)
  return world.db.users.update(user, { status, statusChanged: time, lastUpdated: time, ...more })
}

const notNow = (causes: readonly string[] = []) => oktaError('E0000038', { causes })

export interface Activation {
  readonly activationUrl: string
  readonly activationToken: string
}

/** A user with a password is active at once; one without is told how to choose one (developer.okta.com, User Lifecycle). */
export function activate(world: OktaWorld, user: User): Activation {
  if (user.status !== 'STAGED' && user.status !== 'DEPROVISIONED') throw oktaError('E0000016')
  const elsewhere = !['OKTA', 'IMPORT'].includes(user.credentials.provider.type)
  const ready = user.credentials.password !== undefined || elsewhere
  const changed = moved(world, user, ready ? 'ACTIVE' : 'PROVISIONED', { activated: now(world) })
  log(world, 'user.lifecycle.activate', [userParty(changed)])
  return activationOf(world, changed)
}

export function reactivate(world: OktaWorld, user: User): Activation {
  if (user.status !== 'PROVISIONED' && user.status !== 'RECOVERY') throw notNow()
  log(world, 'user.lifecycle.reactivate', [userParty(user)])
  return activationOf(world, user)
}

/** Where the mail would lead. Only users who still have to choose a password are welcomed (tapes/okta). */
function activationOf(world: OktaWorld, user: User): Activation {
  const ticket = issueTicket(world, user, 'activation')
  const chosen = user.credentials.password !== undefined
  return {
    activationUrl: `${world.baseUrl}/${chosen ? `tokens/${ticket}/verify` : `welcome/${ticket}`}`,
    activationToken: ticket,
  }
}

export function deactivate(world: OktaWorld, user: User): User {
  if (user.status === 'DEPROVISIONED') throw notNow()
  expireTickets(world, user)
  forgetPlaces(world, user.id)
  const changed = moved(world, user, 'DEPROVISIONED')
  log(world, 'user.lifecycle.deactivate', [userParty(changed)])
  return changed
}

/** The first time a user is deactivated, the second time gone (developer.okta.com, Users API, "Delete a user"). */
export function deleteUser(world: OktaWorld, user: User): void {
  if (user.status !== 'DEPROVISIONED') {
    deactivate(world, user)
    return
  }
  log(world, 'user.lifecycle.delete.initiated', [userParty(user)])
  for (const { group } of world.db.memberships.find({ where: { user: user.id } }))
    world.db.memberships.delete(`${group}:${user.id}`)
  forgetLinks(world, user)
  forgetRoles(world, user.id)
  world.db.passwords.delete(user.id)
  world.db.users.delete(user.id)
  log(world, 'user.lifecycle.delete.completed', [userParty(user)])
}

export function suspend(world: OktaWorld, user: User): void {
  if (user.status !== 'ACTIVE') throw invalid('suspendUser', 'suspendUser: Cannot suspend a user that is not active')
  log(world, 'user.lifecycle.suspend', [userParty(moved(world, user, 'SUSPENDED'))])
}

export function unsuspend(world: OktaWorld, user: User): void {
  if (user.status !== 'SUSPENDED')
    throw invalid('unsuspendUser', 'unsuspendUser: Cannot unsuspend a user that is not suspended')
  log(world, 'user.lifecycle.unsuspend', [userParty(moved(world, user, 'ACTIVE'))])
}

export function unlock(world: OktaWorld, user: User): void {
  if (user.status !== 'LOCKED_OUT') throw oktaError('E0000032', { causes: ['The user is not locked out.'] })
  log(world, 'user.account.unlock_by_admin', [userParty(unlocked(world, user))])
}

/** A user who may try again. */
export function unlocked(world: OktaWorld, user: User): User {
  const known = world.db.passwords.get(user.id)
  if (known) world.db.passwords.update(known, { failures: 0 })
  return moved(world, user, 'ACTIVE')
}

const WITH_PASSWORD: readonly UserStatus[] = ['ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED', 'LOCKED_OUT', 'PROVISIONED']

export function expirePassword(world: OktaWorld, user: User): User {
  if (!WITH_PASSWORD.includes(user.status)) throw notNow()
  const changed = moved(world, user, 'PASSWORD_EXPIRED')
  log(world, 'user.account.expire_password', [userParty(changed)])
  return changed
}

/** A password that is good for one sign-in. Returns it: nobody else learns it. */
export function giveTemporaryPassword(world: OktaWorld, user: User): string {
  if (!WITH_PASSWORD.includes(user.status)) throw notNow()
  const password = world.ids.next('temporaryPassword')
  setPassword(world, user, password)
  const credentials = { ...user.credentials, password: {} }
  const changed = moved(world, user, 'PASSWORD_EXPIRED', { credentials })
  log(world, 'user.account.expire_password', [userParty(changed)])
  return password
}

/** Has the user choose another password. Returns where. */
export function resetPassword(world: OktaWorld, user: User): string {
  if (!WITH_PASSWORD.includes(user.status)) throw notNow()
  return `${world.baseUrl}/reset_password/${startReset(world, user, 'reset')}`
}

/** The same, asked for by the user. */
export function forgotPassword(world: OktaWorld, user: User): string {
  if (!['ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED'].includes(user.status))
    throw oktaError('E0000034', { causes: ["This operation is not allowed in the user's current status."] })
  return `${world.baseUrl}/signin/reset-password/${startReset(world, user, 'forgotten')}`
}

function startReset(world: OktaWorld, user: User, kind: TicketKind): string {
  const changed = user.status === 'PROVISIONED' ? user : moved(world, user, 'RECOVERY')
  log(world, 'user.account.reset_password', [userParty(changed)])
  return issueTicket(world, changed, kind)
}
