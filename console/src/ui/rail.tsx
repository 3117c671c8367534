import type { Twin } from '../api/types.ts'
import { PANELS } from '../panels/index.ts'
import { hash } from '../state/route.ts'
import { Icon } from './icon.tsx'

const GROUPS = ['Watch', 'World', 'People'] as const

/** The panels, by what they are for. */
export function Rail({ panel, twins }: { panel: string; twins: readonly Twin[] }) {
  const there = (twin: string | undefined) => twin === undefined || twins.some(({ name }) => name === twin)
  return (
    <nav class="rail" aria-label="Panels">
      {GROUPS.map((group) => (
        <>
          <h2>{group === 'People' ? 'As people see it' : group}</h2>
          {PANELS.filter((entry) => entry.group === group && there(entry.twin)).map(({ name, title, twin }) => (
            <a key={name} href={hash(name)} aria-current={name === panel ? 'page' : undefined}>
              <Icon name={twin ?? name} />
              {title}
            </a>
          ))}
        </>
      ))}
    </nav>
  )
}
