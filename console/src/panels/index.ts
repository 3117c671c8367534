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
  { name: 'faults', title: 'Faults', group: 'Watch', load: async () => (await import('./faults/faults.tsx')).Faults },
  {
    name: 'scenarios',
    title: 'Scenarios',
    group: 'Watch',
    load: async () => (await import('./scenarios/scenarios.tsx')).Scenarios,
  },
  {
    name: 'universes',
    title: 'Universes',
    group: 'World',
    load: async () => (await import('./universes/universes.tsx')).Universes,
  },
  { name: 'state', title: 'State', group: 'World', load: async () => (await import('./state/state.tsx')).State },
  {
    name: 'coverage',
    title: 'Coverage',
    group: 'World',
    load: async () => (await import('./coverage/coverage.tsx')).Coverage,
  },
  {
    name: 'slack',
    title: 'Slack',
    group: 'People',
    twin: 'slack',
    load: async () => (await import('./slack/slack.tsx')).Slack,
  },
  {
    name: 'okta',
    title: 'Okta',
    group: 'People',
    twin: 'okta',
    load: async () => (await import('./okta/okta.tsx')).Okta,
  },
  {
    name: 'jira',
    title: 'Jira',
    group: 'People',
    twin: 'jira',
    load: async () => (await import('./jira/jira.tsx')).Jira,
  },
  {
    name: 'drive',
    title: 'Drive',
    group: 'People',
    twin: 'google-drive',
    load: async () => (await import('./drive/drive.tsx')).Drive,
  },
  {
    name: 'docs',
    title: 'Docs',
    group: 'People',
    twin: 'google-docs',
    load: async () => (await import('./docs/docs.tsx')).Docs,
  },
  {
    name: 'sheets',
    title: 'Sheets',
    group: 'People',
    twin: 'google-sheets',
    load: async () => (await import('./sheets/sheets.tsx')).Sheets,
  },
]
