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
  /** Slack has stopped sending events: too many went wrong. */
  events_disabled?: boolean
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

/** Who hears of which event: one document, derived from the apps, so that an event nobody hears costs no query. */
export interface Listeners {
  id: 'all'
  /** App ids by the event's name as apps subscribe to it. */
  events: Record<string, { bot: string[]; user: string[] }>
  /** Open RTM connections. */
  rtm: number
}

export interface Webhook {
  path: string
  app_id: string
  channel: string
  user: string
  /** The universe its path leads to. */
  universe: string
}
