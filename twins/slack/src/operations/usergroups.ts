import { slackError } from '../errors.ts'
import {
  changeUsergroup,
  createUsergroup,
  enableUsergroup,
  readUsergroup,
  requireUsergroup,
  setUsergroupMembers,
} from '../model/usergroups.ts'
import type { Operations } from '../types.ts'
import { showUsergroup } from '../view/usergroup.ts'

export const usergroups: Operations = {
  'usergroups.list': (world, { args }) => {
    const aspects = { users: args.flag('include_users'), count: args.flag('include_count') }
    const all = args.flag('include_disabled')
    const groups = world.db.usergroups.find().filter((group) => all || group.date_delete === 0)
    return { ok: true, usergroups: groups.map((group) => showUsergroup(group, aspects)) }
  },

  'usergroups.create': (world, { args }) => ({
    ok: true,
    usergroup: showUsergroup(createUsergroup(world, readUsergroup(args)), {
      users: true,
      count: args.flag('include_count'),
    }),
  }),

  'usergroups.update': (world, { args }) => {
    const group = changeUsergroup(world, requireUsergroup(world, args.required('usergroup')), readUsergroup(args))
    return { ok: true, usergroup: showUsergroup(group, { users: true, count: args.flag('include_count') }) }
  },

  'usergroups.enable': (world, { args }) => {
    const group = requireUsergroup(world, args.required('usergroup'))
    if (group.date_delete === 0) throw slackError('already_enabled')
    return {
      ok: true,
      usergroup: showUsergroup(enableUsergroup(world, group, true), { users: true, count: args.flag('include_count') }),
    }
  },

  'usergroups.disable': (world, { args }) => {
    const group = requireUsergroup(world, args.required('usergroup'))
    if (group.date_delete !== 0) throw slackError('already_disabled')
    return {
      ok: true,
      usergroup: showUsergroup(enableUsergroup(world, group, false), {
        users: true,
        count: args.flag('include_count'),
      }),
    }
  },

  'usergroups.users.list': (world, { args }) => {
    const group = requireUsergroup(world, args.required('usergroup'))
    if (group.date_delete !== 0 && !args.flag('include_disabled')) throw slackError('no_such_subteam')
    return { ok: true, users: group.users }
  },

  'usergroups.users.update': (world, { args }) => {
    const group = requireUsergroup(world, args.required('usergroup'))
    const changed = setUsergroupMembers(world, group, args.list('users'))
    return { ok: true, usergroup: showUsergroup(changed, { users: true, count: args.flag('include_count') }) }
  },
}
