import type { KnownBlock } from '@slack/types'
import { ErrorCode, WebClient } from '@slack/web-api'
import type { Clock } from '../clock.ts'
import { MINUTE } from '../clock.ts'
import type { Config } from '../config.ts'
import { retryTime, ServiceError, type Trouble, troubleOf, troubleOfConnection } from '../queue/outcome.ts'
import type { Caller } from './caller.ts'
import { steady } from './steady.ts'

/** Something to be posted once. */
export interface Post {
  readonly channel: string
  /** Carried by the message, so that it is found when nobody knows whether it was posted. */
  readonly key: string
  readonly text: string
  readonly blocks?: KnownBlock[]
}

export interface Posted {
  readonly channel: string
  readonly ts: string
}

const PATIENCE_MS = 20_000
const EVENT = 'access_broker'
/** Methods that change nothing, or are the same done twice. */
const HARMLESS = /\.(info|list|history|members|conversations|lookupByEmail|open|join|update|setTopic)$/

/** Errors that say nothing of what was asked: Slack itself was in trouble. */
const PASSING = /^(internal_error|fatal_error|service_unavailable|request_timeout|team_added_to_org)$/
const NOT_DONE = /^(invalid_auth|not_authed|token_expired|edit_window_closed|accesslimited|invalid_cursor)$/

/** Slack as the broker uses it. */
export class Slack {
  readonly #client: WebClient
  readonly #caller: Caller
  readonly #clock: Clock
  readonly #pageSize: number

  constructor({ slack, pageSize }: Pick<Config, 'slack' | 'pageSize'>, caller: Caller, clock: Clock) {
    this.#pageSize = pageSize
    this.#caller = caller
    this.#clock = clock
    // The queue tries again, and remembers that it has to.
    const options = { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, timeout: PATIENCE_MS, logger: SILENT }
    this.#client = new WebClient(slack.token, { slackApiUrl: `${slack.url}/api/`, ...options })
  }

  /** A person's Slack id by address; undefined when nobody has it. */
  async userOf(email: string): Promise<string | undefined> {
    const found = await this.#unless(/^users_not_found$/, 'users.lookupByEmail', { email })
    return found?.user?.id
  }

  async emailOf(user: string): Promise<string> {
    const { user: found } = await this.#call('users.info', { user })
    return String(found?.profile?.email ?? '')
  }

  /** The conversation with one person. */
  async direct(user: string): Promise<string> {
    const { channel } = await this.#call('conversations.open', { users: user })
    return String(channel.id)
  }

  /** The channel of this name; undefined when there is none that we see. */
  async channelNamed(name: string): Promise<string | undefined> {
    return (await this.channels()).get(name)
  }

  /** Ids of all channels that we see, by name. */
  async channels(): Promise<ReadonlyMap<string, string>> {
    const values = { types: 'public_channel,private_channel', exclude_archived: true }
    const found = await steady(
      () => this.#all('conversations.list', values, 'channels'),
      (channel) => channel.id,
    )
    return new Map(found.map((channel) => [channel.name, channel.id]))
  }

  /** Posts once: where it may have been posted since `doubt`, it is looked for first. */
  async post({ channel, key, text, blocks }: Post, doubt?: number): Promise<Posted> {
    const before = doubt === undefined ? undefined : await this.#posted(channel, key, doubt)
    if (before) return before
    const metadata = { event_type: EVENT, event_payload: { key } }
    const sent = await this.#call('chat.postMessage', { channel, text, ...(blocks && { blocks }), metadata })
    return { channel: String(sent.channel), ts: String(sent.ts) }
  }

  async #posted(channel: string, key: string, since: number): Promise<Posted | undefined> {
    // Clocks differ a little.
    const oldest = String((since - MINUTE) / 1000)
    const history = await this.#all(
      'conversations.history',
      { channel, oldest, include_all_metadata: true },
      'messages',
    )
    const found = history.find((message) => message.metadata?.event_payload?.key === key)
    return found && { channel, ts: found.ts }
  }

  /** Changes a message of ours; the same change twice is one. */
  async update({ channel, ts }: Posted, text: string, blocks: KnownBlock[]): Promise<void> {
    await this.#call('chat.update', { channel, ts, text, blocks })
  }

  /**
   * Says something to one person alone. Nobody can look whether they heard it: in doubt it is not said again here.
   * @returns false when they are not there to hear it, or may not have heard it
   */
  async whisper(channel: string, user: string, text: string, doubt?: number): Promise<boolean> {
    if (doubt !== undefined) return false
    const said = await this.#unless(/^user_not_in_channel$/, 'chat.postEphemeral', { channel, user, text })
    return said !== undefined
  }

  /** Makes a channel, or finds the one of that name. */
  async createChannel(name: string): Promise<string> {
    const made = await this.#unless(/^name_taken$/, 'conversations.create', { name })
    const id = made?.channel?.id ?? (await this.channelNamed(name))
    if (!id) throw new ServiceError('slack', { kind: 'refused' }, `#${name} is there, and we cannot see it`)
    return id
  }

  async join(channel: string): Promise<void> {
    await this.#call('conversations.join', { channel })
  }

  async setTopic(channel: string, topic: string): Promise<void> {
    await this.#call('conversations.setTopic', { channel, topic })
  }

  async invite(channel: string, user: string): Promise<void> {
    await this.#unless(/^already_in_channel$/, 'conversations.invite', { channel, users: user })
  }

  async kick(channel: string, user: string): Promise<void> {
    await this.#unless(/^(not_in_channel|cant_kick_from_general)$/, 'conversations.kick', { channel, user })
  }

  async archive(channel: string): Promise<void> {
    await this.#unless(/^already_archived$/, 'conversations.archive', { channel })
  }

  /** Ids of all members, over all pages. */
  async members(channel: string): Promise<string[]> {
    return steady(() => this.#all('conversations.members', { channel }, 'members'), String)
  }

  /** Ids of the channels a person is in, as far as we see them. */
  async channelsOf(user: string): Promise<string[]> {
    const types = 'public_channel,private_channel'
    const found = await steady(
      () => this.#all('users.conversations', { user, types, exclude_archived: true }, 'channels'),
      (channel) => channel.id,
    )
    return found.map((channel) => channel.id)
  }

  async isPerson(user: string): Promise<boolean> {
    const { user: found } = await this.#call('users.info', { user })
    return !found.is_bot && found.id !== 'USLACKBOT'
  }

  async #all(method: string, values: Record<string, unknown>, list: string): Promise<any[]> {
    const items: any[] = []
    let cursor: string | undefined
    do {
      const page = await this.#call(method, { ...values, limit: this.#pageSize, ...(cursor && { cursor }) })
      items.push(...(page[list] ?? []))
      cursor = page.response_metadata?.next_cursor || undefined
    } while (cursor)
    return items
  }

  /** Undefined where Slack says that it is so already, or that there is nothing. */
  async #unless(fine: RegExp, method: string, values: Record<string, unknown>): Promise<any> {
    try {
      return await this.#call(method, values)
    } catch (error) {
      if (error instanceof ServiceError && fine.test(wordOf(error.cause) ?? '')) return undefined
      throw error
    }
  }

  #call(method: string, values: Record<string, unknown>): Promise<any> {
    return this.#caller[HARMLESS.test(method) ? 'freely' : 'once'](async () => {
      try {
        return await this.#client.apiCall(method, values)
      } catch (error) {
        const message = `${method}: ${(error as Error).message.slice(0, 200)}`
        throw new ServiceError('slack', this.#troubleOf(error), message, { cause: error })
      }
    })
  }

  #troubleOf(error: any): Trouble {
    if (error.code === ErrorCode.RateLimitedError)
      return troubleOf(429, retryTime(String(error.retryAfter), this.#clock.now()))
    // Refused over the rate, and not told for how long.
    if (/Retry header/.test(error.message)) return troubleOf(429, undefined)
    if (error.code === ErrorCode.HTTPError)
      return troubleOf(error.statusCode, retryTime(error.headers?.['retry-after'], this.#clock.now()))
    if (error.code === ErrorCode.RequestError) return troubleOfConnection(error.original)
    const word = wordOf(error)
    // The SDK gives what is no JSON as if Slack had said it.
    if (word === undefined || !/^\w+$/.test(word) || PASSING.test(word)) return { kind: 'unknown' }
    return NOT_DONE.test(word) ? { kind: 'not done' } : { kind: 'refused' }
  }
}

const wordOf = (error: any): string | undefined => error?.data?.error

const nothing = () => {}
const SILENT = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => 'error' as any,
  setName: nothing,
}
