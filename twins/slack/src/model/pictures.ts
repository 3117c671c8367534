import type { Args } from '../args.ts'
import type { SlackWorld } from '../types.ts'
import { type Attachment, settleAttachments } from './attachments.ts'
import { changeMessage } from './messages.ts'
import type { Message } from './types.ts'

/** A link as text holds it, `<url>` or `<url|label>`, that says by its path that it is a picture. */
const PICTURE = /<(https?:\/\/[^>|]+\.(?:png|jpe?g|gif|webp)(?:\?[^>|]*)?)(?:\|[^>]*)?>/gi

/** Milliseconds until a posted picture is shown: the service fetches it first. */
const PAUSE = 1000

/** The name of the task that shows them. */
export const SHOW_PICTURES = 'pictures'

/**
 * Has the pictures that a message links to shown below it, a moment later, unless `unfurl_media` says no
 * (docs.slack.dev, "Unfurling links in messages", classic unfurling). Pages, which only `unfurl_links` unfurls, are not
 * fetched: the twin does not go out into the world.
 */
export function showPicturesLater(world: SlackWorld, { channel, ts, text }: Message, args: Args): void {
  if (!text.includes('<http') || !args.flag('unfurl_media', true) || picturesIn(text).length === 0) return
  world.later(world.now() + PAUSE, SHOW_PICTURES, { channel, ts })
}

const picturesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PICTURE)].map(([, url]) => (url as string).replaceAll('&amp;', '&'))),
]

export function showPictures(world: SlackWorld, { channel, ts }: { channel: string; ts: string }): void {
  const message = world.db.messages.get(`${channel}:${ts}`)
  const urls = message ? picturesIn(message.text) : []
  if (!message || urls.length === 0) return
  const before = (message.attachments ?? []) as Attachment[]
  const shown = urls.map((url) => ({ from_url: url, image_url: url, original_url: url }))
  changeMessage(world, message, { attachments: [...before, ...settleAttachments(world, shown, before.length + 1)] })
}
