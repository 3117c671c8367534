import type { Thing } from '@dtu/kit'
import { DOCUMENT, FOLDER, SPREADSHEET } from '../model/files.ts'
import type { DriveWorld } from '../types.ts'
import { placeOf } from '../view/place.ts'

/** The ids of what a seed describes: the same before and after it is made. */
export const folderId = (world: DriveWorld, handle: string): string => world.ids.named('folder', handle)
export const fileId = (world: DriveWorld, handle: string): string => world.ids.named('file', handle)

/** What people and things of a population are called here, while they are there. */
export function identify(world: DriveWorld, { kind, name, email = '' }: Thing): string | undefined {
  if (kind === 'people') return world.db.accounts.get(email)?.permissionId
  if (kind === 'groups') return world.db.groups.get(email)?.permissionId
  if (kind === 'folders') return world.db.files.get(folderId(world, name))?.id
  return kind === 'files' ? world.db.files.get(fileId(world, name))?.id : undefined
}

const TYPE_OF = { document: DOCUMENT, table: SPREADSHEET, text: 'text/plain' }

/** Where people open a folder or a file of a seed. */
export function address(world: DriveWorld, { kind, name, file }: Thing): string | undefined {
  if (kind === 'folders') return placeOf({ id: folderId(world, name), mimeType: FOLDER })
  return kind === 'files' && file ? placeOf({ id: fileId(world, name), mimeType: TYPE_OF[file] }) : undefined
}
