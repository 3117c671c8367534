import type { ApiRequest, OperationSpec } from '@dtu/kit'
import { forbidden } from './errors/error.ts'
import { isInSet } from './model/confinement.ts'
import { permissionsOf } from './model/iam.ts'
import type { RoleAssignment } from './model/iam-types.ts'
import { rolesOf } from './model/roles.ts'
import { findUser } from './model/users.ts'
import type { Caller, OktaWorld } from './types.ts'

/** Requests, as `METHOD /path`, that a role allows (help.okta.com, standard administrator roles, in broad strokes). */
const READS = /^(GET|HEAD) /
const ALLOWED: Readonly<Record<string, readonly RegExp[]>> = {
  SUPER_ADMIN: [/^/],
  ORG_ADMIN: [READS, /^\w+ (?!\/api\/v1\/(iam|api-tokens|(users|groups)\/[^/]+\/roles))/],
  READ_ONLY_ADMIN: [READS],
  REPORT_ADMIN: [/^GET \/api\/v1\/(logs|org)\b/],
  APP_ADMIN: [
    /^GET \/api\/v1\/(users|groups|logs|org|meta)\b/,
    /^\w+ \/api\/v1\/(apps|mappings|meta\/schemas\/apps|catalog)\b/,
  ],
  USER_ADMIN: [
    /^GET \/api\/v1\/(apps|meta|logs|org)\b/,
    /^\w+ \/api\/v1\/users\b(?!\/[^/]+\/roles)/,
    /^\w+ \/api\/v1\/groups\b(?!\/[^/]+\/roles)/,
  ],
  GROUP_MEMBERSHIP_ADMIN: [/^GET \/api\/v1\/(users|groups|meta)\b/, /^(PUT|DELETE) \/api\/v1\/groups\/[^/]+\/users\b/],
  HELP_DESK_ADMIN: [
    /^GET \/api\/v1\/(users|groups|meta)\b/,
    /^POST \/api\/v1\/users\/[^/]+\/(credentials|lifecycle\/(reset_password|unlock|reset_factors|expire_password\w*))\b/,
    /^(DELETE|POST) \/api\/v1\/users\/[^/]+\/(factors|sessions)\b/,
  ],
  API_ACCESS_MANAGEMENT_ADMIN: [
    /^GET \/api\/v1\/(users|groups|apps|logs|meta)\b/,
    /^\w+ \/api\/v1\/authorizationServers\b/,
  ],
}

/** Throws E0000006 for a caller whose user no role lets do this. Everybody may look at themselves. */
export function authorize(world: OktaWorld, caller: Caller, request: ApiRequest, operation: OperationSpec): void {
  // A service app acts with the roles that it was given itself.
  const roles = caller.userId === '' ? rolesOf(world, caller.clientId ?? '') : effectiveRoles(world, caller.userId)
  const asked = `${operation.method} ${request.path}`
  if (roles.some((role) => allows(world, role, asked, request.path))) return
  if (READS.test(asked) && isOwn(world, caller, request.path)) return
  // What the MyAccount API shows is everybody's own; scopes say how much of it.
  if (request.path.startsWith('/idp/myaccount/') && caller.userId !== '') return
  throw forbidden()
}

/** A user's own roles, and those of the user's groups. */
function effectiveRoles(world: OktaWorld, userId: string): RoleAssignment[] {
  const own = rolesOf(world, userId)
  if (own.some(({ type }) => type === 'SUPER_ADMIN')) return own
  const groups = world.db.memberships.find({ where: { user: userId } })
  return [...own, ...groups.flatMap(({ group }) => rolesOf(world, group))]
}

function allows(world: OktaWorld, role: RoleAssignment, asked: string, path: string): boolean {
  const known =
    role.type === 'CUSTOM' ? customAllows(world, role, asked) : ALLOWED[role.type]?.some((rule) => rule.test(asked))
  const set = role['resource-set']
  const isIn = set === undefined || isInSet(world, set, asked.split(' ')[0] ?? '', path)
  return known === true && isIn && isWithin(world, role, path)
}

/** `okta.users.read` lets read, anything else about users lets change: finer permissions are not told apart (FIDELITY.md). */
function customAllows(world: OktaWorld, { role }: RoleAssignment, asked: string): boolean {
  const custom = role === undefined ? undefined : world.db.custom_roles.get(role)
  return (custom ? permissionsOf(world, custom) : []).some(({ label }) => {
    const [, thing = '', verb = ''] = label.split('.')
    const about = new RegExp(`^\\w+ /api/v1/${thing}\\b`).test(asked)
    return about && (READS.test(asked) || verb !== 'read')
  })
}

/** A role confined to groups is only good for their members, and for the groups themselves. */
function isWithin(world: OktaWorld, { groups }: RoleAssignment, path: string): boolean {
  if (groups.length === 0) return true
  const [, kind, id] = /^\/api\/v1\/(users|groups)\/([^/]+)/.exec(path) ?? []
  if (id === undefined) return true
  if (kind === 'groups') return groups.includes(id)
  const user = findUser(world, decodeURIComponent(id))
  return user !== undefined && groups.some((group) => world.db.memberships.get(`${group}:${user.id}`) !== undefined)
}

function isOwn(world: OktaWorld, caller: Caller, path: string): boolean {
  const id = /^\/api\/v1\/users\/([^/]+)/.exec(path)?.[1]
  return id === 'me' || (id !== undefined && findUser(world, decodeURIComponent(id))?.id === caller.userId)
}
