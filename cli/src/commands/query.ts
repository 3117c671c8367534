import type { Command } from 'commander'
import { connect, pathOf } from '../client.ts'
import { examples, talking, type Where, whole } from '../options.ts'
import { print, printJson } from '../output/print.ts'
import { table } from '../output/table.ts'

interface Options extends Where {
  readonly universe?: string
  readonly limit?: number
  readonly json?: boolean
}

type Row = Record<string, unknown>

export function query(program: Command): void {
  const command = program
    .command('query')
    .description("ask a universe's state in SQL (reading only); without SQL, list what can be asked")
    .argument('[sql]', 'a SELECT')
    .argument('[parameters...]', 'values for its question marks')
    .option('--universe <name>', 'another universe than the one dtu up shows')
    .option('--limit <rows>', 'at most so many rows (default: 1000)', whole(1, 100_000))
    .option('--json', 'print the rows as a JSON array')
    .action(ask)
  examples(
    talking(command),
    'dtu query',
    'dtu query "SELECT channel, count(*) FROM slack_messages GROUP BY channel"',
    'dtu query "SELECT * FROM journal WHERE operation = ? AND status >= 400" chat.postMessage --json',
  )
}

async function ask(
  sql: string | undefined,
  parameters: readonly string[],
  { universe, limit, json, ...where }: Options,
): Promise<void> {
  const client = await connect(where)
  const path = pathOf(universe ?? client.universe)
  const rows =
    sql === undefined
      ? (await client.get<{ tables: Row[] }>(`${path}/tables`)).tables
      : (await client.post<{ rows: Row[] }>(`${path}/query`, { sql, parameters, ...(limit && { limit }) })).rows
  if (json) return printJson(rows)
  const headings = Object.keys(rows[0] ?? {})
  if (headings.length > 0)
    print(
      table(
        headings,
        rows.map((row) =>
          headings.map((heading) => (Array.isArray(row[heading]) ? row[heading].join(' ') : row[heading])),
        ),
      ),
    )
  console.error(`(${rows.length} row${rows.length === 1 ? '' : 's'})`)
}
