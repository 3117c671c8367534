import type { Universe } from '@dtu/kit'

/** All that a universe remembers, table by table: what must not change when an operation fails. */
export function stateOf(universe: Universe): Record<string, unknown[]> {
  universe.database.commit()
  const { sqlite } = universe.database
  const tables = sqlite.prepare("SELECT name FROM main.sqlite_master WHERE type = 'table'").pluck().all() as string[]
  return Object.fromEntries(tables.map((table) => [table, sqlite.prepare(`SELECT * FROM main."${table}"`).all()]))
}

/** The names of the tables in which two states differ. */
export const changed = (before: Record<string, unknown[]>, after: Record<string, unknown[]>): string[] =>
  Object.keys(before).filter((table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]))
