import { slackError } from '../errors.ts'
import { standardEmoji } from './emoji/name.ts'
import type { Edits } from './profile.ts'
import type { Profile } from './types.ts'

const LONGEST = 100
/** What a status shows when it was set without an emoji (docs.slack.dev, "User presence and status"). */
const OTHERWISE = ':speech_balloon:'

type Status = Pick<Profile, 'status_text' | 'status_emoji' | 'status_expiration' | 'status_emoji_display_info'>

/** The status that edits make of a profile's; undefined when they leave it alone. */
export function statusOf(before: Profile, edits: Edits): Status | undefined {
  if (!['status_text', 'status_emoji', 'status_expiration'].some((name) => name in edits)) return undefined
  const text = String(edits.status_text ?? before.status_text)
  const emoji = String(edits.status_emoji ?? before.status_emoji)
  if ([...text].length > LONGEST) throw slackError('too_long')
  if (halfCleared(edits, text, emoji)) throw slackError('must_clear_both_status_text_and_status_emoji')
  const shown = emoji === '' && text !== '' ? OTHERWISE : emoji
  const expiration = edits.status_expiration ?? 0
  return {
    status_text: text,
    status_emoji: shown,
    status_expiration: text === '' && shown === '' ? 0 : Number(expiration) || 0,
    status_emoji_display_info: displayOf(shown),
  }
}

/** One half was set to nothing while the other, left alone, is still there. */
const halfCleared = (edits: Edits, text: string, emoji: string): boolean =>
  (edits.status_text === '' && edits.status_emoji === undefined && emoji !== '') ||
  (edits.status_emoji === '' && edits.status_text === undefined && text !== '')

function displayOf(emoji: string): unknown[] {
  const name = emoji.replaceAll(':', '')
  const known = standardEmoji(name)
  return known
    ? [
        {
          emoji_name: name,
          display_url: `https://a.slack-edge.com/production-standard-emoji-assets/14.0/apple-medium/${known.unicode}.png`,
          unicode: known.unicode,
        },
      ]
    : []
}
