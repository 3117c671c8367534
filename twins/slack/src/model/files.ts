import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { isMember } from './conversations.ts'
import { isText, typeOf } from './filetypes.ts'
import { type Size, sizeOf, within } from './images.ts'
import { changeMessage } from './messages.ts'
import { seconds } from './stamps.ts'
import type { File, Message, Upload } from './types.ts'

/** Files lie here as documents say; replies say where the client can reach them (view/reach.ts). */
export const FILES_HOST = 'https://files.slack.com'

/** Snippets are text of up to a megabyte (docs.slack.dev, files.getUploadURLExternal: snippet_too_large). */
export const MOST_SNIPPET = 2 ** 20
const PREVIEW_LINES = 5

/** A file the caller may know of. Throws `file_not_found`, `file_deleted`. */
export function requireFile(world: SlackWorld, id: string): File {
  const file = world.db.files.get(id)
  if (!file) throw slackError('file_not_found')
  if (file.mode === 'tombstone')
    throw slackError(file.user === world.caller.user_id || file.is_public ? 'file_deleted' : 'file_not_found')
  if (!seesFile(world, file)) throw slackError('file_not_found')
  return file
}

/** Its owner sees a file, everybody when it is public, else who is where it was shared. */
export const seesFile = (world: SlackWorld, file: File): boolean =>
  file.user === world.caller.user_id ||
  file.is_public === true ||
  [...file.channels, ...file.groups, ...file.ims].some((channel) => isMember(world, channel))

/** A file whose bytes are here, as the service first shows it: what it is, it finds out afterwards (tapes/slack-ruby-client/files_upload_v2). */
export function newFile(world: SlackWorld, upload: Upload, title: string): File {
  const { team_id } = world.caller
  const { file: id, user, filename } = upload
  const created = seconds(world.now())
  const name = filename.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, '_')
  const at = `${FILES_HOST}/files-pri/${team_id}-${id}`
  return world.db.files.insert({
    id,
    created,
    timestamp: created,
    name: filename,
    title,
    mimetype: '',
    filetype: '',
    pretty_type: '',
    user,
    user_team: team_id,
    editable: false,
    size: world.blobs.get(id)?.bytes.length ?? 0,
    mode: 'hosted',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `${at}/${name}`,
    url_private_download: `${at}/download/${name}`,
    media_display_type: 'unknown',
    permalink: `${world.db.teams.get(team_id)?.url}files/${user}/${id}/${name}`,
    permalink_public: `https://slack-files.com/${team_id}-${id}-${world.ids.next('pub_secret')}`,
    comments_count: 0,
    is_starred: false,
    shares: {},
    channels: [],
    groups: [],
    ims: [],
    has_more_shares: false,
    has_rich_preview: false,
    file_access: 'visible',
    ...(upload.alt_txt && { alt_txt: upload.alt_txt }),
  })
}

/** What the service finds out about a file's bytes: its type, a preview of text, the size of a picture. */
export function examine(world: SlackWorld, file: File, snippet?: string): File {
  const bytes = world.blobs.get(file.id)?.bytes ?? Buffer.alloc(0)
  const type = typeOf(file.name, bytes, snippet)
  const size = type.mimetype.startsWith('image/') ? sizeOf(bytes) : undefined
  const text =
    snippet !== undefined || (/^text\/|json$/.test(type.mimetype) && bytes.length <= MOST_SNIPPET && isText(bytes))
  return world.db.files.update(file, {
    ...type,
    ...(text && textFields(file, bytes.toString())),
    ...(size && pictureFields(file, size)),
  })
}

function textFields({ permalink }: File, text: string): Partial<File> {
  const lines = text.split('\n')
  const preview = lines.slice(0, PREVIEW_LINES).join('\n')
  return {
    mode: 'snippet',
    editable: true,
    edit_link: `${permalink}/edit`,
    preview,
    preview_highlight: `<div class="CodeMirror cm-s-default CodeMirrorServer">\n<div class="CodeMirror-code">\n${lines
      .slice(0, PREVIEW_LINES)
      .map((line) => `<div><pre>${escapeHtml(line)}</pre></div>`)
      .join('\n')}\n</div>\n</div>\n`,
    lines: lines.length,
    lines_more: Math.max(0, lines.length - PREVIEW_LINES),
    preview_is_truncated: lines.length > PREVIEW_LINES,
  }
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Thumbnails of the sizes a picture has room for. The twin serves the picture itself for each. */
function pictureFields({ url_private }: File, size: Size): Partial<File> {
  const at = String(url_private).replace('/files-pri/', '/files-tmb/')
  const named = (edge: number) => at.replace(/(\.[^./]+)?$/, (extension) => `_${edge}${extension}`)
  const fields: Record<string, unknown> = {
    original_w: size.width,
    original_h: size.height,
    thumb_64: named(64),
    thumb_80: named(80),
    thumb_160: named(160),
  }
  for (const edge of [360, 480, 720, 800, 960, 1024]) {
    if (edge > 360 && Math.max(size.width, size.height) <= edge) break
    const { width, height } = within(edge, size)
    Object.assign(fields, { [`thumb_${edge}`]: named(edge), [`thumb_${edge}_w`]: width, [`thumb_${edge}_h`]: height })
  }
  return fields
}

/** Takes a file away: its bytes, and from the messages that show it, where a tombstone stays. */
export function removeFile(world: SlackWorld, file: File): void {
  const channel_ids = [...file.channels, ...file.groups, ...file.ims]
  world.blobs.delete(file.id)
  const { id, created, timestamp, name, title, user, channels, groups, ims, is_public } = file
  world.db.files.put({
    id,
    created,
    timestamp,
    name,
    title,
    mimetype: '',
    filetype: '',
    pretty_type: '',
    user,
    size: 0,
    mode: 'tombstone',
    is_public,
    channels,
    groups,
    ims,
    shares: {},
  })
  for (const message of sharingOf(world, file))
    changeMessage(world, message, {
      files: (message.files as { id: string }[]).map((shown) => (shown.id === id ? { id, mode: 'tombstone' } : shown)),
    })
  world.emit('file_deleted', { file_id: id, channel_ids })
}

/** The messages a file was shared in. */
function sharingOf(world: SlackWorld, { shares }: File): Message[] {
  const places = Object.values(shares).flatMap((channels) => Object.entries(channels)) as [string, { ts: string }[]][]
  return places
    .flatMap(([channel, times]) => times.map(({ ts }) => world.db.messages.get(`${channel}:${ts}`)))
    .filter((message) => message?.files !== undefined) as Message[]
}
