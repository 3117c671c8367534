import { memberOf } from '../model/conversations.ts'
import type { SlackWorld } from '../types.ts'
import type { Fact, Tellings } from './occurrence.ts'

/** Files are told of to their owner and to whoever sees them (docs.slack.dev, file events). */
const seen =
  (name: string): Tellings[string] =>
  (world, fact) => [{ name, event: { type: name, ...fact }, visible: (user) => seesFile(world, fact, user) }]

function seesFile(world: SlackWorld, fact: Fact, user: string): boolean {
  const file = world.db.files.get(fact.file_id)
  if (file?.user === user || file?.is_public === true) return true
  const places: string[] = fact.channel_ids ?? [
    ...(file?.channels ?? []),
    ...(file?.groups ?? []),
    ...(file?.ims ?? []),
  ]
  return places.some((channel) => memberOf(world, channel, user) !== undefined)
}

export const files: Tellings = {
  file_created: seen('file_created'),
  file_change: seen('file_change'),
  file_public: seen('file_public'),
  file_unshared: seen('file_unshared'),
  file_deleted: seen('file_deleted'),
}
