import Database from 'better-sqlite3'

/** A piece of work that outlives the process: steps are done in order, each result is written down before the next begins. */
export interface Flow {
  readonly id: number
  /** The same work asked for twice has the same key, and is done once. */
  readonly key: string
  readonly kind: string
  /** Works of one lane are done one after the other: a person's, in the order they were asked for. */
  readonly lane: string
  readonly input: any
  readonly results: Readonly<Record<string, any>>
  readonly step: number
  readonly attempts: number
  /** When a step was first begun whose end nobody knows: it may have happened. */
  readonly begun: number | null
  readonly notBefore: number
  readonly error: string | null
}

export interface NewFlow {
  readonly key: string
  readonly kind: string
  readonly lane: string
  readonly input: unknown
  readonly notBefore?: number
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS flows(
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, lane TEXT NOT NULL, input TEXT NOT NULL,
  results TEXT NOT NULL DEFAULT '{}', step INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0,
  begun INTEGER, not_before INTEGER NOT NULL, status TEXT NOT NULL DEFAULT 'open', error TEXT);
CREATE INDEX IF NOT EXISTS flows_open ON flows(not_before) WHERE status = 'open';
CREATE INDEX IF NOT EXISTS flows_lane ON flows(lane, id) WHERE status = 'open';
CREATE TABLE IF NOT EXISTS pauses(service TEXT PRIMARY KEY, until INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS facts(kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY(kind, key));
`

interface Row {
  id: number
  key: string
  kind: string
  lane: string
  input: string
  results: string
  step: number
  attempts: number
  begun: number | null
  not_before: number
  error: string | null
}

/** All that the broker has to remember, in one file. */
export class Store {
  readonly #db: Database.Database

  constructor(file: string) {
    this.#db = new Database(file)
    this.#db.pragma('journal_mode = WAL')
    this.#db.exec(SCHEMA)
  }

  /** All or nothing. */
  together<T>(work: () => T): T {
    return this.#db.transaction(work)()
  }

  /** Takes work on. False when it was taken on before. */
  begin({ key, kind, lane, input, notBefore = 0 }: NewFlow): boolean {
    const sql = 'INSERT OR IGNORE INTO flows(key, kind, lane, input, not_before) VALUES(?, ?, ?, ?, ?)'
    return this.#db.prepare(sql).run(key, kind, lane, JSON.stringify(input), notBefore).changes === 1
  }

  /** The next work to go on with: due, and nothing begun or due before it in its lane. */
  due(now: number): Flow | undefined {
    const row = this.#db
      .prepare(
        `SELECT * FROM flows AS f WHERE status = 'open' AND not_before <= :now AND NOT EXISTS (
           SELECT 1 FROM flows AS g WHERE g.status = 'open' AND g.lane = f.lane AND g.id < f.id
             AND (g.not_before <= :now OR g.step > 0 OR g.attempts > 0 OR g.begun IS NOT NULL))
         ORDER BY not_before, id LIMIT 1`,
      )
      .get({ now }) as Row | undefined
    return row && flowOf(row)
  }

  /** When there is something to do again; undefined when nothing is planned. */
  nextTime(now: number): number | undefined {
    const next = this.#db.prepare("SELECT min(not_before) FROM flows WHERE status = 'open' AND not_before > ?").pluck()
    return (next.get(now) as number | null) ?? undefined
  }

  /** Notes that a step is begun, before it is. */
  beginStep({ id }: Flow, now: number): void {
    this.#db.prepare('UPDATE flows SET begun = coalesce(begun, ?) WHERE id = ?').run(now, id)
  }

  /** A step is done: its result is kept, and the next one starts afresh. */
  endStep({ id }: Flow, name: string, result: unknown): void {
    const sql = `UPDATE flows SET results = json_set(results, '$.' || ?, json(?)), step = step + 1, attempts = 0,
      begun = NULL, error = NULL WHERE id = ?`
    this.#db.prepare(sql).run(name, JSON.stringify(result ?? null), id)
  }

  /**
   * Tries a step again later.
   * @param flow as it was before the attempt
   * @param retry `happened: 'no'` says that nothing came of this attempt; what an earlier one left open stays open
   */
  again(flow: Flow, at: number, retry: { attempts: number; error: string; happened: 'no' | 'perhaps' }): void {
    const begun = retry.happened === 'no' ? ':before' : 'begun'
    const sql = `UPDATE flows SET not_before = :at, attempts = :attempts, error = :error, begun = ${begun} WHERE id = :id`
    const { attempts, error } = retry
    this.#db.prepare(sql).run({ at, attempts, error, id: flow.id, ...(begun === ':before' && { before: flow.begun }) })
  }

  end({ id }: Flow, status: 'done' | 'failed', error: string | null = null): void {
    this.#db.prepare('UPDATE flows SET status = ?, error = ? WHERE id = ?').run(status, error, id)
  }

  flow(key: string): Flow | undefined {
    const row = this.#db.prepare('SELECT * FROM flows WHERE key = ?').get(key) as Row | undefined
    return row && flowOf(row)
  }

  /** How many works there are whose keys begin so, and how many of them are open. */
  count(prefix: string): { all: number; open: number } {
    const sql = `SELECT count(*) AS "all", count(*) FILTER (WHERE status = 'open') AS open FROM flows
      WHERE substr(key, 1, length(:prefix)) = :prefix`
    return this.#db.prepare(sql).get({ prefix }) as { all: number; open: number }
  }

  pause(service: string, until: number): void {
    const sql = 'INSERT INTO pauses VALUES(?, ?) ON CONFLICT(service) DO UPDATE SET until = max(until, excluded.until)'
    this.#db.prepare(sql).run(service, until)
  }

  pausedUntil(service: string): number {
    return (this.#db.prepare('SELECT until FROM pauses WHERE service = ?').pluck().get(service) as number) ?? 0
  }

  get<T>(kind: string, key: string): T | undefined {
    const value = this.#db.prepare('SELECT value FROM facts WHERE kind = ? AND key = ?').pluck().get(kind, key)
    return value === undefined ? undefined : JSON.parse(value as string)
  }

  put(kind: string, key: string, value: unknown): void {
    this.#db.prepare('INSERT OR REPLACE INTO facts VALUES(?, ?, ?)').run(kind, key, JSON.stringify(value))
  }

  all<T>(kind: string): T[] {
    const values = this.#db.prepare('SELECT value FROM facts WHERE kind = ? ORDER BY rowid').pluck().all(kind)
    return values.map((value) => JSON.parse(value as string))
  }

  close(): void {
    this.#db.close()
  }
}

const flowOf = (row: Row): Flow => ({
  id: row.id,
  key: row.key,
  kind: row.kind,
  lane: row.lane,
  input: JSON.parse(row.input),
  results: JSON.parse(row.results),
  step: row.step,
  attempts: row.attempts,
  begun: row.begun,
  notBefore: row.not_before,
  error: row.error,
})
