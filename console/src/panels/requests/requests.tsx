import { useMemo, useState } from 'preact/hooks'
import type { Brief } from '../../api/types.ts'
import { exchanges } from '../../state/live.ts'
import { go, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Badge, Empty, Panel } from '../../ui/part.tsx'
import { type Column, Rows } from '../../ui/rows.tsx'
import { timeOf, took } from '../../ui/time.ts'
import { Exchange } from './exchange.tsx'
import { type Filter, NONE, passes } from './filter.ts'
import { Filters } from './filters.tsx'

interface Spare extends Column<Brief> {
  /** Left out while one exchange takes half of the room. */
  readonly spare?: boolean
}

const COLUMNS: readonly Spare[] = [
  { name: 'Time', width: '92px', cell: ({ at }) => <span class="mono quiet">{timeOf(at)}</span> },
  { name: 'Universe', width: '84px', spare: true, cell: ({ universe }) => universe },
  { name: 'Service', width: '96px', cell: ({ twin }) => twin },
  {
    name: 'Operation',
    width: 'minmax(180px, 1fr)',
    cell: ({ method, operation, path }) => (
      <>
        <span class="verb quiet">{method}</span> {operation ?? path}
      </>
    ),
  },
  { name: 'Status', width: '46px', cell: ({ status }) => <Status status={status} /> },
  { name: 'Answered', width: '92px', spare: true, cell: ({ answerer }) => <Answerer answerer={answerer} /> },
  { name: 'Marks', width: 'minmax(50px, 150px)', cell: (row) => <Marks row={row} /> },
  { name: 'Took', number: true, width: '64px', spare: true, cell: ({ micros }) => took(micros) },
]
const NARROW = COLUMNS.filter(({ spare }) => !spare)

/** What is asked and answered, as it happens. */
export function Requests() {
  const all = useStore(exchanges)
  const { rest } = useStore(place)
  const [filter, setFilter] = useState<Filter>(NONE)
  const [held, setHeld] = useState<readonly Brief[]>()
  const shown = held ?? all
  const rows = useMemo(() => shown.filter((exchange) => passes(exchange, filter)).toReversed(), [shown, filter])
  const [universe, id] = rest
  const columns = universe === undefined ? COLUMNS : NARROW
  const chosen = universe !== undefined && id !== undefined ? `${universe}/${id}` : undefined
  return (
    <Panel
      flush
      title="Requests"
      head={
        <>
          <Filters all={all} filter={filter} onChange={setFilter} />
          <span class="spring" />
          <span class="quiet number" role="status">
            {count(rows.length, all.length)}
          </span>
          <button
            type="button"
            class="button small"
            aria-pressed={held !== undefined}
            onClick={() => setHeld(held ? undefined : all)}
          >
            {held ? 'Go on' : 'Hold'}
          </button>
        </>
      }
    >
      <div class="split">
        {rows.length === 0 ? (
          <div class="rows" style={{ contain: 'none' }}>
            <Nothing any={all.length > 0} />
          </div>
        ) : (
          <Rows
            label="Requests, newest first"
            columns={columns}
            rows={rows}
            keyOf={keyOf}
            chosen={chosen}
            onChoose={(row) => go('requests', row.universe, row.id)}
          />
        )}
        {universe !== undefined && id !== undefined && <Exchange key={chosen} universe={universe} id={Number(id)} />}
      </div>
    </Panel>
  )
}

const keyOf = ({ universe, id }: Brief): string => `${universe}/${id}`

const count = (rows: number, all: number): string =>
  rows === all ? `${all.toLocaleString('en')}` : `${rows.toLocaleString('en')} of ${all.toLocaleString('en')}`

const Nothing = ({ any }: { any: boolean }) =>
  any ? (
    <Empty title="Nothing passes these filters" />
  ) : (
    <Empty title="Nobody has asked anything yet">
      <span>Point an SDK here:</span>
      <code>eval "$(npx dtu env)"</code>
    </Empty>
  )

export const Status = ({ status }: { status: number }) => (
  <Badge tone={status >= 500 ? 'bad' : status >= 400 ? 'warn' : 'good'}>{status}</Badge>
)

const TONES = { handwritten: 'quiet', generated: 'info', refused: 'warn', none: 'bad', bug: 'bad' } as const
const WORDS = {
  handwritten: 'by hand',
  generated: 'generated',
  refused: 'refused',
  none: 'not modelled',
  bug: 'a bug',
} as const

export const Answerer = ({ answerer }: { answerer: Brief['answerer'] }) => (
  <Badge tone={TONES[answerer]}>{WORDS[answerer]}</Badge>
)

const Marks = ({ row: { drift, faults } }: { row: Brief }) => (
  <>
    {faults?.map((fault) => (
      <>
        <Badge tone="bad" title="A fault struck">
          {fault}
        </Badge>{' '}
      </>
    ))}
    {drift !== null && drift > 0 && (
      <Badge tone="warn" title="The reply leaves the contract">
        drift {drift}
      </Badge>
    )}
  </>
)
