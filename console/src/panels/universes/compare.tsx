import { useState } from 'preact/hooks'
import { get, of } from '../../api/ask.ts'
import type { Change, Universe } from '../../api/types.ts'
import { type Fetched, useFetched } from '../../state/fetched.ts'
import { Badge, Card, Problem } from '../../ui/part.tsx'
import { OneChange } from '../requests/consequences.tsx'

interface Difference {
  readonly twin: string
  readonly table: string
  readonly added: number
  readonly removed: number
  readonly changed: number
  readonly documents: readonly Omit<Change, 'twin' | 'table'>[]
}

/** How two universes differ, document by document. */
export function Compare({ list }: { list: readonly Universe[] }) {
  const [pair, setPair] = useState<{ left?: string; right?: string }>({})
  const left = pair.left ?? list[0]?.name
  const right = pair.right ?? list[1]?.name
  const ready = left !== undefined && right !== undefined && left !== right
  const fetched = useFetched(
    async () =>
      ready ? (await get<{ differences: Difference[] }>(of(left, 'compare', right))).differences : undefined,
    [left, right],
  )
  return (
    <Card
      title="Compare"
      head={
        <>
          <Pick label="Compare" list={list} value={left} onPick={(name) => setPair({ ...pair, left: name })} />
          <span class="quiet">with</span>
          <Pick label="with" list={list} value={right} onPick={(name) => setPair({ ...pair, right: name })} />
          <button type="button" class="button small" onClick={fetched.again} disabled={!ready}>
            Compare again
          </button>
        </>
      }
    >
      <div class="inside stack">
        <Result ready={ready} fetched={fetched} />
      </div>
    </Card>
  )
}

function Result({
  ready,
  fetched: { value, problem },
}: {
  ready: boolean
  fetched: Fetched<Difference[] | undefined>
}) {
  if (!ready) return <p class="quiet">Two universes are wanted: fork one to see what changes.</p>
  if (problem) return <Problem of={problem} />
  if (!value) return <p class="quiet">Comparing…</p>
  if (value.length === 0) return <p class="good">They are alike, document by document. Credentials are left out.</p>
  return (
    <>
      {value.map(({ twin, table, added, removed, changed, documents }) => (
        <details key={`${twin}/${table}`}>
          <summary>
            {twin} <b>{table}</b> {added > 0 && <Badge tone="good">{added} added</Badge>}{' '}
            {removed > 0 && <Badge tone="bad">{removed} removed</Badge>}{' '}
            {changed > 0 && <Badge tone="info">{changed} changed</Badge>}
          </summary>
          <div class="stack" style={{ paddingTop: '10px' }}>
            {documents.map((document) => (
              <OneChange key={document.key} change={{ twin, table, ...document }} />
            ))}
          </div>
        </details>
      ))}
    </>
  )
}

interface PickProps {
  readonly label: string
  readonly list: readonly Universe[]
  readonly value: string | undefined
  readonly onPick: (name: string) => void
}

const Pick = ({ label, list, value, onPick }: PickProps) => (
  <select class="select" aria-label={label} onChange={(event) => onPick(event.currentTarget.value)}>
    {value === undefined && <option value="">–</option>}
    {list.map(({ name }) => (
      <option key={name} value={name} selected={name === value}>
        {name}
      </option>
    ))}
  </select>
)
