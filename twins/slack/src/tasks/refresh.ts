import { sayGoodbye } from '../model/sessions.ts'
import type { SlackWorld } from '../types.ts'

const WARNED_AHEAD = 10_000

/** A socket's time is over: it is warned, and closed ten seconds later (docs.slack.dev, "Using Socket Mode", disconnects). */
export function refresh(world: SlackWorld, { session: id, warned }: { session: string; warned?: boolean }): void {
  const session = world.db.sessions.get(id)
  if (!session?.open) return
  sayGoodbye(world, session, warned ? 'refresh_requested' : 'warning')
  if (!warned) world.later(world.now() + WARNED_AHEAD, 'refresh', { session: id, warned: true })
}
