import type { Args } from '../args.ts'
import { invalidArguments, slackError } from '../errors.ts'
import { authorship } from '../model/authorship.ts'
import { readBlocks, richText } from '../model/content.ts'
import { examine, newFile } from '../model/files.ts'
import { formatText } from '../model/formatting.ts'
import { refuseRetired, uploadAtOnce } from '../model/legacy-uploads.ts'
import type { Said } from '../model/messages.ts'
import { requirePostable } from '../model/posting.ts'
import { replyFields } from '../model/replying.ts'
import { shareFiles } from '../model/sharing.ts'
import type { Conversation } from '../model/types.ts'
import { announceUpload, completed } from '../model/uploads.ts'
import type { Operations, SlackWorld } from '../types.ts'
import { showFile } from '../view/file.ts'
import { filesAt } from '../view/reach.ts'
import { withWarnings } from '../warnings.ts'

/** docs.slack.dev, files.completeUploadExternal: channels_limit_exceeded. */
const MOST_CHANNELS = 100

export const uploads: Operations = {
  'files.getUploadURLExternal': (world, { args }) => {
    const upload = announceUpload(world, args)
    return { ok: true, upload_url: `${filesAt(world)}/upload/v1/${upload.ticket}`, file_id: upload.file }
  },

  'files.completeUploadExternal': (world, { args }) => {
    const done = completed(world, args)
    const places = placesIn(world, args)
    const made = done.map(({ upload, title }) => {
      world.db.uploads.delete(upload.ticket)
      return newFile(world, upload, title)
    })
    const examined = made.map((file, index) => examine(world, file, done[index]?.upload.snippet_type))
    for (const { id, user } of made) world.emit('file_created', { file_id: id, user_id: user, file: { id } })
    for (const place of places) shareFiles(world, examined, place, comment(world, place.id, args))
    // Told as they were before the service looked at them and shared them (tapes/slack-ruby-client/files_upload_v2_channel).
    return { ok: true, files: made.map(showFile) }
  },

  'files.upload': (world, { args }) => {
    refuseRetired(world)
    const places = args.list('channels').map((asked) => requirePostable(world, asked))
    const file = uploadAtOnce(world, args)
    for (const place of places) shareFiles(world, [file], place, comment(world, place.id, args))
    return withWarnings({ ok: true, file: showFile(world.db.files.get(file.id) ?? file) }, ['method_deprecated'])
  },
}

const CHANNEL_ID = /^[CGDZ][A-Z0-9]{8,}$/
const PLACE_ID = /^[CGDUW][A-Z0-9]+$/

/**
 * Where files are to be shared: `channel_id`, which takes no person's id (slackapi/bolt-js#2115), or `channels` with commas,
 * where what is no id at all is passed over: python-slack-sdk joins one id given as text letter by letter, and its own
 * suite (test_files_upload_v2) expects that to do.
 */
function placesIn(world: SlackWorld, args: Args): Conversation[] {
  const channels = args.list('channels')
  if (channels.length > MOST_CHANNELS) throw slackError('channels_limit_exceeded')
  const one = args.text('channel_id')
  if (!one) return channels.filter((id) => PLACE_ID.test(id)).map((id) => listed(world, id))
  if (!CHANNEL_ID.test(one))
    throw invalidArguments(`input must match regex pattern: ${CHANNEL_ID.source} [json-pointer:/channel_id]`)
  return [requirePostable(world, one)]
}

/** One of `channels`, whose refusal has a name of its own (docs.slack.dev, files.completeUploadExternal, errors). */
function listed(world: SlackWorld, id: string): Conversation {
  if (!world.db.conversations.get(id) && !world.db.users.get(id)) throw slackError('invalid_channel')
  return requirePostable(world, id)
}

/** The message that introduces the files. Blocks count only without `initial_comment`. */
function comment(world: SlackWorld, channel: string, args: Args): Said {
  const text = formatText(world, args.text('initial_comment') ?? '', { parse: undefined, linkNames: false })
  const blocks = text === '' ? readBlocks(world, args) : [richText(world, text)]
  return {
    ...authorship(world, args),
    text,
    ...replyFields(world, channel, args),
    ...(blocks?.length && { blocks: [...blocks] }),
  }
}
