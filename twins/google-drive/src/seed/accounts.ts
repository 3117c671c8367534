import type { Person, Seed } from '@dtu/kit'
import { FOLDER } from '../model/files.ts'
import type { DriveWorld } from '../types.ts'

/** Everybody has an account of the organisation's domain and a My Drive; groups have an address. */
export function seedAccounts(world: DriveWorld, { people, groups, at }: Seed): void {
  for (const person of people) addAccount(world, person, at)
  const addresses = new Map(people.map(({ handle, email }) => [handle, email]))
  for (const { name, email, members } of groups) {
    world.db.groups.insert({ email, permissionId: world.ids.named('permission', email), displayName: name })
    for (const handle of members) {
      const address = addresses.get(handle)
      if (address !== undefined) world.db.members.insert({ group: email, email: address })
    }
  }
}

function addAccount(world: DriveWorld, { email, givenName, familyName, admin, left }: Person, at: number): void {
  const displayName = `${givenName} ${familyName}`.trim()
  const permissionId = world.ids.next('permission')
  const rootId = `${world.ids.next('root')}Uk9PVA`
  world.db.accounts.insert({
    email,
    permissionId,
    displayName,
    admin,
    rootId,
    ...(left && { suspended: true }),
    seq: world.ids.count('accounts'),
  })
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
