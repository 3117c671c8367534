import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { requireConversation } from './conversations.ts'
import { requireFile } from './files.ts'
import { messageIn } from './items.ts'
import { seconds } from './stamps.ts'

/** Something a person has starred. */
export interface Star {
  user: string
  /** `message`, `file`, or the kind of a conversation. */
  type: 'message' | 'file' | 'channel' | 'im' | 'group'
  channel?: string
  ts?: string
  file?: string
  date_create: number
}

export const starKey = ({ user, channel, ts, file }: Star): string =>
  `${user}:${file ?? [channel, ts].filter(Boolean).join(':')}`

/** What a call means to star: a file, a message, or a whole conversation (docs.slack.dev, stars.add). */
export function starIn(world: SlackWorld, args: Args): Star {
  const star = { user: world.caller.user_id, date_create: seconds(world.now()) }
  if (args.text('file_comment')) throw slackError('file_comment_not_found')
  const file = args.text('file')
  if (file) return { ...star, type: 'file', file: requireFile(world, file).id }
  if (args.text('timestamp')) {
    const { channel, ts } = messageIn(world, args)
    return { ...star, type: 'message', channel, ts }
  }
  const channel = args.text('channel')
  if (!channel) throw slackError('no_item_specified')
  const conversation = requireConversation(world, channel)
  return { ...star, type: conversation.is_im ? 'im' : conversation.is_private ? 'group' : 'channel', channel }
}

export function addStar(world: SlackWorld, star: Star): void {
  if (world.db.stars.get(starKey(star))) throw slackError('already_starred')
  world.db.stars.insert(star)
  tell(world, 'star_added', star)
}

export function removeStar(world: SlackWorld, star: Star): void {
  if (!world.db.stars.delete(starKey(star))) throw slackError('not_starred')
  tell(world, 'star_removed', star)
}

const tell = (world: SlackWorld, type: string, { user, date_create, ts, ...item }: Star): void =>
  world.emit(type, { user, item: { ...item, ...(ts && { message: { ts } }), date_create } })
