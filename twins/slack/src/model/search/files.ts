import type { SlackWorld } from '../../types.ts'
import { seesFile } from '../files.ts'
import type { File } from '../types.ts'
import { saysAll } from './messages.ts'
import type { Search } from './query.ts'

/** Files whose name, title or text has all of the terms, where the caller may see them, the newest first. */
export function findFiles(world: SlackWorld, { terms, channels, users }: Search): File[] {
  const rows = world.db.files.find({ where: {}, order: 'created', descending: true })
  return rows.filter((file) => {
    if (
      file.mode === 'tombstone' ||
      (users && !users.has(file.user)) ||
      (channels && !placesOf(file).some((place) => channels.has(place)))
    )
      return false
    return seesFile(world, file) && saysAll(`${file.name} ${file.title} ${textOf(world, file)}`, terms)
  })
}

const placesOf = ({ channels, groups, ims }: File): string[] => [...channels, ...groups, ...ims]

const textOf = (world: SlackWorld, file: File): string =>
  file.mode === 'snippet' ? (world.blobs.get(file.id)?.bytes.toString() ?? '') : ''
