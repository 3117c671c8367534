import type { Serving } from '@dtu/kit/serve'
import { table } from '../output/table.ts'
import type { UpOptions } from './up.ts'

/** What `dtu up --json` prints. */
export interface Summary {
  readonly universe: string
  readonly admin: string
  readonly twins: Readonly<
    Record<string, { readonly url: string; readonly credentials: Readonly<Record<string, string>> }>
  >
}

/** The same for people. */
export function report({ universe, admin, twins }: Summary, { host }: Serving, { data }: UpOptions): string {
  const { population, clock } = host.get(universe)
  const rows = Object.entries(twins).map(([name, { url, credentials }]) => [
    host.twin(name).title,
    url,
    credentials.token,
  ])
  return `
Universe '${universe}' is up: seed ${population}, ${clock.mode} clock, state in ${data}

${indent(table(['Service', 'Base URL', 'Credential'], [...rows, ['Admin API', admin, '']]))}

  Point this shell's SDKs here:  eval "$(npx dtu env)"
  Watch the traffic:             npx dtu journal --follow
  Stop:                          Ctrl-C
`
}

const indent = (text: string) => text.replace(/^/gm, '  ')
