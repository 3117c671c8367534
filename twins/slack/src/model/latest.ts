import type { SlackWorld } from '../types.ts'
import type { Message } from './types.ts'

/** The newest message of a conversation, replies in threads aside. */
export const latest = (world: SlackWorld, channel: string): Message | undefined =>
  world.db.messages.find({ where: { channel, inHistory: true }, order: 'ts', descending: true, limit: 1 })[0]

export const latestTs = (world: SlackWorld, channel: string): string | undefined => latest(world, channel)?.ts
