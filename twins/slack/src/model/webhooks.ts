import type { SlackWorld } from '../types.ts'
import { hooksBase } from './response-urls.ts'
import type { App, Webhook } from './types.ts'

/** A URL that posts into one channel (docs.slack.dev, "Sending messages using incoming webhooks"). Asked for again, the same one. */
export function createWebhook(world: SlackWorld, app: App, channel: string, user: string): Webhook {
  const before = world.db.webhooks
    .find({ where: { app: app.id, universe: world.universe } })
    .find((webhook) => webhook.channel === channel)
  if (before) return before
  const installation = world.db.installations.get(app.id)
  const bot = installation?.bot_id ?? world.ids.next('bot')
  const path = `/services/${installation?.team_id ?? ''}/${bot}/${world.ids.secret('secret24')}`
  return world.db.webhooks.insert({ path, app_id: app.id, channel, user, universe: world.universe })
}

export const webhookUrl = (world: SlackWorld, webhook: Webhook): string => hooksBase(world) + webhook.path

/** `incoming_webhook` of oauth.v2.access. */
export function showWebhook(world: SlackWorld, webhook: Webhook): Record<string, string> {
  const team = world.db.teams.first({})
  return {
    channel: `#${world.db.conversations.get(webhook.channel)?.name ?? webhook.channel}`,
    channel_id: webhook.channel,
    configuration_url: `${team?.url ?? ''}services/${webhook.path.split('/')[3]}`,
    url: webhookUrl(world, webhook),
  }
}
