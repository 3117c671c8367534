import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import type { User } from './types.ts'

export function requireUser(world: SlackWorld, id: string): User {
  const user = world.db.users.get(id)
  if (!user) throw slackError('user_not_found')
  return user
}

/** Whoever has the address and has not left. */
export function userByEmail(world: SlackWorld, email: string): User {
  const user = world.db.users.first({ email: email.trim().toLowerCase(), deleted: false })
  if (!user) throw slackError('users_not_found')
  return user
}
