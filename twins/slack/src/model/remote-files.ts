import type { Part } from '@dtu/kit'
import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { sizeOf } from './images.ts'
import { seconds } from './stamps.ts'
import type { File } from './types.ts'

/** Longest external id and title: the reference only says that there is a limit. */
const MOST = 1024

/** What stands for a remote file when an app looks it up: its own id of it, which other apps may use too. */
export const externalKey = (file: File): string | undefined =>
  isRemote(file) ? `${file.app_id}:${file.external_id}` : undefined

/** Undefined, not false: files of other sorts need no place in the index. */
export const isRemote = (file: File): true | undefined => (file.external_type === 'app' ? true : undefined)

/** Registers a file that lies elsewhere. The same `external_id` again renews what is known of the file. */
export function addRemoteFile(world: SlackWorld, args: Args): File {
  const external_id = args.required('external_id')
  if (external_id.length > MOST) throw slackError('invalid_external_id')
  const url = args.required('external_url')
  const title = titleIn(args, 'bad_title') ?? args.required('title')
  const before = world.db.files.first({ external: `${world.caller.app_id}:${external_id}` })
  const file = before ?? world.db.files.insert(remoteFile(world, external_id))
  if (!before) world.emit('file_created', { file_id: file.id, user_id: file.user, file: { id: file.id } })
  return world.db.files.update(file, { ...address(url), title, name: title, ...typeIn(args), ...preview(args) })
}

export function updateRemoteFile(world: SlackWorld, file: File, args: Args): File {
  const url = args.text('external_url')
  const title = titleIn(args, 'invalid_title')
  const changed = world.db.files.update(file, {
    ...(url && address(url)),
    ...(title && { title, name: title }),
    ...typeIn(args),
    ...preview(args),
  })
  world.emit('file_change', { file_id: file.id, user_id: file.user, file: { id: file.id } })
  return changed
}

const address = (url: string) => ({ url_private: url, external_url: url })

function titleIn(args: Args, error: string): string | undefined {
  const title = args.text('title')
  if (title !== undefined && title.length > MOST) throw slackError(error)
  return title
}

const typeIn = (args: Args) => (args.has('filetype') ? { filetype: args.text('filetype') as string } : {})

/** A preview must be a JPG or PNG. The twin draws no thumbnails of it. */
function preview(args: Args): Partial<File> {
  if (!args.has('preview_image')) return {}
  const image = (Object(args.raw('preview_image')) as Partial<Part>).bytes
  if (!image || !Buffer.isBuffer(image) || !sizeOf(image)) throw slackError('bad_image')
  return { has_rich_preview: true }
}

/** Fields and their order as docs.slack.dev, "Working with remote files", shows them. */
function remoteFile(world: SlackWorld, external_id: string): File {
  const { user_id, app_id, team_id } = world.caller
  const id = world.ids.next('file')
  const created = seconds(world.now())
  return {
    id,
    created,
    timestamp: created,
    name: '',
    title: '',
    mimetype: 'application/vnd.slack-remote',
    filetype: 'remote',
    pretty_type: 'Remote',
    user: user_id,
    editable: false,
    size: 0,
    mode: 'external',
    is_external: true,
    external_type: 'app',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: '',
    permalink: `${world.db.teams.get(team_id)?.url}files/${user_id}/${id}/`,
    comments_count: 0,
    is_starred: false,
    shares: {},
    channels: [],
    groups: [],
    ims: [],
    external_id,
    external_url: '',
    has_rich_preview: false,
    app_id,
  }
}

/** The remote file that a call names by the app's id of it or by Slack's. */
export function requireRemoteFile(world: SlackWorld, args: Args): File {
  const [external, id] = [args.text('external_id'), args.text('file')]
  if (external && id) throw slackError('too_many_ids')
  if (!external && !id) throw slackError('invalid_args')
  const file = id ? world.db.files.get(id) : world.db.files.first({ external: `${world.caller.app_id}:${external}` })
  if (file?.external_type !== 'app' || file.app_id !== world.caller.app_id) throw slackError('file_not_found')
  return file
}
