import { slackError } from '../errors.ts'
import {
  memberOf,
  requireActive,
  requireChannel,
  requireConversationWith,
  requireMember,
} from '../model/conversations.ts'
import { inviteAll, readInvitees } from '../model/invite.ts'
import { kick, requireKickable } from '../model/kick.ts'
import { join, leave } from '../model/members.ts'
import type { Operations } from '../types.ts'
import { showConversation } from '../view/conversation.ts'

export const membership: Operations = {
  'conversations.join': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'join')
    if (conversation.is_private) throw slackError('method_not_supported_for_channel_type')
    requireActive(conversation)
    const inside = memberOf(world, conversation.id, world.caller.user_id)
    const joined = inside ? conversation : join(world, conversation, world.caller.user_id)
    const already = inside && { warning: 'already_in_channel', response_metadata: { warnings: ['already_in_channel'] } }
    return { ok: true, channel: showConversation(world, joined, { priority: true }), ...already }
  },

  'conversations.leave': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    requireChannel(conversation)
    if (conversation.is_general) throw slackError('cant_leave_general')
    requireActive(conversation)
    const member = requireMember(world, conversation)
    if (conversation.is_private && conversation.num_members === 1) throw slackError('last_member')
    leave(world, conversation, member.user)
    return { ok: true }
  },

  'conversations.invite': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'invite')
    requireChannel(conversation)
    requireActive(conversation)
    const invitees = readInvitees(args)
    requireMember(world, conversation)
    const { conversation: now, errors } = inviteAll(world, conversation, invitees, args.flag('force'))
    return { ok: true, channel: showConversation(world, now, { lastRead: true }), ...(errors.length > 0 && { errors }) }
  },

  'conversations.kick': (world, { args }) => {
    const conversation = requireConversationWith(world, args.required('channel'), 'write')
    const user = requireKickable(world, conversation, args.required('user'))
    kick(world, conversation, user)
    return { ok: true, errors: {} }
  },
}
