import type { Channel } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { events } from './events.ts'
import { frames } from './frames.ts'
import { interactions } from './interactions.ts'
import { link } from './link.ts'
import { verification } from './verification.ts'

/** Over what Slack speaks to apps. */
export const channels: Readonly<Record<string, Channel<SlackWorld>>> = {
  events,
  frames,
  interactions,
  link,
  rtm: frames,
  verification,
}
