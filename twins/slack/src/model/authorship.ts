import type { Args } from '../args.ts'
import type { SlackWorld } from '../types.ts'
import { authorOf } from './messages.ts'
import type { Message } from './types.ts'

/** The caller's own name on what it posts. An app that posts for a person leaves its mark on it too. */
export function signed(world: SlackWorld): Partial<Message> {
  const { user_id, app_id } = world.caller
  return authorOf(world, { user: user_id, bot: botOf(world), app: app_id })
}

/** The bot behind the caller: its own, or that of the app a person authorized. */
export const botOf = (world: SlackWorld): string | undefined =>
  world.caller.bot_id ?? world.db.installations.get(world.caller.app_id)?.bot_id

/**
 * Who a message comes from, with `username`, `icon_emoji` and `icon_url`: such a message is a `bot_message`, without user
 * and profile (docs.slack.dev, chat.postMessage, "Authorship"). Without chat:write.customize they are passed over
 * (slackapi/python-slack-sdk#978).
 */
export function authorship(world: SlackWorld, args: Args): Partial<Message> {
  const username = args.text('username')
  const icons = iconsIn(args)
  const bot = botOf(world)
  if ((!username && !icons) || bot === undefined || !maySign(world)) return signed(world)
  return {
    subtype: 'bot_message',
    username: username || (world.db.bots.get(bot)?.name ?? ''),
    ...(icons && { icons }),
    bot_id: bot,
    app_id: world.caller.app_id,
  }
}

const maySign = ({ caller }: SlackWorld): boolean =>
  caller.kind === 'bot' && caller.scopes.includes('chat:write.customize')

/** `icon_emoji` goes before `icon_url` (docs.slack.dev, chat.postMessage). */
function iconsIn(args: Args): Record<string, string> | undefined {
  const emoji = args.text('icon_emoji')
  if (emoji) return { emoji: `:${emoji.replace(/^:|:$/g, '')}:` }
  const url = args.text('icon_url')
  return url ? { image_36: url, image_48: url, image_72: url } : undefined
}
