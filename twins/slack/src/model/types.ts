/** What the twin stores. Names and nesting are the vendor's (docs.slack.dev object types, recorded replies); what is the twin's own says so. */

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

export interface Bot {
  id: string
  app_id: string
  user_id: string
  name: string
  icons: { image_36: string; image_48: string; image_72: string }
  deleted: boolean
  updated: number
  team_id: string
}

/** A registered app: the twin's own form of an app manifest. */
export interface App {
  id: string
  name: string
  client_id: string
  client_secret: string
  signing_secret: string
  verification_token: string
  bot_scopes: string[]
  user_scopes: string[]
  redirect_urls: string[]
  socket_mode: boolean
  token_rotation: boolean
  /** Events API. */
  request_url?: string
  bot_events: string[]
  user_events: string[]
  interactivity_url?: string
  options_url?: string
  commands: { command: string; url?: string; description: string; usage_hint?: string; should_escape?: boolean }[]
  shortcuts: { name: string; type: 'global' | 'message'; callback_id: string; description: string }[]
  /** Links to these domains make `link_shared` events. */
  unfurl_domains: string[]
  /** Whether the request URL has echoed its challenge; absent while it was not asked. */
  request_url_verified?: boolean
  /** What the manifest says beyond the rest, for its export. */
  manifest?: Record<string, unknown>
}

/** An app in the workspace; it has a bot user when it asked for bot scopes. */
export interface Installation {
  app_id: string
  team_id: string
  bot_id?: string
  bot_user_id?: string
  installer: string
  bot_scopes: string[]
}

/** What a token may do; the twin's own. */
export interface Token {
  token: string
  kind: 'bot' | 'user' | 'app' | 'configuration' | 'refresh'
  app_id: string
  team_id: string
  user_id: string
  bot_id?: string
  scopes: string[]
  /** Milliseconds; absent: never. */
  expires_at?: number
  revoked?: boolean
  /** For a refresh token: what it renews. */
  renews?: 'bot' | 'user' | 'configuration'
  /** A token without end that was traded for one with token rotation. */
  exchanged?: boolean
  /** The universe it was minted in. */
  universe: string
}

export interface Conversation {
  id: string
  name: string
  is_channel: boolean
  is_group: boolean
  is_im: boolean
  is_mpim: boolean
  is_private: boolean
  is_general: boolean
  is_archived: boolean
  created: number
  creator: string
  updated: number
  topic: { value: string; creator: string; last_set: number }
  purpose: { value: string; creator: string; last_set: number }
  previous_names: string[]
  /** What a workspace's first channels are for: shown in `properties`. */
  use_case?: string
  /** How many members there are: the twin's own, kept so that lists need not count. */
  num_members: number
  /** Who a direct message is between, sorted, comma-separated: the twin's own. Absent for channels. */
  party?: string
}

/** The four sorts of conversation, as scopes call them. */
export type Kind = 'channels' | 'groups' | 'im' | 'mpim'

export interface Member {
  channel: string
  user: string
  /** The conversation's sort: lets a person's private conversations be found without reading each. */
  kind: Kind
  /** The ts of the last message read. */
  last_read: string
  /** A direct message that was closed is still there, and opens again when something is said. */
  is_open: boolean
  /** The newest ts when it was closed: the twin's own. */
  closed_at?: string
}

/** Like `Omit`, for types that also allow further properties. */
export type Without<T, Names> = { [Name in keyof T as Name extends Names ? never : Name]: T[Name] }

export interface Message {
  /** The twin's own: stored apart, not sent in history. */
  channel: string
  type: 'message'
  ts: string
  subtype?: string
  user?: string
  text: string
  team?: string
  bot_id?: string
  app_id?: string
  username?: string
  icons?: Record<string, string>
  bot_profile?: Omit<Bot, never>
  blocks?: unknown[]
  attachments?: unknown[]
  files?: unknown[]
  metadata?: { event_type: string; event_payload: unknown }
  client_msg_id?: string
  edited?: { user: string; ts: string }
  thread_ts?: string
  parent_user_id?: string
  reply_count?: number
  reply_users_count?: number
  latest_reply?: string
  reply_users?: string[]
  is_locked?: boolean
  subscribed?: boolean
  root?: unknown
  reactions?: { name: string; users: string[]; count: number }[]
  pinned_to?: string[]
  [more: string]: unknown
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

/** A message only one person sees. */
export interface Ephemeral {
  ts: string
  channel: string
  to: string
  user: string
  text: string
  blocks?: unknown[]
  attachments?: unknown[]
  thread_ts?: string
  app_id: string
}

export interface ScheduledMessage {
  id: string
  channel: string
  app_id: string
  user: string
  post_at: number
  date_created: number
  text: string
  /** The arguments of the message to come, and the agenda's number for it. */
  message: Partial<Message>
  item: number
}

export interface Pin {
  channel: string
  /** ts of the message. */
  item: string
  created: number
  created_by: string
}

export interface Bookmark {
  id: string
  channel_id: string
  title: string
  link: string
  emoji: string
  icon_url: string | null
  type: string
  entity_id: string | null
  date_created: number
  date_updated: number
  rank: string
  last_updated_by_user_id: string
  last_updated_by_team_id: string
  shortcut_id: string | null
  app_id: string | null
  app_action_id?: string | null
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

export interface File {
  id: string
  created: number
  timestamp: number
  name: string
  title: string
  mimetype: string
  filetype: string
  pretty_type: string
  user: string
  size: number
  channels: string[]
  groups: string[]
  ims: string[]
  shares: Record<string, Record<string, unknown[]>>
  [more: string]: unknown
}

/** An upload that was announced; `received` once its bytes are here. */
export interface Upload {
  ticket: string
  file: string
  filename: string
  length: number
  user: string
  alt_txt?: string
  snippet_type?: string
  received: boolean
}

export interface View {
  id: string
  team_id: string
  type: 'modal' | 'home'
  blocks: unknown[]
  private_metadata: string
  callback_id: string
  state: { values: Record<string, Record<string, unknown>> }
  hash: string
  title?: unknown
  clear_on_close: boolean
  notify_on_close: boolean
  close: unknown
  submit: unknown
  previous_view_id: string | null
  root_view_id: string
  app_id: string
  external_id: string
  app_installed_team_id: string
  bot_id: string
  /** Who sees it: the twin's own. */
  user: string
  /** The response_urls its blocks asked for were handed out at submission. */
  open: boolean
}

/** What an authorization page hands out: good for one exchange within ten minutes. */
export interface Code {
  code: string
  app_id: string
  /** Who allowed it. */
  user: string
  bot_scopes: string[]
  user_scopes: string[]
  /** As it was asked for; absent when the request named none. */
  redirect_uri?: string
  /** Where the incoming webhook posts that was asked for. */
  channel?: string
  nonce?: string
  code_challenge?: string
  expires_at: number
  used: boolean
}

/** A person's act on its way to an app, and what came of it: the twin's own. */
export interface Interaction {
  id: string
  app_id: string
  user: string
  kind:
    | 'block_actions'
    | 'interactive_message'
    | 'view_submission'
    | 'view_closed'
    | 'shortcut'
    | 'message_action'
    | 'block_suggestion'
    | 'slash_command'
  payload: Record<string, unknown>
  state: 'sent' | 'answered' | 'failed'
  /** Where an answer goes. */
  channel?: string
  view?: string
  thread_ts?: string
  message_ts?: string
  /** What the app acknowledged it with. */
  answer?: unknown
  /** What the person is told when the app did not answer. */
  error?: string
  at: number
}

/** What an app shows a person at a thread beside its messages. */
export interface AssistantThread {
  /** `<channel>:<ts of the thread>` */
  id: string
  app_id: string
  channel: string
  thread_ts: string
  status?: string
  loading_messages?: string[]
  /** Milliseconds: a status goes away by itself. */
  status_at?: number
  /** The newest message when it was set. */
  status_after?: string
  title?: string
  prompts?: unknown[]
}

/** A run of an app's function as a step of a workflow. */
export interface Execution {
  id: string
  app_id: string
  callback_id: string
  user: string
  inputs: Record<string, unknown>
  state: 'running' | 'completed' | 'failed'
  outputs?: Record<string, unknown>
  error?: string
}

/** What a person has set in the inputs of a message: of no interest to anybody until the next act on it. */
export interface MessageState {
  id: string
  values: Record<string, Record<string, unknown>>
}

/** Who hears of which event: one document, derived from the apps, so that an event nobody hears costs no query. */
export interface Listeners {
  id: 'all'
  /** App ids by the event's name as apps subscribe to it. */
  events: Record<string, { bot: string[]; user: string[] }>
  /** Open RTM connections. */
  rtm: number
}

/** What a person's act lets an app do for three seconds. */
export interface Trigger {
  id: string
  app_id: string
  user: string
  expires_at: number
  used: boolean
  /** The view the act happened in. */
  view?: string
}

export interface Webhook {
  path: string
  app_id: string
  channel: string
  user: string
  /** The universe its path leads to. */
  universe: string
}

export interface ResponseUrl {
  path: string
  app_id: string
  channel: string
  user: string
  /** The message that was acted on, when there was one. */
  message_ts?: string
  ephemeral?: boolean
  thread_ts?: string
  expires_at: number
  uses_left: number
}

/** A Socket Mode or RTM connection, from the ticket on. */
export interface Session {
  /** The ticket until the socket is open. */
  id: string
  ticket: string
  kind: 'link' | 'rtm'
  app_id: string
  /** Whose view an RTM connection has. */
  user?: string
  open: boolean
  opened_at: number
}

/** A Socket Mode message on its way to an app. */
export interface Envelope {
  id: string
  app_id: string
  /** Where it was sent; absent while no socket is open. */
  session?: string
  type: 'events_api' | 'interactive' | 'slash_commands'
  payload: unknown
  accepts_response_payload: boolean
  /** How often it was sent before. */
  attempt: number
  created: number
  /** The act it carries. */
  interaction?: string
  /** The agenda's number of the task that sends it again. */
  patience?: number
}
