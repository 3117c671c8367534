import type { Collection } from '@dtu/kit'
import { order } from './match.ts'
import type { Narrowed } from './narrow.ts'

/** What to look for, and from where. Documents have a place (`seq`) in the order of their creation. */
export interface Scan<T> {
  /** Places after this one; all when left out. */
  readonly after?: number | undefined
  /** At most so many. */
  readonly limit: number
  readonly narrowed?: Narrowed | undefined
  matches?(document: T): boolean
  /** Another order than that of creation; `after` is then the place of the last document seen. */
  readonly sort?: { readonly by: string; readonly descending: boolean } | undefined
}

const BATCH = 500

/** Documents in order, no more read than it takes to find enough of them. */
export function scan<T extends { readonly seq: number }>(collection: Collection<T, any>, what: Scan<T>): T[] {
  if (what.sort) return sorted(collection, what, what.sort)
  if (what.narrowed && !what.narrowed.single)
    return allOf(collection, what)
      .filter(({ seq }) => seq > (what.after ?? 0))
      .sort((a, b) => a.seq - b.seq)
      .slice(0, what.limit)
  return walk(collection, what)
}

function walk<T extends { readonly seq: number }>(collection: Collection<T, any>, what: Scan<T>): T[] {
  const found: T[] = []
  const narrowed = what.narrowed ? { [what.narrowed.column]: what.narrowed.condition } : {}
  // A page is read at once; only where little of what is read matches are more documents read than shown.
  const batch = what.matches ? BATCH : what.limit
  for (let after = what.after ?? 0; found.length < what.limit; ) {
    const read = collection.find({ where: { ...narrowed, seq: { gt: after } }, order: 'seq', limit: batch })
    found.push(...(what.matches ? read.filter((document) => what.matches?.(document)) : read))
    const last = read.at(-1)
    if (!last || read.length < batch) break
    after = last.seq
  }
  return found.slice(0, what.limit)
}

function allOf<T extends { readonly seq: number }>(collection: Collection<T, any>, what: Scan<T>): T[] {
  const where = what.narrowed ? { [what.narrowed.column]: what.narrowed.condition } : {}
  const read = collection.find({ where })
  return what.matches ? read.filter((document) => what.matches?.(document)) : read
}

function sorted<T extends { readonly seq: number }>(
  collection: Collection<T, any>,
  what: Scan<T>,
  { by, descending }: { by: string; descending: boolean },
): T[] {
  const all = allOf(collection, what).sort((a, b) => (descending ? -1 : 1) * order(a, b, by) || a.seq - b.seq)
  const start = what.after === undefined ? 0 : all.findIndex(({ seq }) => seq === what.after) + 1
  return all.slice(start, start + what.limit)
}
