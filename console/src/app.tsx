import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { PANELS, type PanelEntry } from './panels/index.ts'
import { asRefusal } from './state/fetched.ts'
import { connection, twins } from './state/live.ts'
import { place } from './state/route.ts'
import { useStore } from './state/store.ts'
import { Problem } from './ui/part.tsx'
import { Rail } from './ui/rail.tsx'
import { Said } from './ui/said.tsx'
import { Top } from './ui/top.tsx'
import { Unlock } from './ui/unlock.tsx'

export function App() {
  const { panel } = useStore(place)
  const locked = useStore(connection) === 'locked'
  const known = useStore(twins)
  const entry = PANELS.find(({ name }) => name === panel) ?? PANELS[0]!
  useEffect(() => {
    document.title = `${entry.title} · Universe console`
  }, [entry])
  return (
    <div class="shell">
      <button type="button" class="button skip" onClick={skip}>
        Skip to the panel
      </button>
      <Top />
      <Rail panel={entry.name} twins={known} />
      <main class="main" id="main" tabIndex={-1}>
        {locked ? <Unlock /> : <Loaded key={entry.name} entry={entry} />}
      </main>
      <Said />
    </div>
  )
}

/** The address names the panel, so that a jump within the page cannot be a link. */
function skip(): void {
  document.getElementById('main')?.focus()
}

/** A panel's program comes when it is first looked at. */
function Loaded({ entry }: { entry: PanelEntry }) {
  const [panel, setPanel] = useState<{ Show?: ComponentType; problem?: unknown }>({})
  useEffect(() => {
    entry.load().then(
      (Show) => setPanel({ Show }),
      (problem) => setPanel({ problem }),
    )
  }, [entry])
  if (panel.problem) return <Problem of={asRefusal(panel.problem)} />
  return panel.Show ? <panel.Show /> : null
}
