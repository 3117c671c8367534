import type { BindingMember, CustomRole, Permission, ResourceSet, SetResource } from '../model/iam-types.ts'
import type { Document, OktaWorld } from '../types.ts'
import { link } from './links.ts'

/** Shapes and links as recorded (tapes/okta/okta-sdk-python, 2025). */
export const showCustomRole = (world: OktaWorld, { id, label, ...role }: CustomRole): Document => ({
  id,
  label,
  isCloneable: false,
  ...role,
  _links: { permissions: link(world, `/iam/roles/${id}/permissions`), self: link(world, `/iam/roles/${id}`) },
})

export const showPermission = (world: OktaWorld, { role, seq: _, ...permission }: Permission): Document => ({
  ...permission,
  _links: {
    role: link(world, `/iam/roles/${role}`),
    self: link(world, `/iam/roles/${role}/permissions/${permission.label}`),
  },
})

export function showSet(world: OktaWorld, set: ResourceSet): Document {
  const path = `/iam/resource-sets/${set.id}`
  const _links = {
    bindings: link(world, `${path}/bindings`),
    self: link(world, path),
    resources: link(world, `${path}/resources`),
  }
  return { ...set, _links }
}

export const showResource = (world: OktaWorld, { set, orn, conditions, ...resource }: SetResource): Document => ({
  ...resource,
  orn,
  ...(conditions !== null && { conditions }),
  _links: {
    self: { href: urlOf(world, orn) },
    resource: link(world, `/iam/resource-sets/${set}/resources/${resource.id}`),
  },
})

/** What a resource's name or URL leads to in the API. */
function urlOf(world: OktaWorld, orn: string): string {
  if (/^https?:/.test(orn)) return orn
  const parts = orn.split(':')
  const kind = parts.find((part) => ['users', 'groups', 'apps'].includes(part))
  const last = parts.at(-1)
  return `${world.baseUrl}/api/v1/${kind ?? ''}${kind && last !== kind ? `/${last}` : ''}`
}

export function showBindingLinks(world: OktaWorld, set: ResourceSet, role: CustomRole): Document {
  const path = `/iam/resource-sets/${set.id}/bindings`
  return {
    self: link(world, `${path}/${role.id}`),
    'resource-set': link(world, `/iam/resource-sets/${set.id}`),
    bindings: link(world, path),
    members: link(world, `${path}/${role.id}/members`),
  }
}

export const showMember = (world: OktaWorld, { id, target, created, lastUpdated }: BindingMember): Document => ({
  id,
  created,
  lastUpdated,
  _links: { self: { href: /^https?:/.test(target) ? target : `${world.baseUrl}/api/v1/${target}` } },
})
