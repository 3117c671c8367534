import type { SlackWorld } from '../types.ts'
import { nextTs } from './messages.ts'
import type { Ephemeral } from './types.ts'

/** Shows a message to one person in a conversation. Nobody else sees it and no event tells of it. */
export const whisper = (world: SlackWorld, said: Omit<Ephemeral, 'ts'>): Ephemeral =>
  world.db.ephemerals.insert({ ...said, ts: nextTs(world) })
