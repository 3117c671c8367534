import type { Entry } from './entry.ts'
import { Path } from './path.ts'

/** Where a reply leaves the contract at a place that recordings vouch for. */
export type Vouched = (problem: Problem) => boolean

export interface Problem {
  /** As Ajv tells it. */
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What entries change in bodies is no drift from the contract: the document says otherwise, and the recordings decide. */
export function vouching(entries: readonly Entry[]): Vouched {
  const names = new Set(entries.flatMap(namesIn))
  const isNamed = (name: unknown) => typeof name === 'string' && names.has(name)
  return ({ keyword, instancePath, params }) => {
    if (keyword === 'required') return isNamed(params.missingProperty)
    if (keyword === 'additionalProperties') return isNamed(params.additionalProperty)
    if (keyword === 'unevaluatedProperties') return isNamed(params.unevaluatedProperty)
    return instancePath.split('/').some(isNamed)
  }
}

function namesIn(entry: Entry): string[] {
  if (entry.kind === 'field') return [new Path(entry.at).name, entry.rename].filter((name) => name !== undefined)
  if (entry.kind === 'stored') return [new Path(entry.at).name].filter((name) => name !== undefined)
  if (entry.kind === 'error') return Object.keys(entry.set ?? {}).flatMap((path) => new Path(path).name ?? [])
  return []
}
