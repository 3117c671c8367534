import type { Leads, Seed } from '@dtu/kit'
import { registerApp } from '../model/apps.ts'
import { addMembers } from '../model/members.ts'
import { personUser, slackbot } from '../model/users.ts'
import type { SlackWorld } from '../types.ts'
import { type Cast, seedChannels } from './channels.ts'
import { seedMessages } from './messages.ts'
import { ADMIN_BOT_SCOPES, ADMIN_USER_SCOPES } from './scopes.ts'
import { seedUsergroups } from './usergroups.ts'
import { domainOf } from './workspace.ts'

/** A workspace of the seed's people, with its channels and what was said in them, its groups, and an administrator's app. */
export function seed(world: SlackWorld, seed: Seed, leads: Leads): void {
  const domain = domainOf(seed)
  const team = world.db.teams.insert({
    id: world.ids.next('team'),
    name: seed.organisation.name,
    url: `https://${domain}.slack.com/`,
    domain,
    email_domain: seed.organisation.domain,
    icon: { image_default: true },
    avatar_base_url: 'https://ca.slack-edge.com/',
    is_verified: false,
    lob_sales_home_enabled: false,
  })
  world.db.users.insert(slackbot(team.id, seed.at))
  const users = new Map(
    seed.people.map((person) => [
      person.handle,
      world.db.users.insert({
        ...personUser(world, team.id, person, seed.at),
        ...(person.left && { deleted: true }),
      }).id,
    ]),
  )
  const cast: Cast = { seed, leads, users, creator: [...users.values()][0] ?? 'USLACKBOT' }
  const open = seedChannels(world, cast)
  seedMessages(world, cast)
  seedUsergroups(world, cast, team.id)
  const app = registerApp(world, {
    name: 'Universe Admin',
    bot_scopes: ADMIN_BOT_SCOPES.split(','),
    user_scopes: ADMIN_USER_SCOPES.split(','),
    socket_mode: true,
    installer: cast.creator,
    at: seed.at,
  })
  // The ready credential can read and write at once, as an app that was invited would.
  const bot = world.db.installations.get(app.id)?.bot_user_id
  for (const channel of open) if (bot) addMembers(world, channel, [bot])
}
