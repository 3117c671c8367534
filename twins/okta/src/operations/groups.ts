import { Reply } from '@dtu/kit'
import { oktaError } from '../errors/error.ts'
import { list } from '../listing.ts'
import {
  createGroup,
  deleteGroup,
  groupsOf,
  joinGroup,
  leaveGroup,
  membershipOf,
  replaceGroup,
  requireGroup,
} from '../model/groups.ts'
import { applyRules, excludeFromRules } from '../model/rules.ts'
import { requireUser } from '../model/users.ts'
import { pageReply } from '../paging.ts'
import { groupScan } from '../query/groups.ts'
import type { Operations } from '../types.ts'
import { showGroup } from '../view/group.ts'
import { showListedUser } from '../view/user.ts'

export const groups: Operations = {
  addGroup: (world, { body }) => showGroup(world, createGroup(world, body)),
  getGroup: (world, { path }) => showGroup(world, requireGroup(world, path.groupId as string)),
  replaceGroup: (world, { path, body }) =>
    showGroup(world, replaceGroup(world, requireGroup(world, path.groupId as string), body)),

  deleteGroup(world, { path }) {
    deleteGroup(world, requireGroup(world, path.groupId as string))
    return undefined
  },

  listGroups: (world, input) =>
    list(world, input, {
      collection: world.db.groups,
      size: { size: 10_000, max: 10_000 },
      scan: groupScan(input.query),
      show: (group) => showGroup(world, group, input.query.get('expand')),
    }),

  listUserGroups: (world, input) => {
    const found = groupsOf(world, requireUser(world, input.path.id as string).id)
    return pageReply(
      world,
      input,
      found.map((group) => showGroup(world, group)),
    )
  },

  listGroupUsers(world, input) {
    const group = requireGroup(world, input.path.groupId as string)
    return list(world, input, {
      collection: world.db.memberships,
      size: { size: 1000, max: 1000 },
      scan: { narrowed: { column: 'group', condition: group.id, single: true } },
      show: ({ user }) => {
        const member = world.db.users.get(user)
        return member && showListedUser(world, member)
      },
    })
  },

  assignUserToGroup(world, { path }) {
    const group = requireGroup(world, path.groupId as string)
    const user = requireUser(world, path.userId as string)
    if (group.type !== 'OKTA_GROUP') throw oktaError('E0000006')
    if (joinGroup(world, group, user)) applyRules(world, user)
    return new Reply(undefined, { status: 204 })
  },

  unassignUserFromGroup(world, { path }) {
    const group = requireGroup(world, path.groupId as string)
    const user = requireUser(world, path.userId as string)
    if (group.type !== 'OKTA_GROUP') throw oktaError('E0000006')
    const membership = membershipOf(world, group.id, user.id)
    if (leaveGroup(world, group, user)) {
      excludeFromRules(world, membership?.by ?? [], user)
      applyRules(world, user)
    }
    return new Reply(undefined, { status: 204 })
  },
}
