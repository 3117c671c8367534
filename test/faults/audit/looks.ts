import { type Engine, engineOf } from '@dtu/fault-profiles'
import type { Universe } from '@dtu/kit'
import type { TestUniverse } from '@dtu/kit/testing'
import { startUniverse } from '@dtu/twins/testing'

/** What a client of a twin says: `POST /api/auth.test`. */
export type Ask = (line: string, body?: unknown, headers?: Record<string, string>) => Promise<Record<string, unknown>>

export interface Given {
  readonly world: TestUniverse
  readonly universe: Universe
  readonly engine: Engine
  /** Lets the faults loose. */
  begin(): void
  /** Without a socket; `twin` is the one that the look is of. */
  readonly ask: Ask
  as(twin: string): Ask
}

/** Looks at a universe in which faults are let loose, and tells what is to be seen. The same universe without them looks the same each time. */
export type Look = (given: Given) => Promise<unknown>

const NOISE = new Set(['x-slack-req-id', 'x-slack-unique-id', 'x-okta-request-id', 'x-arequestid', 'atl-traceid'])

/** What a look sees, as text. Whatever time of the universe has gone is part of it. */
export async function see(twins: readonly string[], look: Look, start?: (engine: Engine) => void): Promise<string> {
  const world = startUniverse({ twins, strict: true } as never)
  try {
    const { universe } = world
    const engine = engineOf(world.host, universe)
    const since = universe.clock.now()
    const as = (twin: string) => asker(world, twin)
    const begin = () => start?.(engine)
    const seen = await look({ world, universe, engine, begin, ask: as(twins[0] as string), as })
    return JSON.stringify({ seen, after: universe.clock.now() - since })
  } finally {
    engineOf(world.host, world.universe).reset()
    await world.close()
  }
}

const asker =
  (world: TestUniverse, twin: string): Ask =>
  async (line, body, more = {}) => {
    const [method = 'GET', url = '/'] = line.split(' ')
    const own = authorization(twin, world.credentials[twin] ?? {})
    const headers = { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...own, ...more }
    const sent = body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }
    const reply = await world.handle(twin, { method, url, headers, ...sent })
    const kept = Object.entries(reply.headers).filter(([name]) => !NOISE.has(name))
    const { status, reason, departure } = reply
    return { status, reason, headers: Object.fromEntries(kept), body: String(reply.body), code: departure?.code }
  }

function authorization(twin: string, credentials: Record<string, string>): Record<string, string> {
  const { token = '' } = credentials
  if (twin === 'okta') return { authorization: `SSWS ${token}` }
  if (twin !== 'jira') return { authorization: `Bearer ${token}` }
  const { email = '', apiToken = token } = credentials
  return { authorization: `Basic ${Buffer.from(`${email}:${apiToken}`).toString('base64')}` }
}

/** The channel that the ready app may post to. */
export const channelOf = ({ universe }: Given): string =>
  String(universe.query("SELECT key FROM slack_conversations WHERE name = 'general'")[0]?.key)

/** One call that any credential may make. */
export const once: Look = async ({ ask, begin }) => {
  begin()
  return ask('POST /api/auth.test', {})
}

/** A write, what is said of it, and what is there a minute later. */
export const write: Look = async (given) => {
  given.begin()
  const said = await given.ask('POST /api/chat.postMessage', { channel: channelOf(given), text: 'audit' })
  await given.universe.advance(60_000)
  return [said, given.universe.query("SELECT key FROM slack_messages WHERE json_extract(doc, '$.text') = 'audit'")]
}

/** Four messages in pages, the last of them written after the faults were let loose. */
export const pages: Look = async (given) => {
  const { ask, begin, universe } = given
  const channel = channelOf(given)
  for (const text of ['a', 'b', 'c']) await ask('POST /api/chat.postMessage', { channel, text })
  await universe.advance(60_000)
  begin()
  await ask('POST /api/chat.postMessage', { channel, text: 'd' })
  await universe.advance(5_000)
  const first = await ask('POST /api/conversations.history', { channel, limit: 2 })
  const { next_cursor: cursor } = JSON.parse(String(first.body || '{}')).response_metadata ?? {}
  const second = await ask('POST /api/conversations.history', { channel, limit: 2, ...(cursor && { cursor }) })
  return [first, second]
}

/** A reply of another twin, to a plain call. */
export const call =
  (twin: string, line: string, body?: unknown): Look =>
  async ({ as, begin }) => {
    begin()
    return as(twin)(line, body)
  }
