import { membersOf } from '../model/groups.ts'
import type { Group } from '../model/types.ts'
import type { Document } from '../types.ts'
import { showAccount } from './account.ts'
import { type Place, url } from './place.ts'

export const showGroupName = (place: Place, { name, groupId }: Group): Document => ({
  name,
  groupId,
  self: url(place, `group?groupId=${groupId}`),
})

/** With its members, of whom the service shows the first fifty. */
export function showGroup(place: Place, group: Group): Document {
  const members = membersOf(place.world, group)
  const items = members.slice(0, 50).map((account) => showAccount(place, account))
  const users = { size: members.length, items, 'max-results': 50, 'start-index': 0, 'end-index': items.length }
  return { ...showGroupName(place, group), users, expand: 'users' }
}
