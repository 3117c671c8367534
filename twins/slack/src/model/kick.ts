import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { memberOf, requireActive, requireChannel, requireMember } from './conversations.ts'
import { leave } from './members.ts'
import type { Conversation } from './types.ts'

/** Who may be put out of a channel, and by whom. Returns the user's id. */
export function requireKickable(world: SlackWorld, conversation: Conversation, user: string): string {
  requireChannel(conversation)
  if (!world.db.users.get(user)) throw slackError('user_not_found')
  if (user === world.caller.user_id) throw slackError('cant_kick_self')
  if (conversation.is_general) throw slackError('cant_kick_from_general')
  requireActive(conversation)
  requireMember(world, conversation)
  if (!memberOf(world, conversation.id, user)) throw slackError('not_in_channel')
  if (!mayKick(world, conversation)) throw slackError('restricted_action')
  return user
}

/**
 * By default administrators may put people out of public channels, and every member out of private ones; apps with the scope
 * may too (docs.slack.dev, conversations.kick: restricted_action; tapes/nango/remove-from-channel).
 */
const mayKick = (world: SlackWorld, conversation: Conversation): boolean =>
  world.caller.kind === 'bot' ||
  conversation.is_private ||
  conversation.creator === world.caller.user_id ||
  world.db.users.get(world.caller.user_id)?.is_admin === true

export const kick = (world: SlackWorld, conversation: Conversation, user: string): Conversation =>
  leave(world, conversation, user, world.caller.user_id)
