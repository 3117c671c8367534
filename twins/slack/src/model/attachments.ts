import type { SlackWorld } from '../types.ts'
import { assignIds, fillDefaults } from './blocks/index.ts'

export type Attachment = Record<string, unknown>

/** docs.slack.dev, "Secondary message attachments", color. */
const COLORS: Readonly<Record<string, string>> = { good: '2eb886', warning: 'daa038', danger: 'a30200' }

/** Attachments as the service keeps them: numbered, with a fallback, colours without their `#`, ids in blocks and actions. */
export const settleAttachments = (world: SlackWorld, attachments: readonly Attachment[], from = 1): Attachment[] =>
  attachments.map((attachment, index) => settle(world, attachment, from + index))

function settle(world: SlackWorld, attachment: Attachment, id: number): Attachment {
  const { id: _, color, blocks, actions, ...rest } = attachment
  return {
    id,
    ...(typeof color === 'string' && { color: COLORS[color] ?? color.replace(/^#/, '') }),
    fallback: fallbackOf(attachment),
    ...rest,
    ...(Array.isArray(blocks) && { blocks: assignIds(fillDefaults(blocks), () => world.ids.next('block')) }),
    ...(Array.isArray(actions) && {
      actions: actions.map((action: Attachment, index) => ({ id: String(index + 1), ...action })),
    }),
  }
}

/** docs.slack.dev, example of chat.postMessage; for blocks as recorded by SDKs' samples. */
const fallbackOf = ({ fallback, title, text, pretext }: Attachment): unknown =>
  fallback ?? (text || title || pretext || '[no preview available]')

/** Whether there is anything in it to show. */
export const showsSomething = (attachment: Attachment): boolean =>
  Object.entries(attachment).some(([name, value]) => SHOWN.has(name) && value !== '' && value !== undefined)

const SHOWN = new Set([
  'text',
  'pretext',
  'title',
  'fallback',
  'image_url',
  'thumb_url',
  'author_name',
  'footer',
  'fields',
  'blocks',
  'actions',
])
