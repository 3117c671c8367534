import type { Universe } from '../../universe.ts'
import { about, type OfUniverse, type Routes, universeOf } from '../admin.ts'

const TAG = 'state'
const ASK = {
  sql: { type: 'string' },
  parameters: { type: ['array', 'object'], description: 'for ?, or by name' },
  limit: { type: 'integer', minimum: 1, maximum: 100_000, description: 'of rows; default 1000' },
}

interface Ask {
  readonly sql: string
  readonly parameters?: readonly unknown[] | Readonly<Record<string, unknown>>
  readonly limit?: number
}

/** SQL over a universe's state: reading only. */
export const query: Routes = (app, admin) => {
  app.post<OfUniverse & { Body: Ask }>(
    '/universes/:universe/query',
    { schema: about(TAG, 'Answers a query that reads', { params: ['universe'], body: ASK, required: ['sql'] }) },
    (request) => {
      const { sql, parameters, limit } = request.body
      return { rows: universeOf(admin, request).query(sql, parameters, limit).map(readable) }
    },
  )

  app.get<OfUniverse>(
    '/universes/:universe/tables',
    { schema: about(TAG, 'What can be queried', { params: ['universe'] }) },
    (request) => ({
      tables: tables(universeOf(admin, request)),
    }),
  )
}

function tables(universe: Universe) {
  const names = universe.query(
    "SELECT name FROM sqlite_master WHERE type = 'view' UNION ALL SELECT name FROM sqlite_temp_master WHERE type = 'view' ORDER BY name",
  )
  return names.map(({ name }) => ({
    name,
    columns: universe.query('SELECT name FROM pragma_table_info(?)', [name]).map((column) => column.name),
    rows: universe.query(`SELECT count(*) AS n FROM "${String(name).replaceAll('"', '""')}"`)[0]?.n,
  }))
}

/** Bytes in base64, which JSON can carry. */
function readable(row: Record<string, unknown>): Record<string, unknown> {
  for (const name in row)
    if (Buffer.isBuffer(row[name])) row[name] = { base64: (row[name] as Buffer).toString('base64') }
  return row
}
