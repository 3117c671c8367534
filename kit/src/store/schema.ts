import { createHash } from 'node:crypto'
import type { Twin } from '../twin.ts'
import type { Database } from './database.ts'
import { createStatements, storedAs } from './table.ts'

interface Schema {
  /** The statements that make each table, by the table's stored name. */
  readonly tables: ReadonlyMap<string, readonly string[]>
  readonly hash: string
}

const schemas = new WeakMap<Twin, Schema>()

/** Creates the tables a database does not have yet. An image made by the same twins has them all, which one look tells. */
export function ensureTables(database: Database, twins: readonly Twin[]): void {
  const wanted = twins.map((twin) => schemaOf(twin).hash).join(' ')
  const row = database.prepare("SELECT value FROM _meta WHERE name = 'schema'").get() as { value: string } | undefined
  if (row?.value === wanted) return
  const made = new Set(database.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all())
  for (const twin of twins)
    for (const [stored, statements] of schemaOf(twin).tables)
      if (!made.has(stored)) for (const statement of statements) database.sqlite.exec(statement)
  database.sqlite.prepare("INSERT OR REPLACE INTO _meta(name, value) VALUES('schema', ?)").run(wanted)
}

function schemaOf(twin: Twin): Schema {
  let schema = schemas.get(twin)
  if (!schema) {
    const tables = new Map(
      Object.entries(twin.tables).map(([name, table]) => [
        storedAs(twin.name, name),
        createStatements(twin.name, name, table),
      ]),
    )
    schema = {
      tables,
      hash: createHash('sha256')
        .update(JSON.stringify([...tables]))
        .digest('base64url')
        .slice(0, 16),
    }
    schemas.set(twin, schema)
  }
  return schema
}
