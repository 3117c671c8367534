import type { ComponentType } from 'preact'
import { Requests } from './requests/requests.tsx'

export interface PanelEntry {
  readonly name: string
  readonly title: string
  readonly group: 'Watch' | 'World' | 'People'
  /** Shown only where this twin runs. */
  readonly twin?: string
  readonly load: () => Promise<ComponentType>
}

export const PANELS: readonly PanelEntry[] = [
  { name: 'requests', title: 'Requests', group: 'Watch', load: async () => Requests },
  {
    name: 'universes',
    title: 'Universes',
    group: 'World',
    load: async () => (await import('./universes/universes.tsx')).Universes,
  },
]
