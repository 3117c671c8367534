import type { GeneratedFile } from '../emit/written.ts'
import type { Facts } from './facts.ts'
import { fill } from './fill.ts'
import { listed, quoted } from './text.ts'

/** The programs of a new twin: all of them short, each the place for what will be written by hand. */
export function sourceOf({ name, symbol, title, hosts, port }: Facts): GeneratedFile[] {
  const values = {
    symbol,
    name: quoted(name),
    title: quoted(title),
    hosts: listed(hosts),
    port: String(port),
    prefix: name.toUpperCase().replaceAll('-', '_'),
  }
  const parts = ['index', 'generated', 'auth', 'errors', 'seed', 'environment']
  return [
    ...parts.map((part) => ({ name: `src/${part}.ts`, text: fill(part, values) })),
    { name: 'src/operations/index.ts', text: fill('operations') },
  ]
}
