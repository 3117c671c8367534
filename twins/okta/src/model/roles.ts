import { invalid, notFound, oktaError } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import { groupParty, type Party, party, userParty } from '../view/log-parties.ts'
import { requireRole, requireSet } from './iam.ts'
import type { AssigneeKind, RoleAssignment } from './iam-types.ts'
import { log } from './log.ts'
import { now } from './time.ts'

/** Standard roles and what they are called (tapes/okta; the rest from the reference). */
export const STANDARD: Readonly<Record<string, string>> = {
  SUPER_ADMIN: 'Super Administrator',
  ORG_ADMIN: 'Organization Administrator',
  APP_ADMIN: 'Application Administrator',
  USER_ADMIN: 'Group Administrator',
  HELP_DESK_ADMIN: 'Help Desk Administrator',
  READ_ONLY_ADMIN: 'Read-only Administrator',
  MOBILE_ADMIN: 'Mobile Administrator',
  REPORT_ADMIN: 'Report Administrator',
  API_ACCESS_MANAGEMENT_ADMIN: 'API Access Management Administrator',
  GROUP_MEMBERSHIP_ADMIN: 'Group Membership Administrator',
  ACCESS_CERTIFICATIONS_ADMIN: 'Access Certifications Administrator',
  ACCESS_REQUESTS_ADMIN: 'Access Requests Administrator',
  WORKFLOWS_ADMIN: 'Workflows Administrator',
}

/** Roles that can be confined to groups or apps have one id for everybody: their type in base 32 (tapes/okta). */
const TARGETABLE = ['APP_ADMIN', 'USER_ADMIN', 'HELP_DESK_ADMIN', 'GROUP_MEMBERSHIP_ADMIN']

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

function base32(text: string): string {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** Who is to have a role. */
export interface Assignee {
  readonly kind: AssigneeKind
  readonly id: string
  readonly name: string
}

/** In the order of their ids (tapes/okta). */
export const rolesOf = (world: OktaWorld, assignee: string): RoleAssignment[] =>
  world.db.role_assignments.find({ where: { assignee } }).sort((a, b) => (a.id < b.id ? -1 : 1))

export function requireAssignment(world: OktaWorld, { id: assignee }: Assignee, id: string): RoleAssignment {
  const found = world.db.role_assignments.get(`${assignee}:${id}`)
  if (!found) throw notFound(id, 'RoleAssignment')
  return found
}

/**
 * The assignment that targets are added to. A client gets the role with its first target, as the ids of such roles say what
 * they are (okta-sdk-nodejs, test/it/role-target).
 */
export function assignmentToTarget(world: OktaWorld, assignee: Assignee, id: string): RoleAssignment {
  const type = TARGETABLE.find((one) => base32(one) === id)
  const lacks = type !== undefined && !world.db.role_assignments.get(`${assignee.id}:${id}`)
  return lacks && assignee.kind === 'CLIENT'
    ? assignRole(world, assignee, { type })
    : requireAssignment(world, assignee, id)
}

export function assignRole(world: OktaWorld, assignee: Assignee, body: Document): RoleAssignment {
  const type = asText(body.type ?? '')
  const custom = type === 'CUSTOM' ? customOf(world, body) : {}
  const label = type === 'CUSTOM' ? requireRole(world, asText(body.role)).label : STANDARD[type]
  if (label === undefined) throw invalid('type', 'type: The field has an invalid value')
  if (type !== 'CUSTOM' && rolesOf(world, assignee.id).some((role) => role.type === type)) throw oktaError('E0000090')
  const time = now(world)
  const assignment = world.db.role_assignments.insert({
    id: idOf(world, type, assignee.kind),
    label,
    type,
    status: 'ACTIVE',
    created: time,
    lastUpdated: time,
    assignmentType: assignee.kind,
    ...custom,
    assignee: assignee.id,
    groups: [],
    apps: [],
  })
  tell(world, 'grant', assignee, label)
  return assignment
}

function customOf(world: OktaWorld, body: Document) {
  if (typeof body.role !== 'string') throw invalid('role', 'role: The field cannot be left blank')
  if (typeof body['resource-set'] !== 'string')
    throw invalid('resource-set', 'resource-set: The field cannot be left blank')
  return { role: requireRole(world, body.role).id, 'resource-set': requireSet(world, body['resource-set']).id }
}

function idOf(world: OktaWorld, type: string, kind: AssigneeKind): string {
  if (TARGETABLE.includes(type)) return base32(type)
  if (type === 'CUSTOM') return world.ids.next('binding')
  return world.ids.next(kind === 'GROUP' ? 'groupRoleAssignment' : 'roleAssignment')
}

export function unassignRole(world: OktaWorld, assignee: Assignee, assignment: RoleAssignment): void {
  world.db.role_assignments.delete(`${assignee.id}:${assignment.id}`)
  tell(world, 'revoke', assignee, assignment.label)
}

function tell(world: OktaWorld, what: 'grant' | 'revoke', assignee: Assignee, label: string): void {
  const type = assignee.kind === 'GROUP' ? `group.privilege.${what}` : `user.account.privilege.${what}`
  log(world, type, [partyOf(world, assignee)], { debug: { privilegeGranted: label } })
}

function partyOf(world: OktaWorld, { kind, id, name }: Assignee): Party {
  const user = kind === 'USER' ? world.db.users.get(id) : undefined
  const group = kind === 'GROUP' ? world.db.groups.get(id) : undefined
  return user ? userParty(user) : group ? groupParty(group) : party('PublicClientApp', id, name)
}

/** Confines a role to what `change` makes of its targets. */
export function retarget(
  world: OktaWorld,
  assignment: RoleAssignment,
  what: 'groups' | 'apps',
  change: (before: readonly string[]) => readonly string[],
): RoleAssignment {
  return world.db.role_assignments.update(assignment, { [what]: change(assignment[what]), lastUpdated: now(world) })
}

/** A deleted user or group has no roles any more. */
export function forgetRoles(world: OktaWorld, assignee: string): void {
  for (const { id } of rolesOf(world, assignee)) world.db.role_assignments.delete(`${assignee}:${id}`)
}
