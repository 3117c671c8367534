export interface Team {
  id: string
  name: string
  url: string
  domain: string
  email_domain: string
  icon: Record<string, unknown>
  avatar_base_url: string
  is_verified: boolean
  lob_sales_home_enabled: boolean
  /** Custom profile fields (team.profile.get): the twin's own place for them. */
  profile_fields?: ProfileField[]
}

/** A custom field of every profile (docs.slack.dev, team.profile.get). */
export interface ProfileField {
  id: string
  ordering: number
  label: string
  hint: string
  type: string
  possible_values: string[] | null
  options: Record<string, unknown> | null
  is_hidden: boolean
}

export interface Profile {
  title: string
  phone: string
  skype: string
  real_name: string
  real_name_normalized: string
  display_name: string
  display_name_normalized: string
  fields: Record<string, { value: string; alt: string }> | null
  status_text: string
  status_emoji: string
  status_emoji_display_info: unknown[]
  status_expiration: number
  avatar_hash: string
  /** Absent for bots. */
  email?: string
  first_name?: string
  last_name?: string
  image_24: string
  image_32: string
  image_48: string
  image_72: string
  image_192: string
  image_512: string
  /** Of a photo that was given. */
  image_1024?: string
  image_original?: string
  is_custom_image?: boolean
  status_text_canonical: string
  team: string
  pronouns?: string
  start_date?: string
  api_app_id?: string
  bot_id?: string
  always_active?: boolean
}

export interface User {
  id: string
  team_id: string
  name: string
  deleted: boolean
  color: string
  real_name: string
  tz: string
  tz_label: string
  tz_offset: number
  profile: Profile
  is_admin: boolean
  is_owner: boolean
  is_primary_owner: boolean
  is_restricted: boolean
  is_ultra_restricted: boolean
  is_bot: boolean
  is_app_user: boolean
  updated: number
  is_email_confirmed: boolean
  who_can_share_contact_card: string
  /** The twin's own: never sent. */
  presence?: 'auto' | 'away'
  /** Until when notifications are snoozed, seconds: the twin's own. */
  snooze_until?: number | undefined
}

/** What reminds a person, once or again and again. */
export interface Reminder {
  id: string
  creator: string
  user: string
  text: string
  recurring: boolean
  /** Seconds; absent when it recurs. */
  time?: number
  complete_ts?: number
  channel?: string
  recurrence?: { frequency: string; weekdays?: string[] }
  /** The agenda's number of what will be said: the twin's own. */
  item?: number
}

export interface Usergroup {
  id: string
  team_id: string
  is_usergroup: boolean
  is_subteam: boolean
  name: string
  description: string
  handle: string
  is_external: boolean
  date_create: number
  date_update: number
  date_delete: number
  auto_type: string | null
  auto_provision: boolean
  enterprise_subteam_id: string
  created_by: string
  updated_by: string
  deleted_by: string | null
  prefs: { channels: string[]; groups: string[] }
  users: string[]
  user_count: number
  channel_count: number
}
