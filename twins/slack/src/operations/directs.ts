import type { Args } from '../args.ts'
import { requireScope } from '../auth.ts'
import { slackError } from '../errors.ts'
import { requireConversation, requireConversationWith, requireMember } from '../model/conversations.ts'
import { closeDirect, directBetween, openDirect, partiesIn, requirePartners } from '../model/directs.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showConversation } from '../view/conversation.ts'

export const directs: Operations = {
  'conversations.open': (world, { args }) => {
    const others = partnersAsked(world, args)
    requireScope(world, others.length > 1 ? 'mpim:write' : 'im:write')
    const self = world.caller.user_id
    if (args.flag('prevent_creation') && !directBetween(world, [self, ...others])) throw slackError('channel_not_found')
    const { conversation, alreadyOpen } = openDirect(world, self, others)
    const channel = args.flag('return_im')
      ? showConversation(world, conversation, { info: true })
      : { id: conversation.id }
    return { ok: true, ...(alreadyOpen && { no_op: true, already_open: true }), channel }
  },

  'conversations.close': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    if (!conversation.is_im && !conversation.is_mpim) throw slackError('method_not_supported_for_channel_type')
    return {
      ok: true,
      ...(!closeDirect(world, conversation, requireMember(world, conversation)) && {
        no_op: true,
        already_closed: true,
      }),
    }
  },
}

/** Who a conversation is to be opened with: named, or by a direct message there was. */
function partnersAsked(world: SlackWorld, args: Args): string[] {
  const self = world.caller.user_id
  if (args.has('users') || !args.has('channel')) {
    const named = requirePartners(world, [...new Set(args.list('users'))]).map((user) => user.id)
    const others = named.filter((id) => id !== self)
    return others.length > 0 ? others : named
  }
  const conversation = requireConversation(world, args.required('channel'))
  if (!conversation.is_im && !conversation.is_mpim) throw slackError('method_not_supported_for_channel_type')
  return partiesIn(conversation, self)
}
