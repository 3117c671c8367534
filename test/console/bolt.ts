import { App, LogLevel } from '@slack/bolt'
import { onTestFinished } from 'vitest'
import type { Console } from './open.ts'

const SCOPES = ['channels:history', 'channels:read', 'chat:write', 'commands']

/** A Bolt app of the universe's workspace, in #general, over Socket Mode. */
export async function startBolt({ ask, summary }: Console): Promise<App> {
  const act = async (name: string, input: object) =>
    (await ask('POST', `/universes/default/acts/slack/${name}`, input)).result
  const described = await act('createApp', {
    manifest: {
      display_information: { name: 'Greeter' },
      features: {
        bot_user: { display_name: 'greeter' },
        slash_commands: [{ command: '/order', description: 'orders' }],
      },
      oauth_config: { scopes: { bot: SCOPES } },
      settings: {
        event_subscriptions: { bot_events: ['message.channels'] },
        interactivity: { is_enabled: true },
        socket_mode_enabled: true,
      },
    },
  })
  await act('invite', { user: 'priya', channel: '#general', users: described.botUserId })
  const app = new App({
    token: described.botToken,
    appToken: described.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: `${summary.twins.slack?.url}/api/` },
  })
  await app.start()
  onTestFinished(async () => void (await app.stop()))
  return app
}
