import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { wireMessage } from '../view/message.ts'
import { botOf } from './authorship.ts'
import { type Content, EDITED, readContent } from './content.ts'
import { readMetadata } from './metadata.ts'
import { seconds } from './stamps.ts'
import type { Message } from './types.ts'

/** What a message may be, to be edited (docs.slack.dev, chat.update, "Valid message types"). */
const EDITABLE = new Set([undefined, 'bot_message', 'me_message', 'thread_broadcast', 'file_share'])

/** Whether the caller wrote it: an app its bot's messages, a person's token that person's. */
function wrote(world: SlackWorld, message: Message): boolean {
  const { caller } = world
  if (caller.kind === 'user') return message.user === caller.user_id
  return (
    message.bot_id !== undefined &&
    message.bot_id === caller.bot_id &&
    (message.user === undefined || message.user === caller.user_id)
  )
}

export function requireEditable(world: SlackWorld, message: Message): void {
  if (!wrote(world, message) || !EDITABLE.has(message.subtype)) throw slackError('cant_update_message')
  if (world.db.streams.get(`${message.channel}:${message.ts}`)) throw slackError('streaming_state_conflict')
}

/** Its author may delete it; of people, also a workspace's administrators (docs.slack.dev, chat.delete). */
export function requireDeletable(world: SlackWorld, message: Message): void {
  if (message.subtype === 'tombstone') throw slackError('message_not_found')
  const admin = world.caller.kind === 'user' && world.db.users.get(world.caller.user_id)?.is_admin
  if (!wrote(world, message) && !admin) throw slackError('cant_delete_message')
}

/** What chat.update makes of a message. Throws `no_text` when it would change nothing. */
export function edit(world: SlackWorld, message: Message, args: Args): Partial<Message> {
  const content = readContent(world, args, EDITED)
  const broadcast = broadcasting(world, message, args, content)
  const metadata = readMetadata(args)
  if (!says(content)) {
    if (!broadcast && metadata === undefined) throw slackError('no_text')
    return { ...broadcast, ...metadataChange(metadata) }
  }
  return { ...contentChange(content), ...metadataChange(metadata), ...edited(world, content) }
}

const says = ({ text, blocks, attachments }: Content): boolean =>
  Boolean(text) || blocks !== undefined || attachments !== undefined

/** Attachments stay when they are left out; blocks stay when neither they nor text are given (docs.slack.dev, chat.update). */
function contentChange({ text, blocks, attachments, own }: Content): Partial<Message> {
  const kept = blocks && (blocks.length > 0 ? [...blocks] : undefined)
  return {
    ...(text !== undefined && { text }),
    ...((own || blocks) && { blocks: kept }),
    ...(attachments && { attachments: attachments.length > 0 ? [...attachments] : undefined }),
  }
}

const metadataChange = (metadata: ReturnType<typeof readMetadata>): Partial<Message> =>
  metadata === undefined ? {} : { metadata: metadata ?? undefined }

/** Only text that is shown marks a message as edited (docs.slack.dev, chat.update; tapes/nango/update-message: an app's edit is its bot's). */
function edited(world: SlackWorld, { own }: Content): Partial<Message> {
  if (own) return {}
  const user = world.caller.kind === 'bot' ? (botOf(world) ?? world.caller.user_id) : world.caller.user_id
  return { edited: { user, ts: `${seconds(world.now())}.000000` } }
}

/** A reply that is shown to the whole channel afterwards: that is all an edit can do at once. */
function broadcasting(world: SlackWorld, message: Message, args: Args, content: Content): Partial<Message> | undefined {
  if (!args.flag('reply_broadcast') || message.subtype === 'thread_broadcast') return undefined
  if (message.thread_ts === undefined || message.thread_ts === message.ts) throw slackError('cant_broadcast_message')
  if (says(content)) throw slackError('no_dual_broadcast_content_update')
  const root = world.db.messages.get(`${message.channel}:${message.thread_ts}`)
  return { subtype: 'thread_broadcast', ...(root && { root: wireMessage(root) }) }
}
