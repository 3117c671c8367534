import { driveError } from '../errors.ts'
import type { DriveWorld } from '../types.ts'
import type { Permission, Role, StoredFile } from './types.ts'

const RANK: Readonly<Record<Role, number>> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
}
const DEEP = 100

/** What the caller may do with a file, by its own permissions or those of a folder it is in; undefined: not even see it. */
export function roleOf(
  world: DriveWorld,
  file: StoredFile,
  email: string = world.caller?.email ?? '',
): Role | undefined {
  let best: Role | undefined
  let at: StoredFile | undefined = file
  for (let depth = 0; at && depth < DEEP; depth++) {
    for (const permission of at.permissions)
      if ((best === undefined || RANK[permission.role] > RANK[best]) && meant(world, permission, email))
        best = permission.role
    at = world.db.files.get(at.parents[0] ?? '')
  }
  return best
}

type Grantee = Pick<Permission, 'domain' | 'emailAddress' | 'type'>

/** Whether a permission is somebody's: their own, their group's, their organisation's, or anyone's. */
function meant(world: DriveWorld, { type, emailAddress, domain }: Grantee, email: string): boolean {
  if (type === 'anyone') return true
  if (type === 'domain') return email.endsWith(`@${domain}`)
  if (type === 'group') return world.db.members.get(`${emailAddress}:${email}`) !== undefined
  return emailAddress === email
}

/** A file that the caller may see, by its id or `root`. Throws 404 as for one that is not there. */
export function requireFile(world: DriveWorld, id: string): StoredFile {
  const file = findFile(world, id)
  if (file && roleOf(world, file)) return file
  throw fileNotFound(id)
}

export const findFile = (world: DriveWorld, id: string): StoredFile | undefined =>
  world.db.files.get(id === 'root' ? (rootOf(world) ?? '') : id)

export const rootOf = (world: DriveWorld, email: string = world.caller.email): string | undefined =>
  world.db.accounts.get(email)?.rootId

export const fileNotFound = (id: string) =>
  driveError(404, 'notFound', `File not found: ${id}.`, { location: 'fileId', locationType: 'parameter' })

/** The same, and the caller may change it. Throws 403. */
export function requireWritable(world: DriveWorld, id: string, least: Role = 'writer'): StoredFile {
  const file = requireFile(world, id)
  const role = roleOf(world, file)
  if (role && RANK[role] >= RANK[least]) return file
  throw driveError(403, 'insufficientFilePermissions', 'The user does not have sufficient permissions for this file.')
}
