import type { SlackWorld } from '../types.ts'
import { agentActs } from './agents.ts'
import { appActs } from './apps.ts'
import { commandActs } from './commands.ts'
import { elementActs } from './elements.ts'
import { lookActs } from './look.ts'
import { messageActs } from './messages.ts'
import { modalActs } from './modals.ts'
import type { Wish } from './wish.ts'

/** What people and developers do to Slack without its API. */
export const acts: Readonly<Record<string, (world: SlackWorld, wish: Wish) => unknown>> = {
  ...messageActs,
  ...elementActs,
  ...modalActs,
  ...commandActs,
  ...lookActs,
  ...appActs,
  ...agentActs,
}
