import type { SlackWorld } from '../types.ts'
import { botUser } from './users.ts'
import type { App, Installation, Token } from './types.ts'

export interface NewApp extends Partial<Omit<App, 'id' | 'client_id' | 'client_secret' | 'signing_secret' | 'verification_token'>> {
  readonly name: string
  /** The person who installs it; left out, the app is registered but not installed. */
  readonly installer?: string
  readonly at: number
}

/** Registers an app and, with an installer, installs it. */
export function registerApp(world: SlackWorld, given: NewApp): App {
  const { installer, at, ...manifest } = given
  const app = world.db.apps.insert({
    bot_scopes: [],
    user_scopes: [],
    redirect_urls: [],
    socket_mode: false,
    token_rotation: false,
    bot_events: [],
    user_events: [],
    commands: [],
    shortcuts: [],
    unfurl_domains: [],
    ...manifest,
    id: world.ids.next('app'),
    client_id: `${world.ids.next('number13')}.${world.ids.next('number13')}`,
    client_secret: world.ids.next('hex32'),
    signing_secret: world.ids.next('hex32'),
    verification_token: world.ids.next('secret24'),
  })
  if (installer) installApp(world, app, installer, at)
  return app
}

/** Puts an app into the workspace with a bot user, when it asks for bot scopes. Installing again keeps the bot. */
export function installApp(world: SlackWorld, app: App, installer: string, at: number, botScopes = app.bot_scopes): Installation {
  const team = world.db.teams.first({})?.id ?? ''
  const before = world.db.installations.get(app.id)
  const installation: Installation = { app_id: app.id, team_id: team, installer, bot_scopes: botScopes, ...before }
  if (botScopes.length > 0 && !installation.bot_id) Object.assign(installation, createBot(world, app, team, at))
  return world.db.installations.put({ ...installation, installer, bot_scopes: [...new Set([...(before?.bot_scopes ?? []), ...botScopes])] })
}

function createBot(world: SlackWorld, app: App, team: string, at: number): { bot_id: string; bot_user_id: string } {
  const bot_id = world.ids.next('bot')
  const bot_user_id = world.ids.next('user')
  const updated = Math.floor(at / 1000)
  const icons = Object.fromEntries([36, 48, 72].map((size) => [`image_${size}`, `https://a.slack-edge.com/80588/img/plugins/app/bot_${size}.png`])) as never
  world.db.bots.insert({ id: bot_id, app_id: app.id, user_id: bot_user_id, name: app.name, icons, deleted: false, updated, team_id: team })
  world.db.users.insert(botUser(bot_user_id, team, app.name, app.id, bot_id, at))
  return { bot_id, bot_user_id }
}

/** Mints a token of a kind, in the vendor's form. `expires_at` in milliseconds. */
export function mintToken(world: SlackWorld, token: Omit<Token, 'token' | 'universe' | 'team_id'> & { rotating?: boolean }): Token {
  const { rotating, ...rest } = token
  const team_id = world.db.teams.first({})?.id ?? ''
  const text = world.ids.secret('secret24', (drawn) => form(rest.kind, rest.app_id, drawn, rotating ?? false, world))
  return world.db.tokens.insert({ ...rest, team_id, token: text, universe: world.universe })
}

function form(kind: Token['kind'], app: string, drawn: string, rotating: boolean, world: SlackWorld): string {
  const digits = () => world.ids.next('number13')
  if (kind === 'app') return `xapp-1-${app}-${digits()}-${drawn.toLowerCase()}${drawn.toLowerCase()}`
  if (kind === 'refresh') return `xoxe-1-${drawn}${drawn}`
  const letter = kind === 'bot' ? 'b' : 'p'
  return rotating ? `xoxe.xox${letter}-1-${drawn}${drawn}` : `xox${letter}-${digits()}-${digits()}-${drawn}`
}
