import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { seconds } from './stamps.ts'
import type { Message, Pin } from './types.ts'

/** docs.slack.dev, pins.add: too_many_pins. */
const MOST = 100

/** What may not be pinned: the service's own words. */
const UNPINNABLE = /^(channel|group)_/

/** Pins a message and says so. */
export function pin(world: SlackWorld, message: Message): void {
  const { channel, ts } = message
  if (world.db.pins.get(`${channel}:${ts}`)) throw slackError('already_pinned')
  if (UNPINNABLE.test(message.subtype ?? '')) throw slackError('not_pinnable')
  const before = world.db.pins.count({ channel })
  if (before >= MOST) throw slackError('too_many_pins')
  const created = seconds(world.now())
  const created_by = world.caller.user_id
  // tapes/nango/get-conversation-history
  const pinned = world.db.messages.update(message, {
    pinned_to: [channel],
    pinned_info: { channel, pinned_by: created_by, pinned_ts: created },
  })
  tell(world, 'pin_added', world.db.pins.insert({ channel, item: ts, created, created_by }), pinned, before + 1)
}

/** Takes a pin away and says so. */
export function unpin(world: SlackWorld, message: Message): void {
  const { channel, ts } = message
  const present = world.db.pins.get(`${channel}:${ts}`)
  if (!present) throw slackError('no_pin')
  world.db.pins.delete(`${channel}:${ts}`)
  const bare = world.db.messages.update(message, { pinned_to: undefined, pinned_info: undefined })
  tell(world, 'pin_removed', present, bare, world.db.pins.count({ channel }))
}

/** docs.slack.dev, pin_added and pin_removed. */
function tell(
  world: SlackWorld,
  type: string,
  { channel, created, created_by }: Pin,
  { channel: _, ...message }: Message,
  count: number,
): void {
  const item = { type: 'message', channel, created, created_by, message }
  const how = type === 'pin_removed' ? { has_pins: count > 0 } : {}
  world.emit(type, {
    user: world.caller.user_id,
    channel_id: channel,
    item,
    item_user: message.user,
    pin_count: count,
    ...how,
  })
}

/** A channel's pins, the latest first: at most a hundred. */
export const pinsIn = (world: SlackWorld, channel: string): Pin[] =>
  world.db.pins.find({ where: { channel }, descending: true })
