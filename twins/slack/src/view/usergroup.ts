import type { Usergroup } from '../model/types.ts'

export interface UsergroupAspects {
  readonly users?: boolean
  readonly count?: boolean
}

/** A user group; its members and their number only where they were asked for (docs.slack.dev, usergroups.list). */
export function showUsergroup(group: Usergroup, aspects: UsergroupAspects): Record<string, unknown> {
  const { users, user_count: _, channel_count, ...shown } = group
  return {
    ...shown,
    ...(aspects.users && { users }),
    ...(aspects.count && { user_count: users.length }),
    channel_count,
    is_section: false,
    is_idp_group: false,
    is_visible: true,
    is_editing_restricted: false,
    is_membership_locked: false,
    is_org_level: false,
  }
}
