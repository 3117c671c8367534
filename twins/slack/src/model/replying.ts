import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Message, Without } from './types.ts'

/** Somebody with replies in a thread: spares counting the thread on every reply. */
export interface Replier {
  /** `<channel>:<ts of the parent>` */
  thread: string
  user: string
  replies: number
}

/** The first five repliers are named (docs.slack.dev, "Retrieving messages", threads). */
const NAMED = 5

/**
 * The thread that `thread_ts` asks for; undefined when it is left out. A reply's ts leads to its thread. A ts of no message
 * is taken as it is: such a reply is accepted and shown nowhere (slackapi/python-slack-sdk#840).
 */
export function readThread(world: SlackWorld, channel: string, asked: string | undefined): string | undefined {
  if (asked === undefined || asked === '') return undefined
  // jenkinsci/slack-plugin#584
  if (!/^\d+\.\d+$/.test(asked))
    throw slackError('invalid_thread_ts', {
      response_metadata: { messages: [`[ERROR] ${asked} is not a valid thread_ts`] },
    })
  return world.db.messages.get(`${channel}:${asked}`)?.thread_ts ?? asked
}

/** The fields that make a message a reply, and one that is broadcast: of `thread_ts` and `reply_broadcast`. */
export function replyFields(world: SlackWorld, channel: string, args: Args): Partial<Message> {
  const thread_ts = readThread(world, channel, args.text('thread_ts'))
  if (!thread_ts) return {}
  const parent_user_id = world.db.messages.get(`${channel}:${thread_ts}`)?.user
  return {
    ...(args.flag('reply_broadcast') && { subtype: 'thread_broadcast' }),
    thread_ts,
    ...(parent_user_id && { parent_user_id }),
  }
}

/** Brings the parent's counts up to date when a reply has come. Returns the parent as it is sent, when there is one. */
export function joinThread(world: SlackWorld, reply: Message): Without<Message, 'channel'> | undefined {
  const parent = parentOf(world, reply)
  if (!parent) return undefined
  const newcomer = count(world, reply, 1) === 1
  const named = parent.reply_users ?? []
  const { channel: _, ...root } = world.db.messages.update(parent, {
    thread_ts: parent.ts,
    reply_count: (parent.reply_count ?? 0) + 1,
    reply_users_count: (parent.reply_users_count ?? 0) + (newcomer ? 1 : 0),
    latest_reply: reply.ts,
    reply_users: newcomer && named.length < NAMED ? [...named, authorIn(reply)] : named,
    is_locked: parent.is_locked ?? false,
    subscribed: parent.subscribed ?? false,
  })
  return root
}

/** Brings the parent's counts up to date after a reply was deleted. Returns the parent as it is now. */
export function leaveThread(world: SlackWorld, reply: Message): Message | undefined {
  const parent = parentOf(world, reply)
  if (!parent) return undefined
  const gone = count(world, reply, -1) === 0
  const left = (parent.reply_count ?? 1) - 1
  if (left <= 0) return world.db.messages.update(parent, UNTHREADED)
  return world.db.messages.update(parent, {
    reply_count: left,
    reply_users_count: (parent.reply_users_count ?? 1) - (gone ? 1 : 0),
    latest_reply: latestIn(world, parent),
    reply_users: gone ? firstRepliers(world, threadOf(parent)) : (parent.reply_users ?? []),
  })
}

const UNTHREADED: Partial<Message> = {
  thread_ts: undefined,
  reply_count: undefined,
  reply_users_count: undefined,
  latest_reply: undefined,
  reply_users: undefined,
  is_locked: undefined,
  subscribed: undefined,
}

const parentOf = (world: SlackWorld, { channel, thread_ts }: Message) =>
  world.db.messages.get(`${channel}:${thread_ts}`)

const threadOf = ({ channel, thread_ts }: Message): string => `${channel}:${thread_ts}`

const authorIn = (message: Message): string => message.user ?? message.bot_id ?? ''

/** Adds to the author's replies in the thread; returns how many they are now. */
function count(world: SlackWorld, reply: Message, by: number): number {
  const thread = threadOf(reply)
  const user = authorIn(reply)
  const replies = (world.db.repliers.get(`${thread}:${user}`)?.replies ?? 0) + by
  if (replies > 0) world.db.repliers.put({ thread, user, replies })
  else world.db.repliers.delete(`${thread}:${user}`)
  return replies
}

const firstRepliers = (world: SlackWorld, thread: string): string[] =>
  world.db.repliers.find({ where: { thread }, limit: NAMED }).map(({ user }) => user)

function latestIn(world: SlackWorld, { channel, ts, thread_ts }: Message): string {
  const [latest] = world.db.messages.find({
    where: { channel, thread: thread_ts, ts: { gt: ts } },
    order: 'ts',
    descending: true,
    limit: 1,
  })
  return latest?.ts ?? ts
}
