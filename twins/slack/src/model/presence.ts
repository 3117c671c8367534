import type { User } from './types.ts'

/**
 * Whether somebody counts as there. No client of a person's is ever connected to the twin: who has not said that they are
 * there is away, as everybody is in the recordings (tapes/slack-ruby-client/users_list).
 */
export const presenceOf = (user: User): 'active' | 'away' =>
  user.presence === 'auto' || user.profile.always_active ? 'active' : 'away'
