import { invalid, notFound } from '../errors/error.ts'
import { asText } from '../text.ts'
import type { Document, OktaWorld } from '../types.ts'
import type { Binding, BindingMember, CustomRole, Permission, ResourceSet, SetResource } from './iam-types.ts'
import { ornOfUrl } from './orn.ts'
import { now } from './time.ts'

const blank = (name: string) => invalid(name, `${name}: The field cannot be left blank`)

function required(body: Document, name: string): string {
  const value = body[name]
  if (typeof value !== 'string' || value === '') throw blank(name)
  return value
}

/** A custom role by id or label. */
export function requireRole(world: OktaWorld, given: string): CustomRole {
  const role = world.db.custom_roles.get(given) ?? world.db.custom_roles.first({ label: given.toLowerCase() })
  if (!role) throw notFound(given, 'CustomRole')
  return role
}

export function createRole(world: OktaWorld, body: Document): CustomRole {
  const label = typeof body.label === 'string' && body.label !== '' ? body.label : undefined
  if (label === undefined) throw invalid('label', 'label: Label must be specified')
  refuseRoleTwin(world, label)
  if (!Array.isArray(body.permissions) || body.permissions.length === 0) throw blank('permissions')
  const time = now(world)
  const description = typeof body.description === 'string' ? body.description : ''
  const role = world.db.custom_roles.insert({
    id: world.ids.next('customRole'),
    label,
    description,
    created: time,
    lastUpdated: time,
  })
  for (const permission of new Set(body.permissions.map(asText))) grant(world, role, permission, null)
  return role
}

function refuseRoleTwin(world: OktaWorld, label: string, of?: CustomRole): void {
  const twin = world.db.custom_roles.first({ label: label.toLowerCase() })
  if (twin && twin.id !== of?.id) throw invalid('label', 'label: There is already an admin role with this name.')
}

export function changeRole(world: OktaWorld, role: CustomRole, body: Document): CustomRole {
  const label = required(body, 'label')
  refuseRoleTwin(world, label, role)
  return world.db.custom_roles.update(role, {
    label,
    description: asText(body.description ?? role.description),
    lastUpdated: now(world),
  })
}

export function deleteRole(world: OktaWorld, role: CustomRole): void {
  for (const { label } of permissionsOf(world, role)) world.db.permissions.delete(`${role.id}:${label}`)
  for (const binding of world.db.bindings.find({ where: { role: role.id } })) deleteBinding(world, binding)
  for (const { assignee, id } of world.db.role_assignments.find({ where: { role: role.id } }))
    world.db.role_assignments.delete(`${assignee}:${id}`)
  world.db.custom_roles.delete(role.id)
}

/** Newest first (tapes/okta, okta-sdk-python 2025). */
export const permissionsOf = (world: OktaWorld, { id }: CustomRole): Permission[] =>
  world.db.permissions.find({ where: { role: id }, order: 'seq' }).reverse()

export function requirePermission(world: OktaWorld, role: CustomRole, label: string): Permission {
  const permission = world.db.permissions.get(`${role.id}:${label}`)
  if (!permission) throw notFound(label, 'Permission')
  return permission
}

/** Permissions are named `okta.users.read`; which there are is not held against the caller (FIDELITY.md). */
export function grant(world: OktaWorld, role: CustomRole, label: string, conditions: unknown): Permission {
  if (!/^okta\.[\w.]+$/.test(label)) throw invalid('permissions', `permissions: Invalid permission ${label}`)
  const before = world.db.permissions.get(`${role.id}:${label}`)
  const time = now(world)
  return world.db.permissions.put({
    role: role.id,
    label,
    created: before?.created ?? time,
    lastUpdated: time,
    conditions,
    seq: before?.seq ?? world.ids.count('permission-place'),
  })
}

/** A resource set by id or label. */
export function requireSet(world: OktaWorld, given: string): ResourceSet {
  const set = world.db.resource_sets.get(given) ?? world.db.resource_sets.first({ label: given.toLowerCase() })
  if (!set) throw notFound(given, 'IAMPolicy')
  return set
}

export function createSet(world: OktaWorld, body: Document): ResourceSet {
  const [label, description] = [required(body, 'label'), required(body, 'description')]
  if (world.db.resource_sets.first({ label: label.toLowerCase() }))
    throw invalid('label', 'label: There is already a resource set with this name.')
  if (!Array.isArray(body.resources)) throw blank('resources')
  const time = now(world)
  const set = world.db.resource_sets.insert({
    id: world.ids.next('resourceSet'),
    label,
    description,
    created: time,
    lastUpdated: time,
  })
  addResources(world, set, body.resources)
  return set
}

export function changeSet(world: OktaWorld, set: ResourceSet, body: Document): ResourceSet {
  const [label, description] = [required(body, 'label'), required(body, 'description')]
  return world.db.resource_sets.update(set, { label, description, lastUpdated: now(world) })
}

export function deleteSet(world: OktaWorld, set: ResourceSet): void {
  for (const { id } of resourcesOf(world, set)) world.db.set_resources.delete(id)
  for (const binding of bindingsOf(world, set)) deleteBinding(world, binding)
  world.db.resource_sets.delete(set.id)
}

export const resourcesOf = (world: OktaWorld, { id }: ResourceSet): SetResource[] =>
  world.db.set_resources.find({ where: { set: id } })

export function requireResource(world: OktaWorld, set: ResourceSet, id: string): SetResource {
  const resource = world.db.set_resources.get(id)
  if (resource?.set !== set.id) throw notFound(id, 'ResourceSetResource')
  return resource
}

/** Adds resources by name or URL; those that are there already stay as they are. */
export function addResources(
  world: OktaWorld,
  set: ResourceSet,
  given: readonly unknown[],
  conditions: unknown = null,
): SetResource[] {
  const there = new Set(resourcesOf(world, set).map(({ orn }) => orn))
  const time = now(world)
  return [...new Set(given.map((one) => ornOfUrl(world, asText(one))))]
    .filter((orn) => !there.has(orn))
    .map((orn) =>
      world.db.set_resources.insert({
        id: world.ids.next('setResource'),
        set: set.id,
        orn,
        conditions,
        created: time,
        lastUpdated: time,
      }),
    )
}

export const bindingsOf = (world: OktaWorld, { id }: ResourceSet): Binding[] =>
  world.db.bindings.find({ where: { set: id } })

export function requireBinding(world: OktaWorld, set: ResourceSet, role: CustomRole): Binding {
  const binding = world.db.bindings.get(keyOf({ set: set.id, role: role.id }))
  if (!binding) throw notFound(role.id, 'ResourceSetBinding')
  return binding
}

const keyOf = ({ set, role }: Binding): string => `${set}:${role}`

export const membersOf = (world: OktaWorld, binding: Binding): BindingMember[] =>
  world.db.binding_members.find({ where: { binding: keyOf(binding) } })

/** Gives members (URLs of users, groups, clients) a role on a set. */
export function bind(world: OktaWorld, set: ResourceSet, role: CustomRole, members: readonly unknown[]): Binding {
  const binding = world.db.bindings.put({ set: set.id, role: role.id })
  const there = new Set(membersOf(world, binding).map(({ target }) => target))
  const time = now(world)
  for (const target of new Set(members.map(asText)))
    if (!there.has(target))
      world.db.binding_members.insert({
        ...binding,
        id: world.ids.next('binding'),
        target,
        created: time,
        lastUpdated: time,
      })
  return binding
}

export function deleteBinding(world: OktaWorld, binding: Binding): void {
  for (const { id } of membersOf(world, binding)) world.db.binding_members.delete(id)
  world.db.bindings.delete(keyOf(binding))
}
