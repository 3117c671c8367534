import type { SlackWorld } from '../types.ts'
import { listenAnew } from './listeners.ts'
import { revoke } from './tokens.ts'
import type { App, Installation } from './types.ts'
import { botUser } from './users.ts'

export interface NewApp
  extends Partial<Omit<App, 'id' | 'client_id' | 'client_secret' | 'signing_secret' | 'verification_token'>> {
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

/** Puts an app into the workspace with a bot user, when it asks for bot scopes. Installing again keeps the bot and its scopes. */
export function installApp(
  world: SlackWorld,
  app: App,
  installer: string,
  at: number,
  botScopes = app.bot_scopes,
): Installation {
  const team = world.db.teams.first({})?.id ?? ''
  const before = world.db.installations.get(app.id)
  const installation: Installation = {
    app_id: app.id,
    team_id: team,
    ...botOf(world, app),
    ...before,
    installer,
    bot_scopes: union(before?.bot_scopes, botScopes),
  }
  if (botScopes.length > 0 && !installation.bot_id) Object.assign(installation, createBot(world, app, team, at))
  world.db.installations.put(installation)
  listenAnew(world)
  return installation
}

const union = (some: readonly string[] = [], more: readonly string[]): string[] => [...new Set([...some, ...more])]

/** The bot an uninstalled app had: it comes back with the app. */
function botOf(world: SlackWorld, app: App): { bot_id: string; bot_user_id: string } | undefined {
  const bot = world.db.bots.first({ app: app.id })
  const user = bot && world.db.users.get(bot.user_id)
  if (!bot || !user) return undefined
  world.db.bots.update(bot, { deleted: false })
  world.db.users.update(user, { deleted: false })
  return { bot_id: bot.id, bot_user_id: user.id }
}

/** Takes an app out of the workspace: its tokens and webhooks are dead, its bot is gone, and it is told. */
export function uninstallApp(world: SlackWorld, app: App): void {
  const installation = world.db.installations.get(app.id)
  if (!installation) return
  revoke(
    world,
    app,
    world.db.tokens.find({ where: { app: app.id } }).filter(({ kind }) => kind !== 'app'),
  )
  world.emit('app_uninstalled', { app: app.id })
  for (const { path } of world.db.webhooks.find({ where: { app: app.id } })) world.db.webhooks.delete(path)
  const [bot, user] = [world.db.bots.get(installation.bot_id ?? ''), world.db.users.get(installation.bot_user_id ?? '')]
  if (bot) world.db.bots.update(bot, { deleted: true })
  if (user) world.db.users.update(user, { deleted: true })
  world.db.installations.delete(app.id)
  listenAnew(world)
}

function createBot(world: SlackWorld, app: App, team: string, at: number): { bot_id: string; bot_user_id: string } {
  const bot_id = world.ids.next('bot')
  const bot_user_id = world.ids.next('user')
  const updated = Math.floor(at / 1000)
  const icons = Object.fromEntries(
    [36, 48, 72].map((size) => [`image_${size}`, `https://a.slack-edge.com/80588/img/plugins/app/bot_${size}.png`]),
  ) as never
  world.db.bots.insert({
    id: bot_id,
    app_id: app.id,
    user_id: bot_user_id,
    name: app.name,
    icons,
    deleted: false,
    updated,
    team_id: team,
  })
  world.db.users.insert(botUser(bot_user_id, team, app.name, app.id, bot_id, at))
  return { bot_id, bot_user_id }
}

/** The app of a name or an id, for people; for programs there are ids. */
export const appNamed = (world: SlackWorld, name: string): App | undefined =>
  world.db.apps.get(name) ??
  world.db.apps.first({ client: name }) ??
  world.db.apps.find().find((app) => app.name.toLowerCase() === name.toLowerCase())
