import { driveError } from '../errors.ts'
import type { DriveWorld } from '../types.ts'
import type { Permission, Role, StoredFile } from './types.ts'

const TYPES = ['user', 'group', 'domain', 'anyone']
const ROLES = ['owner', 'organizer', 'fileOrganizer', 'writer', 'commenter', 'reader']

const required = (field: string) => driveError(400, 'required', `The permission ${field} field is required.`)
const invalid = (field: string) =>
  driveError(400, 'invalid', `The specified ${field} is invalid or not applicable for the given permission type.`)

/** A permission on a file as a client sends one: an address has one on it. Throws 400. */
export function readPermission(
  world: DriveWorld,
  body: Readonly<Record<string, any>>,
  file?: Pick<StoredFile, 'permissions'>,
): Permission {
  const { type, role, emailAddress, domain, allowFileDiscovery } = body
  if (type === undefined) throw required('type')
  if (role === undefined) throw required('role')
  if (!TYPES.includes(type)) throw invalid('type')
  if (!ROLES.includes(role)) throw invalid('role')
  if (type === 'anyone') return { id: 'anyoneWithLink', type, role, allowFileDiscovery: allowFileDiscovery === true }
  if (type === 'domain') {
    if (typeof domain !== 'string' || domain === '') throw invalid('domain')
    return {
      id: `${domain}k`,
      type,
      role,
      domain,
      displayName: domain,
      allowFileDiscovery: allowFileDiscovery === true,
    }
  }
  if (typeof emailAddress !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(emailAddress)) throw invalid('emailAddress')
  const known = type === 'group' ? world.db.groups.get(emailAddress) : world.db.accounts.get(emailAddress)
  const given = file?.permissions.find((other) => other.type === type && other.emailAddress === emailAddress)
  return {
    id: known?.permissionId ?? given?.id ?? world.ids.next('permission'),
    type,
    role,
    emailAddress,
    displayName: known?.displayName ?? (emailAddress.split('@')[0] as string),
  }
}

export function requirePermission({ permissions }: StoredFile, id: string): Permission {
  const found = permissions.find((permission) => permission.id === id)
  if (found) return found
  throw driveError(404, 'notFound', `Permission not found: ${id}.`, {
    location: 'permissionId',
    locationType: 'parameter',
  })
}

export function readRole(value: unknown): Role {
  if (typeof value === 'string' && ROLES.includes(value)) return value as Role
  throw value === undefined ? required('role') : invalid('role')
}
