import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { memberOf } from './conversations.ts'
import { join } from './members.ts'
import type { Conversation } from './types.ts'

const MOST = 1000

export interface InviteError {
  readonly user: string
  readonly ok: false
  readonly error: string
}

export function readInvitees(args: Args): string[] {
  const users = [...new Set(args.list('users'))]
  if (users.length === 0) throw slackError('no_user')
  if (users.length > MOST) throw slackError('too_many_users')
  return users
}

/**
 * Invites all of them or, when one cannot be, nobody; with `force` those who can be, if there are any (docs.slack.dev,
 * conversations.invite; slack-go/slack#1433 shows the errors).
 */
export function inviteAll(
  world: SlackWorld,
  conversation: Conversation,
  users: readonly string[],
  force: boolean,
): { conversation: Conversation; errors: InviteError[] } {
  const errors = users.map((user) => problemWith(world, conversation, user)).filter((error) => error !== undefined)
  const welcome = users.filter((user) => !errors.some((error) => error.user === user))
  const [first] = errors
  if (first && (!force || welcome.length === 0)) throw slackError(first.error, { errors })
  const now = welcome.reduce((so, user) => join(world, so, user, world.caller.user_id), conversation)
  return { conversation: now, errors }
}

function problemWith(world: SlackWorld, conversation: Conversation, user: string): InviteError | undefined {
  const refuse = (error: string): InviteError => ({ user, ok: false, error })
  const invited = world.db.users.get(user)
  if (!invited) return refuse('user_not_found')
  if (user === world.caller.user_id) return refuse('cant_invite_self')
  if (memberOf(world, conversation.id, user)) return refuse('already_in_channel')
  return invited.deleted || user === 'USLACKBOT' ? refuse('cant_invite') : undefined
}
