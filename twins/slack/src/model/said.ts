import { ApiError } from '@dtu/kit'
import { Args } from '../args.ts'
import type { SlackWorld } from '../types.ts'
import { CUT, requireContent } from './content.ts'
import { authorOf, type Said } from './messages.ts'
import { readMetadata } from './metadata.ts'
import type { Message } from './types.ts'

/** What a webhook, a response URL or an acknowledgement carries. */
export type Body = Readonly<Record<string, unknown>>

export type Content = Pick<Message, 'text'> & Partial<Said>

/** The content of a message an app sent without the Web API, or the code of what is wrong with it. */
export function contentOf(world: SlackWorld, body: Body): Content | { readonly problem: string } {
  const args = new Args(body)
  try {
    const { blocks, ...content } = requireContent(world, args, CUT)
    const metadata = readMetadata(args)
    const thread_ts = args.text('thread_ts')
    return { ...content, ...(metadata && { metadata }), ...(thread_ts && { thread_ts }), ...(blocks && { blocks }) }
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return { problem: (error.body as { error: string }).error }
  }
}

/** The author's fields when an app speaks: its bot's, or the app's name when it has no bot. */
export function authorOfApp(world: SlackWorld, app: string): Partial<Message> {
  const installation = world.db.installations.get(app)
  if (installation?.bot_user_id)
    return authorOf(world, { user: installation.bot_user_id, bot: installation.bot_id, app })
  return { subtype: 'bot_message', username: world.db.apps.get(app)?.name ?? 'app', app_id: app }
}
