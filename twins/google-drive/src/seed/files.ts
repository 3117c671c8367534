import { type Folder, type Leads, plainly, type Seed, type SeedFile, type Share } from '@dtu/kit'
import { DOCUMENT, FOLDER, keep, ownerOf, SPREADSHEET } from '../model/files.ts'
import { readPermission } from '../model/permissions.ts'
import type { Permission } from '../model/types.ts'
import type { DriveWorld } from '../types.ts'
import { fileId, folderId } from './ids.ts'

/** What a file of a seed is here; a text has bytes of its own. */
const TYPES: Readonly<Record<SeedFile['kind'], string>> = {
  document: DOCUMENT,
  table: SPREADSHEET,
  text: 'text/plain',
}

/** The seed's folders and files, each where it belongs and shared as it says. */
export function seedFiles(world: DriveWorld, seed: Seed, leads: Leads): void {
  const emails = new Map(seed.people.map(({ handle, email }) => [handle, email]))
  for (const folder of seed.folders) insert(world, seed, emails, folder, folderId(world, folder.handle), FOLDER)
  for (const file of seed.files) {
    const id = fileId(world, file.handle)
    const bytes = file.kind === 'text' ? Buffer.from(plainly(file.text ?? '', leads)) : undefined
    insert(world, seed, emails, file, id, TYPES[file.kind], bytes)
  }
}

function insert(
  world: DriveWorld,
  seed: Seed,
  emails: ReadonlyMap<string, string>,
  { name, owner, in: folder, shared }: Folder,
  id: string,
  mimeType: string,
  bytes?: Buffer,
): void {
  const email = emails.get(owner) ?? ''
  const parent = folder === undefined ? world.db.accounts.get(email)?.rootId : folderId(world, folder)
  world.db.files.insert({
    id,
    name,
    mimeType,
    parents: parent === undefined ? [] : [parent],
    owner: email,
    permissions: [ownerOf(world, email), ...shared.map((share) => permissionOf(world, seed, emails, share))],
    trashed: false,
    starred: false,
    writersCanShare: true,
    copyRequiresWriterPermission: false,
    ...(bytes && { content: keep(world, id, bytes) }),
    created: seed.at,
    modified: seed.at,
    modifiedBy: email,
    version: 1,
    seq: world.ids.count('files'),
  })
}

function permissionOf(
  world: DriveWorld,
  { organisation, groups }: Seed,
  emails: ReadonlyMap<string, string>,
  { person, group, everyone, email, as: role }: Share,
): Permission {
  if (everyone) return readPermission(world, { type: 'domain', role, domain: organisation.domain })
  if (group === undefined)
    return readPermission(world, { type: 'user', role, emailAddress: email ?? emails.get(person ?? '') })
  const address = groups.find(({ name }) => name === group)?.email
  return readPermission(world, { type: 'group', role, emailAddress: address })
}
