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
  /** The same of the agenda: the tasks and deliveries that it caused. */
  agendaAfter: number
  agendaUpTo: number
  faults: readonly string[] | null
  error: string | null
  /** Processing time, microseconds of the machine's clock. */
  micros: number
}

/** An exchange as it is handed in: bodies and headers are made readable, and credentials redacted, when it is written. */
export interface Passed extends Omit<Exchange, 'id' | 'requestBody' | 'replyBody' | 'requestHeaders' | 'replyHeaders'> {
  id?: number
  requestHeaders: Readonly<Record<string, string>>
  requestBody: Buffer | string | null
  replyHeaders: Readonly<Record<string, string>>
  replyBody: Buffer | string | null
}

/** What a list shows of an exchange. */
export interface Brief
  extends Pick<
    Exchange,
    'id' | 'at' | 'twin' | 'operation' | 'method' | 'path' | 'status' | 'answerer' | 'principal' | 'faults' | 'micros'
  > {
  /** How many differences from the contract were found; null when this reply was not checked. */
  readonly drift: number | null
}

export const briefOf = (exchange: Omit<Brief, 'drift'> & Pick<Exchange, 'drift'>): Brief => {
  const { id, at, twin, operation, method, path, status, answerer, principal, faults, micros, drift } = exchange
  return {
    id,
    at,
    twin,
    operation,
    method,
    path,
    status,
    answerer,
    principal,
    faults,
    micros,
    drift: drift?.length ?? null,
  }
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
  /** How many characters of large bodies may wait to be written; past that the oldest waiting ones are not kept. */
  readonly largeWaiting?: number
  /** A longer body is cut to this many characters; its length stays in the headers. */
  readonly bodyLimit?: number
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS log.exchanges(id INTEGER PRIMARY KEY, at INTEGER, twin TEXT, operation TEXT, method TEXT, path TEXT, status INTEGER,
  answerer TEXT, principal TEXT, request_headers TEXT, request_body TEXT, reply_headers TEXT, reply_body TEXT, drift TEXT,
  events_after INTEGER, events_up_to INTEGER, faults TEXT, error TEXT, micros INTEGER, agenda_after INTEGER, agenda_up_to INTEGER);
`
/** Columns that a journal of an earlier version lacks. */
const LATER = ['agenda_after', 'agenda_up_to']
const VIEWS = `
CREATE TEMP VIEW IF NOT EXISTS journal AS SELECT * FROM log.exchanges;
CREATE TEMP VIEW IF NOT EXISTS events AS SELECT * FROM main._events;
CREATE TEMP VIEW IF NOT EXISTS agenda AS SELECT * FROM main._agenda;
`
const FIELDS =
  'id at twin operation method path status answerer principal requestHeaders requestBody replyHeaders replyBody drift eventsAfter eventsUpTo faults error micros agendaAfter agendaUpTo'.split(
    ' ',
  )
const BRIEF = 'id, at, twin, operation, method, path, status, answerer, principal, faults, micros, drift'
const PAUSE_MS = 50
/** Exchanges within a pause up to which the load is light enough to write beside it: 2,000 a second. */
const QUIET = 100
const ROWS_AT_ONCE = 500
const LARGE = 2_000
const SECRET_HEADERS = new Set(['authorization', 'cookie', 'set-cookie', 'proxy-authorization'])

/**
 * Every exchange, written behind: the last `keep` wait in memory and go to the database when somebody looks, or when the load
 * is light. Under a heavy one nothing is written that would be deleted again right away; a kill then takes the journal of that
 * load with it, never state. The rows live in a database of their own, attached as `log`: a fork or an
 * image of a universe is its state, not its history.
 */
export class Journal {
  readonly #database: Database
  readonly #file: string
  readonly #keep: number
  readonly #largeWaiting: number
  readonly #bodyLimit: number
  readonly #listeners = new Set<(exchange: Exchange) => void>()
  #waiting: Passed[] = []
  /** Waiting exchanges with a large body, oldest first, and how many characters they hold. */
  #large: Passed[] = []
  #largeSize = 0
  #next = 1
  #attached = false
  #timer: NodeJS.Timeout | undefined
  #addedSince = 0

  constructor(database: Database, file: string, options: JournalOptions = {}) {
    this.#database = database
    this.#file = file
    this.#keep = options.keep ?? 10_000
    this.#largeWaiting = options.largeWaiting ?? 2 ** 20
    this.#bodyLimit = options.bodyLimit ?? 2 ** 18
    if (file !== ':memory:') this.#attach()
  }

  /** Added a second time, an exchange replaces what was said of it before. */
  add(entry: Passed): void {
    entry.id ??= this.#next++
    this.#waiting.push(entry)
    if (sizeOf(entry) > LARGE) this.#addLarge(entry)
    // Somewhat more than is kept before the oldest go: dropping one by one would move the whole array each time.
    if (this.#waiting.length >= 1.25 * this.#keep) this.#dropOlder()
    if (this.#listeners.size > 0) this.#tell(entry)
    this.#addedSince++
    this.#timer ??= setTimeout(() => this.#whenQuiet(), PAUSE_MS).unref()
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
    const rows = this.#database
      .prepare(`SELECT * FROM log.exchanges${where} ORDER BY id ${order} LIMIT ?`)
      .all(...values, filter.limit ?? 100) as Record<string, unknown>[]
    return (filter.after === undefined ? rows.reverse() : rows).map(fromRow)
  }

  get(id: number): Exchange | undefined {
    this.flush()
    const row = this.#database.prepare('SELECT * FROM log.exchanges WHERE id = ?').get(id)
    return row ? fromRow(row as Record<string, unknown>) : undefined
  }

  /** The newest exchanges without headers and bodies, oldest first. */
  brief(limit: number): Brief[] {
    this.flush()
    const rows = this.#database
      .prepare(`SELECT ${BRIEF} FROM log.exchanges ORDER BY id DESC LIMIT ?`)
      .all(limit) as Record<string, unknown>[]
    return rows.reverse().map((row) => briefOf(fromRow(row)))
  }

  close(): void {
    clearTimeout(this.#timer)
    // What lives in memory only ends here.
    if (this.#file !== ':memory:') this.flush()
    this.#listeners.clear()
  }

  #whenQuiet(): void {
    this.#timer = undefined
    try {
      this.#writeWhenQuiet()
    } catch (error) {
      // A disk that is full for the journal must not end the process: what could not be written is lost.
      console.error(`the journal cannot be written: ${(error as Error).message}`)
    }
  }

  #writeWhenQuiet(): void {
    const quiet = this.#addedSince <= QUIET
    this.#addedSince = 0
    if (quiet && !this.#attached) this.#attach()
    if (this.#waiting.length > this.#keep) this.#dropOlder()
    // In pieces, so that a request that comes meanwhile waits for one piece at most.
    if (quiet) this.#write(ROWS_AT_ONCE)
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => this.#whenQuiet(), PAUSE_MS).unref()
  }

  #write(count: number): void {
    this.#database.commit()
    const rows = this.#waiting.splice(0, count)
    this.#large = []
    this.#largeSize = 0
    const insert = this.#database.prepare(
      `INSERT OR REPLACE INTO log.exchanges VALUES(${FIELDS.map(() => '?').join(', ')})`,
    )
    this.#database.sqlite.transaction(() => {
      for (const row of rows) {
        const exchange = readable(row, this.#bodyLimit)
        insert.run(...FIELDS.map((field) => toColumn(exchange[field as keyof Exchange])))
      }
      this.#database.prepare('DELETE FROM log.exchanges WHERE id <= ?').run(this.#next - 1 - this.#keep)
    })()
  }

  #dropOlder(): void {
    this.#waiting.splice(0, this.#waiting.length - this.#keep)
  }

  /** Many large bodies at once would fill the memory with what is soon deleted anyway. */
  #addLarge(entry: Passed): void {
    this.#large.push(entry)
    this.#largeSize += sizeOf(entry)
    while (this.#largeSize > this.#largeWaiting && this.#large.length > 1) {
      const oldest = this.#large.shift() as Passed
      this.#largeSize -= sizeOf(oldest)
      oldest.requestBody = notKept(oldest.requestBody)
      oldest.replyBody = notKept(oldest.replyBody)
    }
  }

  #attach(): void {
    this.#attached = true
    this.#database.attach(this.#file, 'log')
    if (this.#file !== ':memory:') {
      this.#database.sqlite.pragma('log.journal_mode = WAL')
      this.#database.sqlite.pragma('log.synchronous = OFF')
    }
    this.#database.sqlite.exec(SCHEMA)
    const present = this.#database.sqlite
      .prepare("SELECT name FROM pragma_table_info('exchanges', 'log')")
      .pluck()
      .all()
    for (const column of LATER)
      if (!present.includes(column))
        this.#database.sqlite.exec(`ALTER TABLE log.exchanges ADD COLUMN ${column} INTEGER NOT NULL DEFAULT 0`)
    this.#database.sqlite.exec(VIEWS)
    const row = this.#database.prepare('SELECT coalesce(max(id), 0) AS id FROM log.exchanges').get() as { id: number }
    // In memory the file is new and the numbers already given stand.
    if (row.id > 0) this.#next = row.id + 1
  }

  #tell(entry: Passed): void {
    const exchange = readable(entry, this.#bodyLimit)
    for (const listener of this.#listeners) listener(exchange)
  }
}

const sizeOf = (exchange: Passed): number => (exchange.requestBody?.length ?? 0) + (exchange.replyBody?.length ?? 0)

const notKept = (body: Buffer | string | null): Buffer | string | null =>
  body !== null && body.length > 100
    ? `(${body.length} characters, not kept: more came at once than the journal holds)`
    : body

const readable = (passed: Passed, limit: number): Exchange => ({
  ...passed,
  id: passed.id as number,
  requestHeaders: redactHeaders(passed.requestHeaders),
  requestBody: textOf(passed.requestBody, passed.requestHeaders['content-type'] ?? '', limit),
  replyHeaders: redactHeaders(passed.replyHeaders),
  replyBody: textOf(passed.replyBody, passed.replyHeaders['content-type'] ?? '', limit),
})

/** A body as text; bytes that are no text as base64 behind the word `base64:`. */
function textOf(body: Buffer | string | null, type: string, limit: number): string | null {
  if (body === null || body.length === 0) return null
  const text =
    typeof body === 'string'
      ? body
      : /json|text|xml|urlencoded|^$/.test(type)
        ? body.toString()
        : `base64:${body.toString('base64')}`
  return text.length > limit ? text.slice(0, limit) : text
}

/** Credentials are shown by their first and last characters only: an app pointed here by mistake may send a real one. */
function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  let redacted: Record<string, string> | undefined
  for (const name in headers)
    if (SECRET_HEADERS.has(name)) {
      redacted ??= { ...headers }
      redacted[name] = redactText(headers[name] as string)
    }
  return redacted ?? { ...headers }
}

export const redactText = (secret: string): string =>
  secret.length < 24 ? '…' : `${secret.slice(0, 12)}…${secret.slice(-4)}`

const toColumn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value

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
