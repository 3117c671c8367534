import { useState } from 'preact/hooks'
import { peek } from '../../api/ask.ts'
import { useSeen } from '../../state/fetched.ts'
import { chosen } from '../../state/live.ts'
import { Empty, Problem } from '../../ui/part.tsx'
import { Shelf } from '../drive/shelf.tsx'

/** Spreadsheets as their readers see them. */
export const Sheets = () => (
  <Shelf panel="sheets" title="Sheets" kind="spreadsheet" show={(id) => <Book key={id} id={id} />} />
)

interface Spreadsheet {
  readonly sheets: readonly { readonly properties: { readonly sheetId: number; readonly title: string } }[]
}

const LAST_COLUMN = 25
const LAST_ROW = 200

function Book({ id }: { id: string }) {
  const [chosenSheet, setSheet] = useState<string>()
  const book = useSeen(
    'google-sheets',
    () => peek<Spreadsheet>(chosen.value, 'google-sheets', `/v4/spreadsheets/${id}`),
    [id],
  )
  const titles = book.value?.sheets.map(({ properties }) => properties.title) ?? []
  const title = titles.find((one) => one === chosenSheet) ?? titles[0]
  const { problem } = book
  if (problem)
    return problem.status === 404 || problem.status === 403 ? (
      <Empty title="Only its owner sees this one" />
    ) : (
      <Problem of={problem} />
    )
  return (
    <div class="book">
      {title !== undefined && <Grid id={id} title={title} />}
      <div class="bar sheet-tabs">
        {titles.map((one) => (
          <button
            key={one}
            type="button"
            class="button small"
            aria-pressed={one === title}
            onClick={() => setSheet(one)}
          >
            {one}
          </button>
        ))}
      </div>
    </div>
  )
}

function Grid({ id, title }: { id: string; title: string }) {
  const range = encodeURIComponent(`'${title.replaceAll("'", "''")}'!A1:${letterOf(LAST_COLUMN)}${LAST_ROW}`)
  const { value, problem } = useSeen(
    'google-sheets',
    () => peek<{ values?: unknown[][] }>(chosen.value, 'google-sheets', `/v4/spreadsheets/${id}/values/${range}`),
    [id, title],
  )
  if (problem) return <Problem of={problem} />
  const rows = value?.values ?? []
  const width = Math.max(8, ...rows.map((row) => row.length))
  const height = Math.max(20, rows.length)
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="cells">
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={column} scope="col">
                {letterOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: height }, (_, row) => (
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {Array.from({ length: width }, (_, column) => (
                <Cell key={column} value={rows[row]?.[column]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const NUMBER = /^[-+(]?[$€£¥]?\s?[\d.,]+\s?[%)]?$/

const Cell = ({ value }: { value: unknown }) => {
  const text = value === undefined || value === null ? '' : String(value)
  return <td class={NUMBER.test(text) ? 'number' : ''}>{text}</td>
}

/** `A` to `Z`, then `AA`. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last
}
