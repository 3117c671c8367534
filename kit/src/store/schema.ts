import { createHash } from 'node:crypto'
import type { Twin } from '../twin.ts'
import type { Database } from './database.ts'
import { createStatements, nameOfView, quote, storedAs } from './table.ts'
import { createView, type View } from './view.ts'

interface Schema {
  /** The statements that make each table, by the table's stored name. */
  readonly tables: ReadonlyMap<string, readonly string[]>
  /** The statement that makes each view, by the view's name. */
  readonly views: ReadonlyMap<string, string>
  readonly hash: string
}

/** A table as it is. */
const PLAIN: View = { about: '', columns: {} }

const schemas = new WeakMap<Twin, Schema>()

/** Creates the tables a database does not have yet. An image made by the same twins has them all, which one look tells. */
export function ensureTables(database: Database, twins: readonly Twin[]): void {
  const wanted = twins.map((twin) => schemaOf(twin).hash).join(' ')
  const row = database.prepare("SELECT value FROM _meta WHERE name = 'schema'").get() as { value: string } | undefined
  if (row?.value === wanted) return
  const made = new Set(database.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all())
  for (const twin of twins) {
    const { tables, views } = schemaOf(twin)
    for (const [stored, statements] of tables)
      if (!made.has(stored)) for (const statement of statements) database.sqlite.exec(statement)
    for (const [name, statement] of views) database.sqlite.exec(`DROP VIEW IF EXISTS ${quote(name)}; ${statement}`)
  }
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
    const views = new Map(
      [...new Set([...Object.keys(twin.tables), ...Object.keys(twin.views ?? {})])].map((name) => [
        nameOfView(twin.name, name),
        createView(twin.name, name, twin.views?.[name] ?? PLAIN, twin.tables[name]),
      ]),
    )
    schema = {
      tables,
      views,
      hash: createHash('sha256')
        .update(JSON.stringify([[...tables], [...views]]))
        .digest('base64url')
        .slice(0, 16),
    }
    schemas.set(twin, schema)
  }
  return schema
}
