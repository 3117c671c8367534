import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { announce } from './announce.ts'
import { requireMember } from './conversations.ts'
import type { Conversation } from './types.ts'

/** Only who made a channel, or an administrator, may rename it; apps and guests must also be in it (docs.slack.dev, conversations.rename). */
export function requireRenamer(world: SlackWorld, conversation: Conversation): void {
  requireMember(world, conversation)
  const { user_id } = world.caller
  if (conversation.creator !== user_id && !world.db.users.get(user_id)?.is_admin) throw slackError('not_authorized')
}

export function rename(world: SlackWorld, conversation: Conversation, name: string): Conversation {
  const old = conversation.name
  if (old === name) return conversation
  const previous_names = [old, ...conversation.previous_names.filter((before) => before !== name)]
  const renamed = world.db.conversations.update(conversation, { name, previous_names, updated: world.now() })
  announce(
    world,
    conversation.id,
    world.caller.user_id,
    'channel_name',
    `has renamed the channel from "${old}" to "${name}"`,
    { old_name: old, name },
  )
  world.emit('channel_rename', { channel: conversation.id })
  return renamed
}
