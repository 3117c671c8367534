import { OperatorError } from '@dtu/kit'
import { installApp, uninstallApp } from '../model/apps.ts'
import { configureApp, createApp, verifyUrl } from '../model/configuring.ts'
import { grant } from '../model/grants.ts'
import { type Manifest, manifestOf, mergeManifests } from '../model/manifest.ts'
import { checkManifest, parseManifest } from '../model/manifest-check.ts'
import { openLinks, sayGoodbye } from '../model/sessions.ts'
import { mintToken } from '../model/tokens.ts'
import type { App, User } from '../model/types.ts'
import { webhookUrl } from '../model/webhooks.ts'
import type { SlackWorld } from '../types.ts'
import { appIn, conversationIn, personIn } from './resolve.ts'
import { missing, text, type Wish } from './wish.ts'

type Act = (world: SlackWorld, wish: Wish) => unknown

/** Everything a developer finds on an app's pages: ids, secrets, and the tokens of where it is installed. */
function describe(world: SlackWorld, app: App): Record<string, unknown> {
  const installation = world.db.installations.get(app.id)
  const token = (kind: 'bot' | 'user' | 'app') =>
    world.db.tokens.find({ where: { app: app.id, kind, universe: world.universe } }).find((one) => !one.revoked)?.token
  const webhook = world.db.webhooks.first({ app: app.id })
  return {
    appId: app.id,
    name: app.name,
    clientId: app.client_id,
    clientSecret: app.client_secret,
    signingSecret: app.signing_secret,
    verificationToken: app.verification_token,
    appToken: token('app'),
    installed: installation !== undefined,
    botToken: token('bot'),
    userToken: token('user'),
    botUserId: installation?.bot_user_id,
    botId: installation?.bot_id,
    webhookUrl: webhook && webhookUrl(world, webhook),
    requestUrlVerified: app.request_url_verified,
    ...(app.events_disabled && { eventsDisabled: true }),
    manifest: manifestOf(app),
  }
}

function manifestIn(wish: Wish): Manifest {
  if (wish.manifest === undefined)
    throw missing(
      'manifest',
      "an app manifest, such as {display_information: {name: 'My app'}, oauth_config: {scopes: {bot: ['chat:write']}}}",
    )
  return checked(parseManifest(wish.manifest))
}

function checked(manifest: unknown): Manifest {
  const problems = checkManifest(manifest)
  if (problems.length === 0) return manifest as Manifest
  throw new OperatorError('invalid_manifest', 'that is no app manifest', {
    hint: problems.map(({ message, pointer }) => `${pointer}: ${message}`).join('; '),
  })
}

/** Who installs: the person that is named, else the workspace's first administrator. */
function installer(world: SlackWorld, wish: Wish): User {
  if (text(wish, 'user') !== undefined) return personIn(world, wish)
  const admin = world.db.users.find({ where: { bot: false, deleted: false } }).find(({ is_admin }) => is_admin)
  if (!admin) throw missing('user', 'there is no administrator in this workspace')
  return admin
}

/** Installs with all scopes of the manifest, as the button on the app's page does. */
function install(world: SlackWorld, app: App, wish: Wish): void {
  const user = installer(world, wish)
  const asksForHook = app.bot_scopes.includes('incoming-webhook')
  const channel = asksForHook ? conversationIn(world, user, { channel: '#general', ...wish }).id : undefined
  grant(world, app, { user: user.id, bot_scopes: app.bot_scopes, user_scopes: app.user_scopes, channel })
  // An app with event subscriptions of people's views alone is installed too.
  if (app.bot_scopes.length === 0) installApp(world, app, user.id, world.now())
}

/** Apps as their developers and the workspace's people handle them. */
export const appActs: Record<string, Act> = {
  /** Registers an app from its manifest (object or JSON) and, unless `install` is false, installs it. */
  createApp: (world, wish) => {
    const app = createApp(world, manifestIn(wish))
    mintToken(world, { kind: 'app', app_id: app.id, user_id: '', scopes: ['connections:write', 'authorizations:read'] })
    if (wish.install !== false) install(world, app, wish)
    return describe(world, app)
  },

  /** Changes an app: `manifest` names what becomes different. */
  configureApp: (world, wish) => {
    const app = appIn(world, wish)
    return describe(
      world,
      configureApp(world, app, checked(mergeManifests(manifestOf(app), parseManifest(wish.manifest)))),
    )
  },

  installApp: (world, wish) => {
    const app = appIn(world, wish)
    install(world, app, wish)
    return describe(world, app)
  },

  uninstallApp: (world, wish) => {
    const app = appIn(world, wish)
    uninstallApp(world, app)
    return describe(world, app)
  },

  describeApp: (world, wish) => describe(world, appIn(world, wish)),

  /** Asks the request URL for its challenge; describeApp says how that went. */
  verifyUrl: (world, wish) => {
    const app = appIn(world, wish)
    if (verifyUrl(world, app) === undefined)
      throw new OperatorError('no_request_url', `${app.name} has no request URL`, {
        hint: 'set settings.event_subscriptions.request_url with the act configureApp',
      })
    return { asked: app.request_url }
  },

  /** Has Slack refresh open sockets, of one app or of all; with `warning: true` they are only warned. */
  refreshSockets: (world, wish) => {
    const sessions = openLinks(world, text(wish, 'app') === undefined ? undefined : appIn(world, wish).id)
    for (const session of sessions) sayGoodbye(world, session, wish.warning === true ? 'warning' : 'refresh_requested')
    return { refreshed: sessions.length }
  },
}
