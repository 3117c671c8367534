import type { SlackWorld } from '../types.ts'
import { found } from './members.ts'
import type { Conversation } from './types.ts'

export interface NewConversation {
  /** Drawn when left out. */
  readonly id?: string
  readonly name: string
  readonly creator: string
  readonly members: readonly string[]
  /** Milliseconds. */
  readonly at: number
  readonly private?: boolean
  readonly general?: boolean
  readonly purpose?: string
  readonly topic?: string
  /** What a workspace's own first channel is for, such as `welcome`. */
  readonly useCase?: string
}

/** A new channel and its members. Says nothing: whoever calls emits what the vendor would. */
export function createConversation(world: SlackWorld, given: NewConversation): Conversation {
  const created = Math.floor(given.at / 1000)
  const conversation = blank(given.id ?? world.ids.next('channel'), given.creator, given.at, {
    name: given.name,
    // Private channels have been channels, not groups, since March 2021 (docs.slack.dev, "Conversation object").
    is_channel: true,
    is_private: given.private ?? false,
    is_general: given.general ?? false,
    ...(given.topic && { topic: { value: given.topic, creator: given.creator, last_set: created } }),
    ...(given.purpose && { purpose: { value: given.purpose, creator: given.creator, last_set: created } }),
    ...(given.useCase && { use_case: given.useCase }),
  })
  return found(world, conversation, given.members)
}

/** A conversation with what the given sort of it has; nothing is stored yet. `at` in milliseconds. */
export const blank = (id: string, creator: string, at: number, of: Partial<Conversation>): Conversation => ({
  id,
  name: '',
  is_channel: false,
  is_group: false,
  is_im: false,
  is_mpim: false,
  is_private: false,
  is_general: false,
  is_archived: false,
  created: Math.floor(at / 1000),
  creator,
  updated: at,
  topic: { value: '', creator: '', last_set: 0 },
  purpose: { value: '', creator: '', last_set: 0 },
  previous_names: [],
  num_members: 0,
  ...of,
})
