import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import { requireConversation } from '../model/conversations.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { requirePostable } from '../model/posting.ts'
import { readPostAt, requireScheduled, schedule, unschedule } from '../model/scheduled.ts'
import type { ScheduledMessage } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'

export const scheduled: Operations = {
  'chat.scheduleMessage': (world, { args }) => {
    const conversation = requirePostable(world, args.required('channel'))
    const kept = schedule(world, conversation, readPostAt(world, conversation.id, args), args)
    const { subtype, user, ...rest } = kept.message
    const message = { ...(subtype && { subtype }), user, type: 'message', ...rest }
    return { ok: true, scheduled_message_id: kept.id, channel: conversation.id, post_at: kept.post_at, message }
  },

  'chat.deleteScheduledMessage': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    unschedule(world, requireScheduled(world, conversation.id, args.required('scheduled_message_id')))
    return { ok: true }
  },

  'chat.scheduledMessages.list': (world, { args }) => {
    const limit = readLimit(args, 100, 'invalid_arguments')
    const found = waiting(world, args, limit)
    return {
      ok: true,
      scheduled_messages: found.slice(0, limit).map(shown),
      ...nextPage('next', placeAfter(found, limit, args)),
    }
  },
}

/** What the app has scheduled, the next due first, from the cursor on; one more than `limit` when there is. */
function waiting(world: SlackWorld, args: Args, limit: number): ScheduledMessage[] {
  const channel = args.text('channel') || undefined
  if (channel && !world.db.conversations.get(channel)) throw slackError('invalid_channel')
  const { due, skip } = readPlace(args)
  const post_at = { gte: Math.max(args.int('oldest', 0), due), lte: args.int('latest', Number.MAX_SAFE_INTEGER) }
  return world.db.scheduled.find({
    where: { app: world.caller.app_id, channel, post_at },
    order: 'post_at',
    limit: limit + 1,
    offset: skip,
  })
}

/** A page begins at a time, after as many of that time as were shown before. */
function readPlace(args: Args): { due: number; skip: number } {
  const [due, skip] = (readCursor(args, 'next') ?? '0.0').split('.').map(Number)
  if (!Number.isInteger(due) || !Number.isInteger(skip)) throw slackError('invalid_cursor')
  return { due: due as number, skip: skip as number }
}

function placeAfter(found: readonly ScheduledMessage[], limit: number, args: Args): string | undefined {
  const next = found[limit]
  if (!next) return undefined
  const before = readPlace(args)
  const equal = found.slice(0, limit).filter(({ post_at }) => post_at === next.post_at).length
  return `${next.post_at}.${equal + (before.due === next.post_at ? before.skip : 0)}`
}

const shown = ({ id, channel, post_at, date_created, text }: ScheduledMessage) => ({
  id,
  channel_id: channel,
  post_at,
  date_created,
  text,
})
