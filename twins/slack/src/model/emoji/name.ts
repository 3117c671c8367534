import { slackError } from '../../errors.ts'
import { customEmoji } from '../custom-emoji.ts'
import { STANDARD_EMOJI } from './names.ts'

export interface Emoji {
  /** The name that counts among its aliases. */
  readonly name: string
  /** Its code points, `1f469-200d-1f680`. */
  readonly unicode: string
}

const SKIN_TONE = /^(.+)::(skin-tone-[2-6])$/

let known: Map<string, Emoji> | undefined

/** The standard emoji of a name or alias. Drawn up on first use. */
export function standardEmoji(name: string): Emoji | undefined {
  known ??= new Map(STANDARD_EMOJI.trim().split(/\s+/).flatMap(entry))
  return known.get(name)
}

function entry(text: string): [string, Emoji][] {
  const [names = '', unicode = ''] = text.split('~')
  const all = names.split('=')
  const emoji = { name: all[0] as string, unicode }
  return all.map((name) => [name, emoji])
}

/**
 * The name a reaction is kept under: `thumbsup` is `+1` (tapes/nango/get-reactions), colons around it are left out, a skin
 * tone stays (`+1::skin-tone-3`). Throws `invalid_name` for a name the workspace does not have.
 */
export function requireEmoji(asked: string): string {
  const bare = asked.trim().replace(/^:|:$/g, '')
  const [, toned, tone] = SKIN_TONE.exec(bare) ?? []
  if (bare in customEmoji('')) return bare
  const emoji = standardEmoji(toned ?? bare)
  if (!emoji) throw slackError('invalid_name')
  return tone ? `${emoji.name}::${tone}` : emoji.name
}
