import { slackError } from '../errors.ts'
import { requireConversation } from '../model/conversations.ts'
import { edit, requireDeletable, requireEditable } from '../model/editing.ts'
import { changeMessage, removeMessage, requireMessage } from '../model/messages.ts'
import type { Operations } from '../types.ts'
import { wireMessage } from '../view/message.ts'

export const edits: Operations = {
  'chat.update': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    const message = requireMessage(world, conversation.id, args.required('ts'))
    if (conversation.is_archived) throw slackError('is_inactive')
    requireEditable(world, message)
    const changed = changeMessage(world, message, edit(world, message, args))
    // The message comes without its ts (tapes/nango/update-message).
    const { ts, ...shown } = wireMessage(changed)
    return { ok: true, channel: conversation.id, ts, text: changed.text, message: shown }
  },

  'chat.delete': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    const message = requireMessage(world, conversation.id, args.required('ts'))
    requireDeletable(world, message)
    removeMessage(world, message)
    return { ok: true, channel: conversation.id, ts: message.ts }
  },
}
