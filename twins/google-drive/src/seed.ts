import type { Seed } from '@dtu/kit'
import { FOLDER } from './model/files.ts'
import type { DriveWorld } from './types.ts'

/** Everybody has an account of the organisation's domain, and a My Drive with nothing in it. */
export function seed(world: DriveWorld, { people, at }: Seed): void {
  for (const { email, givenName, familyName, admin } of people) {
    const displayName = `${givenName} ${familyName}`
    const permissionId = world.ids.next('permission')
    const rootId = `${world.ids.next('root')}Uk9PVA`
    world.db.accounts.insert({ email, permissionId, displayName, admin, rootId, seq: world.ids.count('accounts') })
    world.db.files.insert({
      id: rootId,
      name: 'My Drive',
      mimeType: FOLDER,
      parents: [],
      owner: email,
      permissions: [{ id: permissionId, type: 'user', role: 'owner', emailAddress: email, displayName }],
      trashed: false,
      starred: false,
      writersCanShare: true,
      copyRequiresWriterPermission: false,
      created: at,
      modified: at,
      modifiedBy: email,
      version: 1,
      seq: world.ids.count('files'),
    })
  }
}
