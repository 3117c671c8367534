import type { Universe } from '@dtu/kit'
import Database from 'better-sqlite3'

/** All that a universe remembers, as bytes: what must not change when an operation fails. */
export function stateOf(universe: Universe): Buffer {
  universe.database.commit()
  return universe.database.sqlite.serialize()
}

/** Where SQLite counts transactions in a file's header (sqlite.org/fileformat2.html): also those that changed nothing. */
const COUNTERS = [24, 92]

/** The names of the tables in which two states differ. The same bytes are the same state: rows are read only where they differ. */
export function changed(before: Buffer, after: Buffer): string[] {
  if (uncounted(before).equals(uncounted(after))) return []
  const [then, now] = [rowsOf(before), rowsOf(after)]
  return Object.keys(then).filter((table) => then[table] !== now[table])
}

function uncounted(state: Buffer): Buffer {
  for (const at of COUNTERS) state.writeUInt32BE(0, at)
  return state
}

function rowsOf(state: Buffer): Record<string, string> {
  const sqlite = new Database(state)
  try {
    const tables = sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[]
    return Object.fromEntries(
      tables.map((table) => [table, JSON.stringify(sqlite.prepare(`SELECT * FROM "${table}"`).all())]),
    )
  } finally {
    sqlite.close()
  }
}
