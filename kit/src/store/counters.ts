import type { Database } from './database.ts'

/**
 * Named counters, held in memory and written once a turn: an operation that draws five ids costs no statement of its own.
 * A rolled-back operation takes its draws back.
 */
export class Counters {
  readonly #database: Database
  readonly #values = new Map<string, number>()
  readonly #dirty = new Set<string>()

  constructor(database: Database) {
    this.#database = database
    this.#read()
    database.beforeCommit(() => this.#write())
    database.onAbort(() => this.#read())
  }

  next(name: string): number {
    return this.#set(name, (this.#values.get(name) ?? 0) + 1)
  }

  rise(name: string, floor: number): number {
    return this.#set(name, Math.max(floor, (this.#values.get(name) ?? 0) + 1))
  }

  #set(name: string, value: number): number {
    const before = this.#values.get(name)
    this.#database.write()
    this.#database.onUndo(() => (before === undefined ? this.#values.delete(name) : this.#values.set(name, before)))
    this.#values.set(name, value)
    this.#dirty.add(name)
    return value
  }

  #read(): void {
    this.#values.clear()
    this.#dirty.clear()
    for (const row of this.#database.prepare('SELECT name, value FROM _counters').all() as {
      name: string
      value: number
    }[])
      this.#values.set(row.name, row.value)
  }

  #write(): void {
    if (this.#dirty.size === 0) return
    const statement = this.#database.prepare(
      'INSERT INTO _counters(name, value) VALUES(?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value',
    )
    for (const name of this.#dirty) {
      const value = this.#values.get(name)
      // Undefined: first drawn by an operation that was taken back.
      if (value !== undefined) statement.run(name, value)
    }
    this.#dirty.clear()
  }
}
