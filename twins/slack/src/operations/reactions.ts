import { slackError } from '../errors.ts'
import { isMember, requireActive, requireConversation } from '../model/conversations.ts'
import { nextPage, readCursor, readLimit } from '../model/cursor.ts'
import { requireEmoji } from '../model/emoji/name.ts'
import { itemIn, messageIn } from '../model/items.ts'
import { react, reactedBy, unreact } from '../model/reactions.ts'
import type { Message } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import { linkedMessage } from '../view/message.ts'

export const reactions: Operations = {
  'reactions.add': (world, { args }) => {
    const name = requireEmoji(args.required('name'))
    react(world, reactable(world, messageIn(world, args)), name)
    return { ok: true }
  },

  'reactions.remove': (world, { args }) => {
    const name = requireEmoji(args.required('name'))
    const item = itemIn(world, args)
    // Nothing but messages can be reacted to since 2018 (docs.slack.dev, reactions.add: not_reactable).
    if (item.type === 'file') throw slackError('no_reaction')
    unreact(world, item.message, name)
    return { ok: true }
  },

  'reactions.get': (world, { args }) => {
    const item = itemIn(world, args)
    if (item.type === 'file') return { ok: true, type: 'file', file: showFile(item.file) }
    return { ok: true, type: 'message', message: linkedMessage(world, item.message), channel: item.message.channel }
  },

  'reactions.list': (world, { args }) => {
    const user = args.text('user') || world.caller.user_id
    if (!world.db.users.get(user)) throw slackError('user_not_found')
    const from = readCursor(args, 'reaction')
    const page = reactedBy(
      world,
      user,
      from === undefined ? undefined : placeIn(from),
      readLimit(args, args.int('count', 100), 'invalid_arguments'),
    )
    const items = page.messages.map((message) => ({
      type: 'message',
      channel: message.channel,
      message: linkedMessage(world, message),
    }))
    return { ok: true, items, ...nextPage('reaction', page.next?.toString()) }
  },
}

function placeIn(text: string): number {
  if (!/^\d+$/.test(text)) throw slackError('invalid_cursor')
  return Number(text)
}

/** Who is not in a channel cannot react there, people in public ones aside (HubSpot/slack-client#356). */
function reactable(world: SlackWorld, message: Message): Message {
  const conversation = requireConversation(world, message.channel)
  requireActive(conversation)
  if (!isMember(world, conversation.id) && world.caller.kind === 'bot') throw slackError('not_in_channel')
  return message
}
