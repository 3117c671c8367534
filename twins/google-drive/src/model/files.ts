import { hash } from 'node:crypto'
import { driveError } from '../errors.ts'
import type { DriveWorld } from '../types.ts'
import { requireWritable, rootOf } from './access.ts'
import { noteChange } from './changes.ts'
import type { Permission, StoredFile } from './types.ts'

export const FOLDER = 'application/vnd.google-apps.folder'
export const DOCUMENT = 'application/vnd.google-apps.document'
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet'
const BYTES = 'application/octet-stream'

export const isNative = (mimeType: string): boolean => mimeType.startsWith('application/vnd.google-apps.')

export interface Bytes {
  readonly buffer: Buffer
  readonly type: string
}

/** What a client may say of a file (its metadata), as changes to a stored one. Throws 400. */
export function readMetadata(body: Readonly<Record<string, any>>): Partial<StoredFile> {
  const made: Record<string, unknown> = {}
  for (const name of ['name', 'mimeType', 'description', 'folderColorRgb', 'originalFilename'])
    if (body[name] !== undefined) made[name] = textOf(name, body[name])
  for (const name of ['starred', 'trashed', 'writersCanShare', 'copyRequiresWriterPermission'])
    if (body[name] !== undefined) made[name] = booleanOf(name, body[name])
  for (const name of ['properties', 'appProperties']) if (body[name] !== undefined) made[name] = mapOf(name, body[name])
  if (body.modifiedTime !== undefined) made.modified = timeOf('modifiedTime', body.modifiedTime)
  if (body.createdTime !== undefined) made.created = timeOf('createdTime', body.createdTime)
  return made as Partial<StoredFile>
}

const invalid = (name: string) => driveError(400, 'invalid', `Invalid value for: ${name}`)

function textOf(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  throw invalid(name)
}

function booleanOf(name: string, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw invalid(name)
}

function timeOf(name: string, value: unknown): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  if (Number.isNaN(at)) throw invalid(name)
  return at
}

function mapOf(name: string, value: unknown): Readonly<Record<string, string | null>> {
  const entries =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined
  if (!entries?.every(([, one]) => typeof one === 'string' || one === null)) throw invalid(name)
  return Object.fromEntries(entries)
}

const SHAPE = /^[\w-]{10,100}$/

/** Makes a file of the caller's, in a folder of theirs unless they say another. */
export function createFile(world: DriveWorld, body: Readonly<Record<string, any>>, bytes?: Bytes): StoredFile {
  const { email } = world.caller
  const said = readMetadata(body)
  const mimeType = said.mimeType ?? bytes?.type ?? BYTES
  const id = body.id === undefined ? world.ids.next(mimeType === FOLDER ? 'folder' : 'file') : body.id
  if (typeof id !== 'string' || !SHAPE.test(id)) throw driveError(400, 'invalid', 'The provided file ID is not usable.')
  if (world.db.files.get(id)) throw driveError(409, 'fileIdInUse', 'A file already exists with the provided ID.')
  const now = world.now()
  const made = world.db.files.insert({
    name: 'Untitled',
    trashed: false,
    starred: false,
    writersCanShare: true,
    copyRequiresWriterPermission: false,
    created: now,
    modified: now,
    ...withoutNulls(said),
    mimeType,
    id,
    parents: parentsOf(world, body.parents),
    owner: email,
    permissions: [ownerOf(world, email)],
    ...(!isNative(mimeType) && { content: keep(world, id, bytes?.buffer ?? Buffer.alloc(0)) }),
    modifiedBy: email,
    version: 1,
    seq: world.ids.count('files'),
  })
  noteChange(world, id)
  return made
}

export function ownerOf(world: DriveWorld, email: string): Permission {
  const account = world.db.accounts.get(email)
  return {
    id: account?.permissionId ?? '0',
    type: 'user',
    role: 'owner',
    emailAddress: email,
    displayName: account?.displayName ?? email,
  }
}

function parentsOf(world: DriveWorld, sent: unknown): readonly string[] {
  if (sent === undefined) return [rootOf(world) ?? []].flat()
  if (!Array.isArray(sent) || sent.some((id) => typeof id !== 'string')) throw invalid('parents')
  if (sent.length > 1) throw driveError(403, 'multipleParentsNotSupported', 'A file cannot have more than one parent.')
  return sent.map((id) => folderOf(world, id))
}

/** The id of a folder that the caller may put things in. */
export function folderOf(world: DriveWorld, id: string): string {
  const folder = requireWritable(world, id)
  if (folder.mimeType === FOLDER) return folder.id
  throw driveError(403, 'parentNotAFolder', 'The specified parent is not a folder.')
}

/** Null takes an entry of a map away. */
function withoutNulls(said: Partial<StoredFile>): Partial<StoredFile> {
  const made: Record<string, unknown> = { ...said }
  for (const name of ['properties', 'appProperties'])
    if (made[name]) made[name] = Object.fromEntries(Object.entries(made[name]).filter(([, value]) => value !== null))
  return made as Partial<StoredFile>
}

/** Stores bytes under a name of their own: what an image holds of an earlier revision stays as it was. */
export function keep(world: DriveWorld, id: string, buffer: Buffer): NonNullable<StoredFile['content']> {
  const revision = world.ids.next('revision')
  const blob = `google-drive/${id}/${revision}`
  world.blobs.put(blob, buffer)
  return {
    blob,
    size: buffer.length,
    md5: hash('md5', buffer),
    sha1: hash('sha1', buffer),
    sha256: hash('sha256', buffer),
    revision,
  }
}

export function changeFile(world: DriveWorld, file: StoredFile, said: Partial<StoredFile>, bytes?: Bytes): StoredFile {
  const maps = {
    properties: { ...file.properties, ...said.properties },
    appProperties: { ...file.appProperties, ...said.appProperties },
  }
  const content = bytes && { content: keep(world, file.id, bytes.buffer) }
  if (bytes && file.content) world.blobs.delete(file.content.blob)
  const type =
    bytes && said.mimeType === undefined && !isNative(file.mimeType) ? { mimeType: bytes.type || file.mimeType } : {}
  const quiet =
    Object.keys(said).every((name) => ['starred', 'trashed', 'parents', 'permissions'].includes(name)) && !bytes
  const changed = world.db.files.update(file, {
    ...(quiet ? {} : { modified: world.now(), modifiedBy: world.caller.email }),
    ...type,
    ...said,
    ...withoutNulls({
      ...(said.properties && { properties: maps.properties }),
      ...(said.appProperties && { appProperties: maps.appProperties }),
    }),
    ...content,
    version: file.version + 1,
  })
  noteChange(world, file.id)
  return changed
}

/** Says that something outside changed what a file holds (a document's text, a cell). */
export function touchFile(world: DriveWorld, id: string, email: string): void {
  const file = world.db.files.get(id)
  if (!file) return
  world.db.files.update(file, { modified: world.now(), modifiedBy: email, version: file.version + 1 })
  noteChange(world, id)
}

/** Deletes a file, and all that a folder holds. */
export function removeFile(world: DriveWorld, file: StoredFile): void {
  for (const child of world.db.files.find({ where: { parent: file.id }, order: 'seq' })) removeFile(world, child)
  if (file.content) world.blobs.delete(file.content.blob)
  world.db.files.delete(file.id)
  noteChange(world, file.id, true)
}

/** Whether it or a folder it is in was put into the trash. */
export function isTrashed(world: DriveWorld, file: StoredFile): boolean {
  let at: StoredFile | undefined = file
  for (let depth = 0; at && depth < 100; depth++) {
    if (at.trashed) return true
    at = world.db.files.get(at.parents[0] ?? '')
  }
  return false
}
