import type { SlackWorld } from '../types.ts'
import type { Cast } from './channels.ts'

/** A user group for each group of the seed. Its handle may be no channel's: then it is the team's (docs.slack.dev, usergroups.create). */
export function seedUsergroups(world: SlackWorld, { seed, users, creator }: Cast, team: string): void {
  const at = Math.floor(seed.at / 1000)
  for (const group of seed.groups) {
    const members = group.members.flatMap((handle) => users.get(handle) ?? [])
    if (members.length === 0) continue
    const taken = world.db.conversations.first({ name: group.name }) ?? world.db.users.first({ name: group.name })
    world.db.usergroups.insert({
      id: world.ids.named('usergroup', group.name),
      team_id: team,
      is_usergroup: true,
      is_subteam: true,
      name: group.name,
      description: group.description.slice(0, 140),
      handle: taken ? `${group.name}-team` : group.name,
      is_external: false,
      date_create: at,
      date_update: at,
      date_delete: 0,
      auto_type: null,
      auto_provision: false,
      enterprise_subteam_id: '',
      created_by: creator,
      updated_by: creator,
      deleted_by: null,
      prefs: { channels: [], groups: [] },
      users: members,
      user_count: members.length,
      channel_count: 0,
    })
  }
}
