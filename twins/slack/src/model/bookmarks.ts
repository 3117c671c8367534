import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { requireConversation, requireMember } from './conversations.ts'
import { seconds } from './stamps.ts'
import type { Bookmark, Conversation } from './types.ts'

/** docs.slack.dev, "Bookmarks": too_many_bookmarks. */
const MOST = 100

/** The channel of `channel_id`, with the caller in it. */
export function bookmarkedChannel(world: SlackWorld, args: Args): Conversation {
  const conversation = requireConversation(world, args.required('channel_id'))
  requireMember(world, conversation)
  return conversation
}

export function addBookmark(world: SlackWorld, channel: string, args: Args): Bookmark {
  const type = args.required('type')
  // Bookmarks of messages and files need the vendor's clients (docs.slack.dev, bookmarks.add, type).
  if (type !== 'link') throw slackError('invalid_bookmark_type')
  const { user_id, team_id } = world.caller
  const link = readLink(args) ?? ''
  if (link === '') throw slackError('invalid_link')
  if (world.db.bookmarks.count({ channel }) >= MOST) throw slackError('too_many_bookmarks')
  const bookmark: Bookmark = {
    id: world.ids.next('bookmark'),
    channel_id: channel,
    title: args.required('title'),
    link,
    emoji: readEmoji(args) ?? '',
    icon_url: iconOf(link),
    type,
    entity_id: args.text('entity_id') ?? null,
    date_created: seconds(world.now()),
    date_updated: 0,
    rank: rankAfter(world, channel),
    last_updated_by_user_id: user_id,
    last_updated_by_team_id: team_id,
    shortcut_id: null,
    app_id: null,
  }
  return tell(world, 'bookmark_added', world.db.bookmarks.insert(bookmark))
}

export function editBookmark(world: SlackWorld, bookmark: Bookmark, args: Args): Bookmark {
  const link = readLink(args)
  const emoji = readEmoji(args)
  const title = args.text('title')
  const changed = world.db.bookmarks.update(bookmark, {
    ...(title && { title }),
    ...(link && { link, icon_url: iconOf(link) }),
    ...(emoji !== undefined && { emoji }),
    date_updated: seconds(world.now()),
    last_updated_by_user_id: world.caller.user_id,
    last_updated_by_team_id: world.caller.team_id,
  })
  return tell(world, 'bookmark_updated', changed)
}

export function removeBookmark(world: SlackWorld, bookmark: Bookmark): void {
  world.db.bookmarks.delete(bookmark.id)
  tell(world, 'bookmark_deleted', bookmark)
}

export function requireBookmark(world: SlackWorld, channel: string, args: Args): Bookmark {
  const bookmark = world.db.bookmarks.get(args.required('bookmark_id'))
  if (!bookmark || bookmark.channel_id !== channel) throw slackError('not_found')
  return bookmark
}

export const bookmarksIn = (world: SlackWorld, channel: string): Bookmark[] =>
  world.db.bookmarks.find({ where: { channel } })

/** No app hears of bookmarks: the facts are for those who read the event log. */
function tell(world: SlackWorld, type: string, bookmark: Bookmark): Bookmark {
  world.emit(type, { channel: bookmark.channel_id, bookmark: bookmark.id })
  return bookmark
}

function readLink(args: Args): string | undefined {
  const link = args.text('link')
  if (link && !(/^https?:\/\//.test(link) && URL.canParse(link))) throw slackError('invalid_link')
  return link
}

function readEmoji(args: Args): string | undefined {
  const emoji = args.text('emoji')
  if (emoji && !/^:[a-z0-9_+'-]+(::skin-tone-[2-6])?:$/.test(emoji)) throw slackError('invalid_emoji')
  return emoji
}

/** docs.slack.dev, bookmarks.add, example. */
const iconOf = (link: string): string => new URL('/favicon.ico', link).href

/** Ranks sort as text, with room before the first one (docs.slack.dev, bookmarks.add, example: the first is `g`). */
function rankAfter(world: SlackWorld, channel: string): string {
  const last = bookmarksIn(world, channel).at(-1)?.rank ?? 'f'
  const final = last.charCodeAt(last.length - 1)
  return final < 'z'.charCodeAt(0) ? last.slice(0, -1) + String.fromCharCode(final + 1) : `${last}g`
}
