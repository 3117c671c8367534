import { installApp } from './model/apps.ts'
import { mintToken } from './model/tokens.ts'
import type { App, Token } from './model/types.ts'
import { createWebhook, webhookUrl } from './model/webhooks.ts'
import type { SlackWorld } from './types.ts'

/** What tokens that make apps from manifests may do. */
const CONFIGURATION = ['app_configurations:read', 'app_configurations:write']

/** The administrator's app of a seed: the first registered. Its tokens in this universe, minted on the first call. */
export function credentials(world: SlackWorld): Record<string, string> {
  const app = world.db.apps.first({})
  if (!app) return {}
  const installation = world.db.installations.get(app.id) ?? installApp(world, app, 'USLACKBOT', world.now())
  const token = (kind: Token['kind'], rest: Pick<Token, 'user_id' | 'scopes' | 'bot_id' | 'renews'>) =>
    (
      world.db.tokens.first({ app: app.id, kind, universe: world.universe }) ??
      mintToken(world, { kind, app_id: app.id, ...rest })
    ).token
  return {
    token: token('bot', {
      user_id: installation.bot_user_id ?? '',
      scopes: installation.bot_scopes,
      ...(installation.bot_id && { bot_id: installation.bot_id }),
    }),
    userToken: token('user', { user_id: installation.installer, scopes: app.user_scopes }),
    appToken: token('app', { user_id: '', scopes: ['connections:write', 'authorizations:read'] }),
    configurationToken: token('configuration', { user_id: installation.installer, scopes: CONFIGURATION }),
    configurationRefreshToken: token('refresh', {
      user_id: installation.installer,
      scopes: CONFIGURATION,
      renews: 'configuration',
    }),
    webhookUrl: webhook(world, app, installation.installer),
    signingSecret: app.signing_secret,
    clientId: app.client_id,
    clientSecret: app.client_secret,
    appId: app.id,
  }
}

/** An incoming webhook into #general, or whatever channel came first. */
function webhook(world: SlackWorld, app: App, user: string): string {
  const channel = world.db.conversations.first({ name: 'general' }) ?? world.db.conversations.first({ im: false })
  const before = world.db.webhooks.first({ app: app.id, universe: world.universe })
  return channel ? webhookUrl(world, before ?? createWebhook(world, app, channel.id, user)) : ''
}
