import Sqlite from 'better-sqlite3'

/** An open SQLite database with the statements that were prepared on it. */
export class Connection {
  readonly sqlite: Sqlite.Database
  readonly #statements = new Map<string, Sqlite.Statement>()
  readonly #rawStatements = new Map<string, Sqlite.Statement>()

  /** @param source a file path, `:memory:`, or the bytes of an image. */
  constructor(source: string | Buffer) {
    this.sqlite = new Sqlite(source)
  }

  prepare(sql: string): Sqlite.Statement {
    let statement = this.#statements.get(sql)
    if (!statement) {
      statement = this.sqlite.prepare(sql)
      this.#statements.set(sql, statement)
    }
    return statement
  }

  prepareRaw(sql: string): Sqlite.Statement {
    let statement = this.#rawStatements.get(sql)
    if (!statement) {
      statement = this.sqlite.prepare(sql).raw()
      this.#rawStatements.set(sql, statement)
    }
    return statement
  }
}
