import type Sqlite from 'better-sqlite3'
import { OperatorError } from '../errors.ts'

type Row = Record<string, unknown>

/** Rows of a query that only reads, at most `limit`. Throws an OperatorError for anything else and for what SQLite refuses. */
export function readRows(
  sqlite: Sqlite.Database,
  sql: string,
  parameters: readonly unknown[] | Readonly<Record<string, unknown>>,
  limit: number,
): Row[] {
  const statement = prepareReading(sqlite, sql)
  const rows: Row[] = []
  try {
    for (const row of statement.iterate(...bindable(parameters))) {
      rows.push(row as Row)
      if (rows.length >= limit) break
    }
  } catch (error) {
    throw badSql(error as Error)
  }
  return rows
}

function prepareReading(sqlite: Sqlite.Database, sql: string): Sqlite.Statement {
  let statement: Sqlite.Statement
  try {
    statement = sqlite.prepare(sql)
  } catch (error) {
    throw badSql(error as Error)
  }
  // Some PRAGMAs count as reading although they change the connection.
  if (!/^\s*(select|with|values|explain)\b/i.test(sql) || !statement.reader || !statement.readonly)
    throw new OperatorError('not_read_only', 'only queries that read are answered here', {
      hint: 'SELECT, WITH, VALUES or EXPLAIN',
    })
  return statement
}

const badSql = (error: Error) =>
  new OperatorError('bad_sql', error.message, {
    hint: "list what there is with: SELECT name FROM sqlite_master WHERE type = 'view'",
  })

/** SQLite has no booleans, and better-sqlite3 takes names as one object. */
function bindable(parameters: readonly unknown[] | Readonly<Record<string, unknown>>): unknown[] {
  const plain = (value: unknown) => (typeof value === 'boolean' ? Number(value) : value)
  if (Array.isArray(parameters)) return parameters.map(plain)
  return [Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, plain(value)]))]
}
