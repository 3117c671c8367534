import { driveError } from '../errors.ts'
import { requireFile, requireWritable } from '../model/access.ts'
import { changeFile, createFile, FOLDER, folderOf, readMetadata, removeFile } from '../model/files.ts'
import type { StoredFile } from '../model/types.ts'
import { pageOf, search } from '../query/list.ts'
import type { DriveWorld } from '../types.ts'
import { bytesOf } from '../view/bytes.ts'
import { showFile } from '../view/file.ts'
import { type Family, gone } from './family.ts'

/** Where a change moves a file: `addParents` and `removeParents`. */
export function moved(world: DriveWorld, file: StoredFile, query: URLSearchParams): Partial<StoredFile> {
  const ids = (name: string) => (query.get(name) ?? '').split(',').filter((id) => id !== '')
  const [add, remove] = [ids('addParents').map((id) => folderOf(world, id)), ids('removeParents')]
  if (add.length === 0 && remove.length === 0) return {}
  const parents = [...new Set([...file.parents.filter((id) => !remove.includes(id)), ...add])]
  if (parents.length > 1) throw driveError(403, 'cannotAddParent', 'Increasing the number of parents is not allowed')
  if (add.some((id) => inside(world, id, file.id)))
    throw driveError(403, 'cyclicMoveNotAllowed', 'A folder cannot be moved into itself.')
  return { parents }
}

/** Whether a folder is another or lies in it. */
function inside(world: DriveWorld, folder: string, other: string): boolean {
  let at: string | undefined = folder
  for (let depth = 0; at !== undefined && depth < 100; depth++) {
    if (at === other) return true
    at = world.db.files.get(at)?.parents[0]
  }
  return false
}

const requireOwn = (world: DriveWorld, id: string) => requireWritable(world, id, 'organizer')

export const files: Family = {
  'drive.files.create': (world, { body }) => showFile(world, createFile(world, body)),

  'drive.files.get': (world, input) => {
    const file = requireFile(world, input.path.fileId ?? '')
    return input.query.get('alt') === 'media' ? bytesOf(world, file, input) : showFile(world, file)
  },

  'drive.files.list': (world, { query }) => {
    const found = search(world, query.get('q') ?? '', query.get('orderBy') ?? '')
    const { page, nextPageToken } = pageOf(query, found, 100, 1000)
    const files = page.map((file) => showFile(world, file))
    return { kind: 'drive#fileList', ...(nextPageToken && { nextPageToken }), incompleteSearch: false, files }
  },

  'drive.files.update': (world, { path, query, body }) => {
    const id = path.fileId ?? ''
    const file = body.trashed === undefined ? requireWritable(world, id) : requireOwn(world, id)
    return showFile(world, changeFile(world, file, { ...readMetadata(body), ...moved(world, file, query) }))
  },

  'drive.files.delete': (world, { path }) => {
    removeFile(world, requireOwn(world, path.fileId ?? ''))
    return gone()
  },

  'drive.files.copy': (world, { path, body }) => {
    const file = requireFile(world, path.fileId ?? '')
    if (file.mimeType === FOLDER) throw driveError(403, 'cannotCopyFile', 'This file cannot be copied by the user.')
    const stored = file.content && world.blobs.get(file.content.blob)
    const said = {
      name: `Copy of ${file.name}`,
      mimeType: file.mimeType,
      parents: file.parents,
      ...(file.description !== undefined && { description: file.description }),
      ...body,
    }
    const copy = createFile(world, said, stored && { buffer: stored.bytes, type: file.mimeType })
    world.emit('file_copied', { from: file.id, to: copy.id })
    return showFile(world, copy)
  },

  'drive.files.emptyTrash': (world) => {
    for (const file of world.db.files.find({ order: 'seq' }))
      if (file.trashed && file.owner === world.caller.email && world.db.files.get(file.id)) removeFile(world, file)
    return gone()
  },

  'drive.files.generateIds': (world, { query }) => {
    const count = Number(query.get('count') ?? 10)
    if (!Number.isInteger(count) || count < 1 || count > 1000)
      throw driveError(400, 'invalidParameter', 'Invalid value. Values must be within the range: [1, 1000]', {
        location: 'count',
        locationType: 'parameter',
      })
    const ids = Array.from({ length: count }, () => world.ids.next('file'))
    return { kind: 'drive#generatedIds', space: query.get('space') ?? 'drive', ids }
  },
}
