import type { Database } from './database.ts'
import { RawJson } from './json.ts'
import { compile, type Query, toSql } from './query.ts'
import { apartColumn, apartOnly, type SqlValue, storedAs, type Table } from './table.ts'

/** One page of documents as JSON text: nothing was parsed, nothing will be stringified. */
export interface JsonPage {
  /** A JSON array. */
  readonly items: RawJson
  readonly count: number
  /** The key of the last document of the page; undefined on an empty one. */
  readonly last: string | undefined
}

const CACHED_DOCUMENTS = 5_000
const CACHED_PAGES = 50

/**
 * The documents of one table in one universe. A document is shared between its readers and must not be changed in place:
 * `update` makes the new one.
 */
export class Collection<T extends object, C extends string = string> {
  readonly #database: Database
  readonly #place: { readonly twin: string; readonly table: string }
  readonly #table: Table<T, C>
  readonly #keyOf: (document: T) => string
  readonly #stored: string
  readonly #columns: readonly (readonly [string, (document: T) => SqlValue])[]
  readonly #apart: readonly (keyof T & string)[]
  readonly #select: string
  readonly #cache = new Map<string, T>()
  /** Pages since the last write to the table: apps poll, and mostly find what they found before. */
  readonly #pages = new Map<string, JsonPage>()
  readonly #frozen: boolean

  constructor(database: Database, twin: string, name: string, table: Table<T, C>, frozen: boolean) {
    this.#database = database
    this.#place = { twin, table: name }
    this.#table = table
    const { key } = table
    this.#keyOf = typeof key === 'function' ? key : (document) => document[key] as string
    this.#stored = `"${storedAs(twin, name)}"`
    this.#apart = table.apart ?? []
    const computed = Object.entries(table.columns ?? {}) as [string, (document: T) => SqlValue][]
    this.#columns = [
      ...computed.map(([column, of]) => [`c_${column}`, of] as const),
      ...apartOnly(table).map(
        (property) => [`a_${property}`, (document: T) => document[property as keyof T] as SqlValue] as const,
      ),
    ]
    this.#select = `SELECT key, doc${this.#apart.map((property) => `, "${apartColumn(table, property)}" AS "${property}"`).join('')} FROM ${this.#stored}`
    this.#frozen = frozen
    database.onAbort(() => this.#forget())
  }

  get(key: string): T | undefined {
    const cached = this.#cache.get(key)
    if (cached) return cached
    const row = this.#database.prepare(`${this.#select} WHERE key = ?`).get(key) as Row | undefined
    return row && this.#remember(key, this.#parse(row))
  }

  /** Adds a document. Throws when one with its key exists: check first and answer in the vendor's words. */
  insert(document: T): T {
    const { arriving } = this.#table
    return this.#write(this.#insertSql(''), arriving ? arriving(document) : document)
  }

  /** Adds a document or replaces the one with its key. */
  put(document: T): T {
    const changes = ['doc', ...this.#columns.map(([column]) => column)]
      .map((c) => `"${c}" = excluded."${c}"`)
      .join(', ')
    return this.#write(this.#insertSql(` ON CONFLICT(key) DO UPDATE SET ${changes}`), document)
  }

  /** Replaces a document by itself with `changes`; a change to `undefined` removes the property. The key may not change. */
  update(document: T, changes: Partial<T>): T {
    const next = { ...document, ...changes }
    for (const name in changes) if (changes[name] === undefined) delete next[name]
    return this.put(next)
  }

  delete(key: string): boolean {
    this.#database.write()
    this.#database.onUndo(() => this.#pages.clear())
    this.#note(key, undefined)
    this.#cache.delete(key)
    this.#pages.clear()
    return this.#database.prepare(`DELETE FROM ${this.#stored} WHERE key = ?`).run(key).changes > 0
  }

  find(query: Query<C> = {}): T[] {
    const { sql, values } = this.#compile(query)
    const rows = this.#database.prepare(this.#select + sql).all(...values) as Row[]
    return rows.map((row) => this.#cache.get(row.key) ?? this.#remember(row.key, this.#parse(row)))
  }

  first(where: NonNullable<Query<C>['where']>): T | undefined {
    return this.find({ where, limit: 1 })[0]
  }

  count(where: NonNullable<Query<C>['where']> = {}): number {
    const { sql, values } = this.#compile({ where })
    const row = this.#database
      .prepare(`SELECT count(*) AS n FROM ${this.#stored}${sql.replace(/ ORDER BY .*/, '')}`)
      .get(...values)
    return (row as { n: number }).n
  }

  /** Like `find`, without parsing: for documents that are stored as they are sent (see `apart`). */
  page(query: Query<C>): JsonPage {
    const { sql, values } = this.#compile(query)
    const key = sql + JSON.stringify(values)
    const before = this.#pages.get(key)
    if (before) return before
    const rows = this.#database.prepareRaw(`SELECT doc, key FROM ${this.#stored}${sql}`).all(...values) as [
      string,
      string,
    ][]
    const page = {
      items: new RawJson(`[${rows.map(([doc]) => doc).join(',')}]`),
      count: rows.length,
      last: rows.at(-1)?.[1],
    }
    if (this.#pages.size >= CACHED_PAGES) this.#pages.clear()
    this.#pages.set(key, page)
    return page
  }

  #compile(query: Query<C>): { sql: string; values: SqlValue[] } {
    for (const column of Object.keys(query.where ?? {}))
      if (!this.#table.columns || !(column in this.#table.columns))
        throw new Error(`${this.#stored} has no column '${column}' to search by`)
    return compile(query)
  }

  #insertSql(onConflict: string): string {
    const columns = this.#columns.map(([column]) => `, "${column}"`).join('')
    return `INSERT INTO ${this.#stored}(key, doc${columns}) VALUES(?, ?${', ?'.repeat(this.#columns.length)})${onConflict}`
  }

  #write(sql: string, document: T): T {
    const key = this.#keyOf(document)
    this.#database.write()
    this.#database.onUndo(() => {
      this.#cache.delete(key)
      this.#pages.clear()
    })
    if (this.#pages.size > 0) this.#pages.clear()
    this.#note(key, document)
    const json = this.#stringify(document)
    this.#database.prepare(sql).run(key, json, ...this.#columns.map(([, of]) => toSql(of(document))))
    return this.#remember(
      key,
      this.#isAsRead(document) ? document : this.#parse({ ...document, key, doc: json } as Row),
    )
  }

  /** For who watches: told before the write, so that what was there can still be read. */
  #note(key: string, after: T | undefined): void {
    const { changes } = this.#database
    if (!changes.watched) return
    const before = this.get(key)
    if (before || after) changes.add({ ...this.#place, key, ...(before && { before }), ...(after && { after }) })
  }

  /**
   * Whether a document is what reading it back gives: nothing undefined, and what is kept apart comes last. Otherwise whether a
   * document is still in the cache would show, in the order of a reply's properties or in a fingerprint.
   */
  #isAsRead(document: T): boolean {
    let last = -1
    for (const name in document) {
      if (document[name] === undefined) return false
      const place = this.#apart.indexOf(name)
      if (place < last) return false
      last = place
    }
    return true
  }

  #forget(): void {
    this.#cache.clear()
    this.#pages.clear()
  }

  #stringify(document: T): string {
    if (this.#apart.length === 0) return JSON.stringify(document)
    const stored: Partial<T> = { ...document }
    // Not deleted: that would turn the copy into a slow object, and JSON leaves out what is undefined.
    for (const property of this.#apart) stored[property] = undefined
    return JSON.stringify(stored)
  }

  #parse(row: Row): T {
    const document = JSON.parse(row.doc)
    for (const property of this.#apart) if (row[property] != null) document[property] = row[property]
    return document
  }

  #remember(key: string, document: T): T {
    if (this.#frozen) deepFreeze(document)
    // A full cache is emptied at once: simpler than evicting, and the next reads fill it with what is in use.
    if (this.#cache.size >= CACHED_DOCUMENTS) this.#cache.clear()
    this.#cache.set(key, document)
    return document
  }
}

interface Row {
  readonly key: string
  readonly doc: string
  readonly [apart: string]: SqlValue
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  for (const inner of Object.values(value)) deepFreeze(inner)
}
