import { driveError } from '../errors.ts'
import { requireFile, requireWritable } from '../model/access.ts'
import { changeFile } from '../model/files.ts'
import { readPermission, readRole, requirePermission } from '../model/permissions.ts'
import { pageOf } from '../query/list.ts'
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
    const permission = readPermission(world, body)
    if (permission.role === 'owner' && query.get('transferOwnership') !== 'true')
      throw driveError(
        403,
        'forbidden',
        "The transferOwnership parameter must be enabled when the permission role is 'owner'.",
        { location: 'transferOwnership', locationType: 'parameter' },
      )
    const others = file.permissions.filter(({ id }) => id !== permission.id)
    const demoted =
      permission.role === 'owner'
        ? others.map((other) => (other.role === 'owner' ? { ...other, role: 'writer' as const } : other))
        : others
    const owner = permission.role === 'owner' && permission.emailAddress ? { owner: permission.emailAddress } : {}
    changeFile(world, file, { permissions: [...demoted, permission], ...owner })
    return showPermission(permission)
  },

  'drive.permissions.update': (world, { path, body }) => {
    const file = requireWritable(world, path.fileId ?? '')
    const permission = requirePermission(file, path.permissionId ?? '')
    const role = readRole(body.role)
    if (permission.role === 'owner' && role !== 'owner')
      throw driveError(
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions for this file.',
      )
    const changed = { ...permission, role }
    changeFile(world, file, {
      permissions: file.permissions.map((other) => (other.id === permission.id ? changed : other)),
    })
    return showPermission(changed)
  },

  'drive.permissions.delete': (world, { path }) => {
    const file = requireFile(world, path.fileId ?? '')
    const permission = requirePermission(file, path.permissionId ?? '')
    // Whoever was let in may leave; the rest is for those who may write.
    if (permission.emailAddress !== world.caller.email) requireWritable(world, file.id)
    if (permission.role === 'owner')
      throw driveError(
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions for this file.',
      )
    changeFile(world, file, { permissions: file.permissions.filter(({ id }) => id !== permission.id) })
    return gone()
  },
}
