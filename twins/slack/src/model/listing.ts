import type { Args } from '../args.ts'
import { requireScope } from '../auth.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { isVisible } from './conversations.ts'
import { readCursor, readLimit } from './cursor.ts'
import type { Conversation, Kind } from './types.ts'

const TYPES: Readonly<Record<string, Kind>> = {
  public_channel: 'channels',
  private_channel: 'groups',
  mpim: 'mpim',
  im: 'im',
}

/** Which conversations a page is to hold, as conversations.list and users.conversations ask. */
export interface Sweep {
  readonly kinds: readonly Kind[]
  readonly excludeArchived: boolean
  readonly limit: number
  /** The id the page begins with. */
  readonly from: string
}

export interface Found {
  readonly page: readonly Conversation[]
  /** The id the next page begins with. */
  readonly next: string | undefined
}

/** Reads `types`, `exclude_archived`, `limit` and `cursor`; the token needs the read scope of each type it asks for. */
export function readSweep(world: SlackWorld, args: Args): Sweep {
  const asked = args.list('types')
  const kinds = (asked.length > 0 ? asked : ['public_channel']).map((type) => TYPES[type])
  if (kinds.includes(undefined)) throw slackError('invalid_types')
  for (const kind of kinds) requireScope(world, `${kind}:read`)
  return {
    kinds: [...new Set(kinds as Kind[])],
    excludeArchived: args.flag('exclude_archived'),
    limit: readLimit(args, 100),
    from: readCursor(args, 'team') ?? '',
  }
}

/** A page, by id, of what the caller may see: all public channels, and of the rest what the caller is in. */
export function conversationsSeen(world: SlackWorld, sweep: Sweep): Found {
  const archived = sweep.excludeArchived ? false : undefined
  const open = sweep.kinds.includes('channels')
    ? world.db.conversations.find({
        where: { public: true, id: { gte: sweep.from }, archived },
        order: 'id',
        limit: sweep.limit + 1,
      })
    : []
  const own = sweep.kinds.filter((kind) => kind !== 'channels')
  return cut([...open, ...membershipsOf(world, world.caller.user_id, own, sweep)], sweep, world)
}

/** A page, by id, of the conversations somebody is in, as far as the caller may know of them. */
export function conversationsOf(world: SlackWorld, user: string, sweep: Sweep): Found {
  return cut(membershipsOf(world, user, sweep.kinds, sweep), sweep, world)
}

function membershipsOf(world: SlackWorld, user: string, kinds: readonly Kind[], sweep: Sweep): Conversation[] {
  const ids = kinds.flatMap((kind) =>
    world.db.members
      .find({ where: { user, kind, channel: { gte: sweep.from } }, order: 'channel', limit: sweep.limit + 1 })
      .map((member) => member.channel),
  )
  return ids.map((id) => world.db.conversations.get(id)).filter((c): c is Conversation => c !== undefined)
}

/**
 * Cuts a page out of candidates of which there is at least one more than it holds, if there is one at all. What may not be
 * shown is left out afterwards: a page may be shorter than its limit, as the vendor warns ("virtual pages").
 */
function cut(candidates: readonly Conversation[], sweep: Sweep, world: SlackWorld): Found {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  const page = sorted
    .slice(0, sweep.limit)
    .filter((c) => !(sweep.excludeArchived && c.is_archived) && isVisible(world, c))
  return { page, next: sorted[sweep.limit]?.id }
}
