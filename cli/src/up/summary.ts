import type { Serving } from '@dtu/kit/serve'
import { table } from '../output/table.ts'
import type { UpOptions } from './options.ts'
import type { Tls } from './tls.ts'

/** What `dtu up --json` prints. */
export interface Summary {
  readonly universe: string
  readonly admin: string
  readonly twins: Readonly<
    Record<string, { readonly url: string; readonly credentials: Readonly<Record<string, string>> }>
  >
  readonly tls?: Tls
}

/** The same for people, and what they can do next. */
export function report(
  { universe, admin, twins, tls }: Summary,
  { host }: Serving,
  { data }: UpOptions,
  next: string,
): string {
  const { population, clock } = host.get(universe)
  const rows = Object.entries(twins).map(([name, { url, credentials }]) => [
    host.twin(name).title,
    url,
    credentials.token,
  ])
  return `
Universe '${universe}' is up: seed ${population}, ${clock.mode} clock, state in ${data}

${indent(table(['Service', 'Base URL', 'Credential'], [...rows, ['Admin API', admin, '']]))}
${tls ? `\n  Under the vendors' names over TLS on port ${tls.port}; clients must trust ${tls.ca}\n` : ''}${next}
`
}

const indent = (text: string) => text.replace(/^/gm, '  ')
