import type { SlackWorld } from '../types.ts'
import { addMessage } from './messages.ts'
import type { Message } from './types.ts'

/**
 * What the service itself writes into a conversation about `user`: it carries no bot or app fields, whoever did it
 * (tapes/nango/messages-received).
 */
export const announce = (
  world: SlackWorld,
  channel: string,
  user: string,
  subtype: string,
  text: string,
  more: Partial<Message> = {},
): Message => addMessage(world, channel, { subtype, user, ...more, text })
