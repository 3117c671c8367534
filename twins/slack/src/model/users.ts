import { hash } from 'node:crypto'
import type { Person } from '@dtu/kit'
import type { SlackWorld } from '../types.ts'
import { drawnAvatar, SLACKBOT_AVATAR } from './avatars.ts'
import type { Profile, User } from './types.ts'
import { zoneAt } from './zones.ts'

const COLORS = [
  '9f69e7',
  '4bbe2e',
  'e7392d',
  '3c989f',
  '674b1b',
  'e96699',
  'e0a729',
  '684b6c',
  '5b89d5',
  '2b6836',
  '99a949',
  'df3dc0',
]

const md5 = (text: string) => hash('md5', text)

/** A profile as users.info gives it (tapes/nango/get-user-info). */
export const profileOf = (team: string, name: string, more: Partial<Profile> = {}): Profile => ({
  title: '',
  phone: '',
  skype: '',
  real_name: name,
  real_name_normalized: name,
  display_name: '',
  display_name_normalized: '',
  fields: null,
  status_text: '',
  status_emoji: '',
  status_emoji_display_info: [],
  status_expiration: 0,
  ...drawnAvatar(name),
  status_text_canonical: '',
  team,
  ...more,
})

/** A full member of the workspace. */
export function userOf(
  id: string,
  team: string,
  name: string,
  profile: Profile,
  at: number,
  more: Partial<User> = {},
): User {
  return {
    id,
    team_id: team,
    name,
    deleted: false,
    color: COLORS[Number.parseInt(md5(id).slice(0, 6), 16) % COLORS.length] as string,
    real_name: profile.real_name,
    tz: 'America/Los_Angeles',
    tz_label: 'Pacific Standard Time',
    tz_offset: -28800,
    profile,
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: false,
    is_ultra_restricted: false,
    is_bot: false,
    is_app_user: false,
    updated: Math.floor(at / 1000),
    is_email_confirmed: true,
    who_can_share_contact_card: 'EVERYONE',
    ...more,
  }
}

export function personUser(world: SlackWorld, team: string, person: Person, at: number): User {
  const profile = profileOf(team, `${person.givenName} ${person.familyName}`, {
    title: person.title,
    display_name: person.handle,
    display_name_normalized: person.handle,
    email: person.email,
    first_name: person.givenName,
    last_name: person.familyName,
  })
  const role = person.admin ? { is_admin: true, is_owner: true, is_primary_owner: true } : {}
  return userOf(world.ids.next('user'), team, person.handle, profile, at, { ...zoneAt(person.timeZone, at), ...role })
}

export const slackbot = (team: string, at: number): User =>
  userOf(
    'USLACKBOT',
    team,
    'slackbot',
    profileOf(team, 'Slackbot', {
      display_name: 'Slackbot',
      display_name_normalized: 'Slackbot',
      first_name: 'slackbot',
      last_name: '',
      always_active: true,
      ...SLACKBOT_AVATAR,
    }),
    at,
    {
      color: '757575',
      is_email_confirmed: false,
      updated: 0,
    },
  )

/** An app's bot user (tapes/nango/list-users). */
export const botUser = (id: string, team: string, name: string, app: string, bot: string, at: number): User =>
  userOf(
    id,
    team,
    name.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    profileOf(team, name, { api_app_id: app, bot_id: bot, always_active: false, first_name: name, last_name: '' }),
    at,
    {
      is_bot: true,
      is_email_confirmed: false,
    },
  )
