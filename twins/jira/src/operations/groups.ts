import { Reply } from '@dtu/kit'
import { jiraError } from '../errors.ts'
import { findAccount } from '../model/accounts.ts'
import {
  addGroup,
  allGroups,
  findGroup,
  groupsOf,
  joinGroup,
  leaveGroup,
  membersOf,
  removeGroup,
} from '../model/groups.ts'
import type { Account, Group } from '../model/types.ts'
import type { JiraInput, JiraWorld } from '../types.ts'
import { showAccount } from '../view/account.ts'
import { showGroup, showGroupName } from '../view/group.ts'
import { both, placeOf } from './both.ts'
import { pageBean, pageOf } from './page.ts'

/** The group that `groupId` or `groupname` names. Messages as clients report them; the service has no recordings of them here. */
function requireGroup(world: JiraWorld, { query }: JiraInput): Group {
  const [id, name] = [query.get('groupId'), query.get('groupname')]
  if (!id && !name) throw jiraError(400, "Either 'groupId' or 'groupname' must be specified.")
  const group = findGroup(world, id, name)
  if (group) return group
  throw jiraError(404, id ? `The group with id '${id}' does not exist.` : `The group named '${name}' does not exist.`)
}

function requireAccount(world: JiraWorld, accountId: unknown): Account {
  const account = findAccount(world, typeof accountId === 'string' ? accountId : undefined)
  if (!account) throw jiraError(404, 'Specified user does not exist or you do not have required permissions')
  return account
}

export const groups = both({
  createGroup: (world, input) => {
    const { name } = input.body
    if (typeof name !== 'string' || name.trim() === '') throw jiraError(400, 'Group name must be specified.')
    if (findGroup(world, null, name)) throw jiraError(400, 'A group or user with this name already exists.')
    return new Reply(showGroup(placeOf(world, input), addGroup(world, name)), { status: 201 })
  },

  getGroup: (world, input) => showGroup(placeOf(world, input), requireGroup(world, input)),

  removeGroup: (world, input) => {
    removeGroup(world, requireGroup(world, input))
    return new Reply(undefined, { status: 200 })
  },

  bulkGetGroups: (world, input) => {
    const [ids, names] = [input.query.getAll('groupId'), input.query.getAll('groupName')]
    const wanted = allGroups(world).filter(
      ({ groupId, name }) => ids.length + names.length === 0 || ids.includes(groupId) || names.includes(name),
    )
    const page = pageOf(input, wanted, 50, 1000)
    return pageBean(world, input, { ...page, values: page.values.map(({ groupId, name }) => ({ name, groupId })) })
  },

  findGroups: (world, input) => {
    const text = (input.query.get('query') ?? '').toLowerCase()
    const found = allGroups(world).filter(({ name }) => name.toLowerCase().includes(text))
    const shown = pageOf(input, found, 20, 1000).values
    return {
      header: `Showing ${shown.length} of ${found.length} matching groups`,
      total: found.length,
      groups: shown.map(({ name, groupId }) => ({ name, html: name, groupId, labels: [] })),
    }
  },

  getUsersFromGroup: (world, input) => {
    const inactive = input.query.get('includeInactiveUsers') === 'true'
    const members = membersOf(world, requireGroup(world, input)).filter(({ active }) => active || inactive)
    const page = pageOf(input, members, 50, 50)
    const place = placeOf(world, input)
    return pageBean(world, input, { ...page, values: page.values.map((account) => showAccount(place, account)) })
  },

  addUserToGroup: (world, input) => {
    const group = requireGroup(world, input)
    joinGroup(world, group, requireAccount(world, input.body.accountId))
    return new Reply(showGroup(placeOf(world, input), group), { status: 201 })
  },

  removeUserFromGroup: (world, input) => {
    leaveGroup(world, requireGroup(world, input), requireAccount(world, input.query.get('accountId')))
    return new Reply(undefined, { status: 200 })
  },

  getUserGroups: (world, input) =>
    groupsOf(world, requireAccount(world, input.query.get('accountId'))).map((group) =>
      showGroupName(placeOf(world, input), group),
    ),
})
