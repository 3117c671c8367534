import { slackError } from '../errors.ts'
import { requireConversation, requireMember } from '../model/conversations.ts'
import { messageIn } from '../model/items.ts'
import { pin, pinsIn, unpin } from '../model/pins.ts'
import type { Message, Pin } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { linkedMessage } from '../view/message.ts'

export const pins: Operations = {
  'pins.add': (world, { args }) => {
    if (!args.text('channel')) throw slackError('channel_not_found')
    pin(world, ownMessage(world, messageIn(world, args)))
    return { ok: true }
  },

  'pins.remove': (world, { args }) => {
    if (!args.text('channel')) throw slackError('channel_not_found')
    unpin(world, ownMessage(world, messageIn(world, args)))
    return { ok: true }
  },

  'pins.list': (world, { args }) => {
    const conversation = requireConversation(world, args.required('channel'))
    return { ok: true, items: pinsIn(world, conversation.id).map((found) => shown(world, found)) }
  },
}

function ownMessage(world: SlackWorld, message: Message): Message {
  requireMember(world, requireConversation(world, message.channel))
  return message
}

/** docs.slack.dev, pins.list, example. */
function shown(world: SlackWorld, { channel, item, created, created_by }: Pin) {
  const message = world.db.messages.get(`${channel}:${item}`) as Message
  return { type: 'message', created, created_by, channel, message: linkedMessage(world, message) }
}
