import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import { requireGroup } from '../model/groups.ts'
import type { RoleAssignment } from '../model/iam-types.ts'
import { findClient } from '../model/oauth/client.ts'
import { ornOf } from '../model/orn.ts'
import {
  type Assignee,
  assignmentToTarget,
  assignRole,
  requireAssignment,
  retarget,
  rolesOf,
  unassignRole,
} from '../model/roles.ts'
import { requireUser } from '../model/users.ts'
import { pageReply } from '../paging.ts'
import type { Document, OktaInput, OktaWorld, Operation, Operations } from '../types.ts'
import { showGroup } from '../view/group.ts'
import { link } from '../view/links.ts'

type Find = (world: OktaWorld, input: OktaInput) => Assignee

const user: Find = (world, { path }) => {
  const { id, profile } = requireUser(world, path.userId as string)
  return { kind: 'USER', id, name: String(profile.login) }
}

const group: Find = (world, { path }) => {
  const { id, profile } = requireGroup(world, path.groupId as string)
  return { kind: 'GROUP', id, name: String(profile.name) }
}

const client: Find = (world, { path }) => {
  const id = path.clientId as string
  if (!findClient(world, id)) throw notFound(id, 'PublicClientApp')
  return { kind: 'CLIENT', id, name: id }
}

const HOMES = { USER: '/users', GROUP: '/groups', CLIENT: '/clients' }

function show(world: OktaWorld, { assignee, groups: _, apps: __, ...shown }: RoleAssignment): Document {
  const { role, 'resource-set': set } = shown
  const home =
    shown.assignmentType === 'CLIENT'
      ? { href: `${world.baseUrl}/oauth2/v1/clients/${assignee}` }
      : link(world, `${HOMES[shown.assignmentType]}/${assignee}`)
  const custom = role !== undefined && {
    'resource-set': link(world, `/iam/resource-sets/${set}`),
    permissions: link(world, `/iam/roles/${role}/permissions`),
    role: link(world, `/iam/roles/${role}`),
    member: link(world, `/iam/resource-sets/${set}/bindings/${role}/members/${shown.id}`),
  }
  return { ...shown, _links: { assignee: home, ...custom } }
}

const done = () => new Reply(undefined, { status: 204 })

/** The role at hand, of whoever the path names. */
const roleOf = (world: OktaWorld, input: OktaInput, find: Find): RoleAssignment =>
  requireAssignment(world, find(world, input), input.path.roleAssignmentId as string)

/** The role at hand, which gets one more target. */
const roleToTarget = (world: OktaWorld, input: OktaInput, find: Find): RoleAssignment =>
  assignmentToTarget(world, find(world, input), input.path.roleAssignmentId as string)

const listed =
  (find: Find): Operation =>
  (world, input) =>
    rolesOf(world, find(world, input).id).map((role) => show(world, role))
const shown =
  (find: Find): Operation =>
  (world, input) =>
    show(world, roleOf(world, input, find))

const assigned =
  (find: Find): Operation =>
  (world, input) =>
    new Reply(show(world, assignRole(world, find(world, input), input.body)), {
      status: input.query.get('disableNotifications') === 'true' && find === client ? 200 : 201,
    })

const unassigned =
  (find: Find): Operation =>
  (world, input) => {
    unassignRole(world, find(world, input), roleOf(world, input, find))
    return done()
  }

const groupTargets =
  (find: Find): Operation =>
  (world, input) =>
    pageReply(
      world,
      input,
      roleOf(world, input, find).groups.flatMap((id) => {
        const target = world.db.groups.get(id)
        return target ? [showGroup(world, target)] : []
      }),
    )

/** A role that is confined stays so: its last target cannot be taken away (developer.okta.com, Role Targets API). */
function remaining(others: readonly string[], before: readonly string[]): readonly string[] {
  if (others.length === 0 && before.length > 0)
    throw invalid('targets', 'The last target of a role assignment cannot be removed: it would be for everything.')
  return others
}

const targetGroup =
  (find: Find, parameter: string, add: boolean): Operation =>
  (world, input) => {
    const { id } = requireGroup(world, input.path[parameter] as string)
    retarget(world, (add ? roleToTarget : roleOf)(world, input, find), 'groups', (before) => {
      const others = before.filter((other) => other !== id)
      return add ? [...others, id] : remaining(others, before)
    })
    return done()
  }

const appTargets =
  (find: Find): Operation =>
  (world, input) =>
    pageReply(
      world,
      input,
      roleOf(world, input, find).apps.map((target) => showTarget(world, target)),
    )

/** An app as a role's target: all instances of a kind, or one. */
function showTarget(world: OktaWorld, target: string): Document {
  const [name = '', id] = target.split('/')
  if (id) {
    const label = world.db.apps.get(id)?.label ?? name
    return { name: label, status: 'ACTIVE', id, _links: { self: link(world, `/apps/${id}`) } }
  }
  const displayName = name.charAt(0).toUpperCase() + name.slice(1)
  return { name, displayName, status: 'ACTIVE', _links: { self: link(world, `/catalog/apps/${name}`) } }
}

const targetApp =
  (find: Find, add: boolean): Operation =>
  (world, input) => {
    const { appName = '', appId } = input.path
    const target = appId === undefined ? appName : `${appName}/${appId}`
    retarget(world, (add ? roleToTarget : roleOf)(world, input, find), 'apps', (before) => {
      // All instances of an app and single ones exclude each other (developer.okta.com, Role Targets API).
      const others = before.filter((other) => other !== target && !(appId !== undefined && other === appName))
      return add ? [...others, target] : remaining(others, before)
    })
    return done()
  }

/** Administrator roles of users, groups and client apps. */
export const roles: Operations = {
  listAssignedRolesForUser: listed(user),
  assignRoleToUser: assigned(user),
  getUserAssignedRole: shown(user),
  unassignRoleFromUser: unassigned(user),
  listGroupTargetsForRole: groupTargets(user),
  assignGroupTargetToUserRole: targetGroup(user, 'groupId', true),
  unassignGroupTargetFromUserAdminRole: targetGroup(user, 'groupId', false),
  listApplicationTargetsForApplicationAdministratorRoleForUser: appTargets(user),
  assignAppTargetToAdminRoleForUser: targetApp(user, true),
  unassignAppTargetFromAppAdminRoleForUser: targetApp(user, false),
  assignAppInstanceTargetToAppAdminRoleForUser: targetApp(user, true),
  unassignAppInstanceTargetFromAdminRoleForUser: targetApp(user, false),

  getRoleTargetsByUserIdAndRoleId(world, input) {
    const { id } = user(world, input)
    const given = input.path.roleIdOrEncodedRoleId as string
    const role = rolesOf(world, id).find((candidate) => candidate.id === given || candidate.role === given)
    if (!role) throw notFound(given, 'RoleAssignment')
    const { groups, apps } = role
    const targets = [
      ...groups.map((group) => ({ orn: ornOf(world, 'directory', `groups:${group}`), of: `/groups/${group}` })),
      ...apps.map((app) => ({ orn: ornOf(world, 'idp', `apps:${app.replace('/', ':')}`), of: `/apps/${app}` })),
    ].map(({ orn, of }) => ({ orn, assignmentType: 'USER', _links: { self: link(world, of) } }))
    return pageReply(world, input, targets)
  },

  assignAllAppsAsTargetToRoleForUser(world, input) {
    retarget(world, roleOf(world, input, user), 'apps', () => [])
    return new Reply(undefined, { status: 200 })
  },

  listGroupAssignedRoles: listed(group),
  assignRoleToGroup: assigned(group),
  getGroupAssignedRole: shown(group),
  unassignRoleFromGroup: unassigned(group),
  listGroupTargetsForGroupRole: groupTargets(group),
  assignGroupTargetToGroupAdminRole: targetGroup(group, 'targetGroupId', true),
  unassignGroupTargetFromGroupAdminRole: targetGroup(group, 'targetGroupId', false),
  listApplicationTargetsForApplicationAdministratorRoleForGroup: appTargets(group),
  assignAppTargetToAdminRoleForGroup: targetApp(group, true),
  unassignAppTargetToAdminRoleForGroup: targetApp(group, false),
  assignAppInstanceTargetToAppAdminRoleForGroup: targetApp(group, true),
  unassignAppInstanceTargetToAppAdminRoleForGroup: targetApp(group, false),

  listRolesForClient: listed(client),
  assignRoleToClient: assigned(client),
  retrieveClientRole: shown(client),
  deleteRoleFromClient: unassigned(client),
  listGroupTargetRoleForClient: groupTargets(client),
  assignGroupTargetRoleForClient: targetGroup(client, 'groupId', true),
  removeGroupTargetRoleFromClient: targetGroup(client, 'groupId', false),
  listAppTargetRoleToClient: appTargets(client),
  assignAppTargetRoleToClient: targetApp(client, true),
  removeAppTargetRoleFromClient: targetApp(client, false),
  assignAppTargetInstanceRoleForClient: targetApp(client, true),
  removeAppTargetInstanceRoleForClient: targetApp(client, false),
}
