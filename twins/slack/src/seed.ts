import type { Person, Seed } from '@dtu/kit'
import { registerApp } from './model/apps.ts'
import { createConversation } from './model/create.ts'
import { addMembers } from './model/members.ts'
import { personUser, slackbot } from './model/users.ts'
import type { SlackWorld } from './types.ts'

/** Scopes of the ready-made administrator's app: all that the modelled methods ask for. */
export const ADMIN_BOT_SCOPES =
  'app_mentions:read,bookmarks:read,bookmarks:write,calls:read,calls:write,canvases:read,canvases:write,channels:history,channels:join,channels:manage,channels:read,channels:write.invites,channels:write.topic,chat:write,chat:write.customize,chat:write.public,commands,dnd:read,emoji:read,files:read,files:write,groups:history,groups:read,groups:write,groups:write.invites,groups:write.topic,im:history,im:read,im:write,im:write.topic,incoming-webhook,links:read,links:write,links.embed:write,metadata.message:read,mpim:history,mpim:read,mpim:write,mpim:write.topic,pins:read,pins:write,reactions:read,reactions:write,reminders:read,reminders:write,remote_files:read,remote_files:write,remote_files:share,team:read,team.billing:read,team.preferences:read,usergroups:read,usergroups:write,users.profile:read,users:read,users:read.email,users:write,assistant:write,lists:read,lists:write,workflow.steps:execute'
export const ADMIN_USER_SCOPES =
  'admin,bookmarks:read,bookmarks:write,channels:history,channels:read,channels:write,channels:write.invites,channels:write.topic,chat:write,dnd:read,dnd:write,emoji:read,files:read,files:write,groups:history,groups:read,groups:write,groups:write.invites,groups:write.topic,identify,im:history,im:read,im:write,im:write.topic,links:read,links:write,mpim:history,mpim:read,mpim:write,mpim:write.topic,pins:read,pins:write,reactions:read,reactions:write,reminders:read,reminders:write,search:read,stars:read,stars:write,team:read,team.preferences:read,usergroups:read,usergroups:write,users.profile:read,users.profile:write,users:read,users:read.email,users:write'

/** A workspace of the seed's people: #general and #random with everybody, a channel for each team, and an administrator's app. */
export function seed(world: SlackWorld, seed: Seed): void {
  const domain = seed.organisation.domain.split('.')[0] as string
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
    seed.people.map((person: Person) => [
      person.handle,
      world.db.users.insert(personUser(world, team.id, person, seed.at)).id,
    ]),
  )
  const everyone = [...users.values()]
  const creator = everyone[0] ?? 'USLACKBOT'
  const general = createConversation(world, {
    name: 'general',
    creator,
    members: everyone,
    at: seed.at,
    general: true,
    useCase: 'welcome',
    purpose: 'Company-wide announcements and work-based matters',
  })
  const random = createConversation(world, {
    name: 'random',
    creator,
    members: everyone,
    at: seed.at,
    useCase: 'random',
    purpose: 'Non-work banter and water cooler conversation',
  })
  for (const group of seed.teams) {
    const members = group.members.map((handle) => users.get(handle)).filter((id) => id !== undefined)
    createConversation(world, {
      name: group.name,
      creator: members[0] ?? creator,
      members,
      at: seed.at,
      useCase: 'project',
      purpose: `The ${group.name} team`,
    })
  }
  const app = registerApp(world, {
    name: 'Universe Admin',
    bot_scopes: ADMIN_BOT_SCOPES.split(','),
    user_scopes: ADMIN_USER_SCOPES.split(','),
    socket_mode: true,
    installer: creator,
    at: seed.at,
  })
  // The ready credential can read and write at once, as an app that was invited would.
  const bot = world.db.installations.get(app.id)?.bot_user_id
  for (const channel of [general, random]) if (bot) addMembers(world, channel, [bot])
}
