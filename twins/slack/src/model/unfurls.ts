import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { type Attachment, settleAttachments } from './attachments.ts'
import { botOf } from './authorship.ts'
import { validateAttachments } from './blocks/index.ts'
import { isVisible } from './conversations.ts'
import type { Message } from './types.ts'

export type Unfurls = Readonly<Record<string, Attachment>>

/** The message that chat.unfurl means: by `channel` and `ts`, or by what a link_shared event gave (docs.slack.dev, chat.unfurl, errors). */
export function findUnfurled(world: SlackWorld, args: Args): Message {
  const { channel, ts } = place(args)
  const conversation = world.db.conversations.get(channel)
  if (!conversation || !isVisible(world, conversation)) throw slackError('cannot_find_channel')
  const message = world.db.messages.get(`${channel}:${ts}`)
  if (!message) throw slackError('cannot_find_message')
  return message
}

function place(args: Args): { channel: string; ts: string } {
  const [unfurl, source] = [args.text('unfurl_id'), args.text('source')]
  if (!unfurl && !source) return { channel: given(args, 'channel'), ts: given(args, 'ts') }
  if (!unfurl) throw slackError('missing_unfurl_id')
  if (!source) throw slackError('missing_source')
  // What is still being written has no message: the twin's people do not compose.
  if (source !== 'conversations_history')
    throw slackError(source === 'composer' ? 'cannot_find_message' : 'invalid_source')
  // The twin writes `<channel>-<ts>` as unfurl_id (deliveries/links.ts).
  const [, channel, ts] = /^([A-Z0-9]+)-(\d+\.\d+)$/.exec(unfurl) ?? []
  if (!channel || !ts) throw slackError('invalid_unfurl_id')
  return { channel, ts }
}

function given(args: Args, name: 'channel' | 'ts'): string {
  const value = args.text(name)
  if (!value) throw slackError(`missing_${name}`)
  return value
}

/** What to show for which URL. Undefined when the call only asks people to sign in. */
export function readUnfurls(args: Args): Unfurls | undefined {
  const unfurls = args.json('unfurls', 'invalid_unfurls_format')
  if (unfurls === undefined) {
    if (
      ['user_auth_required', 'user_auth_message', 'user_auth_url', 'user_auth_blocks', 'metadata'].some((name) =>
        args.has(name),
      )
    )
      return undefined
    throw slackError('missing_unfurls')
  }
  if (typeof unfurls !== 'object' || unfurls === null || Array.isArray(unfurls))
    throw slackError('invalid_unfurls_format')
  return unfurls as Unfurls
}

/** The message's attachments with those of the unfurls; an URL that was unfurled before is shown anew. */
export function withUnfurls(
  world: SlackWorld,
  message: Message,
  unfurls: Unfurls | undefined,
): Attachment[] | undefined {
  const urls = Object.keys(unfurls ?? {})
  if (!unfurls || urls.length === 0) return undefined
  for (const url of urls) if (!mentions(message.text, url)) throw slackError('cannot_unfurl_url')
  if (validateAttachments(Object.values(unfurls)).length > 0) throw slackError('cannot_parse_attachment')
  const kept = ((message.attachments ?? []) as Attachment[]).filter(
    ({ app_unfurl_url }) => !urls.includes(String(app_unfurl_url)),
  )
  const first = 1 + Math.max(0, ...kept.map(({ id }) => Number(id)))
  const shown = urls.map((url) => ({
    ...unfurls[url],
    from_url: url,
    is_app_unfurl: true,
    app_unfurl_url: url,
    bot_id: botOf(world),
    app_id: world.caller.app_id,
  }))
  return [...kept, ...settleAttachments(world, shown, first)]
}

/** Text holds URLs escaped: `&amp;` for `&`. */
const mentions = (text: string, url: string): boolean =>
  text.includes(url) || text.includes(url.replaceAll('&', '&amp;'))
