import type { Universe } from '@dtu/kit'
import { storedAs } from '@dtu/kit/store/table'

/** Why a trajectory cannot answer a question in SQL: it keeps documents and exchanges, but no credentials and no agenda. Undefined when it can. */
export function unansweredBy(universe: Universe, sql: string): string | undefined {
  const secret = new Set(
    universe.twins.flatMap(({ name, tables }) =>
      Object.entries(tables).flatMap(([table, { secret }]) => (secret ? [storedAs(name, table)] : [])),
    ),
  )
  for (const table of tablesRead(universe, sql)) {
    if (secret.has(table)) return `a trajectory keeps no credentials (${table.replace(/^d_/, '')})`
    if (table !== 'exchanges' && !table.startsWith('d_')) return `a trajectory does not keep ${table.replace(/^_/, '')}`
  }
  return undefined
}

/** The tables that a query reads, through whatever views: those that its program opens. What SQLite refuses is told when it is asked. */
function tablesRead(universe: Universe, sql: string): Set<string> {
  const { database, journal } = universe
  // The views of what is no document come with the journal.
  if (/\b(journal|exchanges|events|agenda|faults)\b/i.test(sql)) journal.flush()
  const { sqlite } = database
  const names = new Map<string, string>()
  for (const [n, schema] of ['main', 'temp', 'log'].entries()) {
    if (!sqlite.prepare('SELECT 1 FROM pragma_database_list WHERE name = ?').get(schema)) continue
    const rows = sqlite.prepare(`SELECT rootpage, tbl_name FROM ${schema}.sqlite_schema WHERE rootpage > 0`).raw()
    for (const [page, name] of rows.iterate() as Iterable<[number, string]>) names.set(`${n}/${page}`, name)
  }
  const read = new Set<string>()
  try {
    for (const { opcode, p2, p3 } of sqlite.prepare(`EXPLAIN ${sql}`).all() as Step[])
      if (opcode === 'OpenRead') read.add(names.get(`${p3}/${p2}`) ?? 'sqlite_schema')
  } catch {
    // Asking will say what is wrong with it.
  }
  return read
}

interface Step {
  readonly opcode: string
  readonly p2: number
  readonly p3: number
}
