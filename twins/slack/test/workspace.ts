import { startUniverse, type TestOptions, type TestUniverse } from '@dtu/kit/testing'
import { ErrorCode, WebClient } from '@slack/web-api'
import { slack } from '../src/index.ts'
import type { SlackWorld } from '../src/types.ts'

/** A universe with clients of its ready app and, for the asking, of its people. */
export interface Workspace {
  readonly world: TestUniverse
  readonly bot: WebClient
  /** The administrator, priya. */
  readonly admin: WebClient
  /** Somebody's own client; with `scopes` other than the ready app's. */
  as(handle: string, scopes?: readonly string[]): WebClient
  /** The ready app's bot with other scopes. */
  botWith(scopes: readonly string[]): WebClient
  /** The id of a person. */
  user(handle: string): string
  /** The id of a channel. */
  channel(name: string): string
  /** What was emitted of a type. */
  events(type: string): unknown[]
  /** Runs inside the universe. */
  inside<T>(work: (world: SlackWorld) => T): T
  close(): Promise<void>
}

export async function openWorkspace(options: Partial<TestOptions> = {}): Promise<Workspace> {
  const world = startUniverse({ twins: [slack], ...options })
  const url = await world.listen('slack')
  const client = (token: string | undefined) =>
    new WebClient(token, { slackApiUrl: `${url}/api/`, retryConfig: { retries: 0 } })
  const inside = <T>(work: (world: SlackWorld) => T): T => {
    const result = world.universe.transact('slack', (w) => work(w as SlackWorld))
    world.universe.database.commit()
    return result
  }
  const key = (sql: string, value: string): string => {
    const row = world.universe.query(sql, [value])[0]
    if (!row) throw new Error(`the seed has no '${value}'`)
    return row.key as string
  }
  const user = (handle: string) => key('SELECT key FROM slack_users WHERE name = ?', handle)
  let minted = 0
  const mint = (kind: 'bot' | 'user', user_id: string, scopes: readonly string[] | undefined): WebClient => {
    const token = `xox${kind === 'bot' ? 'b' : 'p'}-${++minted}`
    inside((w) => {
      const app = w.db.apps.first({})
      const bot_id = w.db.installations.get(app?.id ?? '')?.bot_id
      w.db.tokens.insert({
        token,
        kind,
        app_id: app?.id ?? '',
        team_id: w.db.teams.first({})?.id ?? '',
        user_id,
        scopes: [...(scopes ?? app?.user_scopes ?? [])],
        universe: w.universe,
        ...(kind === 'bot' && bot_id && { bot_id }),
      })
    })
    return client(token)
  }
  const ready = world.credentials.slack
  return {
    world,
    bot: client(ready?.token),
    admin: client(ready?.userToken),
    as: (handle, scopes) => mint('user', user(handle), scopes),
    botWith: (scopes) => mint('bot', user('universe_admin'), scopes),
    user,
    channel: (name) => key('SELECT key FROM slack_conversations WHERE name = ?', name),
    events: (type) =>
      world.universe.events
        .after(0, 100_000)
        .filter((event) => event.type === type)
        .map((event) => event.body),
    inside,
    close: () => world.close(),
  }
}

/** The code a call was refused with, through the SDK's own error class. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  return (await refused(call)).error
}

/** The whole refusal. */
export async function refused(call: Promise<unknown>): Promise<{ error: string; [more: string]: unknown }> {
  try {
    await call
  } catch (error) {
    const { code, data } = error as { code: string; data: { error: string } }
    if (code === ErrorCode.PlatformError) return data
    throw error
  }
  throw new Error('the call was expected to be refused')
}
