import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'

const HEIGHT = 28
/** Rows drawn beyond sight, and how far one scrolls before others are. */
const AROUND = 16
const STEP = 8

export interface Column<T> {
  readonly name: string
  readonly number?: boolean
  /** As CSS grid has it. */
  readonly width: string
  readonly cell: (row: T) => ComponentChildren
}

export interface RowsProps<T> {
  readonly label: string
  readonly columns: readonly Column<T>[]
  /** The newest comes first. */
  readonly rows: readonly T[]
  readonly keyOf: (row: T) => string
  readonly chosen?: string | undefined
  readonly onChoose: (row: T) => void
}

/** A long list of which only what is in sight is drawn. Arrow keys move the choice; new rows do not move what is read. */
export function Rows<T>({ label, columns, rows, keyOf, chosen, onChoose }: RowsProps<T>) {
  const box = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState({ top: 0, height: 600 })
  const first = useRef<string>(undefined)
  useLayoutEffect(() => {
    const element = box.current!
    const watch = new ResizeObserver(() => setSight({ top: element.scrollTop, height: element.clientHeight }))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    const element = box.current!
    const before = first.current
    first.current = rows[0] && keyOf(rows[0])
    if (before === undefined || before === first.current || element.scrollTop < HEIGHT) return
    const added = rows.findIndex((row) => keyOf(row) === before)
    if (added > 0) element.scrollTop += added * HEIGHT
  }, [rows])
  const look = () => {
    const { scrollTop, clientHeight } = box.current!
    // Most of scrolling stays within what is drawn.
    if (Math.abs(scrollTop - sight.top) >= STEP * HEIGHT || scrollTop === 0)
      setSight({ top: scrollTop, height: clientHeight })
  }
  const template = columns.map(({ width }) => width).join(' ')
  const from = Math.max(0, Math.floor(sight.top / HEIGHT) - AROUND)
  const upTo = Math.min(rows.length, Math.ceil((sight.top + sight.height) / HEIGHT) + AROUND)
  const at = useMemo(() => (chosen === undefined ? -1 : rows.findIndex((row) => keyOf(row) === chosen)), [rows, chosen])
  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor(sight.height / HEIGHT) - 2)
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    }
    const step = steps[event.key]
    if (step === undefined || rows.length === 0) return
    event.preventDefault()
    const next = Math.min(rows.length - 1, Math.max(0, at + step))
    onChoose(rows[next]!)
    const element = box.current!
    const top = next * HEIGHT
    if (top < element.scrollTop) element.scrollTop = top
    else if (top + 2 * HEIGHT > element.scrollTop + element.clientHeight)
      element.scrollTop = top + 2 * HEIGHT - element.clientHeight
  }
  return (
    <div
      class="rows"
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      aria-activedescendant={at >= from && at < upTo ? `row-${chosen}` : undefined}
      onKeyDown={move}
      onScroll={look}
    >
      <div class="row head" role="row" aria-rowindex={1} style={{ gridTemplateColumns: template }}>
        {columns.map(({ name, number }) => (
          <span role="columnheader" class={number ? 'number' : ''}>
            {name}
          </span>
        ))}
      </div>
      <div role="rowgroup" class="room" style={{ height: `${rows.length * HEIGHT}px` }}>
        {rows.slice(from, upTo).map((row, n) => {
          const key = keyOf(row)
          return (
            <div
              key={key}
              id={`row-${key}`}
              class="row"
              role="row"
              aria-rowindex={from + n + 2}
              aria-selected={key === chosen}
              style={{ gridTemplateColumns: template, top: `${(from + n) * HEIGHT}px` }}
              onClick={() => onChoose(row)}
            >
              {columns.map(({ name, number, cell }) => (
                <span key={name} role="gridcell" class={number ? 'number' : 'ellipsis'}>
                  {cell(row)}
                </span>
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
