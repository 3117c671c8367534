import { driveError } from '../errors.ts'
import { requireFile, requireWritable } from '../model/access.ts'
import { changeFile } from '../model/files.ts'
import { readPermission, readRole, requirePermission } from '../model/permissions.ts'
import type { Permission, StoredFile } from '../model/types.ts'
import { pageOf } from '../query/list.ts'
import type { DriveWorld } from '../types.ts'
import { showPermission } from '../view/permission.ts'
import { type Family, gone } from './family.ts'

export const permissions: Family = {
  'drive.permissions.list': (world, { path, query }) => {
    const file = requireFile(world, path.fileId ?? '')
    const { page, nextPageToken } = pageOf(query, file.permissions, 100, 100)
    return {
      kind: 'drive#permissionList',
      ...(nextPageToken && { nextPageToken }),
      permissions: page.map(showPermission),
    }
  },

  'drive.permissions.get': (world, { path }) =>
    showPermission(requirePermission(requireFile(world, path.fileId ?? ''), path.permissionId ?? '')),

  'drive.permissions.create': (world, { path, query, body }) => {
    const file = requireWritable(world, path.fileId ?? '')
    return give(world, file, readPermission(world, body, file), query)
  },

  'drive.permissions.update': (world, { path, query, body }) => {
    const file = requireWritable(world, path.fileId ?? '')
    const permission = requirePermission(file, path.permissionId ?? '')
    const role = readRole(body.role)
    if (permission.role === 'owner' && role !== 'owner') throw insufficient()
    return give(world, file, { ...permission, role }, query)
  },

  'drive.permissions.delete': (world, { path }) => {
    const file = requireFile(world, path.fileId ?? '')
    const permission = requirePermission(file, path.permissionId ?? '')
    // Whoever was let in may leave; the rest is for those who may write.
    if (permission.emailAddress !== world.caller.email) requireWritable(world, file.id)
    if (permission.role === 'owner') throw insufficient()
    changeFile(world, file, { permissions: file.permissions.filter(({ id }) => id !== permission.id) })
    return gone()
  },
}

/**
 * Gives a permission, or changes what is given already. Only the owner makes somebody else the owner, and is a writer from then
 * on (Drive, "Transfer file ownership"; a writer is refused: davidstrauss/google-drive-recursive-ownership #4).
 */
function give(world: DriveWorld, file: StoredFile, permission: Permission, query: URLSearchParams): object {
  const others = file.permissions.filter(({ id }) => id !== permission.id)
  if (permission.role !== 'owner') {
    const permissions = file.permissions.map((other) => (other.id === permission.id ? permission : other))
    changeFile(world, file, { permissions: permissions.includes(permission) ? permissions : [...others, permission] })
    return showPermission(permission)
  }
  if (query.get('transferOwnership') !== 'true')
    throw driveError(
      403,
      'forbidden',
      "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
      { location: 'transferOwnership', locationType: 'parameter' },
    )
  if (!isOwner(file, world.caller.email)) throw insufficient()
  const demoted = others.map((other) => (other.role === 'owner' ? { ...other, role: 'writer' as const } : other))
  changeFile(world, file, { permissions: [...demoted, permission], owner: permission.emailAddress ?? file.owner })
  return showPermission(permission)
}

const isOwner = ({ permissions }: StoredFile, email: string): boolean =>
  permissions.some(({ role, emailAddress }) => role === 'owner' && emailAddress === email)

const insufficient = () =>
  driveError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.')
