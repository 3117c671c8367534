import type { Description } from './describe.ts'

/** How two documents of one API differ, by operation (`GET /path`). */
export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly Change[]
}

export interface Change {
  readonly operation: string
  /** What the new document says and the old one does not, such as `query limit: optional integer`. */
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly what: string; readonly from: string; readonly to: string }[]
}

type Operations = ReadonlyMap<string, Description>

export function compare(before: Operations, after: Operations): Difference {
  const changes = [...after].flatMap(([operation, description]) => {
    const old = before.get(operation)
    const change = old && changeOf(operation, old, description)
    return change ? [change] : []
  })
  return { added: lacking(after, before), removed: lacking(before, after), changed: changes }
}

const lacking = (these: Operations, those: Operations): string[] =>
  [...these.keys()].filter((key) => !those.has(key)).sort()

function changeOf(operation: string, before: Description, after: Description): Change | undefined {
  const said = (facts: Description, other: Description) =>
    [...facts].filter(([what]) => !other.has(what)).map(([what, says]) => `${what}: ${says}`)
  const change = {
    operation,
    added: said(after, before),
    removed: said(before, after),
    changed: [...after].flatMap(([what, to]) => {
      const from = before.get(what)
      return from === undefined || from === to ? [] : [{ what, from, to }]
    }),
  }
  return change.added.length + change.removed.length + change.changed.length > 0 ? change : undefined
}
