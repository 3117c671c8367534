import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import { signed } from '../model/authorship.ts'
import { isMember, requireConversation } from '../model/conversations.ts'
import { cursorTo, readCursor, readLimit } from '../model/cursor.ts'
import { removeFile, seesFile } from '../model/files.ts'
import { addRemoteFile, requireRemoteFile, updateRemoteFile } from '../model/remote-files.ts'
import { shareFiles } from '../model/sharing.ts'
import type { Conversation } from '../model/types.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showFile } from '../view/file.ts'

/** Where a remote file is to be shown: the caller is in all of them. */
function placesIn(world: SlackWorld, args: Args): Conversation[] {
  const places = args.list('channels').map((id) => requireConversation(world, id))
  if (places.length === 0) throw slackError('channel_not_found')
  if (places.some(({ id }) => !isMember(world, id))) throw slackError('not_in_channel')
  return places
}

const NO_LATER = Number.MAX_SAFE_INTEGER

/** Files that lie elsewhere and that an app shows in Slack (docs.slack.dev, "Working with remote files"). */
export const remoteFiles: Operations = {
  'files.remote.add': (world, { args }) => ({ ok: true, file: showFile(addRemoteFile(world, args)) }),

  'files.remote.info': (world, { args }) => ({ ok: true, file: showFile(requireRemoteFile(world, args)) }),

  'files.remote.list': (world, { args }) => {
    const limit = readLimit(args, 100)
    const from = Number(readCursor(args, 'file') ?? 0)
    const [since, until] = [Number(args.text('ts_from') || 0), Number(args.text('ts_to') || NO_LATER)]
    const channel = args.text('channel')
    const found = world.db.files
      .find({ where: { remote: true, created: { gte: since, lte: until } }, order: 'created', descending: true })
      .filter(
        (file) =>
          seesFile(world, file) && (!channel || [...file.channels, ...file.groups, ...file.ims].includes(channel)),
      )
    const next = from + limit < found.length ? cursorTo('file', String(from + limit)) : ''
    return { ok: true, files: found.slice(from, from + limit).map(showFile), response_metadata: { next_cursor: next } }
  },

  'files.remote.share': (world, { args }) => {
    const file = requireRemoteFile(world, args)
    for (const place of placesIn(world, args)) shareFiles(world, [file], place, { ...signed(world), text: '' })
    return { ok: true, file: showFile(world.db.files.get(file.id) ?? file) }
  },

  'files.remote.update': (world, { args }) => {
    const file = requireRemoteFile(world, args)
    return { ok: true, file: showFile(updateRemoteFile(world, file, args)) }
  },

  'files.remote.remove': (world, { args }) => {
    removeFile(world, requireRemoteFile(world, args))
    return { ok: true }
  },
}
