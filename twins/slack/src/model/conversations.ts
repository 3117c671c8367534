import { requireScope } from '../auth.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Conversation, Kind, Member } from './types.ts'

export type { Kind } from './types.ts'

/** What is asked of a conversation, as scopes word it. `manage` and `write` are the same: bots have one, people the other. */
export type Verb = 'read' | 'history' | 'write' | 'manage' | 'join' | 'topic' | 'invite'

/** What scopes call a conversation of this sort: `channels:read`, `groups:read`, … */
export const kindOf = (conversation: Conversation): Kind =>
  conversation.is_im ? 'im' : conversation.is_mpim ? 'mpim' : conversation.is_private ? 'groups' : 'channels'

/** The scopes that allow it, any of them (docs.slack.dev, scopes of the conversations methods). */
export function scopesFor(kind: Kind, verb: Verb): string[] {
  if (verb === 'read' || verb === 'history') return [`${kind}:${verb}`]
  const write = kind === 'channels' ? ['channels:manage', 'channels:write'] : [`${kind}:write`]
  if (verb === 'join') return kind === 'channels' ? ['channels:join', 'channels:write'] : write
  if (verb === 'topic') return [`${kind}:write.topic`, ...write]
  if (verb === 'invite') return [`${kind}:write.invites`, ...write]
  return write
}

export const memberOf = (world: SlackWorld, channel: string, user: string): Member | undefined =>
  world.db.members.get(`${channel}:${user}`)

export const isMember = (world: SlackWorld, channel: string): boolean =>
  memberOf(world, channel, world.caller.user_id) !== undefined

/** Whether the caller may know of it: of public channels everybody may, of the others only who is in them. */
export const isVisible = (world: SlackWorld, conversation: Conversation): boolean =>
  !(conversation.is_private || conversation.is_im) || isMember(world, conversation.id)

/**
 * A conversation the caller may know of. A private one whose member the caller is not does not exist for it
 * (docs.slack.dev, conversations.info: channel_not_found).
 */
export function requireConversation(world: SlackWorld, id: string): Conversation {
  const conversation = world.db.conversations.get(id)
  if (!conversation || !isVisible(world, conversation)) throw slackError('channel_not_found')
  return conversation
}

/** Like `requireConversation`, and the caller's token has a scope that allows `verb` for this kind of conversation. */
export function requireConversationWith(world: SlackWorld, id: string, verb: Verb): Conversation {
  const conversation = requireConversation(world, id)
  requireScope(world, ...scopesFor(kindOf(conversation), verb))
  return conversation
}

/** Direct messages know fewer methods than channels. */
export function requireChannel(conversation: Conversation): void {
  if (conversation.is_im || conversation.is_mpim) throw slackError('method_not_supported_for_channel_type')
}

export function requireActive(conversation: Conversation): void {
  if (conversation.is_archived) throw slackError('is_archived')
}

/** The caller's place in the conversation. */
export function requireMember(world: SlackWorld, conversation: Conversation): Member {
  const member = memberOf(world, conversation.id, world.caller.user_id)
  if (!member) throw slackError('not_in_channel')
  return member
}

/** Who may read: members, and people (not bots) in any public channel (docs.slack.dev, conversations.history: not_in_channel). */
export function requireReader(world: SlackWorld, conversation: Conversation): void {
  if (world.caller.kind !== 'user' || conversation.is_private || conversation.is_im) requireMember(world, conversation)
}

/** Channel mentions by name (`#general`, `general`) are accepted where messages are posted. */
export function byName(world: SlackWorld, name: string): Conversation | undefined {
  const bare = name.replace(/^#/, '')
  const conversation = bare === '' ? undefined : world.db.conversations.first({ name: bare })
  return conversation && isVisible(world, conversation) ? conversation : undefined
}
