import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'

const LONGEST = 80

/**
 * A channel's new name, or the reason why not (docs.slack.dev, errors of conversations.create): lower-case letters of any
 * script, digits, hyphens and underscores. Archived channels keep their names.
 * `of` is the channel that may have it already.
 */
export function requireName(world: SlackWorld, given: string | undefined, of?: string): string {
  const name = given ?? ''
  if (name === '') throw slackError('invalid_name_required')
  if ([...name].length > LONGEST) throw slackError('invalid_name_maxlength')
  if (!/[\p{L}\p{N}]/u.test(name)) throw slackError('invalid_name_punctuation')
  if (!/^[\p{L}\p{M}\p{N}_-]+$/u.test(name) || name !== name.toLowerCase()) throw slackError('invalid_name_specials')
  const bearer = world.db.conversations.first({ name })
  if (bearer && bearer.id !== of) throw slackError('name_taken')
  return name
}
