import { storedAs } from '../store/table.ts'
import type { Universe } from '../universe.ts'

export interface TableDifference {
  readonly twin: string
  readonly table: string
  readonly added: number
  readonly removed: number
  readonly changed: number
  /** Some of them. */
  readonly documents: readonly { readonly key: string; readonly before?: unknown; readonly after?: unknown }[]
}

/** What another universe has that this one has not, has not that this one has, and has otherwise. Credentials are left out. */
export function compare(left: Universe, right: Universe, limit: number): TableDifference[] {
  for (const universe of [left, right]) universe.database.commit()
  const differences = left.twins.flatMap((twin) =>
    Object.entries(twin.tables)
      .filter(([, table]) => !table.secret)
      .map(([name]) => compareTable(left, right, twin.name, name, limit)),
  )
  return differences.filter(({ added, removed, changed }) => added + removed + changed > 0)
}

function compareTable(left: Universe, right: Universe, twin: string, table: string, limit: number): TableDifference {
  const before = rowsOf(left, storedAs(twin, table))
  const after = rowsOf(right, storedAs(twin, table))
  const documents: { key: string; before?: unknown; after?: unknown }[] = []
  const counts = { added: 0, removed: 0, changed: 0 }
  for (const key of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [old, young] = [before.get(key), after.get(key)]
    if (old === young) continue
    counts[old === undefined ? 'added' : young === undefined ? 'removed' : 'changed']++
    if (documents.length < limit)
      documents.push({
        key,
        ...(old !== undefined && { before: documentIn(left, twin, table, key) }),
        ...(young !== undefined && { after: documentIn(right, twin, table, key) }),
      })
  }
  return { twin, table, ...counts, documents }
}

/** Each row's text by key: equal where all columns are. */
function rowsOf({ database }: Universe, stored: string): Map<string, string> {
  const rows = database.sqlite.prepare(`SELECT * FROM "${stored}"`).iterate() as IterableIterator<{ key: string }>
  const texts = new Map<string, string>()
  for (const row of rows) texts.set(row.key, JSON.stringify(row))
  return texts
}

const documentIn = (universe: Universe, twin: string, table: string, key: string): unknown =>
  universe.world(twin).db[table]?.get(key)
