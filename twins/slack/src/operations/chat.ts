import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import { authorship, signed } from '../model/authorship.ts'
import { CUT, REFUSED, requireContent } from '../model/content.ts'
import { memberOf } from '../model/conversations.ts'
import { addMessage, nextTs, type Said } from '../model/messages.ts'
import { readMetadata } from '../model/metadata.ts'
import { showPicturesLater } from '../model/pictures.ts'
import { requirePostable } from '../model/posting.ts'
import { readThread, replyFields } from '../model/replying.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { wireMessage } from '../view/message.ts'

export const chat: Operations = {
  'chat.postMessage': (world, { args }) => {
    const conversation = requirePostable(world, args.required('channel'))
    const message = addMessage(world, conversation.id, said(world, conversation.id, args))
    showPicturesLater(world, message, args)
    return { ok: true, channel: conversation.id, ts: message.ts, message: wireMessage(message) }
  },

  'chat.postEphemeral': (world, { args }) => {
    const conversation = requirePostable(world, args.required('channel'))
    const to = args.required('user')
    if (!memberOf(world, conversation.id, to)) throw slackError('user_not_in_channel')
    const thread_ts = readThread(world, conversation.id, args.text('thread_ts'))
    const content = {
      ...authorship(world, args),
      ...requireContent(world, args, REFUSED),
      ...(thread_ts && { thread_ts }),
    }
    const { caller } = world
    const stored = world.db.ephemerals.insert({
      user: caller.user_id,
      ...content,
      ts: nextTs(world),
      channel: conversation.id,
      to,
      app_id: caller.app_id,
    })
    return { ok: true, message_ts: stored.ts }
  },

  'chat.meMessage': (world, { args }) => {
    const conversation = requirePostable(world, args.required('channel'))
    const message = addMessage(world, conversation.id, {
      subtype: 'me_message',
      ...signed(world),
      ...requireContent(world, args, REFUSED),
    })
    return { ok: true, channel: conversation.id, ts: message.ts }
  },
}

/** All that chat.postMessage's arguments say, as the fields of a message. */
function said(world: SlackWorld, channel: string, args: Args): Said {
  const metadata = readMetadata(args)
  const { blocks, ...content } = requireContent(world, args, CUT)
  return {
    ...authorship(world, args),
    ...content,
    ...(metadata && { metadata }),
    ...replyFields(world, channel, args),
    ...(blocks && { blocks }),
  }
}
