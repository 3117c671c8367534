import { requireScope } from '../auth.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Conversation, Member } from './types.ts'

export type Kind = 'channels' | 'groups' | 'im' | 'mpim'

/** What scopes call a conversation of this sort: `channels:read`, `groups:read`, … */
export const kindOf = (conversation: Conversation): Kind =>
  conversation.is_im ? 'im' : conversation.is_mpim ? 'mpim' : conversation.is_private ? 'groups' : 'channels'

export const memberOf = (world: SlackWorld, channel: string, user: string): Member | undefined => world.db.members.get(`${channel}:${user}`)

/**
 * A conversation the caller may know of. A private one whose member the caller is not does not exist for it
 * (docs.slack.dev, conversations.info: channel_not_found).
 */
export function requireConversation(world: SlackWorld, id: string): Conversation {
  const conversation = world.db.conversations.get(id)
  if (!conversation) throw slackError('channel_not_found')
  if (conversation.is_private && !memberOf(world, id, world.caller.user_id)) throw slackError('channel_not_found')
  return conversation
}

/** Like `requireConversation`, and the caller's token has `<kind>:<verb>` for this kind of conversation. */
export function requireConversationWith(world: SlackWorld, id: string, verb: 'read' | 'history' | 'write' | 'manage' | 'join'): Conversation {
  const conversation = requireConversation(world, id)
  requireScope(world, `${kindOf(conversation)}:${verb}`)
  return conversation
}

export const isMember = (world: SlackWorld, channel: string): boolean => memberOf(world, channel, world.caller.user_id) !== undefined

/** Channel mentions by name (`#general`, `general`) are accepted where messages are posted. */
export const byName = (world: SlackWorld, name: string): Conversation | undefined => world.db.conversations.first({ name: name.replace(/^#/, '') })
