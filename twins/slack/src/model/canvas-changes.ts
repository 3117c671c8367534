import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { Section } from './canvas-sections.ts'
import { type Canvas, markdownIn, newSections } from './canvases.ts'

/** One entry of canvases.edit's `changes`. */
export interface Change {
  readonly operation?: unknown
  readonly section_id?: unknown
  readonly document_content?: unknown
  readonly title_content?: unknown
}

type Edit = (sections: readonly Section[], at: number, fresh: Section[]) => Section[]

/** The operations next to a section, by name; `at` is the section's place (docs.slack.dev, canvases.edit). */
const AT_SECTION: Record<string, Edit> = {
  insert_before: (sections, at, fresh) => sections.toSpliced(at, 0, ...fresh),
  insert_after: (sections, at, fresh) => sections.toSpliced(at + 1, 0, ...fresh),
  replace: (sections, at, fresh) => sections.toSpliced(at, 1, ...fresh),
  delete: (sections, at) => sections.toSpliced(at, 1),
}

const ON_WHOLE: Record<string, (sections: readonly Section[], fresh: Section[]) => Section[]> = {
  insert_at_start: (sections, fresh) => [...fresh, ...sections],
  insert_at_end: (sections, fresh) => [...sections, ...fresh],
  replace: (_sections, fresh) => fresh,
}

// The reference shows `detail` for content that cannot be read; these wordings are the twin's.
const failed = (detail: string) => slackError('canvas_editing_failed', { detail })

/** Applies one change to a canvas's content or its title. */
export function applyChange(world: SlackWorld, canvas: Canvas, change: Change): void {
  if (change.operation === 'rename') rename(world, canvas, change)
  else world.db.canvases.update(canvas, { sections: changed(world, canvas, change) })
}

function changed(world: SlackWorld, canvas: Canvas, change: Change): Section[] {
  const operation = String(change.operation)
  const fresh =
    operation === 'delete' ? [] : newSections(world, markdownIn(change.document_content, 'canvas_editing_failed'))
  const whole = change.section_id === undefined ? ON_WHOLE[operation] : undefined
  if (whole) return whole(canvas.sections, fresh)
  const edit = AT_SECTION[operation]
  if (!edit) throw failed(`unknown operation: ${operation}`)
  const at = canvas.sections.findIndex((section) => section.id === change.section_id)
  if (at < 0) throw failed(`section not found: ${change.section_id}`)
  return edit(canvas.sections, at, fresh)
}

function rename(world: SlackWorld, canvas: Canvas, change: Change): void {
  const file = world.db.files.get(canvas.id)
  const title = markdownIn(change.title_content, 'canvas_editing_failed')
  if (title === '') throw failed('title_content is missing')
  if (file) world.db.files.update(file, { title })
}
