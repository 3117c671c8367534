import type { SlackWorld } from '../types.ts'
import { installApp } from './apps.ts'
import { issueTokens, type Pair } from './tokens.ts'
import type { App, Installation, Webhook } from './types.ts'
import { createWebhook } from './webhooks.ts'

/** What a person allows an app. */
export interface Consent {
  readonly user: string
  readonly bot_scopes: readonly string[]
  readonly user_scopes: readonly string[]
  /** Where the incoming webhook posts that the scopes ask for. */
  readonly channel?: string | undefined
}

/** What an app has once a person has allowed it. */
export interface Grant {
  readonly installation: Installation
  readonly bot?: Pair
  readonly user?: Pair
  readonly webhook?: Webhook
}

/** Installs the app as a person allowed it, with the tokens that follow. */
export function grant(world: SlackWorld, app: App, consent: Consent): Grant {
  const installation = installApp(world, app, consent.user, world.now(), [...consent.bot_scopes])
  const { bot_user_id, bot_id } = installation
  const asksForHook = consent.bot_scopes.includes('incoming-webhook') && consent.channel !== undefined
  return {
    installation,
    ...(bot_user_id &&
      consent.bot_scopes.length > 0 && {
        bot: issueTokens(world, app, 'bot', {
          app_id: app.id,
          user_id: bot_user_id,
          bot_id,
          scopes: installation.bot_scopes,
        }),
      }),
    ...(consent.user_scopes.length > 0 && {
      user: issueTokens(world, app, 'user', {
        app_id: app.id,
        user_id: consent.user,
        scopes: [...consent.user_scopes],
      }),
    }),
    ...(asksForHook && { webhook: createWebhook(world, app, consent.channel as string, consent.user) }),
  }
}
