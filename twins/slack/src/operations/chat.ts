import { slackError } from '../errors.ts'
import { byName, isMember, requireConversation } from '../model/conversations.ts'
import { addMessage, authorOf } from '../model/messages.ts'
import type { Operations } from '../types.ts'

export const chat: Operations = {
  'chat.postMessage': (world, { args }) => {
    const asked = args.text('channel') ?? ''
    const conversation = byName(world, asked) ?? requireConversation(world, asked)
    if (conversation.is_archived) throw slackError('is_archived')
    if (!isMember(world, conversation.id) && !world.caller.scopes.includes('chat:write.public')) throw slackError('not_in_channel')
    const text = args.text('text') ?? ''
    if (text === '') throw slackError('no_text')
    const { caller } = world
    const message = addMessage(world, conversation.id, { ...authorOf(world, { user: caller.user_id, bot: caller.bot_id, app: caller.app_id }), text })
    const { channel: _, ...wire } = message
    return { ok: true, channel: conversation.id, ts: message.ts, message: wire }
  },
}
