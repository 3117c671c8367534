import { invalidArguments, slackError } from '../errors.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { conversationsOf, readSweep } from '../model/listing.ts'
import { requireUser, userByEmail } from '../model/people.ts'
import { presenceOf } from '../model/presence.ts'
import type { Operations } from '../types.ts'
import { showConversation } from '../view/conversation.ts'
import { showIdentity } from '../view/identity.ts'
import { showUser } from '../view/user.ts'

const ALL = Number.MAX_SAFE_INTEGER - 1

export const users: Operations = {
  'users.list': (world, { args }) => {
    const limit = readLimit(args, ALL)
    const found = world.db.users.find({
      where: { place: { gte: readCursor(args, 'user') ?? '' } },
      order: 'place',
      limit: limit + 1,
    })
    const aspects = { locale: args.flag('include_locale'), presence: args.flag('presence') }
    const next = found[limit]?.id
    return {
      ok: true,
      ...(next && { offset: next }),
      members: found.slice(0, limit).map((user) => showUser(world, user, aspects)),
      cache_ts: Math.floor(world.now() / 1000),
      ...nextPage('user', next),
    }
  },

  'users.info': (world, { args }) => {
    const user = requireUser(world, args.required('user'))
    return { ok: true, user: showUser(world, user, { locale: args.flag('include_locale') }) }
  },

  'users.lookupByEmail': (world, { args }) => ({
    ok: true,
    user: showUser(world, userByEmail(world, args.required('email'))),
  }),

  'users.conversations': (world, { args }) => {
    const user = requireUser(world, args.text('user') || world.caller.user_id)
    const { page, next } = conversationsOf(world, user.id, readSweep(world, args))
    return {
      ok: true,
      channels: page.map((conversation) => showConversation(world, conversation, { isMember: false })),
      ...nextPage('team', next),
    }
  },

  'users.getPresence': (world, { args }) => {
    const user = requireUser(world, args.text('user') || world.caller.user_id)
    const presence = presenceOf(user)
    if (user.id !== world.caller.user_id) return { ok: true, presence }
    const online = presence === 'active'
    return {
      ok: true,
      presence,
      online,
      auto_away: !online && user.presence !== 'away',
      manual_away: user.presence === 'away',
      connection_count: Number(online),
    }
  },

  'users.setPresence': (world, { args }) => {
    const presence = args.text('presence')
    if (presence === undefined) throw invalidArguments('missing required field: presence')
    if (presence !== 'auto' && presence !== 'away') throw slackError('invalid_presence')
    const user = world.db.users.update(requireUser(world, world.caller.user_id), { presence })
    world.emit('presence_change', { user: user.id, presence: presenceOf(user) })
    return { ok: true }
  },

  /** Does nothing any more (docs.slack.dev, users.setActive). */
  'users.setActive': () => ({ ok: true }),

  'users.identity': (world) => ({ ok: true, ...showIdentity(world, requireUser(world, world.caller.user_id)) }),
}
