import { OperatorError } from '@dtu/kit/errors'
import Sqlite from 'better-sqlite3'
import { type Client, pathOf } from '../client.ts'

/** How often an operation was called, and how that went. */
export interface Tally {
  readonly twin: string
  readonly operation: string
  readonly status: number
  readonly calls: number
  /** Replies that left the contract. */
  readonly drift: number
}

export const tallying = (exchanges: string) => `
SELECT twin, operation, status, count(*) AS calls, sum(drift IS NOT NULL AND drift <> '[]') AS drift
FROM ${exchanges} WHERE operation IS NOT NULL
GROUP BY twin, operation, status`

/** What the journal of a running universe says. */
export async function tallyRunning(client: Client, universe = client.universe): Promise<readonly Tally[]> {
  const { rows } = await client.post<{ rows: Tally[] }>(`${pathOf(universe)}/query`, {
    sql: tallying('journal'),
    limit: 100_000,
  })
  return rows
}

/** What a journal's file says: `default.journal.db` of a data folder, or one that a test run left. */
export function tallyFile(file: string): readonly Tally[] {
  try {
    const journal = new Sqlite(file, { readonly: true, fileMustExist: true })
    try {
      return journal.prepare(tallying('exchanges')).all() as Tally[]
    } finally {
      journal.close()
    }
  } catch (error) {
    throw new OperatorError('bad_journal', `${file} cannot be read as a journal: ${(error as Error).message}`, {
      hint: 'a journal is the file default.journal.db of a data folder; that of a running universe is asked for without --journal',
    })
  }
}
