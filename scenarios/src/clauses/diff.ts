import { isDeepStrictEqual } from 'node:util'
import type { Change } from '@dtu/kit'
import type { ChangeEntry } from '../trajectory/record.ts'

/** What all changes of a trial come to for one document. */
export interface NetChange {
  /** `slack.messages` */
  readonly of: string
  readonly key: string
  readonly sort: 'added' | 'removed' | 'changed'
  readonly document: object
  /** For a changed document: the dotted paths that differ. */
  readonly paths: readonly string[]
  /** The entries that made it. */
  readonly entries: readonly number[]
}

/** Folds the changes of a trial: what was added and removed again, or changed and changed back, is none. */
export function netChanges(entries: readonly ChangeEntry[]): NetChange[] {
  const folded = new Map<string, { first: Change; last: Change; entries: number[] }>()
  for (const { n, change } of entries) {
    const id = `${change.twin}.${change.table}\n${change.key}`
    const known = folded.get(id)
    if (known) {
      known.last = change
      known.entries.push(n)
    } else folded.set(id, { first: change, last: change, entries: [n] })
  }
  return [...folded.values()].flatMap(({ first, last, entries }): NetChange[] => {
    const { before } = first
    const { after } = last
    const same = { of: `${first.twin}.${first.table}`, key: first.key, entries }
    if (!before && !after) return []
    if (!before) return [{ ...same, sort: 'added', document: after as object, paths: [] }]
    if (!after) return [{ ...same, sort: 'removed', document: before, paths: [] }]
    const paths = [...differing(before, after)]
    return paths.length === 0 ? [] : [{ ...same, sort: 'changed', document: after, paths }]
  })
}

/** The dotted paths at which two values differ; a list that differs is one path. */
export function* differing(a: unknown, b: unknown, path = ''): Generator<string> {
  if (isPlain(a) && isPlain(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      yield* differing(a[key], b[key], path === '' ? key : `${path}.${key}`)
  } else if (!isDeepStrictEqual(a, b)) yield path
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
