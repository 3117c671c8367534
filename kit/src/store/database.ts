import type Sqlite from 'better-sqlite3'
import { Changes } from './changes.ts'
import { Connection } from './connection.ts'

const SYSTEM_TABLES = `
CREATE TABLE IF NOT EXISTS _meta(name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _secrets(secret TEXT PRIMARY KEY, universe TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _counters(name TEXT PRIMARY KEY, value INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS _blobs(id TEXT PRIMARY KEY, type TEXT, bytes BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS _events(seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, twin TEXT NOT NULL, type TEXT NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS _agenda(id INTEGER PRIMARY KEY, due INTEGER NOT NULL, twin TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL,
  payload TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, state TEXT NOT NULL DEFAULT 'waiting', log TEXT NOT NULL DEFAULT '[]');
CREATE INDEX IF NOT EXISTS _agenda_due ON _agenda(state, due, id);
`

export type GiveBack = (connection: Connection) => void

/**
 * One SQLite database with *group commit*: the operations of one event-loop turn share a transaction, each in a savepoint of
 * its own, and no reply that could have seen or made a change leaves before the commit. A lone insert costs 30 µs, one of a
 * shared transaction 5, and an acknowledged write survives a kill of the process either way (WAL).
 */
export class Database {
  readonly changes = new Changes()
  #connection: Connection | undefined
  /** Takes the connection back as it was; undefined when it cannot be had so any more. */
  #giveBack: GiveBack | undefined
  readonly #beforeCommit: (() => void)[] = []
  readonly #afterCommit: (() => void)[] = []
  readonly #onAbort: (() => void)[] = []
  #undo: (() => void)[] = []
  #turn: (PromiseWithResolvers<void> & { immediate: NodeJS.Immediate }) | undefined
  #inOperation = false
  #savepoint = false
  #image: { readonly changes: number; readonly bytes: WeakRef<Buffer> } | undefined
  /** Writes still allowed before one fails; tests set it to prove that a failed operation leaves nothing behind. */
  writesUntilFailure = Number.POSITIVE_INFINITY

  /**
   * @param source a file path, `:memory:`, the bytes of an image, or a connection that was given back
   * @param giveBack called at the end with the connection as it was at the beginning: all is one transaction that is rolled back
   */
  constructor(source: string | Buffer | Connection, giveBack?: GiveBack) {
    const connection = source instanceof Connection ? source : new Connection(source)
    this.#connection = connection
    this.#giveBack = giveBack
    if (giveBack) connection.prepare('BEGIN').run()
    if (typeof source !== 'string') return
    if (source !== ':memory:') {
      // Nobody else opens the file (see folder.ts): no shared-memory index, and no locks to take for each commit.
      this.sqlite.pragma('locking_mode = EXCLUSIVE')
      this.sqlite.pragma('journal_mode = WAL')
      // The write-ahead log reaches the kernel before a reply leaves: safe against kill -9, not against a power cut.
      this.sqlite.pragma('synchronous = NORMAL')
      this.sqlite.pragma('wal_autocheckpoint = 4000')
      this.sqlite.pragma('cache_size = -16000')
    }
    this.sqlite.exec(SYSTEM_TABLES)
  }

  get sqlite(): Sqlite.Database {
    return this.#open.sqlite
  }

  get #open(): Connection {
    if (!this.#connection) throw new Error('this database is closed')
    return this.#connection
  }

  prepare(sql: string): Sqlite.Statement {
    return this.#open.prepare(sql)
  }

  /** Like `prepare`; the rows come as arrays, which costs less. */
  prepareRaw(sql: string): Sqlite.Statement {
    return this.#open.prepareRaw(sql)
  }

  /** Runs `work` as one operation: whatever it wrote is undone if it throws. Must be synchronous. */
  operation<T>(work: () => T): T {
    if (this.#inOperation) return work()
    this.#inOperation = true
    try {
      const result = work()
      if (result instanceof Promise) throw new Error('an operation is synchronous: it may not return a promise')
      if (this.#savepoint) this.prepare('RELEASE operation').run()
      this.changes.tell()
      return result
    } catch (error) {
      this.#rollBack(error)
      this.changes.forget()
      throw error
    } finally {
      this.#inOperation = false
      this.#savepoint = false
      if (this.#undo.length > 0) this.#undo = []
    }
  }

  /**
   * Runs `work` in a transaction of its own, without what an operation keeps to be undone one by one: for many thousands of
   * writes. When it throws, all of it is undone.
   */
  load(work: () => void): void {
    this.commit()
    try {
      work()
    } catch (error) {
      const turn = this.#turn
      clearImmediate(turn?.immediate)
      this.#turn = undefined
      if (turn) this.#abort(turn, error)
      throw error
    }
    this.commit()
  }

  /** To be called before each write: opens the turn's transaction and the operation's savepoint when they are not yet open. */
  write(): void {
    if (!this.#turn) this.#begin()
    if (this.#inOperation && !this.#savepoint) {
      this.prepare('SAVEPOINT operation').run()
      this.#savepoint = true
    }
    if (this.writesUntilFailure-- <= 0) throw new Error('this write was told to fail')
  }

  /** What to do, beside SQLite's own rollback, when the current operation fails. */
  onUndo(undo: () => void): void {
    if (this.#inOperation) this.#undo.push(undo)
  }

  beforeCommit(hook: () => void): void {
    this.#beforeCommit.push(hook)
  }

  afterCommit(hook: () => void): void {
    this.#afterCommit.push(hook)
  }

  /** Resolves when all that was written so far is committed; undefined when it already is. */
  committed(): Promise<void> | undefined {
    return this.#turn?.promise
  }

  commit(): void {
    const turn = this.#turn
    if (!turn) return
    if (this.#inOperation) throw new Error('a commit inside an operation')
    clearImmediate(turn.immediate)
    this.#turn = undefined
    try {
      for (const hook of this.#beforeCommit) hook()
      this.prepare(this.#giveBack ? 'RELEASE turn' : 'COMMIT').run()
    } catch (error) {
      this.#abort(turn, error)
      return
    }
    turn.resolve()
    for (const hook of this.#afterCommit) hook()
  }

  /** What to forget when a whole turn could not be committed (disk full): everything held in memory. */
  onAbort(hook: () => void): void {
    this.#onAbort.push(hook)
  }

  /** The whole database as bytes that open again anywhere; the same bytes as long as nothing was written. */
  image(): Buffer {
    this.commit()
    const changes = this.prepareRaw('SELECT total_changes()').get() as [number]
    const made = this.#image?.changes === changes[0] ? this.#image.bytes.deref() : undefined
    if (made) return made
    this.#keepAll()
    const bytes = this.sqlite.serialize()
    // Bytes 18 and 19 say "write-ahead log"; an image in memory has none, and would not open.
    bytes[18] = 1
    bytes[19] = 1
    // Many trials are forked from one world: it is read out once, and kept only while one of them keeps it.
    this.#image = { changes: changes[0], bytes: new WeakRef(bytes) }
    return bytes
  }

  close(): void {
    this.commit()
    const connection = this.#open
    this.#connection = undefined
    if (!this.#giveBack) {
      connection.sqlite.close()
      return
    }
    try {
      connection.prepare('ROLLBACK').run()
    } catch {
      // Somebody still reads from it: it is of no further use.
      connection.sqlite.close()
      return
    }
    this.#giveBack(connection)
  }

  /** What was written is to be read from outside or cannot be taken back: the connection is not given back. */
  #keepAll(): void {
    if (!this.#giveBack) return
    this.#giveBack = undefined
    if (this.sqlite.inTransaction) this.prepare('COMMIT').run()
  }

  /** Another database is attached: no rollback takes that back. */
  attach(file: string, name: string): void {
    this.commit()
    this.#keepAll()
    this.prepare(`ATTACH ? AS ${name}`).run(file)
  }

  #begin(): void {
    this.prepare(this.#giveBack ? 'SAVEPOINT turn' : 'BEGIN').run()
    const turn = Promise.withResolvers<void>()
    turn.promise.catch(() => {}) // whoever waits for the turn hears of a failure; nobody waiting is no second failure
    this.#turn = { ...turn, immediate: setImmediate(() => this.commit()) }
  }

  #abort(turn: PromiseWithResolvers<void>, error: unknown): void {
    if (!this.sqlite.inTransaction) this.#keepAll()
    else if (this.#giveBack) this.sqlite.exec('ROLLBACK TO turn; RELEASE turn')
    else this.prepare('ROLLBACK').run()
    for (const hook of this.#onAbort) hook()
    turn.reject(error)
  }

  #rollBack(error: unknown): void {
    if (!this.#savepoint) return
    // SQLite itself takes the whole transaction back when the disk is full, and the others of the turn with it.
    if (!this.sqlite.inTransaction) {
      const turn = this.#turn
      clearImmediate(turn?.immediate)
      this.#turn = undefined
      if (turn) this.#abort(turn, error)
      return
    }
    this.prepare('ROLLBACK TO operation').run()
    this.prepare('RELEASE operation').run()
    for (const undo of this.#undo.reverse()) undo()
  }
}
