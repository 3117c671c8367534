import { presenceOf } from '../model/presence.ts'
import type { Profile, User } from '../model/types.ts'
import { zoneAt } from '../model/zones.ts'
import type { SlackWorld } from '../types.ts'

export interface UserAspects {
  readonly locale?: boolean
  readonly presence?: boolean
}

/** A person or a bot as the caller sees them. Of who has left, little is told (tapes/slack-ruby-client/users_info). */
export function showUser(world: SlackWorld, user: User, aspects: UserAspects = {}): Record<string, unknown> {
  const { presence: _, snooze_until: __, ...shown } = user
  // Custom fields are for users.profile.get only (tapes/nango/get-user-info).
  const { fields: ___, ...profile } = showProfile(world, user.profile)
  const more = { ...(aspects.presence && { presence: presenceOf(user) }), ...(aspects.locale && { locale: 'en-US' }) }
  if (user.deleted) {
    const { id, team_id, name, deleted, is_bot, is_app_user, updated } = user
    return { id, team_id, name, deleted, profile, is_bot, is_app_user, updated, ...more }
  }
  return { ...shown, ...zoneAt(user.tz, world.now()), profile, ...more }
}

/** A profile; the e-mail address only with the scope for it (docs.slack.dev, users:read.email). A status ends when its time has come. */
export function showProfile(world: SlackWorld, profile: Profile): Profile {
  const { email, ...rest } = profile
  const shown = email !== undefined && world.caller.scopes.includes('users:read.email') ? profile : rest
  const over = profile.status_expiration > 0 && profile.status_expiration * 1000 <= world.now()
  return over
    ? { ...shown, status_text: '', status_emoji: '', status_expiration: 0, status_emoji_display_info: [] }
    : shown
}
