import { slackError } from '../errors.ts'
import { isMember, requireConversationWith } from '../model/conversations.ts'
import type { Operations } from '../types.ts'

export const history: Operations = {
  'conversations.history': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'history')
    if (!isMember(world, conversation.id)) throw slackError('not_in_channel')
    const limit = args.int('limit', 100)
    const page = world.db.messages.page({ where: { channel: conversation.id, inHistory: true }, order: 'ts', descending: true, limit })
    return { ok: true, messages: page.items, has_more: false, pin_count: 0, channel_actions_ts: null, channel_actions_count: 0 }
  },
}
