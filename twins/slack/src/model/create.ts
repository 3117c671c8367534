import type { SlackWorld } from '../types.ts'
import type { Conversation } from './types.ts'

export interface NewConversation {
  readonly name: string
  readonly creator: string
  readonly members: readonly string[]
  /** Milliseconds. */
  readonly at: number
  readonly private?: boolean
  readonly general?: boolean
  readonly purpose?: string
}

/** A new channel and its members. Says nothing: whoever calls emits what the vendor would. */
export function createConversation(world: SlackWorld, given: NewConversation): Conversation {
  const secret = given.private ?? false
  const conversation = world.db.conversations.insert({
    id: world.ids.next('channel'),
    name: given.name,
    is_channel: !secret,
    is_group: secret,
    is_im: false,
    is_mpim: false,
    is_private: secret,
    is_general: given.general ?? false,
    is_archived: false,
    created: Math.floor(given.at / 1000),
    creator: given.creator,
    updated: given.at,
    topic: { value: '', creator: '', last_set: 0 },
    purpose: given.purpose ? { value: given.purpose, creator: given.creator, last_set: Math.floor(given.at / 1000) } : { value: '', creator: '', last_set: 0 },
    previous_names: [],
  })
  for (const user of given.members) addMember(world, conversation.id, user)
  return conversation
}

export const addMember = (world: SlackWorld, channel: string, user: string): void => {
  world.db.members.put({ channel, user, last_read: '0000000000.000000', is_open: true })
}
