import { invalidArguments, slackError } from '../errors.ts'
import { requireConversationWith, requireMember, requireReader } from '../model/conversations.ts'
import { cursorTo } from '../model/cursor.ts'
import { readWindow, stretch, withMetadata } from '../model/history.ts'
import { thread } from '../model/thread.ts'
import type { Operations } from '../types.ts'

export const history: Operations = {
  'conversations.history': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'history')
    requireReader(world, conversation)
    const { messages, next } = stretch(
      world,
      { channel: conversation.id, inHistory: true },
      readWindow(args, 100),
      true,
    )
    return {
      ok: true,
      // Told back only where it was asked for (docs.slack.dev, "Retrieving messages").
      ...(args.has('oldest') && Number(args.text('oldest')) > 0 && { oldest: args.text('oldest') }),
      ...(args.has('latest') && { latest: args.text('latest') }),
      messages: withMetadata(messages, args.flag('include_all_metadata')),
      has_more: next !== undefined,
      pin_count: world.db.pins.count({ channel: conversation.id }),
      channel_actions_ts: null,
      channel_actions_count: 0,
      ...more(next),
    }
  },

  'conversations.replies': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'history')
    requireReader(world, conversation)
    const parent = world.db.messages.get(`${conversation.id}:${args.required('ts')}`)
    if (!parent) throw slackError('thread_not_found')
    const { messages, next } = thread(world, parent, readWindow(args, 1000))
    return {
      ok: true,
      messages: withMetadata(messages, args.flag('include_all_metadata')),
      has_more: next !== undefined,
      ...more(next),
    }
  },

  'conversations.mark': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    const member = requireMember(world, conversation)
    const ts = args.text('ts')
    if (ts === undefined) throw invalidArguments('missing required field: ts')
    if (!/^\d{1,10}(\.\d{1,6})?$/.test(ts)) throw slackError('invalid_timestamp')
    world.db.members.update(member, { last_read: ts })
    world.emit(MARKED[conversation.is_im ? 'im' : conversation.is_private ? 'group' : 'channel'], {
      channel: conversation.id,
      user: member.user,
      ts,
    })
    return { ok: true }
  },
}

const MARKED = { im: 'im_marked', group: 'group_marked', channel: 'channel_marked' }

const more = (next: string | undefined) =>
  next !== undefined && { response_metadata: { next_cursor: cursorTo('next_ts', next) } }
