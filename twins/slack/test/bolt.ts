import type { AddressInfo } from 'node:net'
import { App, LogLevel } from '@slack/bolt'
import type { Workspace } from './workspace.ts'

/** What describeApp and createApp answer, as far as tests need it. */
export interface Described {
  readonly appId: string
  readonly clientId: string
  readonly clientSecret: string
  readonly signingSecret: string
  readonly appToken: string
  readonly botToken: string
  readonly userToken?: string
  readonly botUserId: string
  readonly botId: string
  readonly webhookUrl?: string
  readonly requestUrlVerified?: boolean
}

export const act = <T = any>(space: Workspace, name: string, wish: object): T => {
  const result = space.world.universe.act('slack', name, wish)
  space.world.universe.database.commit()
  return result as T
}

export interface Manifest {
  readonly scopes?: readonly string[]
  readonly events?: readonly string[]
  readonly commands?: readonly string[]
  readonly shortcuts?: readonly object[]
}

const BASE = [
  'app_mentions:read',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'im:history',
  'im:write',
  'reactions:read',
]

function manifestOf({ scopes = BASE, events = [], commands = [], shortcuts = [] }: Manifest, url: string | undefined) {
  const socket = url === undefined
  return {
    display_information: { name: 'Bolt app' },
    features: {
      bot_user: { display_name: 'boltapp' },
      slash_commands: commands.map((command) => ({ command, description: 'a command', ...(url && { url }) })),
      shortcuts,
    },
    oauth_config: { scopes: { bot: scopes } },
    settings: {
      event_subscriptions: { bot_events: events, ...(url && { request_url: url }) },
      interactivity: { is_enabled: true, ...(url && { request_url: url, message_menu_options_url: url }) },
      socket_mode_enabled: socket,
    },
  }
}

export interface Running {
  readonly app: App
  readonly described: Described
  stop(): Promise<unknown>
}

const quiet = { logLevel: LogLevel.ERROR }

/** A Bolt app that the universe reaches over HTTP, with signatures verified. */
export async function startHttpBolt(space: Workspace, manifest: Manifest, build: (app: App) => void): Promise<Running> {
  const described = act<Described>(space, 'createApp', {
    manifest: { display_information: { name: 'Bolt app' }, oauth_config: { scopes: { bot: manifest.scopes ?? BASE } } },
  })
  const clientOptions = { slackApiUrl: `${await space.world.listen('slack')}/api/`, retryConfig: { retries: 0 } }
  const app = new App({ token: described.botToken, signingSecret: described.signingSecret, clientOptions, ...quiet })
  build(app)
  const server = (await app.start({ port: 0, host: '127.0.0.1' } as never)) as { address(): unknown }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`
  act(space, 'configureApp', { app: described.appId, manifest: manifestOf(manifest, url) })
  await space.world.universe.settle()
  return { app, described, stop: () => app.stop() }
}

/** A Bolt app over Socket Mode. */
export async function startSocketBolt(
  space: Workspace,
  manifest: Manifest,
  build: (app: App) => void,
): Promise<Running> {
  const described = act<Described>(space, 'createApp', { manifest: manifestOf(manifest, undefined) })
  const clientOptions = { slackApiUrl: `${await space.world.listen('slack')}/api/`, retryConfig: { retries: 0 } }
  const app = new App({
    token: described.botToken,
    appToken: described.appToken,
    socketMode: true,
    clientOptions,
    ...quiet,
  })
  build(app)
  await app.start()
  return { app, described, stop: () => app.stop() }
}

/** Resolves with what `look` finds once it finds something; fails after three seconds. */
export async function until<T>(look: () => T | undefined | null | false, what = 'what was waited for'): Promise<T> {
  const end = Date.now() + 3000
  for (;;) {
    const found = look()
    if (found) return found
    if (Date.now() > end) throw new Error(`${what} did not come`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

interface Seen {
  readonly ts: string
  readonly text: string
  readonly user?: string
  readonly ephemeral?: boolean
  readonly blocks?: readonly any[]
  readonly thread_ts?: string
  readonly bot_id?: string
  readonly subtype?: string
}

/** What a person sees in a channel. */
export const seen = (space: Workspace, user: string, channel: string): Seen[] =>
  act<{ messages: Seen[] }>(space, 'see', { user, channel }).messages

export const untilSeen = (space: Workspace, user: string, channel: string, text: string): Promise<Seen> =>
  until(() => seen(space, user, channel).find((message) => message.text === text), `'${text}'`)
