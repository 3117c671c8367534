import type { SlackWorld } from '../types.ts'
import { messageFile } from '../view/file.ts'
import { kindOf } from './conversations.ts'
import { addMessage, type Said } from './messages.ts'
import type { Conversation, File, Message } from './types.ts'

/** Shows files in a conversation with one message and says so. Returns the message. */
export function shareFiles(world: SlackWorld, files: readonly File[], conversation: Conversation, said: Said): Message {
  const message = addMessage(world, conversation.id, {
    ...said,
    files: files.map(messageFile),
    upload: false,
    display_as_bot: false,
  })
  for (const { id } of files) noteShare(world, world.db.files.get(id) as File, conversation, message)
  return message
}

const LISTS = { channels: 'channels', groups: 'groups', mpim: 'groups', im: 'ims' } as const

/** Writes down where a file was shared (docs.slack.dev, "File object", shares). */
function noteShare(world: SlackWorld, file: File, conversation: Conversation, message: Message): void {
  const kind = kindOf(conversation)
  const list = LISTS[kind]
  const sort = kind === 'channels' ? 'public' : 'private'
  const places = file.shares[sort] ?? {}
  const share = {
    reply_users: [],
    reply_users_count: 0,
    reply_count: 0,
    ts: message.ts,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
    ...(conversation.name && { channel_name: conversation.name }),
    team_id: world.caller.team_id,
    share_user_id: world.caller.user_id,
    source: 'UNKNOWN',
    is_silent_share: false,
  }
  world.db.files.update(file, {
    is_public: file.is_public === true || sort === 'public',
    shares: { ...file.shares, [sort]: { ...places, [conversation.id]: [...(places[conversation.id] ?? []), share] } },
    [list]: [...new Set([...file[list], conversation.id])],
  })
  if (sort === 'public' && file.is_public !== true)
    world.emit('file_public', { file_id: file.id, user_id: file.user, file: { id: file.id } })
  world.emit('file_shared', {
    file_id: file.id,
    user_id: world.caller.user_id,
    file: { id: file.id },
    channel_id: conversation.id,
  })
}
