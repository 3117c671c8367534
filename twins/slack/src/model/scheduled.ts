import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { signed } from './authorship.ts'
import { REFUSED, requireContent } from './content.ts'
import { memberOf } from './conversations.ts'
import { addMessage, type Said } from './messages.ts'
import { readMetadata } from './metadata.ts'
import { replyFields } from './replying.ts'
import { seconds } from './stamps.ts'
import type { Conversation, ScheduledMessage } from './types.ts'

/** docs.slack.dev, chat.scheduleMessage, "Restrictions": 120 days ahead; 30 messages of an app to a channel within 5 minutes. */
const FURTHEST = 120 * 24 * 3600
const MOST_AT_ONCE = 30
const AT_ONCE = 300

/** docs.slack.dev, chat.deleteScheduledMessage: what is due within a minute cannot be taken back. */
const LAST_CALL = 60

/** The name of the task that posts. */
export const POST_SCHEDULED = 'scheduled'

/** When to post, in seconds. Throws `time_in_past`, `time_too_far`, `restricted_too_many`. */
export function readPostAt(world: SlackWorld, channel: string, args: Args): number {
  const given = args.required('post_at').trim()
  if (!/^\d+(\.\d+)?$/.test(given)) throw slackError('invalid_time')
  const at = Math.floor(Number(given))
  const now = seconds(world.now())
  if (at <= now) throw slackError('time_in_past')
  if (at > now + FURTHEST) throw slackError('time_too_far')
  const near = world.db.scheduled.count({
    app: world.caller.app_id,
    channel,
    post_at: { gt: at - AT_ONCE, lt: at + AT_ONCE },
  })
  if (near >= MOST_AT_ONCE) throw slackError('restricted_too_many')
  return at
}

/** Keeps a message for later and has it posted on the universe's time. */
export function schedule(world: SlackWorld, conversation: Conversation, post_at: number, args: Args): ScheduledMessage {
  const { app_id, user_id } = world.caller
  const message = content(world, conversation.id, args)
  const id = world.ids.next('scheduled')
  const item = world.later(post_at * 1000, POST_SCHEDULED, { id })
  return world.db.scheduled.insert({
    id,
    channel: conversation.id,
    app_id,
    user: user_id,
    post_at,
    date_created: seconds(world.now()),
    text: message.text,
    message,
    item,
  })
}

function content(world: SlackWorld, channel: string, args: Args): Said {
  const metadata = readMetadata(args)
  const { blocks, ...said } = requireContent(world, args, REFUSED)
  return {
    ...signed(world),
    ...said,
    ...(metadata && { metadata }),
    ...replyFields(world, channel, args),
    ...(blocks && { blocks }),
  }
}

/** Posts what has fallen due, when its author may still post there; else it is dropped. */
export function postScheduled(world: SlackWorld, { id }: { readonly id: string }): void {
  const scheduled = world.db.scheduled.get(id)
  if (!scheduled) return
  world.db.scheduled.delete(id)
  const conversation = world.db.conversations.get(scheduled.channel)
  if (!conversation || conversation.is_archived) return
  const welcome = memberOf(world, conversation.id, scheduled.user) || !conversation.is_private
  if (welcome) addMessage(world, conversation.id, scheduled.message as Said)
}

/** The app's own scheduled message of that channel. */
export function requireScheduled(world: SlackWorld, channel: string, id: string): ScheduledMessage {
  const scheduled = world.db.scheduled.get(id)
  if (
    !scheduled ||
    scheduled.channel !== channel ||
    scheduled.app_id !== world.caller.app_id ||
    scheduled.post_at - seconds(world.now()) < LAST_CALL
  )
    throw slackError('invalid_scheduled_message_id')
  return scheduled
}

export function unschedule(world: SlackWorld, scheduled: ScheduledMessage): void {
  world.cancel(scheduled.item)
  world.db.scheduled.delete(scheduled.id)
}
