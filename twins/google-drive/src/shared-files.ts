import type { World } from '@dtu/kit'
import { drive } from './index.ts'
import { findFile, roleOf } from './model/access.ts'
import { changeFile, createFile, touchFile } from './model/files.ts'
import type { StoredFile } from './model/types.ts'
import { fileId } from './seed/ids.ts'
import type { Caller, DriveWorld } from './types.ts'

export { DOCUMENT, SPREADSHEET } from './model/files.ts'
export { drive }

/** The file service of a universe, as the caller of another one. */
function filesOf(world: World<any, Caller>): DriveWorld {
  const files = world.of(drive)
  files.caller = world.caller
  return files
}

/** What a caller may do with a native file: `none` where it is not there or of another type. */
export type Access = 'none' | 'hidden' | 'read' | 'write'

/** A document or a spreadsheet is a file: who sees the file sees what is in it. */
export function openFile(
  world: World<any, Caller>,
  id: string,
  mimeType: string,
): { readonly access: Access; readonly file?: StoredFile } {
  const files = filesOf(world)
  const file = id === 'root' ? undefined : findFile(files, id)
  if (!file || file.mimeType !== mimeType) return { access: 'none' }
  const role = roleOf(files, file)
  if (!role) return { access: 'hidden', file }
  return { access: role === 'reader' || role === 'commenter' ? 'read' : 'write', file }
}

/** Makes the file of a new document in the caller's My Drive. */
export const makeFile = (world: World<any, Caller>, name: string, mimeType: string): StoredFile =>
  createFile(filesOf(world), { name, mimeType })

/** The id of a file of a seed. */
export const seededId = (world: World<any, any>, handle: string): string => fileId(world.of(drive), handle)

/** Says that the caller changed what the file holds, or its name. */
export function noteEdit(world: World<any, Caller>, file: StoredFile, name?: string): void {
  const files = filesOf(world)
  if (name === undefined || name === file.name) touchFile(files, file.id, world.caller.email)
  else changeFile(files, files.db.files.get(file.id) as StoredFile, { name })
}
