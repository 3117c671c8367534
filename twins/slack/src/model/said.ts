import type { SlackWorld } from '../types.ts'
import { authorOf } from './messages.ts'
import type { Message } from './types.ts'

/** What a webhook, a response URL or an acknowledgement may carry beside text. */
export type Body = Readonly<Record<string, unknown>>

export type Content = Pick<Message, 'text'> & Partial<Message>

const LONGEST = 40_000

/** The content of a message an app sent without the Web API, or the code of what is wrong with it. */
export function contentOf(body: Body): Content | { readonly problem: string } {
  const blocks = list(body.blocks)
  const attachments = list(body.attachments)
  if (blocks === null || attachments === null) return { problem: 'invalid_payload' }
  if (attachments && attachments.length > 100) return { problem: 'too_many_attachments' }
  const text = body.text === undefined || body.text === null ? '' : String(body.text)
  if (text === '' && !blocks?.length && !attachments?.length) return { problem: 'no_text' }
  return {
    text: text.slice(0, LONGEST),
    ...(blocks && blocks.length > 0 && { blocks }),
    ...(attachments && attachments.length > 0 && { attachments }),
    ...(typeof body.thread_ts === 'string' && { thread_ts: body.thread_ts }),
    ...(isMetadata(body.metadata) && { metadata: body.metadata }),
  }
}

/** A list, absent, or (null) something that is no list. Some clients send lists as JSON text. */
function list(value: unknown): unknown[] | undefined | null {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value)) return value
  if (typeof value !== 'string') return null
  try {
    return list(JSON.parse(value)) ?? null
  } catch {
    return null
  }
}

const isMetadata = (value: unknown): value is NonNullable<Message['metadata']> =>
  typeof value === 'object' && value !== null && 'event_type' in value && 'event_payload' in value

/** The author's fields when an app speaks: its bot's, or the app's name when it has no bot. */
export function authorOfApp(world: SlackWorld, app: string): Partial<Message> {
  const installation = world.db.installations.get(app)
  if (installation?.bot_user_id)
    return authorOf(world, { user: installation.bot_user_id, bot: installation.bot_id, app })
  return { subtype: 'bot_message', username: world.db.apps.get(app)?.name ?? 'app', app_id: app }
}
