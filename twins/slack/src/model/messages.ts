import type { SlackWorld } from '../types.ts'
import type { Bot, Message } from './types.ts'

/** A message's id: seconds and microseconds, rising in the whole workspace, so unique in a channel. */
export function nextTs(world: SlackWorld): string {
  const micros = world.ids.rising('ts', world.now() * 1000)
  return `${Math.floor(micros / 1e6)}.${String(micros % 1e6).padStart(6, '0')}`
}

/** The author's fields of a message (tapes/nango/post-message for bots, tapes/slack-ruby-client for people). */
export function authorOf(world: SlackWorld, author: { user: string; bot?: string | undefined; app?: string | undefined }): Partial<Message> {
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
export function addMessage(world: SlackWorld, channel: string, content: Omit<Message, 'channel' | 'type' | 'ts'>): Message {
  const message = { type: 'message', ...content, channel, ts: nextTs(world) } as Message
  world.db.messages.insert(message)
  if (message.thread_ts && message.thread_ts !== message.ts) joinThread(world, message)
  world.emit('message', { channel, ts: message.ts, ...(message.subtype && { subtype: message.subtype }) })
  return message
}

/** Brings the parent's counts up to date when a reply has come. */
function joinThread(world: SlackWorld, reply: Message): void {
  const parent = world.db.messages.get(`${reply.channel}:${reply.thread_ts}`)
  if (!parent) return
  const users = parent.reply_users ?? []
  const author = reply.user ?? reply.bot_id ?? ''
  // The first five repliers are named (docs.slack.dev, "Retrieving messages", threads).
  const reply_users = users.includes(author) || users.length >= 5 ? users : [...users, author]
  const everyone = new Set([...world.db.messages.find({ where: { channel: reply.channel, thread: reply.thread_ts } }).filter((m) => m.ts !== parent.ts).map((m) => m.user ?? m.bot_id)])
  world.db.messages.update(parent, {
    thread_ts: parent.ts,
    reply_count: (parent.reply_count ?? 0) + 1,
    reply_users_count: everyone.size,
    latest_reply: reply.ts,
    reply_users,
    is_locked: parent.is_locked ?? false,
    subscribed: parent.subscribed ?? false,
  })
}
