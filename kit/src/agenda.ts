import type { Database } from './store/database.ts'

/** What a universe still has to do: a task of a twin's own, or a delivery to somebody outside. */
export interface Item {
  readonly id: number
  /** Universe time, milliseconds. */
  readonly due: number
  readonly twin: string
  readonly kind: 'task' | 'delivery'
  /** The task's or the delivery channel's name in the twin. */
  readonly name: string
  readonly payload: unknown
  /** Attempts already made. */
  readonly attempt: number
  readonly state: 'waiting' | 'done' | 'failed'
  readonly log: readonly unknown[]
}

type Row = Omit<Item, 'payload' | 'log'> & { payload: string; log: string }

const fromRow = (row: Row): Item => ({ ...row, payload: JSON.parse(row.payload), log: JSON.parse(row.log) })

const KEPT_WHEN_DONE = 10_000

/** Work in order of (due, id), stored with the change that caused it, so that a kill between the two loses nothing. */
export class Agenda {
  readonly #database: Database
  /** What waits for a twin that is not here waits until it is back. */
  readonly #present: string
  /** Whether anything may be waiting: spares the query after each commit. */
  #waiting = true
  #last: number
  /** Nothing waits that falls due before this. */
  #soonest = Number.NEGATIVE_INFINITY

  constructor(database: Database, twins: readonly string[]) {
    this.#database = database
    this.#present = `state = 'waiting' AND twin IN (${twins.map((twin) => `'${twin}'`).join(', ')})`
    this.#last = this.#readLast()
    database.onAbort(() => {
      this.#last = this.#readLast()
      this.#soonest = Number.NEGATIVE_INFINITY
    })
  }

  get empty(): boolean {
    return !this.#waiting
  }

  add(item: Pick<Item, 'due' | 'twin' | 'kind' | 'name' | 'payload'>): number {
    this.#database.write()
    this.#waiting = true
    this.#soonest = Math.min(this.#soonest, item.due)
    const before = this.#last
    this.#database.onUndo(() => {
      this.#last = before
    })
    const result = this.#database
      .prepare('INSERT INTO _agenda(due, twin, kind, name, payload) VALUES(?, ?, ?, ?, ?)')
      .run(item.due, item.twin, item.kind, item.name, JSON.stringify(item.payload ?? null))
    this.#last = Number(result.lastInsertRowid)
    return this.#last
  }

  /** The number of the item that was added last; 0 when none was. */
  last(): number {
    return this.#last
  }

  /** Items by number: those after the first, up to the last. */
  between(after: number, upTo: number): Item[] {
    const rows = this.#database.prepare('SELECT * FROM _agenda WHERE id > ? AND id <= ? ORDER BY id').all(after, upTo)
    return (rows as Row[]).map(fromRow)
  }

  /** Takes back a waiting item. Returns false when it is already done or unknown. */
  cancel(id: number): boolean {
    this.#database.write()
    return this.#database.prepare("DELETE FROM _agenda WHERE id = ? AND state = 'waiting'").run(id).changes > 0
  }

  /** Moves a waiting item to another time, without an attempt having been made. */
  postpone(id: number, due: number): void {
    this.#database.write()
    this.#soonest = Math.min(this.#soonest, due)
    this.#database.prepare('UPDATE _agenda SET due = ? WHERE id = ?').run(due, id)
  }

  get(id: number): Item | undefined {
    const row = this.#database.prepare('SELECT * FROM _agenda WHERE id = ?').get(id) as Row | undefined
    return row && fromRow(row)
  }

  /** What is due at or before a time, in order, without those already being worked on. */
  due(at: number, limit: number, except: ReadonlySet<number>): Item[] {
    if (at < this.#soonest) return []
    const rows = this.#database
      .prepare(`SELECT * FROM _agenda WHERE ${this.#present} AND due <= ? ORDER BY due, id LIMIT ?`)
      .all(at, limit + except.size) as Row[]
    // Looked at after each commit: with nothing due, the next look needs no query.
    if (rows.length === 0) this.#soonest = this.next() ?? Number.POSITIVE_INFINITY
    return rows
      .filter((row) => !except.has(row.id))
      .slice(0, limit)
      .map(fromRow)
  }

  /** When the next item falls due; undefined when nothing waits. */
  next(except: ReadonlySet<number> = new Set()): number | undefined {
    const rows = this.#database
      .prepare(`SELECT id, due FROM _agenda WHERE ${this.#present} ORDER BY due, id LIMIT ?`)
      .all(1 + except.size) as Item[]
    this.#waiting = rows.length > 0
    return rows.find((row) => !except.has(row.id))?.due
  }

  /** Records an attempt: done, failed for good, or to be tried again at `retryAt`. */
  record(
    item: Item,
    outcome: unknown,
    state: 'done' | 'failed' | { readonly retryAt: number; readonly payload?: unknown },
  ): void {
    this.#database.write()
    const log = JSON.stringify([...item.log, outcome])
    const again = typeof state === 'object'
    if (again) this.#soonest = Math.min(this.#soonest, state.retryAt)
    this.#database
      .prepare(
        'UPDATE _agenda SET state = ?, due = ?, payload = coalesce(?, payload), attempt = attempt + 1, log = ? WHERE id = ?',
      )
      .run(
        again ? 'waiting' : state,
        again ? state.retryAt : item.due,
        again && state.payload !== undefined ? JSON.stringify(state.payload) : null,
        log,
        item.id,
      )
    if (item.id % 1000 === 0)
      this.#database.prepare("DELETE FROM _agenda WHERE state <> 'waiting' AND id < ?").run(item.id - KEPT_WHEN_DONE)
  }

  #readLast(): number {
    return this.#database.prepare('SELECT coalesce(max(id), 0) FROM _agenda').pluck().get() as number
  }

  list(limit = 100): Item[] {
    return (this.#database.prepare('SELECT * FROM _agenda ORDER BY id DESC LIMIT ?').all(limit) as Row[]).map(fromRow)
  }
}
