import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { type Section, sectionsOf } from './canvas-sections.ts'
import { memberOf } from './conversations.ts'
import type { File } from './types.ts'

export type Access = 'read' | 'write' | 'owner'

/** A canvas's content and who may see it. Its file, of the same id, holds the rest. */
export interface Canvas {
  id: string
  owner: string
  /** The channel whose canvas it is; absent for one that stands alone. */
  channel?: string
  users: Record<string, Access>
  channels: Record<string, Access>
  sections: Section[]
}

/** docs.slack.dev, canvases.create, document_content: 1 MiB. */
const MAX_MARKDOWN = 1_048_576
const RANK = { read: 1, write: 2, owner: 3 }

/** The Markdown of a `document_content` argument; the empty text when there is none. Throws `error` for anything else. */
export function markdownIn(content: unknown, error: string): string {
  if (content === undefined) return ''
  const { type, markdown } = Object(content) as { type?: unknown; markdown?: unknown }
  if (type !== 'markdown' || typeof markdown !== 'string')
    throw slackError(error, { detail: 'document_content must be of type markdown' })
  if (markdown.length > MAX_MARKDOWN) throw slackError(error, { detail: 'the markdown content is too long' })
  return markdown
}

export const newSections = (world: SlackWorld, markdown: string): Section[] =>
  sectionsOf(markdown, () => world.ids.next('section'))

export interface NewCanvas {
  readonly title: string
  readonly markdown: string
  /** Whose canvas it is to be. */
  readonly channel?: string
  /** Where a canvas that stands alone is shown as a tab. */
  readonly tab?: string | undefined
}

export function createCanvas(world: SlackWorld, given: NewCanvas): Canvas {
  const id = world.ids.next('file')
  const owner = world.caller.user_id
  world.db.files.insert(canvasFile(world, id, owner, given.title))
  const canvas = world.db.canvases.insert({
    id,
    owner,
    ...(given.channel !== undefined && { channel: given.channel }),
    users: {},
    channels: given.tab === undefined ? {} : { [given.tab]: 'write' },
    sections: newSections(world, given.markdown),
  })
  world.emit('file_created', { file_id: id, user_id: owner, file: { id } })
  return canvas
}

/** A canvas as files.* shows it (java-slack-sdk json-logs, files.list). */
function canvasFile(world: SlackWorld, id: string, user: string, title: string): File {
  const created = Math.floor(world.now() / 1000)
  const team = world.db.teams.get(world.caller.team_id)
  const name = title.replaceAll(/\W+/g, '_')
  return {
    id,
    created,
    timestamp: created,
    name,
    title,
    mimetype: 'application/vnd.slack-docs',
    filetype: 'quip',
    pretty_type: 'Canvas',
    user,
    user_team: world.caller.team_id,
    editable: true,
    size: 0,
    mode: 'quip',
    is_external: false,
    external_type: '',
    is_public: false,
    public_url_shared: false,
    display_as_bot: false,
    username: '',
    url_private: `https://files.slack.com/files-pri/${world.caller.team_id}-${id}/${name}`,
    url_private_download: `https://files.slack.com/files-pri/${world.caller.team_id}-${id}/download/${name}`,
    permalink: `${team?.url ?? ''}docs/${world.caller.team_id}/${id}`,
    comments_count: 0,
    is_starred: false,
    shares: {},
    channels: [],
    groups: [],
    ims: [],
    has_rich_preview: false,
  }
}

/** What the caller may do with a canvas; undefined when it does not see it. */
function accessOf(world: SlackWorld, canvas: Canvas): Access | undefined {
  const user = world.caller.user_id
  if (canvas.owner === user) return 'owner'
  const granted = [
    canvas.users[user],
    ...Object.entries(canvas.channels).map(([channel, access]) => memberOf(world, channel, user) && access),
  ]
  if (canvas.channel && memberOf(world, canvas.channel, user)) granted.push('write')
  return granted.filter((access) => access !== undefined).sort((a, b) => RANK[b] - RANK[a])[0]
}

/** A canvas with which the caller may do this much. One that it does not see does not exist for it. */
export function requireCanvas(world: SlackWorld, id: string, access: Access): Canvas {
  const canvas = world.db.canvases.get(id)
  const granted = canvas && accessOf(world, canvas)
  if (!granted) throw slackError('canvas_not_found')
  if (RANK[granted] < RANK[access]) throw slackError('restricted_action')
  return canvas
}
