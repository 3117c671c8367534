import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { requireConversation } from './conversations.ts'
import { requireFile } from './files.ts'
import type { File, Message } from './types.ts'

/** What reactions, pins and stars hang on. */
export type Item =
  | { readonly type: 'message'; readonly message: Message }
  | { readonly type: 'file'; readonly file: File }

/** The message that `channel` and `timestamp` name (docs.slack.dev, reactions.add and pins.add, errors). */
export function messageIn(world: SlackWorld, args: Args): Message {
  const [channel, timestamp] = [args.text('channel'), args.text('timestamp')]
  if (!channel || !timestamp) throw slackError('no_item_specified')
  const conversation = requireConversation(world, channel)
  if (!/^\d+\.\d+$/.test(timestamp)) throw slackError('bad_timestamp')
  const message = world.db.messages.get(`${conversation.id}:${timestamp}`)
  if (!message || message.subtype === 'tombstone') throw slackError('message_not_found')
  return message
}

/** The message, or the file that `file` names. Comments of files are gone from the service since 2018. */
export function itemIn(world: SlackWorld, args: Args): Item {
  if (args.text('file_comment')) throw slackError('file_comment_not_found')
  const file = args.text('file')
  return file ? { type: 'file', file: requireFile(world, file) } : { type: 'message', message: messageIn(world, args) }
}
