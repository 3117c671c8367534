import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Twin } from '../twin.ts'
import { didYouMean, type Fault, parseYaml, readYaml, refuse, type YamlDocument } from '../yaml.ts'
import { type Entry, refinement } from './entry.ts'

/** The entries of a `refinement.yaml`; none where the file is not there. Throws an OperatorError with places. */
export function readRefinement(file: string | URL): YamlDocument<Entry[]> | undefined {
  const path = file instanceof URL ? fileURLToPath(file) : file
  return existsSync(path) ? readYaml(path, refinement) : undefined
}

/** The same of a text; `file` is what errors call it. */
export const parseRefinement = (file: string, text: string): YamlDocument<Entry[]> => parseYaml(file, text, refinement)

/** Refuses entries that name operations, tables or kinds of ids which the twin has not. */
export function checkNames(document: YamlDocument<Entry[]>, twin: Twin): void {
  const faults = document.value.flatMap((entry, at) =>
    faultsOf(entry, twin).map((fault) => ({ ...fault, path: [at, ...fault.path] })),
  )
  if (faults.length > 0) refuse(document, faults)
}

function faultsOf(entry: Entry, twin: Twin): Fault[] {
  const operations = new Set([...twin.contract().operations.keys(), ...(twin.routes ?? []).map(({ id }) => id)])
  const named = [...operationsIn(entry)].filter(([id]) => !operations.has(id))
  const faults: Fault[] = named.map(([id, path]) => ({
    path,
    message: `there is no operation '${id}'${didYouMean(id, [...operations])}`,
  }))
  for (const [name, path] of tablesIn(entry))
    if (!Object.hasOwn(twin.tables, name))
      faults.push({ path, message: `there is no table '${name}'${didYouMean(name, Object.keys(twin.tables))}` })
  if (entry.kind === 'id' && !Object.hasOwn(twin.ids, entry.of))
    faults.push({
      path: ['of'],
      message: `there is no kind of id '${entry.of}'${didYouMean(entry.of, Object.keys(twin.ids))}`,
    })
  return faults
}

type Named = [name: string, path: (string | number)[]]

function* operationsIn(entry: Entry): Generator<Named> {
  if ('operation' in entry) yield [entry.operation, ['operation']]
  if ('operations' in entry && entry.operations !== 'all')
    for (const [n, id] of entry.operations.entries()) yield [id, ['operations', n]]
  const shown = entry.kind === 'field' ? entry.shown : entry.kind === 'delay' ? entry.hidden : undefined
  const key = entry.kind === 'field' ? 'shown' : 'hidden'
  for (const [n, { operation }] of (shown ?? []).entries()) yield [operation, [key, n, 'operation']]
}

function* tablesIn(entry: Entry): Generator<Named> {
  if ('table' in entry) yield [entry.table, ['table']]
  if (entry.kind === 'field' && entry.of) yield [entry.of.table, ['of', 'table']]
  if (entry.kind === 'refuse' && entry.taken) yield [entry.taken.table, ['taken', 'table']]
  if (entry.kind === 'refuse' && entry.state) yield [entry.state.table, ['state', 'table']]
}
