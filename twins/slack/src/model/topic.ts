import { invalidArguments, slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { announce } from './announce.ts'
import type { Conversation } from './types.ts'

const LONGEST = 250

/** A topic or a purpose: may be empty, may not be missing. */
export function requireShort(text: string | undefined, name: string): string {
  if (text === undefined) throw invalidArguments(`missing required field: ${name}`)
  if ([...text].length > LONGEST) throw slackError('too_long')
  return text
}

/** Said even when it was the same before (tapes/nango/messages-received). */
export const setTopic = (world: SlackWorld, conversation: Conversation, topic: string): Conversation => {
  const changed = world.db.conversations.update(conversation, { topic: note(world, topic), updated: world.now() })
  announce(
    world,
    conversation.id,
    world.caller.user_id,
    'channel_topic',
    topic === '' ? 'cleared the channel topic' : `set the channel topic: ${topic}`,
    { topic },
  )
  return changed
}

export const setPurpose = (world: SlackWorld, conversation: Conversation, purpose: string): Conversation => {
  const changed = world.db.conversations.update(conversation, { purpose: note(world, purpose), updated: world.now() })
  // "Description" is what people call a purpose (tapes/nango/messages-received).
  announce(
    world,
    conversation.id,
    world.caller.user_id,
    'channel_purpose',
    purpose === '' ? 'cleared the channel description' : `set the channel description: ${purpose}`,
    { purpose },
  )
  return changed
}

const note = (world: SlackWorld, value: string) => ({
  value,
  creator: world.caller.user_id,
  last_set: Math.floor(world.now() / 1000),
})
