import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { User } from './types.ts'

/** Longer than anybody means it: the service refuses it as `too_long`; where exactly is not written down. */
const LONGEST = 366 * 24 * 60

/** The times of day when somebody hears nothing: nobody in the twin has any (tapes/nango/get-dnd-info). */
export const scheduleOf = () => ({ dnd_enabled: false, next_dnd_start_ts: 1, next_dnd_end_ts: 1 })

export const isSnoozing = (world: SlackWorld, user: User): boolean => remaining(world, user) > 0

/** A break from notifications, as its taker sees it. */
export function snoozeOf(world: SlackWorld, user: User): Record<string, unknown> {
  if (!isSnoozing(world, user)) return { snooze_enabled: false }
  return {
    snooze_enabled: true,
    snooze_endtime: user.snooze_until,
    snooze_remaining: remaining(world, user),
    snooze_is_indefinite: false,
  }
}

export function snooze(world: SlackWorld, user: User, minutes: number): Record<string, unknown> {
  if (minutes > LONGEST) throw slackError('too_long')
  const changed = world.db.users.update(user, { snooze_until: Math.floor(world.now() / 1000) + minutes * 60 })
  tell(world, changed)
  return snoozeOf(world, changed)
}

export function endSnooze(world: SlackWorld, user: User): void {
  tell(world, world.db.users.update(user, { snooze_until: undefined }))
}

const remaining = (world: SlackWorld, user: User): number =>
  Math.max(0, (user.snooze_until ?? 0) - Math.floor(world.now() / 1000))

function tell(world: SlackWorld, user: User): void {
  world.emit('dnd_updated', { user: user.id, dnd_status: { ...scheduleOf(), ...snoozeOf(world, user) } })
  world.emit('dnd_updated_user', { user: user.id, dnd_status: scheduleOf() })
}
