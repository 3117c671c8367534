import { pathOf } from '../client.ts'
import type { ExecOptions } from '../commands/exec.ts'
import { table } from '../output/table.ts'
import type { Guard } from './guard.ts'
import type { World } from './place.ts'

interface Row {
  readonly twin: string
  readonly operation: string | null
  readonly status: number
  readonly calls: number
  readonly gaps: number
}

const CALLS = `SELECT twin, operation, status, count(*) AS calls, sum(answerer = 'none') AS gaps
FROM journal GROUP BY twin, operation, status ORDER BY twin, calls DESC`

/** Says on standard error what the program called: of a world of its own all of it, and whatever would have left the machine. */
export async function sumUp({ client, universe, own }: World, guard: Guard, { json }: ExecOptions): Promise<void> {
  const { rows } = own ? await client.post<{ rows: Row[] }>(`${pathOf(universe)}/query`, { sql: CALLS }) : { rows: [] }
  if (json) return console.error(JSON.stringify({ universe, calls: rows, outside: guard.outside }))
  if (own) console.error(journal(rows))
  for (const { host, calls } of guard.outside)
    console.error(`outside: ${host} was refused: ${calls.join(', ') || 'its name was looked up'}`)
}

function journal(rows: readonly Row[]): string {
  if (rows.length === 0) return 'no twin was called'
  const lines = rows.map(({ twin, operation, status, calls, gaps }) => [
    twin,
    operation ?? '(no operation)',
    status,
    calls,
    gaps > 0 ? 'not modelled' : '',
  ])
  return table(['Twin', 'Operation', 'Status', 'Calls', ''], lines)
}
