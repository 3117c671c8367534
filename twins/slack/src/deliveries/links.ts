import { memberOf } from '../model/conversations.ts'
import { listeners } from '../model/listeners.ts'
import type { App, Message } from '../model/types.ts'
import type { SlackWorld } from '../types.ts'
import type { Occurrence } from './occurrence.ts'

const LINK = /<(https?:\/\/[^|>]+)(?:\|[^>]*)?>|(?<![<|])\bhttps?:\/\/[^\s<>|]+/g

/** `link_shared` for each app that unfurls the domain of a link in the message (docs.slack.dev, link_shared). */
export function linksIn(world: SlackWorld, message: Message): Occurrence[] {
  const hearing = listeners(world)?.events.link_shared?.bot
  if (!hearing || !message.text.includes('http')) return []
  const urls = [...message.text.matchAll(LINK)].map(([whole, wrapped]) => wrapped ?? whole)
  return hearing.flatMap((id) => {
    const app = world.db.apps.get(id)
    return app ? shared(world, app, message, urls) : []
  })
}

function shared(world: SlackWorld, app: App, message: Message, urls: readonly string[]): Occurrence[] {
  // An app's own messages do not ask it to unfurl.
  if (message.app_id === app.id) return []
  const links = urls.flatMap((url) => {
    const domain = domainOf(url)
    return app.unfurl_domains.some((own) => domain === own || domain.endsWith(`.${own}`)) ? [{ url, domain }] : []
  })
  if (links.length === 0) return []
  const bot = world.db.installations.get(app.id)?.bot_user_id ?? ''
  const event = {
    type: 'link_shared',
    user: message.user,
    channel: message.channel,
    message_ts: message.ts,
    ...(message.thread_ts && { thread_ts: message.thread_ts }),
    links,
    source: 'conversations_history',
    unfurl_id: `${message.channel}-${message.ts}`,
    is_bot_user_member: memberOf(world, message.channel, bot) !== undefined,
  }
  // Links are told of wherever they are shared, whether the bot is there or not.
  return [{ name: 'link_shared', app: app.id, event }]
}

function domainOf(url: string): string {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}
