import type { SlackWorld } from '../types.ts'
import { agentActs } from './agents.ts'
import { appActs } from './apps.ts'
import { commandActs } from './commands.ts'
import { elementActs } from './elements.ts'
import { lookActs } from './look.ts'
import { messageActs } from './messages.ts'
import { modalActs } from './modals.ts'
import type { Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

const all: Readonly<Record<string, Act>> = {
  ...messageActs,
  ...elementActs,
  ...modalActs,
  ...commandActs,
  ...lookActs,
  ...appActs,
  ...agentActs,
}

/** What people and developers do to Slack without its API. Whoever asks with nothing is told what is missing. */
export const acts: Readonly<Record<string, Act>> = Object.fromEntries(
  Object.entries(all).map(([name, act]) => [name, (world, wish) => act(world, isObject(wish) ? wish : {})]),
)

const isObject = (wish: unknown): wish is Wish => typeof wish === 'object' && wish !== null && !Array.isArray(wish)
