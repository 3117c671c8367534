import { slackError } from '../errors.ts'
import { endSnooze, isSnoozing, scheduleOf, snooze, snoozeOf } from '../model/dnd.ts'
import { requireUser } from '../model/people.ts'
import type { Operations } from '../types.ts'

export const dnd: Operations = {
  'dnd.info': (world, { args }) => {
    const user = requireUser(world, args.text('user') || world.caller.user_id)
    return { ok: true, ...scheduleOf(), ...(user.id === world.caller.user_id && snoozeOf(world, user)) }
  },

  'dnd.teamInfo': (world, { args }) => {
    const asked = args.list('users')
    if (asked.length === 0) throw slackError('no_users_provided')
    const known = asked.filter((id) => world.db.users.get(id))
    return { ok: true, users: Object.fromEntries(known.map((id) => [id, scheduleOf()])) }
  },

  'dnd.setSnooze': (world, { args }) => {
    const given = args.text('num_minutes') ?? ''
    if (!/^\d+$/.test(given) || Number(given) === 0) throw slackError('missing_duration')
    return { ok: true, ...snooze(world, requireUser(world, world.caller.user_id), Number(given)) }
  },

  'dnd.endSnooze': (world) => {
    const user = requireUser(world, world.caller.user_id)
    if (!isSnoozing(world, user)) throw slackError('snooze_not_active')
    endSnooze(world, user)
    return { ok: true, ...scheduleOf(), snooze_enabled: false }
  },

  'dnd.endDnd': (world) => {
    const user = requireUser(world, world.caller.user_id)
    if (!isSnoozing(world, user)) throw slackError('not_in_dnd')
    endSnooze(world, user)
    return { ok: true }
  },
}
