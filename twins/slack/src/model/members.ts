import type { SlackWorld } from '../types.ts'
import { announce } from './announce.ts'
import { kindOf, memberOf } from './conversations.ts'
import { latestTs } from './latest.ts'
import type { Conversation } from './types.ts'

/** The place before the first message. */
export const NOTHING_READ = '0000000000.000000'

/** Puts people into a conversation without a word. Returns it as it is now. */
export function addMembers(
  world: SlackWorld,
  conversation: Conversation,
  users: readonly string[],
  lastRead = NOTHING_READ,
): Conversation {
  const entering = users.filter((user) => !memberOf(world, conversation.id, user))
  fill(world, conversation, entering, lastRead)
  return world.db.conversations.update(conversation, { num_members: conversation.num_members + entering.length })
}

/** Stores a new conversation and who is in it, without a word. */
export function found(world: SlackWorld, conversation: Conversation, users: readonly string[]): Conversation {
  const members = [...new Set(users)]
  fill(world, conversation, members, NOTHING_READ)
  return world.db.conversations.insert({ ...conversation, num_members: members.length })
}

function fill(world: SlackWorld, conversation: Conversation, users: readonly string[], last_read: string): void {
  const kind = kindOf(conversation)
  for (const user of users) world.db.members.insert({ channel: conversation.id, user, kind, last_read, is_open: true })
}

export function removeMember(world: SlackWorld, conversation: Conversation, user: string): Conversation {
  if (!world.db.members.delete(`${conversation.id}:${user}`)) return conversation
  return world.db.conversations.update(conversation, { num_members: conversation.num_members - 1 })
}

/** Somebody enters a channel: the message, the event. What was said before counts as read (tapes/nango/get-channel-info). */
export function join(world: SlackWorld, conversation: Conversation, user: string, inviter?: string): Conversation {
  const joined = addMembers(world, conversation, [user], latestTs(world, conversation.id) ?? NOTHING_READ)
  announce(
    world,
    conversation.id,
    user,
    'channel_join',
    `<@${user}> has joined the channel`,
    inviter ? { inviter } : {},
  )
  world.emit('member_joined_channel', { channel: conversation.id, user, ...(inviter && { inviter }) })
  return joined
}

/** Somebody leaves a channel, or is made to by `actor`. */
export function leave(world: SlackWorld, conversation: Conversation, user: string, actor = user): Conversation {
  // Said while the one who leaves is still there, so that an app of theirs hears of it.
  announce(world, conversation.id, user, 'channel_leave', `<@${user}> has left the channel`)
  world.emit('member_left_channel', { channel: conversation.id, user })
  world.emit(conversation.is_private ? 'group_left' : 'channel_left', { channel: conversation.id, user, actor })
  return removeMember(world, conversation, user)
}
