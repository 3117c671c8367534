import { Reply } from '@dtu/kit'
import { invalid, notFound } from '../errors/error.ts'
import {
  addResources,
  bind,
  bindingsOf,
  changeRole,
  changeSet,
  createRole,
  createSet,
  deleteBinding,
  deleteRole,
  deleteSet,
  grant,
  membersOf,
  permissionsOf,
  requireBinding,
  requirePermission,
  requireResource,
  requireRole,
  requireSet,
  resourcesOf,
} from '../model/iam.ts'
import type { BindingMember, CustomRole, ResourceSet } from '../model/iam-types.ts'
import { ornOf, ornOfUrl } from '../model/orn.ts'
import { now } from '../model/time.ts'
import { asText } from '../text.ts'
import type { OktaInput, OktaWorld, Operations } from '../types.ts'
import { showBindingLinks, showCustomRole, showMember, showPermission, showResource, showSet } from '../view/iam.ts'
import { api, link } from '../view/links.ts'

/** The IAM API says in a header, too, where what it shows is (tapes/okta). */
const at = (world: OktaWorld, path: string, body: unknown): Reply =>
  new Reply(body, { headers: { link: `<${api(world, path)}>; rel="self"` } })

const roleReply = (world: OktaWorld, role: CustomRole) =>
  at(world, `/iam/roles/${role.id}`, showCustomRole(world, role))
const setReply = (world: OktaWorld, set: ResourceSet) => at(world, `/iam/resource-sets/${set.id}`, showSet(world, set))

const roleIn = (world: OktaWorld, { path }: OktaInput) => requireRole(world, path.roleIdOrLabel as string)
const setIn = (world: OktaWorld, { path }: OktaInput) => requireSet(world, path.resourceSetIdOrLabel as string)
const done = () => new Reply(undefined, { status: 204 })
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** A role on a set, as the path names them. */
function bindingIn(world: OktaWorld, input: OktaInput) {
  const [set, role] = [setIn(world, input), roleIn(world, input)]
  return { set, role, binding: requireBinding(world, set, role) }
}

function memberIn(world: OktaWorld, input: OktaInput): BindingMember {
  const id = input.path.memberId as string
  const member = membersOf(world, bindingIn(world, input).binding).find((candidate) => candidate.id === id)
  if (!member) throw notFound(id, 'ResourceSetBindingMember')
  return member
}

const permissions: Operations = {
  listRolePermissions: (world, input) => {
    const role = roleIn(world, input)
    return { permissions: permissionsOf(world, role).map((permission) => showPermission(world, permission)) }
  },

  getRolePermission(world, input) {
    const role = roleIn(world, input)
    const permission = requirePermission(world, role, input.path.permissionType as string)
    return at(world, `/iam/roles/${role.id}/permissions/${permission.label}`, showPermission(world, permission))
  },

  createRolePermission(world, input) {
    grant(world, roleIn(world, input), input.path.permissionType as string, input.body.conditions ?? null)
    return done()
  },

  replaceRolePermission: (world, input) =>
    showPermission(
      world,
      grant(world, roleIn(world, input), input.path.permissionType as string, input.body.conditions ?? null),
    ),

  deleteRolePermission(world, input) {
    const { role, label } = requirePermission(world, roleIn(world, input), input.path.permissionType as string)
    world.db.permissions.delete(`${role}:${label}`)
    return done()
  },
}

const resources: Operations = {
  listResourceSetResources(world, input) {
    const set = setIn(world, input)
    const path = `/iam/resource-sets/${set.id}`
    return at(world, `${path}/resources`, {
      resources: resourcesOf(world, set).map((resource) => showResource(world, resource)),
      _links: { 'resource-set': link(world, path), self: link(world, `${path}/resources`) },
    })
  },

  addResourceSetResources(world, input) {
    const set = setIn(world, input)
    addResources(world, set, listOf(input.body.additions))
    return setReply(world, set)
  },

  addResourceSetResource(world, input) {
    const { resourceOrnOrUrl, conditions = null } = input.body
    if (typeof resourceOrnOrUrl !== 'string')
      throw invalid('resourceOrnOrUrl', 'resourceOrnOrUrl: The field cannot be left blank')
    const set = setIn(world, input)
    const [made] = addResources(world, set, [resourceOrnOrUrl], conditions)
    const there = made ?? resourcesOf(world, set).find(({ orn }) => orn === ornOfUrl(world, resourceOrnOrUrl))
    return there && showResource(world, there)
  },

  getResourceSetResource: (world, input) =>
    showResource(world, requireResource(world, setIn(world, input), input.path.resourceId as string)),

  replaceResourceSetResource(world, input) {
    const resource = requireResource(world, setIn(world, input), input.path.resourceId as string)
    const conditions = input.body.conditions ?? null
    return showResource(world, world.db.set_resources.update(resource, { conditions, lastUpdated: now(world) }))
  },

  deleteResourceSetResource(world, input) {
    world.db.set_resources.delete(requireResource(world, setIn(world, input), input.path.resourceId as string).id)
    return done()
  },
}

const bindings: Operations = {
  listBindings(world, input) {
    const set = setIn(world, input)
    const path = `/iam/resource-sets/${set.id}`
    return at(world, `${path}/bindings`, {
      roles: bindingsOf(world, set).map(({ role: id }) => ({
        id,
        _links: { self: link(world, `${path}/bindings/${id}`), members: link(world, `${path}/bindings/${id}/members`) },
      })),
      _links: { 'resource-set': link(world, path), self: link(world, `${path}/bindings`) },
    })
  },

  createResourceSetBinding(world, input) {
    const set = setIn(world, input)
    const role = requireRole(world, asText(input.body.role ?? ''))
    bind(world, set, role, listOf(input.body.members))
    return { id: role.id, _links: showBindingLinks(world, set, role) }
  },

  getBinding(world, input) {
    const { set, role } = bindingIn(world, input)
    return { id: role.id, _links: showBindingLinks(world, set, role) }
  },

  deleteBinding(world, input) {
    deleteBinding(world, bindingIn(world, input).binding)
    return done()
  },

  listMembersOfBinding(world, input) {
    const { set, role, binding } = bindingIn(world, input)
    const path = `/iam/resource-sets/${set.id}/bindings/${role.id}`
    return {
      members: membersOf(world, binding).map((member) => showMember(world, member)),
      _links: { binding: link(world, path), self: link(world, `${path}/members`) },
    }
  },

  addMembersToBinding(world, input) {
    const { set, role } = bindingIn(world, input)
    bind(world, set, role, listOf(input.body.additions))
    return { _links: showBindingLinks(world, set, role) }
  },

  getMemberOfBinding: (world, input) => showMember(world, memberIn(world, input)),

  unassignMemberFromBinding(world, input) {
    world.db.binding_members.delete(memberIn(world, input).id)
    return done()
  },
}

/** Custom administrator roles, the resources they are about, and who has them. */
export const iam: Operations = {
  ...permissions,
  ...resources,
  ...bindings,

  listRoles: (world) =>
    at(world, '/iam/roles', {
      roles: world.db.custom_roles.find().map((role) => showCustomRole(world, role)),
      _links: { self: link(world, '/iam/roles') },
    }),
  createRole: (world, { body }) => roleReply(world, createRole(world, body)),
  getRole: (world, input) => roleReply(world, roleIn(world, input)),
  replaceRole: (world, input) => roleReply(world, changeRole(world, roleIn(world, input), input.body)),
  deleteRole(world, input) {
    deleteRole(world, roleIn(world, input))
    return done()
  },

  listResourceSets: (world) =>
    at(world, '/iam/resource-sets', {
      'resource-sets': world.db.resource_sets.find().map((set) => showSet(world, set)),
      _links: { self: link(world, '/iam/resource-sets') },
    }),
  createResourceSet: (world, { body }) => setReply(world, createSet(world, body)),
  getResourceSet: (world, input) => setReply(world, setIn(world, input)),
  replaceResourceSet: (world, input) => setReply(world, changeSet(world, setIn(world, input), input.body)),
  deleteResourceSet(world, input) {
    deleteSet(world, setIn(world, input))
    return done()
  },

  listUsersWithRoleAssignments(world) {
    const ids = [
      ...new Set(world.db.role_assignments.find({ where: { kind: 'USER' } }).map(({ assignee }) => assignee)),
    ]
    return {
      value: ids.map((id) => ({
        id,
        orn: ornOf(world, 'directory', `users:${id}`),
        _links: { roles: link(world, `/users/${id}/roles`), self: link(world, `/users/${id}`) },
      })),
    }
  },
}
