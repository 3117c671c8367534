import type { Database } from './store/database.ts'

/** Who made the answer: an operation by hand, generated behaviour, the kit's own refusal, or nobody (not modelled: a twin-gap). */
export type Answerer = 'handwritten' | 'generated' | 'refused' | 'none' | 'bug'

/** One exchange as it was seen from outside. */
export interface Exchange {
  id: number
  /** Universe time, milliseconds. */
  at: number
  twin: string
  operation: string | null
  method: string
  path: string
  status: number
  answerer: Answerer
  principal: string | null
  requestHeaders: Record<string, string>
  requestBody: string | null
  replyHeaders: Record<string, string>
  replyBody: string | null
  /** Differences of the reply from the contract: null when this reply was not checked, empty when it conforms. */
  drift: readonly string[] | null
  /** The last event before, and the last after: what lies between was caused here. */
  eventsAfter: number
  eventsUpTo: number
  faults: readonly string[] | null
  error: string | null
  /** Processing time, microseconds of the machine's clock. */
  micros: number
}

export interface JournalFilter {
  readonly twin?: string | undefined
  readonly operation?: string | undefined
  readonly method?: string | undefined
  readonly status?: number | undefined
  readonly answerer?: string | undefined
  readonly drift?: boolean | undefined
  /** Only exchanges with a greater id. */
  readonly after?: number | undefined
  readonly limit?: number | undefined
}

export interface JournalOptions {
  /** How many exchanges are kept. */
  readonly keep?: number
  /** How many characters of bodies may wait to be written; past that the oldest waiting exchanges lose their bodies. */
  readonly waitingBytes?: number
  /** A longer body is cut to this many characters; its length stays in the headers. */
  readonly bodyLimit?: number
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS log.exchanges(id INTEGER PRIMARY KEY, at INTEGER, twin TEXT, operation TEXT, method TEXT, path TEXT, status INTEGER,
  answerer TEXT, principal TEXT, request_headers TEXT, request_body TEXT, reply_headers TEXT, reply_body TEXT, drift TEXT,
  events_after INTEGER, events_up_to INTEGER, faults TEXT, error TEXT, micros INTEGER);
CREATE TEMP VIEW IF NOT EXISTS journal AS SELECT * FROM log.exchanges;
CREATE TEMP VIEW IF NOT EXISTS events AS SELECT * FROM main._events;
CREATE TEMP VIEW IF NOT EXISTS agenda AS SELECT * FROM main._agenda;
`
const FIELDS = 'id at twin operation method path status answerer principal requestHeaders requestBody replyHeaders replyBody drift eventsAfter eventsUpTo faults error micros'.split(' ')
const IDLE_MS = 50
const ROWS_AT_ONCE = 500
const SECRET_HEADERS = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization'])

/**
 * Every exchange, written behind: the last `keep` wait in memory and go to the database when somebody looks, or when the universe
 * has been idle for a moment. Under a load without a pause nothing is written that would be deleted again right away; a kill then
 * takes the journal of that load with it, never state. The rows live in a database of their own, attached as `log`: a fork or an
 * image of a universe is its state, not its history.
 */
export class Journal {
  readonly #database: Database
  readonly #file: string
  readonly #keep: number
  readonly #waitingBytes: number
  readonly #bodyLimit: number
  readonly #listeners = new Set<(exchange: Exchange) => void>()
  #waiting: Exchange[] = []
  #bytes = 0
  #bare = 0
  #next = 1
  #attached = false
  #timer: NodeJS.Timeout | undefined
  #addedAt = 0

  constructor(database: Database, file: string, options: JournalOptions = {}) {
    this.#database = database
    this.#file = file
    this.#keep = options.keep ?? 10_000
    this.#waitingBytes = options.waitingBytes ?? 16 * 2 ** 20
    this.#bodyLimit = options.bodyLimit ?? 2 ** 18
    if (file !== ':memory:') this.#attach()
  }

  add(exchange: Omit<Exchange, 'id'>): void {
    const entry = exchange as Exchange
    entry.id = this.#next++
    entry.requestBody = this.#cut(entry.requestBody)
    entry.replyBody = this.#cut(entry.replyBody)
    this.#waiting.push(entry)
    this.#bytes += (entry.requestBody?.length ?? 0) + (entry.replyBody?.length ?? 0)
    while (this.#bytes > this.#waitingBytes && this.#bare < this.#waiting.length) this.#dropBody()
    // Twice what is kept before the older half goes: dropping one by one would move the whole array each time.
    if (this.#waiting.length >= 2 * this.#keep) this.#dropOlder()
    if (this.#listeners.size > 0) for (const listener of this.#listeners) listener(entry)
    this.#addedAt = performance.now()
    this.#timer ??= setTimeout(() => this.#whenIdle(), IDLE_MS).unref()
  }

  /** Calls back on each exchange from now on, until the returned function is called. */
  subscribe(listener: (exchange: Exchange) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Writes what waits, so that SQL sees it. */
  flush(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#attached) this.#attach()
    if (this.#waiting.length > this.#keep) this.#dropOlder()
    while (this.#waiting.length > 0) this.#write(this.#waiting.length)
  }

  list(filter: JournalFilter = {}): Exchange[] {
    this.flush()
    const { where, values } = conditions(filter)
    const order = filter.after === undefined ? 'DESC' : 'ASC'
    const rows = this.#database.prepare(`SELECT * FROM log.exchanges${where} ORDER BY id ${order} LIMIT ?`).all(...values, filter.limit ?? 100) as Record<string, unknown>[]
    return (filter.after === undefined ? rows.reverse() : rows).map(fromRow)
  }

  close(): void {
    this.flush()
    this.#listeners.clear()
  }

  #whenIdle(): void {
    this.#timer = undefined
    const idle = performance.now() - this.#addedAt >= IDLE_MS / 2
    if (idle && !this.#attached) this.#attach()
    if (this.#waiting.length > this.#keep) this.#dropOlder()
    if (idle) this.#write(ROWS_AT_ONCE)
    // In pieces, so that a request that comes meanwhile waits for one piece at most.
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#whenIdle(), idle ? 1 : IDLE_MS).unref()
  }

  #write(count: number): void {
    this.#database.commit()
    const rows = this.#waiting.splice(0, count)
    this.#bare = Math.max(0, this.#bare - rows.length)
    const insert = this.#database.prepare(`INSERT OR REPLACE INTO log.exchanges VALUES(${FIELDS.map(() => '?').join(', ')})`)
    this.#database.prepare('BEGIN').run()
    for (const row of rows) {
      this.#bytes -= sizeOf(row)
      insert.run(...FIELDS.map((field) => toColumn(row[field as keyof Exchange])))
    }
    this.#database.prepare('DELETE FROM log.exchanges WHERE id <= ?').run(this.#next - 1 - this.#keep)
    this.#database.prepare('COMMIT').run()
  }

  #dropOlder(): void {
    const dropped = this.#waiting.splice(0, this.#waiting.length - this.#keep)
    for (const row of dropped) this.#bytes -= sizeOf(row)
    this.#bare = Math.max(0, this.#bare - dropped.length)
  }

  #attach(): void {
    this.#attached = true
    this.#database.commit()
    this.#database.prepare('ATTACH ? AS log').run(this.#file)
    if (this.#file !== ':memory:') {
      this.#database.sqlite.pragma('log.journal_mode = WAL')
      this.#database.sqlite.pragma('log.synchronous = OFF')
    }
    this.#database.sqlite.exec(SCHEMA)
    const row = this.#database.prepare('SELECT coalesce(max(id), 0) AS id FROM log.exchanges').get() as { id: number }
    // In memory the file is new and the numbers already given stand.
    if (row.id > 0) this.#next = row.id + 1
  }

  #cut(body: string | null): string | null {
    return body !== null && body.length > this.#bodyLimit ? body.slice(0, this.#bodyLimit) : body
  }

  #dropBody(): void {
    const oldest = this.#waiting[this.#bare++] as Exchange
    this.#bytes -= sizeOf(oldest)
    oldest.requestBody = notKept(oldest.requestBody)
    oldest.replyBody = notKept(oldest.replyBody)
    this.#bytes += sizeOf(oldest)
  }
}

const sizeOf = (exchange: Exchange): number => (exchange.requestBody?.length ?? 0) + (exchange.replyBody?.length ?? 0)

const notKept = (body: string | null): string | null => (body !== null && body.length > 100 ? `(${body.length} characters, not kept: more came at once than the journal holds)` : body)

/** Credentials are shown by their first and last characters only: an app pointed here by mistake may send a real one. */
export function redactHeaders(headers: Record<string, string>): Record<string, string> {
  let redacted: Record<string, string> | undefined
  for (const name in headers)
    if (SECRET_HEADERS.has(name)) {
      redacted ??= { ...headers }
      redacted[name] = redactText(headers[name] as string)
    }
  return redacted ?? headers
}

export const redactText = (secret: string): string => (secret.length < 24 ? '…' : `${secret.slice(0, 12)}…${secret.slice(-4)}`)

const toColumn = (value: unknown): unknown => (typeof value === 'object' && value !== null ? JSON.stringify(value) : value)

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())

function fromRow(row: Record<string, unknown>): Exchange {
  const exchange: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(row)) {
    const json = ['request_headers', 'reply_headers', 'drift', 'faults'].includes(name) && typeof value === 'string'
    exchange[camel(name)] = json ? JSON.parse(value) : value
  }
  return exchange as unknown as Exchange
}

function conditions(filter: JournalFilter): { where: string; values: unknown[] } {
  const clauses: string[] = []
  const values: unknown[] = []
  for (const column of ['twin', 'operation', 'method', 'status', 'answerer'] as const) {
    if (filter[column] === undefined) continue
    clauses.push(`${column} = ?`)
    values.push(filter[column])
  }
  if (filter.drift) clauses.push("drift IS NOT NULL AND drift <> '[]'")
  if (filter.after !== undefined) {
    clauses.push('id > ?')
    values.push(filter.after)
  }
  return { where: clauses.length > 0 ? ` WHERE ${clauses.join(' AND ')}` : '', values }
}
