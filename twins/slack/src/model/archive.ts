import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { announce } from './announce.ts'
import { requireChannel, requireMember } from './conversations.ts'
import { addMembers, removeMember } from './members.ts'
import type { Conversation } from './types.ts'

/** An app that asks again hears `not_in_channel`: archiving put it out (tapes/nango/archive-channel). */
export function requireArchivable(world: SlackWorld, conversation: Conversation): void {
  requireChannel(conversation)
  if (conversation.is_general) throw slackError('cant_archive_general')
  requireMember(world, conversation)
  if (conversation.is_archived) throw slackError('already_archived')
}

/** People find their place again when the channel is opened again; apps are put out. */
export function archive(world: SlackWorld, conversation: Conversation): void {
  const { user_id } = world.caller
  announce(world, conversation.id, user_id, 'channel_archive', 'archived the channel')
  world.emit('channel_archive', { channel: conversation.id, user: user_id })
  const left = appsIn(world, conversation.id).reduce((rest, bot) => removeMember(world, rest, bot), conversation)
  world.db.conversations.update(left, { is_archived: true, updated: world.now() })
}

/** Apps cannot: they are in no archived channel (docs.slack.dev, conversations.unarchive, "Bug alert"). */
export function requireUnarchivable(world: SlackWorld, conversation: Conversation): void {
  requireChannel(conversation)
  if (!conversation.is_archived) throw slackError('not_archived')
  if (world.caller.kind === 'bot') throw slackError('not_in_channel')
}

/** Whoever opens a channel again is in it afterwards (docs.slack.dev, conversations.unarchive). */
export function unarchive(world: SlackWorld, conversation: Conversation): void {
  const { user_id } = world.caller
  const open = world.db.conversations.update(conversation, { is_archived: false, updated: world.now() })
  addMembers(world, open, [user_id])
  announce(world, conversation.id, user_id, 'channel_unarchive', 'un-archived the channel')
  world.emit('channel_unarchive', {
    channel: conversation.id,
    user: user_id,
  })
}

/** The bot users of a channel: there are fewer bots than members. */
const appsIn = (world: SlackWorld, channel: string): string[] =>
  world.db.bots
    .find()
    .map((bot) => bot.user_id)
    .filter((user) => world.db.members.get(`${channel}:${user}`))
