import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { byName, isMember, isVisible, requireActive, requireConversation } from './conversations.ts'
import { openDirect } from './directs.ts'
import type { Conversation, User } from './types.ts'

const USER_ID = /^[UW][A-Z0-9]{6,}$/

/**
 * The conversation that `channel` names where something is posted: an id, a name with or without `#`, a person's id or
 * `@name`, whose direct message is opened (docs.slack.dev, chat.postMessage, "Post to an IM channel").
 */
function postingPlace(world: SlackWorld, asked: string): Conversation {
  const known = world.db.conversations.get(asked)
  if (known && isVisible(world, known)) return known
  const person = personNamed(world, asked)
  if (person) return directTo(world, person)
  return byName(world, asked) ?? requireConversation(world, asked)
}

function personNamed(world: SlackWorld, asked: string): User | undefined {
  if (asked.startsWith('@')) return world.db.users.first({ name: asked.slice(1) })
  return USER_ID.test(asked) ? world.db.users.get(asked) : undefined
}

function directTo(world: SlackWorld, user: User): Conversation {
  if (user.deleted) throw slackError('channel_not_found')
  // Seen in public issue threads: an app cannot talk to an app.
  if (user.is_bot && world.caller.kind === 'bot' && user.id !== world.caller.user_id) throw slackError('cannot_dm_bot')
  return openDirect(world, world.caller.user_id, [user.id]).conversation
}

/** The conversation named by `channel`, when the caller may post there (docs.slack.dev, chat.postMessage and scope chat:write.public). */
export function requirePostable(world: SlackWorld, asked: string): Conversation {
  const conversation = postingPlace(world, asked)
  requireActive(conversation)
  if (!isMember(world, conversation.id) && !postsAnywhere(world, conversation)) throw slackError('not_in_channel')
  return conversation
}

const postsAnywhere = ({ caller }: SlackWorld, conversation: Conversation): boolean =>
  caller.kind === 'bot' &&
  !conversation.is_private &&
  !conversation.is_im &&
  caller.scopes.includes('chat:write.public')
