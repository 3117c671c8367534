import { requireConversation } from '../model/conversations.ts'
import { changeMessage, requireMessage } from '../model/messages.ts'
import { findUnfurled, readUnfurls, withUnfurls } from '../model/unfurls.ts'
import type { Operations } from '../types.ts'
import { permalink } from '../view/message.ts'

export const links: Operations = {
  'chat.getPermalink': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    const message = requireMessage(world, conversation.id, args.required('message_ts'))
    return { ok: true, permalink: permalink(world, message), channel: conversation.id }
  },

  'chat.unfurl': (world, { args }) => {
    const message = findUnfurled(world, args)
    const attachments = withUnfurls(world, message, readUnfurls(args))
    // A request to sign in first shows nothing yet.
    if (attachments) changeMessage(world, message, { attachments })
    return { ok: true }
  },
}
