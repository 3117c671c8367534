import type { RawJson } from '@dtu/kit'
import type { Args } from '../args.ts'
import { slackError } from '../errors.ts'
import type { SlackWorld } from '../types.ts'
import { readCursor } from './cursor.ts'
import type { Message } from './types.ts'

/** docs.slack.dev, conversations.history. */
const MOST = 999

/** Which stretch of a conversation, or of a thread, is asked for. */
export interface Window {
  readonly bounds: { readonly gt?: string; readonly gte?: string; readonly lt?: string; readonly lte?: string }
  /**
   * Whether to begin at the old end. Only with `oldest` alone: then the messages closest to it come, else the newest
   * (slackhq/slack-api-docs#4; docs.slack.dev, "Retrieving messages").
   */
  readonly forward: boolean
  readonly limit: number
}

export interface Stretch {
  /** As sent: a JSON array of messages. */
  readonly messages: RawJson
  /** What the next page begins with, as cursors write a ts. */
  readonly next: string | undefined
}

/** Which messages a stretch is cut from. */
export type Source = { readonly channel: string } & ({ readonly inHistory: true } | { readonly thread: string })

/** Reads `oldest`, `latest`, `inclusive`, `limit` and `cursor`. */
export function readWindow(args: Args, otherwise: number): Window {
  const oldest = readTs(args, 'oldest')
  const latest = readTs(args, 'latest')
  const next = readPlace(args)
  const forward = oldest !== undefined && latest === undefined
  const inclusive = args.flag('inclusive')
  const lower = next && forward ? { gte: next } : oldest ? { [inclusive ? 'gte' : 'gt']: oldest } : {}
  const upper = next && !forward ? { lte: next } : latest ? { [inclusive ? 'lte' : 'lt']: latest } : {}
  return {
    bounds: { ...lower, ...upper },
    forward,
    limit: Math.min(Math.max(args.int('limit', 0), 0) || otherwise, MOST),
  }
}

/** Messages of a window, in the order they are shown in. Nothing is parsed: they are stored as they are sent. */
export function stretch(world: SlackWorld, source: Source, window: Window, newestFirst: boolean): Stretch {
  const { messages } = world.db
  const { bounds, forward, limit } = window
  const where = { ...source, ts: bounds }
  // What is shown in the order it is chosen in can be read at once; else the last one chosen is looked up first.
  const direct = newestFirst !== forward
  const edge = direct
    ? undefined
    : messages.find({ where, order: 'ts', descending: !forward, limit: 1, offset: limit - 1 })[0]?.ts
  const within = edge ? { ...source, ts: forward ? { ...bounds, lte: edge } : { ...bounds, gte: edge } } : where
  const page = messages.page({ where: within, order: 'ts', descending: newestFirst, limit })
  const last = direct && page.count === limit ? tsOf(page.last) : edge
  return { messages: page.items, next: last && beyond(world, source, window, last) }
}

/** The first message that a page which ends at `last` leaves to the next. */
function beyond(world: SlackWorld, source: Source, { bounds, forward }: Window, last: string): string | undefined {
  const rest = forward ? { lt: bounds.lt, lte: bounds.lte, gt: last } : { gt: bounds.gt, gte: bounds.gte, lt: last }
  const ts = tsOf(
    world.db.messages.page({ where: { ...source, ts: rest }, order: 'ts', descending: !forward, limit: 1 }).last,
  )
  return ts?.replace('.', '')
}

const tsOf = (key: string | undefined): string | undefined => key?.slice(key.indexOf(':') + 1)

/** Leaves of each message's metadata only its type, unless all was asked for (docs.slack.dev, "Using message metadata"). */
export function withMetadata(messages: RawJson, all: boolean): RawJson | Message[] {
  // A quote inside a message's text is escaped, so this finds properties only.
  if (all || !messages.has('"metadata":{')) return messages
  return (JSON.parse(messages.text) as Message[]).map((message) =>
    message.metadata
      ? { ...message, metadata: { event_type: message.metadata.event_type } as Message['metadata'] }
      : message,
  ) as Message[]
}

/** A time as the vendor takes it, in seconds, as a ts; undefined when it leaves the end open. */
function readTs(args: Args, name: 'oldest' | 'latest'): string | undefined {
  const given = args.text(name)?.trim() ?? ''
  if (given === '' || given === 'now' || Number(given) === 0) return undefined
  const [, seconds, fraction] = /^(\d{1,10})(?:\.(\d{1,9}))?$/.exec(given) ?? []
  if (seconds === undefined) throw slackError(`invalid_ts_${name}`)
  return `${seconds.padStart(10, '0')}.${(fraction ?? '').padEnd(6, '0').slice(0, 6)}`
}

/** Where the last page ended: `next_ts:` and a ts without its point (tapes/nango/get-conversation-history). */
function readPlace(args: Args): string | undefined {
  const place = readCursor(args, 'next_ts')
  if (place !== undefined && !/^\d{16}$/.test(place)) throw slackError('invalid_cursor')
  return place && `${place.slice(0, 10)}.${place.slice(10)}`
}
