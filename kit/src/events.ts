import type { Database } from './store/database.ts'

/** A fact, appended in the transaction of the operation that caused it. */
export interface Event {
  readonly seq: number
  /** Universe time, milliseconds. */
  readonly at: number
  readonly twin: string
  readonly type: string
  readonly body: unknown
}

interface Row {
  seq: number
  at: number
  twin: string
  type: string
  body: string
}

const fromRow = (row: Row): Event => ({ ...row, body: JSON.parse(row.body) })

/** The append-only log of a universe. */
export class EventLog {
  readonly #database: Database
  #last = 0

  constructor(database: Database) {
    this.#database = database
    this.#readLast()
    database.onAbort(() => this.#readLast())
  }

  append(at: number, twin: string, type: string, body: unknown): Event {
    this.#database.write()
    const before = this.#last
    this.#database.onUndo(() => {
      this.#last = before
    })
    const result = this.#database
      .prepare('INSERT INTO _events(at, twin, type, body) VALUES(?, ?, ?, ?)')
      .run(at, twin, type, JSON.stringify(body))
    this.#last = Number(result.lastInsertRowid)
    return { seq: this.#last, at, twin, type, body }
  }

  after(seq: number, limit = 1000): Event[] {
    return (
      this.#database.prepare('SELECT * FROM _events WHERE seq > ? ORDER BY seq LIMIT ?').all(seq, limit) as Row[]
    ).map(fromRow)
  }

  /** The number of the last event; 0 when there is none. */
  last(): number {
    return this.#last
  }

  #readLast(): void {
    this.#last = (
      this.#database.prepare('SELECT coalesce(max(seq), 0) AS seq FROM _events').get() as { seq: number }
    ).seq
  }
}
