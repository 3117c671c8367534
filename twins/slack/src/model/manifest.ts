import type { NewApp } from './apps.ts'
import type { App } from './types.ts'

/** An app as its manifest describes it (docs.slack.dev, "App manifest reference"). */
export interface Manifest {
  display_information: { name: string; description?: string; [more: string]: unknown }
  features?: {
    app_home?: { home_tab_enabled?: boolean; messages_tab_enabled?: boolean; messages_tab_read_only_enabled?: boolean }
    bot_user?: { display_name: string; always_online?: boolean }
    slash_commands?: App['commands']
    shortcuts?: App['shortcuts']
    unfurl_domains?: string[]
    [more: string]: unknown
  }
  oauth_config?: {
    redirect_urls?: string[]
    scopes?: { bot?: string[]; user?: string[]; [more: string]: unknown }
    [more: string]: unknown
  }
  settings?: {
    event_subscriptions?: {
      request_url?: string
      bot_events?: string[]
      user_events?: string[]
      [more: string]: unknown
    }
    interactivity?: { is_enabled?: boolean; request_url?: string; message_menu_options_url?: string }
    socket_mode_enabled?: boolean
    token_rotation_enabled?: boolean
    [more: string]: unknown
  }
  [more: string]: unknown
}

type Settings = Omit<NewApp, 'at' | 'installer'>

/** What a manifest makes of an app. What it does not name is off. */
export function settingsOf(manifest: Manifest): Settings {
  const { features = {}, oauth_config = {}, settings = {} } = manifest
  const { event_subscriptions: events = {}, interactivity } = settings
  const urls = interactivity?.is_enabled === false ? undefined : interactivity
  return {
    name: manifest.display_information.name,
    bot_scopes: oauth_config.scopes?.bot ?? [],
    user_scopes: oauth_config.scopes?.user ?? [],
    redirect_urls: oauth_config.redirect_urls ?? [],
    socket_mode: settings.socket_mode_enabled ?? false,
    token_rotation: settings.token_rotation_enabled ?? false,
    bot_events: events.bot_events ?? [],
    user_events: events.user_events ?? [],
    commands: features.slash_commands ?? [],
    shortcuts: features.shortcuts ?? [],
    unfurl_domains: features.unfurl_domains ?? [],
    manifest: manifest as Record<string, unknown>,
    ...(events.request_url && { request_url: events.request_url }),
    ...(urls?.request_url && { interactivity_url: urls.request_url }),
    ...(urls?.message_menu_options_url && { options_url: urls.message_menu_options_url }),
  }
}

/** The manifest of an app, also of one that was registered without. */
export function manifestOf(app: App): Manifest {
  if (app.manifest) return app.manifest as Manifest
  const events = {
    ...(app.request_url && { request_url: app.request_url }),
    bot_events: app.bot_events,
    user_events: app.user_events,
  }
  return {
    display_information: { name: app.name },
    features: {
      bot_user: { display_name: app.name, always_online: false },
      slash_commands: app.commands,
      shortcuts: app.shortcuts,
      unfurl_domains: app.unfurl_domains,
    },
    oauth_config: { redirect_urls: app.redirect_urls, scopes: { user: app.user_scopes, bot: app.bot_scopes } },
    settings: {
      event_subscriptions: events,
      interactivity: {
        is_enabled: Boolean(app.interactivity_url),
        ...(app.interactivity_url && { request_url: app.interactivity_url }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: app.socket_mode,
      token_rotation_enabled: app.token_rotation,
    },
  }
}

/** A manifest with the changes of another on top: lists are replaced, objects are merged. */
export function mergeManifests<T>(base: T, changes: unknown): T {
  if (!isBag(base) || !isBag(changes)) return (changes === undefined ? base : changes) as T
  const merged: Record<string, unknown> = { ...base }
  for (const [name, value] of Object.entries(changes)) merged[name] = mergeManifests(merged[name], value)
  return merged as T
}

const isBag = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
