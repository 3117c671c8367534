import type { Args } from '../args.ts'
import { invalidArguments, slackError } from '../errors.ts'
import { applyChange, type Change } from '../model/canvas-changes.ts'
import { type Section, textOf } from '../model/canvas-sections.ts'
import { type Access, type Canvas, createCanvas, markdownIn, requireCanvas } from '../model/canvases.ts'
import { isMember, requireConversation } from '../model/conversations.ts'
import type { Operations, SlackWorld } from '../types.ts'

const UNTITLED = 'Untitled'

/** The one change a call may bring (docs.slack.dev, canvases.edit: maxItems 1). */
function onlyChange(args: Args): Change {
  const changes = args.json('changes', 'invalid_array_arg')
  if (!Array.isArray(changes) || changes.length === 0) throw invalidArguments('missing required field: changes')
  if (changes.length > 1) throw invalidArguments('no more than 1 items allowed [json-pointer:/changes]')
  return Object(changes[0]) as Change
}

/** Whether a section is what `criteria` ask for. Text is compared without case: not witnessed. */
function matching(criteria: { section_types?: unknown; contains_text?: unknown }): (section: Section) => boolean {
  const kinds = Array.isArray(criteria.section_types) ? criteria.section_types : undefined
  const text = typeof criteria.contains_text === 'string' ? criteria.contains_text.toLowerCase() : undefined
  if (!kinds && text === undefined)
    throw invalidArguments('must provide section_types or contains_text [json-pointer:/criteria]')
  const ofKind = (section: Section) =>
    !kinds || kinds.includes(section.kind) || (section.kind !== 'text' && kinds.includes('any_header'))
  return (section) => ofKind(section) && (text === undefined || textOf(section).toLowerCase().includes(text))
}

/** Whose access a call is about: people or channels, not both. */
function grantees(world: SlackWorld, args: Args): { list: 'users' | 'channels'; ids: string[] } {
  const users = args.list('user_ids')
  const channels = args.list('channel_ids')
  if (users.length > 0 === channels.length > 0) throw slackError('invalid_parameters')
  for (const id of users) if (!world.db.users.get(id)) throw slackError('user_not_found')
  for (const id of channels) requireConversation(world, id)
  return users.length > 0 ? { list: 'users', ids: users } : { list: 'channels', ids: channels }
}

/** A canvas whose access can be changed. That of a channel's own canvas cannot: it follows its members. */
function shareable(world: SlackWorld, args: Args): Canvas {
  const canvas = requireCanvas(world, args.required('canvas_id'), 'write')
  if (canvas.channel) throw slackError('canvas_not_found')
  return canvas
}

function levelIn(args: Args): Access {
  const level = args.required('access_level')
  if (level === 'read' || level === 'write' || level === 'owner') return level
  throw invalidArguments(`must be one of: read, write, owner [json-pointer:/access_level]`)
}

export const canvases: Operations = {
  'canvases.create': (world, { args }) => {
    const tab = args.text('channel_id')
    if (tab !== undefined) requireConversation(world, tab)
    const markdown = markdownIn(args.json('document_content', 'canvas_creation_failed'), 'canvas_creation_failed')
    return { ok: true, canvas_id: createCanvas(world, { title: args.text('title') ?? UNTITLED, markdown, tab }).id }
  },

  'conversations.canvases.create': (world, { args }) => {
    const channel = requireConversation(world, args.required('channel_id')).id
    if (!isMember(world, channel)) throw slackError('channel_not_found')
    if (world.db.canvases.first({ channel })) throw slackError('channel_canvas_already_exists')
    const markdown = markdownIn(
      args.json('document_content', 'channel_canvas_creation_failed'),
      'channel_canvas_creation_failed',
    )
    return { ok: true, canvas_id: createCanvas(world, { title: args.text('title') ?? UNTITLED, markdown, channel }).id }
  },

  'canvases.edit': (world, { args }) => {
    const canvas = requireCanvas(world, args.required('canvas_id'), 'write')
    applyChange(world, canvas, onlyChange(args))
    world.emit('file_change', { file_id: canvas.id, user_id: canvas.owner, file: { id: canvas.id } })
    return { ok: true }
  },

  'canvases.delete': (world, { args }) => {
    const canvas = requireCanvas(world, args.required('canvas_id'), 'owner')
    world.db.canvases.delete(canvas.id)
    world.db.files.delete(canvas.id)
    world.emit('file_deleted', { file_id: canvas.id, channel_ids: [] })
    return { ok: true }
  },

  'canvases.sections.lookup': (world, { args }) => {
    const canvas = requireCanvas(world, args.required('canvas_id'), 'read')
    const wanted = matching(Object(args.json('criteria', 'invalid_arguments')))
    return { ok: true, sections: canvas.sections.filter(wanted).map(({ id }) => ({ id })) }
  },

  'canvases.access.set': (world, { args }) => {
    const canvas = shareable(world, args)
    const level = levelIn(args)
    const { list, ids } = grantees(world, args)
    if (level === 'owner') return giveAway(world, canvas, list, ids)
    world.db.canvases.update(canvas, {
      [list]: { ...canvas[list], ...Object.fromEntries(ids.map((id) => [id, level])) },
    })
    return { ok: true }
  },

  'canvases.access.delete': (world, { args }) => {
    const canvas = shareable(world, args)
    const { list, ids } = grantees(world, args)
    world.db.canvases.update(canvas, {
      [list]: Object.fromEntries(Object.entries(canvas[list]).filter(([id]) => !ids.includes(id))),
    })
    return { ok: true }
  },
}

/** A canvas has one owner, a person; the former one may still write. */
function giveAway(world: SlackWorld, canvas: Canvas, list: string, [heir]: string[]): { ok: true } {
  if (list !== 'users' || !heir) throw slackError('invalid_parameters')
  if (canvas.owner !== world.caller.user_id) throw slackError('restricted_action')
  world.db.canvases.update(canvas, { owner: heir, users: { ...canvas.users, [canvas.owner]: 'write' } })
  return { ok: true }
}
