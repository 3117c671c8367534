import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { wireMessage } from '../view/message.ts'
import { noteCalls } from './calls.ts'
import { memberOf } from './conversations.ts'
import { joinThread, leaveThread } from './replying.ts'
import type { Bot, Conversation, Message, Without } from './types.ts'

/** What is said; where and when is added. */
export type Said = Without<Message, 'channel' | 'type' | 'ts'>

/** A message's id: seconds and microseconds, rising in the whole workspace, so unique in a channel. */
export function nextTs(world: SlackWorld): string {
  const micros = world.ids.rising('ts', world.now() * 1000)
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`
}

/** The author's fields of a message (tapes/nango/post-message for bots, tapes/slack-ruby-client for people). */
export function authorOf(
  world: SlackWorld,
  author: { user: string; bot?: string | undefined; app?: string | undefined },
): Partial<Message> {
  const team = world.db.users.get(author.user)?.team_id
  const bot = author.bot === undefined ? undefined : world.db.bots.get(author.bot)
  return {
    user: author.user,
    ...(bot && { bot_id: bot.id }),
    ...(author.app && { app_id: author.app }),
    ...(team && { team }),
    ...(bot && { bot_profile: bot as Bot }),
  }
}

/** Adds a message to its conversation and its thread, and says so. The ts is drawn here. */
export function addMessage(world: SlackWorld, channel: string, said: Said): Message {
  const { subtype, user, ...rest } = said
  const message = {
    ...(subtype && { subtype }),
    ...(user && { user }),
    type: 'message',
    ts: nextTs(world),
    ...rest,
    channel,
  } as Message
  const root = message.thread_ts === undefined ? undefined : joinThread(world, message)
  const stored = world.db.messages.insert(subtype === 'thread_broadcast' && root ? { ...message, root } : message)
  surface(world, channel)
  if (stored.blocks) noteCalls(world, channel, stored.blocks)
  world.emit('message', {
    channel,
    ts: stored.ts,
    ...(subtype && { subtype }),
    ...(stored.files && { subtype: 'file_share' }),
  })
  return stored
}

export function requireMessage(world: SlackWorld, channel: string, ts: string, error = 'message_not_found'): Message {
  const message = world.db.messages.get(`${channel}:${ts}`)
  if (!message) throw slackError(error)
  return message
}

/** Replaces a message by itself with `changes` and says so, as an edit, an unfurl or a deleted parent is told. */
export function changeMessage(world: SlackWorld, message: Message, changes: Partial<Message>): Message {
  const changed = world.db.messages.update(message, changes)
  world.emit('message_changed', { channel: message.channel, ts: message.ts, previous: wireMessage(message) })
  return changed
}

/** Takes a message away with what hangs on it. A parent whose replies remain leaves a tombstone. */
export function removeMessage(world: SlackWorld, message: Message): void {
  const { channel, ts } = message
  forget(world, message)
  if (message.reply_count) {
    world.db.messages.put(tombstone(message))
    world.emit('message_changed', { channel, ts, previous: wireMessage(message) })
    return
  }
  world.db.messages.delete(`${channel}:${ts}`)
  world.emit('message_deleted', { channel, ts, previous: wireMessage(message) })
  if (message.thread_ts === undefined || message.thread_ts === ts) return
  const parent = leaveThread(world, message)
  // Nothing holds a tombstone any more once its last reply is gone.
  if (parent?.subtype === 'tombstone' && !parent.reply_count) world.db.messages.delete(`${channel}:${parent.ts}`)
}

/** What stands in a thread's first place once the parent is deleted (message_changed events in public repositories, 2025). */
const tombstone = ({
  channel,
  ts,
  thread_ts,
  reply_count,
  reply_users_count,
  latest_reply,
  reply_users,
  is_locked,
  subscribed,
}: Message): Message =>
  ({
    subtype: 'tombstone',
    user: 'USLACKBOT',
    type: 'message',
    ts,
    text: 'This message was deleted.',
    hidden: true,
    thread_ts,
    reply_count,
    reply_users_count,
    latest_reply,
    reply_users,
    is_locked,
    subscribed,
    channel,
  }) as Message

function forget(world: SlackWorld, { channel, ts, pinned_to, reactions }: Message): void {
  if (pinned_to) world.db.pins.delete(`${channel}:${ts}`)
  for (const { users } of reactions ?? []) for (const user of users) world.db.reacted.delete(`${user}:${channel}:${ts}`)
}

/** A direct message is on everybody's list again once something is said in it. */
function surface(world: SlackWorld, channel: string): void {
  const conversation = world.db.conversations.get(channel)
  if (!conversation?.party) return
  for (const user of partiesOf(conversation)) {
    const member = memberOf(world, channel, user)
    if (member && !member.is_open) world.db.members.update(member, { is_open: true })
  }
}

const partiesOf = (conversation: Conversation): string[] => conversation.party?.split(',') ?? []
