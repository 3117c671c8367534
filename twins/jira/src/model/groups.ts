import { jiraError } from '../errors.ts'
import type { JiraWorld } from '../types.ts'
import type { Account, Group } from './types.ts'

export function addGroup(world: JiraWorld, name: string, drawn: string = world.ids.next('group')): Group {
  return world.db.groups.insert({ groupId: groupIdOf(drawn), name, seq: world.ids.count('groups') })
}

const groupIdOf = (hex: string) =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`

export const allGroups = (world: JiraWorld): readonly Group[] => world.db.groups.find({ order: 'name' })

/** By its id or its name. */
export const findGroup = (world: JiraWorld, id: string | null, name: string | null): Group | undefined =>
  id ? world.db.groups.get(id) : name ? world.db.groups.first({ name }) : undefined

export const membersOf = (world: JiraWorld, { groupId }: Group): Account[] =>
  world.db.members
    .find({ where: { group: groupId }, order: 'seq' })
    .flatMap(({ accountId }) => world.db.accounts.get(accountId) ?? [])

export const groupsOf = (world: JiraWorld, { accountId }: Account): Group[] =>
  world.db.members
    .find({ where: { account: accountId } })
    .flatMap(({ groupId }) => world.db.groups.get(groupId) ?? [])
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const key = (group: Group, account: Account) => `${group.groupId}:${account.accountId}`

/** Throws 400 when they are in it (Jira, "Add user to group"). */
export function joinGroup(world: JiraWorld, group: Group, account: Account): void {
  if (world.db.members.get(key(group, account)))
    throw jiraError(400, `Cannot add user '${account.displayName}', user is already a member of '${group.name}'`)
  world.db.members.insert({
    groupId: group.groupId,
    accountId: account.accountId,
    seq: world.ids.count('members'),
  })
}

/** Throws 400 when they are not in it (Jira, "Remove user from group"). */
export function leaveGroup(world: JiraWorld, group: Group, account: Account): void {
  if (!world.db.members.delete(key(group, account)))
    throw jiraError(
      400,
      `Cannot remove user '${account.displayName}' from group '${group.name}' since user is not a member of '${group.name}'`,
    )
}

export function removeGroup(world: JiraWorld, group: Group): void {
  for (const { accountId } of world.db.members.find({ where: { group: group.groupId } }))
    world.db.members.delete(`${group.groupId}:${accountId}`)
  world.db.groups.delete(group.groupId)
}
