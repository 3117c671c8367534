import type { Universe } from '@dtu/kit'

/** One decision. */
export interface Entry {
  seq: number
  /** Universe time, milliseconds. */
  vtime: number
  /** The machine's time, milliseconds. */
  wall: number
  run: string
  fault: string
  /** The request's number in its stream. */
  n: number
  u: number | null
  /** The stream. */
  key: string
  outcome: 'injected' | 'passed' | 'suppressed'
  /** Why it was held back. */
  reason: string | null
  twin: string
  op: string
  tenant: string
  client: string
  attempt: number
  connection: number
  commit: string | null
  action: string | null
  bytesSent: number | null
  eventId: string | null
}

export interface LedgerFilter {
  readonly run?: string | undefined
  readonly fault?: string | undefined
  readonly outcome?: string | undefined
  readonly since?: number | undefined
  readonly limit?: number | undefined
}

const FIELDS = [
  'seq',
  'vtime',
  'wall',
  'run',
  'fault',
  'n',
  'u',
  'key',
  'outcome',
  'reason',
  'twin',
  'op',
  'tenant',
  'client',
  'attempt',
  'connection',
  'commit',
  'action',
  'bytesSent',
  'eventId',
] as const
const KEPT = 200_000

const SCHEMA = `CREATE TABLE IF NOT EXISTS log.faults(seq INTEGER PRIMARY KEY, vtime INTEGER, wall INTEGER, run TEXT, fault TEXT, n INTEGER, u REAL,
  key TEXT, outcome TEXT, reason TEXT, twin TEXT, op TEXT, tenant TEXT, client TEXT, attempt INTEGER, connection INTEGER, "commit" TEXT,
  action TEXT, bytesSent INTEGER, eventId TEXT)`

/** One record for each decision, beside the journal in the universe's database: written with the turn's commit. */
export class Ledger {
  readonly #universe: Universe
  readonly #listeners = new Set<(entry: Entry) => void>()
  #waiting: Entry[] = []
  #next: number

  constructor(universe: Universe) {
    this.#universe = universe
    universe.journal.flush()
    universe.database.sqlite.exec(SCHEMA)
    const row = universe.database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM log.faults').get() as {
      seq: number
    }
    this.#next = row.seq + 1
    universe.database.beforeCommit(() => this.#write())
  }

  /** The entry may still change until the turn's commit. */
  add(entry: Omit<Entry, 'seq'>): Entry {
    const whole = { seq: this.#next++, ...entry }
    this.#waiting.push(whole)
    this.#universe.database.write()
    for (const listener of this.#listeners) listener(whole)
    return whole
  }

  subscribe(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Oldest first: those after `since`, else the newest. */
  list(filter: LedgerFilter = {}): Entry[] {
    this.#universe.database.commit()
    const wanted = (['run', 'fault', 'outcome'] as const).filter((field) => filter[field] !== undefined)
    const clauses = [...wanted.map((field) => `${field} = ?`), ...(filter.since === undefined ? [] : ['seq > ?'])]
    const where = clauses.length > 0 ? `WHERE ${clauses.join(' AND ')}` : ''
    const values = [...wanted.map((field) => filter[field]), ...(filter.since === undefined ? [] : [filter.since])]
    const order = filter.since === undefined ? 'DESC' : 'ASC'
    const rows = this.#universe.database
      .prepare(`SELECT * FROM log.faults ${where} ORDER BY seq ${order} LIMIT ?`)
      .all(...values, filter.limit ?? 100) as Entry[]
    return order === 'DESC' ? rows.reverse() : rows
  }

  #write(): void {
    if (this.#waiting.length === 0) return
    const entries = this.#waiting
    this.#waiting = []
    const { database } = this.#universe
    const names = FIELDS.map((field) => `"${field}"`).join(', ')
    const insert = database.prepare(`INSERT INTO log.faults(${names}) VALUES(${FIELDS.map(() => '?').join(', ')})`)
    for (const entry of entries) insert.run(...FIELDS.map((field) => entry[field]))
    const first = entries[0]?.seq ?? 0
    if (Math.floor(first / 1000) !== Math.floor((first + entries.length) / 1000))
      database.prepare('DELETE FROM log.faults WHERE seq <= ?').run(this.#next - 1 - KEPT)
  }
}
