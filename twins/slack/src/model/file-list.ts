import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { requireConversation } from './conversations.ts'
import { seesFile } from './files.ts'
import { type NumberedPage, slicePage } from './paging.ts'
import type { File } from './types.ts'

/** docs.slack.dev, files.list, "File types". */
const TYPES: Readonly<Record<string, (file: File) => boolean>> = {
  all: () => true,
  spaces: ({ filetype }) => filetype === 'space' || filetype === 'quip',
  snippets: ({ mode }) => mode === 'snippet',
  images: ({ mimetype }) => mimetype.startsWith('image/'),
  gdocs: ({ external_type }) => external_type === 'gdrive',
  zips: ({ filetype }) => filetype === 'zip',
  pdfs: ({ filetype }) => filetype === 'pdf',
}

export interface FileFilter {
  readonly user: string | undefined
  /** Seconds. */
  readonly from: number | undefined
  readonly to: number | undefined
  readonly channel: string | undefined
  readonly types: readonly string[]
}

export function readFilter(world: SlackWorld, args: Args): FileFilter {
  const user = args.text('user') || undefined
  if (user && !world.db.users.get(user)) throw slackError('user_not_found')
  const types = args.list('types')
  if (types.some((type) => !(type in TYPES))) throw slackError('unknown_type')
  const channel = args.text('channel')
  return {
    user,
    from: secondsIn(args, 'ts_from'),
    to: secondsIn(args, 'ts_to'),
    channel: channel ? requireConversation(world, channel).id : undefined,
    types: types.length > 0 ? types : ['all'],
  }
}

function secondsIn(args: Args, name: string): number | undefined {
  const given = Number(args.text(name) || Number.NaN)
  return Number.isFinite(given) && given > 0 ? given : undefined
}

/** A page of the files the caller may see, the newest first, and how many there are in all. Who sees what is no column, so all that match are looked at. */
export function listFiles(
  world: SlackWorld,
  { user, from, to, channel, types }: FileFilter,
  page: NumberedPage,
): { files: File[]; total: number } {
  const rows = world.db.files.find({
    where: { user, created: { gte: from, lte: to } },
    order: 'created',
    descending: true,
  })
  const seen = rows.filter(
    (file) =>
      file.mode !== 'tombstone' &&
      types.some((type) => TYPES[type]?.(file)) &&
      (!channel || sharedIn(file, channel)) &&
      seesFile(world, file),
  )
  return { files: slicePage(seen, page), total: seen.length }
}

const sharedIn = ({ channels, groups, ims }: File, channel: string): boolean =>
  channels.includes(channel) || groups.includes(channel) || ims.includes(channel)
