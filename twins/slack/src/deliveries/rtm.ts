import type { Delivery } from '@dtu/kit'
import { stamp } from '../model/stamps.ts'
import type { SlackWorld } from '../types.ts'
import { sees } from './audience.ts'
import type { Occurrence } from './occurrence.ts'
import { overRtm } from './tell.ts'

/** An occurrence as open RTM connections hear of it: without a wrapper, and only what RTM knows (docs.slack.dev, RTM events). */
export function overConnections(world: SlackWorld, occurrence: Occurrence): Delivery[] {
  if (occurrence.app !== undefined || !overRtm(occurrence.event.type)) return []
  const event = { ...occurrence.event, event_ts: occurrence.event.event_ts ?? stamp(world) }
  return world.db.sessions
    .find({ where: { kind: 'rtm', open: true } })
    .filter(({ user }) => user !== undefined && sees(world, user, occurrence))
    .map(({ id }) => ({ channel: 'rtm', payload: { session: id, text: JSON.stringify(event) } }))
}
