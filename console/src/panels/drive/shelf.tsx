import type { ComponentChildren } from 'preact'
import { hash, place } from '../../state/route.ts'
import { useStore } from '../../state/store.ts'
import { Empty, Panel, Problem } from '../../ui/part.tsx'
import { kindOf, useFiles } from './files.ts'

interface ShelfProps {
  readonly panel: string
  readonly title: string
  /** What kind of file is shown. */
  readonly kind: string
  readonly show: (id: string) => ComponentChildren
}

/** All files of a kind, and the one that is open. */
export function Shelf({ panel, title, kind, show }: ShelfProps) {
  const { value: files = [], problem } = useFiles()
  const { rest } = useStore(place)
  const mine = files.filter((file) => kindOf(file) === kind && !file.trashed)
  const current = mine.find(({ id }) => id === rest[0]) ?? mine[0]
  return (
    <Panel flush title={title} head={<span class="quiet">{current?.name}</span>}>
      <div class="split">
        <Problem of={problem} />
        {files.length > 0 && mine.length === 0 && <Empty title={`There is no ${kind}`} />}
        {mine.length > 0 && (
          <nav class="places" aria-label={title}>
            <ul>
              {mine.map(({ id, name, owner }) => (
                <li key={id}>
                  <a
                    href={hash(panel, id)}
                    aria-current={id === current?.id ? 'page' : undefined}
                    title={`${name}, ${owner}`}
                  >
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {current && (
          <div class="desk" tabIndex={0} role="region" aria-label={current.name}>
            {show(current.id)}
          </div>
        )}
      </div>
    </Panel>
  )
}
