import type { User, UserStatus } from '../model/types.ts'
import { schemaIdOf } from '../model/types-of-user.ts'
import type { Document, OktaWorld } from '../types.ts'
import { type Link, link, post } from './links.ts'

const LIFECYCLE: Readonly<Record<string, string>> = {
  suspend: 'lifecycle/suspend',
  unsuspend: 'lifecycle/unsuspend',
  activate: 'lifecycle/activate',
  reactivate: 'lifecycle/reactivate',
  deactivate: 'lifecycle/deactivate',
  unlock: 'lifecycle/unlock',
  resetPassword: 'lifecycle/reset_password',
  resetFactors: 'lifecycle/reset_factors',
  expirePassword: 'lifecycle/expire_password',
  forgotPassword: 'credentials/forgot_password',
  changePassword: 'credentials/change_password',
  changeRecoveryQuestion: 'credentials/change_recovery_question',
}

/** What may be done to a user, by status (tapes/okta, 2025 and 2026; DEPROVISIONED from the reference). */
const ALLOWED: Readonly<Record<UserStatus, readonly string[]>> = {
  STAGED: ['activate', 'resetFactors'],
  PROVISIONED: ['suspend', 'resetPassword', 'reactivate', 'resetFactors', 'deactivate'],
  ACTIVE: ['suspend', 'resetPassword', 'resetFactors', 'deactivate'],
  RECOVERY: ['suspend', 'resetPassword', 'resetFactors', 'deactivate'],
  PASSWORD_EXPIRED: ['suspend', 'resetPassword', 'resetFactors', 'deactivate'],
  LOCKED_OUT: ['unlock', 'resetPassword', 'resetFactors', 'deactivate'],
  SUSPENDED: ['unsuspend', 'resetFactors', 'deactivate'],
  DEPROVISIONED: ['activate', 'delete'],
}
/** And where the password is Okta's own. */
const OF_PASSWORD = ['expirePassword', 'forgotPassword', 'changeRecoveryQuestion', 'changePassword']
const WITH_PASSWORD: readonly UserStatus[] = ['ACTIVE', 'RECOVERY', 'PASSWORD_EXPIRED']

function allowed({ status, credentials }: User): readonly string[] {
  const own = credentials.password !== undefined && WITH_PASSWORD.includes(status)
  return own ? [...ALLOWED[status], ...OF_PASSWORD] : ALLOWED[status]
}

/** A user alone: with links to all that may be done now. */
export function showUser(world: OktaWorld, user: User): Document {
  const { seq: _, ...shown } = user
  const self = `/users/${user.id}`
  const links: Record<string, Link> = {
    self: link(world, self),
    schema: link(world, `/meta/schemas/user/${schemaIdOf(user.type.id)}`),
    type: link(world, `/meta/types/user/${user.type.id}`),
  }
  for (const name of allowed(user))
    links[name] =
      name === 'delete' ? { ...link(world, self), method: 'DELETE' } : post(world, `${self}/${LIFECYCLE[name]}`)
  return { ...shown, _links: links }
}

/** A user in a list. */
export function showListedUser(world: OktaWorld, user: User): Document {
  const { seq: _, ...shown } = user
  return { ...shown, _links: { self: link(world, `/users/${user.id}`) } }
}
