import type { Tellings } from './occurrence.ts'

/** What only one person's own view knows: nobody hears what others have read, closed or starred. */
const NAMES = [
  'channel_marked',
  'dnd_updated',
  'group_close',
  'group_marked',
  'group_open',
  'im_close',
  'im_marked',
  'im_open',
  'star_added',
  'star_removed',
] as const

export const own: Tellings = Object.fromEntries(
  NAMES.map((name) => [name, (_world, fact) => [{ name, self: fact.user, event: { type: name, ...fact } }]]),
)
