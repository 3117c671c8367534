import { useState } from 'preact/hooks'
import { get, of, query } from '../../api/ask.ts'
import { type Fetched, useFetched } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import { useStore } from '../../state/store.ts'
import { Badge, Empty, Panel, Problem } from '../../ui/part.tsx'
import { Cell } from './cell.tsx'

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
}

type Row = Readonly<Record<string, unknown>>

const LIMIT = 500

/** All state as tables, and SQL over them that reads. */
export function State() {
  const universe = useStore(chosen)
  const [sql, setSql] = useState(
    'SELECT twin, operation, status, count(*) AS calls\nFROM journal\nGROUP BY 1, 2, 3\nORDER BY calls DESC',
  )
  const [asked, setAsked] = useState<string>()
  const tables = useFetched(async () => (await get<{ tables: Table[] }>(of(universe, 'tables'))).tables, [universe])
  const rows = useFetched(
    async () => (asked === undefined ? undefined : query<Row>(universe, asked, [], LIMIT)),
    [universe, asked],
  )
  const ask = (text: string) => {
    setSql(text)
    setAsked(text)
    if (text === asked) rows.again()
  }
  return (
    <Panel
      flush
      title="State"
      head={<span class="quiet">What a universe holds, as SQL sees it. Nothing can be written here.</span>}
    >
      <div class="split">
        <Tables tables={tables.value ?? []} onPick={(name) => ask(`SELECT * FROM ${name} LIMIT 100`)} />
        <div class="asking">
          <form
            class="sql"
            onSubmit={(event) => {
              event.preventDefault()
              ask(sql)
            }}
          >
            <textarea
              class="input code"
              aria-label="SQL"
              rows={5}
              spellcheck={false}
              value={sql}
              onInput={(event) => setSql(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
                event.preventDefault()
                ask(sql)
              }}
            />
            <div class="bar">
              <button type="submit" class="button first">
                Run
              </button>
              <span class="quiet">Ctrl + Enter</span>
              <span class="spring" />
              <span class="quiet" role="status">
                {rows.value && `${rows.value.length} rows${rows.value.length === LIMIT ? ' (there may be more)' : ''}`}
              </span>
            </div>
          </form>
          <Result rows={rows} asked={asked !== undefined} />
        </div>
      </div>
    </Panel>
  )
}

function Tables({ tables, onPick }: { tables: readonly Table[]; onPick: (name: string) => void }) {
  const [wanted, setWanted] = useState('')
  const [full, setFull] = useState(true)
  const shown = tables.filter(({ name, rows }) => name.includes(wanted) && (!full || rows > 0))
  return (
    <nav class="tables" aria-label="Tables">
      <div class="bar">
        <input
          class="input"
          type="search"
          placeholder="Search tables"
          aria-label="Search tables"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        <label class="bar quiet">
          <input type="checkbox" checked={full} onChange={() => setFull(!full)} /> only with rows
        </label>
      </div>
      <ul>
        {shown.map(({ name, columns, rows }) => (
          <li key={name}>
            <button type="button" title={columns.join(', ')} onClick={() => onPick(name)}>
              <span class="ellipsis">{name}</span>
              <Badge>{rows.toLocaleString('en')}</Badge>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Result({ rows: { value, problem }, asked }: { rows: Fetched<Row[] | undefined>; asked: boolean }) {
  if (problem) return <Problem of={problem} />
  if (!asked) return <Empty title="Choose a table, or ask in SQL" />
  if (!value) return null
  if (value.length === 0) return <Empty title="No rows" />
  const columns = Object.keys(value[0] ?? {})
  return (
    <div class="scroll result" tabIndex={0} role="region" aria-label="Rows">
      <table class="grid">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" class={typeof value[0]?.[column] === 'number' ? 'number' : ''}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {value.map((row, n) => (
            <tr key={n}>
              {columns.map((column) => (
                <td key={column} class={typeof row[column] === 'number' ? 'number' : ''}>
                  <Cell value={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
