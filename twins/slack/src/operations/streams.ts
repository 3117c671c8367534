import { authorship } from '../model/authorship.ts'
import { requireConversation } from '../model/conversations.ts'
import { addMessage, changeMessage } from '../model/messages.ts'
import { requirePostable } from '../model/posting.ts'
import { replyFields } from '../model/replying.ts'
import { extend, finish, requireRecipient, requireStream, type Stream, written } from '../model/streams.ts'
import type { Operations } from '../types.ts'
import { wireMessage } from '../view/message.ts'

export const streams: Operations = {
  'chat.startStream': (world, { args }) => {
    const conversation = requirePostable(world, args.required('channel'))
    requireRecipient(world, conversation, args)
    const empty: Stream = {
      channel: conversation.id,
      ts: '',
      app_id: world.caller.app_id,
      markdown: '',
      tasks: [],
      blocks: [],
      display: args.text('task_display_mode') ?? 'timeline',
    }
    const stream = extend(empty, args)
    const { ts } = addMessage(world, conversation.id, {
      ...authorship(world, args),
      ...replyFields(world, conversation.id, args),
      ...written(world, stream),
      streaming_state: 'in_progress',
    })
    world.db.streams.insert({ ...stream, ts })
    return { ok: true, channel: conversation.id, ts }
  },

  'chat.appendStream': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    const { stream, message } = requireStream(world, conversation, args.required('ts'))
    const longer = world.db.streams.update(stream, extend(stream, args))
    changeMessage(world, message, written(world, longer))
    return { ok: true, channel: conversation.id, ts: message.ts }
  },

  'chat.stopStream': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    const { stream, message } = requireStream(world, conversation, args.required('ts'))
    const whole = finish(world, message, extend(stream, args), args)
    return { ok: true, channel: conversation.id, ts: message.ts, message: wireMessage(whole) }
  },
}
