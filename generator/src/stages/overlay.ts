import { segmentsOf } from '../document/pointer.ts'
import type { Json } from '../draft.ts'
import { GenerateError, type Problem } from '../problem.ts'

/** One correction of ours to a vendor's document. It does exactly one of `set`, `merge`, `widen` and `remove`. */
export interface OverlayEntry {
  /** JSON pointers into the normalised contract; `*` stands for every key. Several share one reason. */
  at: string | string[]
  /** What the document must still say for the correction to be needed. */
  expect?: Json
  set?: Json
  /** Keys to set on the object at the pointer. */
  merge?: Record<string, Json>
  /** What the schema at the pointer allows besides: a type, values of its enumeration. */
  widen?: { type?: string; enum?: Json[] }
  remove?: true
  why: string
}

type Container = Record<string, unknown>

/**
 * Applies corrections in order.
 * @param source how errors name the file of the entries
 * @throws {GenerateError} when entries change nothing any more: corrections must not outlive their reason
 */
export function applyOverlay(document: object, entries: readonly OverlayEntry[], source: string): void {
  const problems: Problem[] = []
  for (const [index, entry] of entries.entries())
    for (const at of [entry.at].flat()) {
      const places = find(document as Container, segmentsOf(at))
      if (places.filter((place) => change(place, entry)).length) continue
      const message = `entry ${index + 1} (${at}) no longer applies: ${reason(entry, places)}`
      const place = { source, pointer: `/${index}` }
      problems.push({ severity: 'error', code: 'stale-overlay', message, hint: 'remove it or write it anew', place })
    }
  if (problems.length) throw new GenerateError(problems)
}

interface Place {
  parent: Container
  key: string
}

function find(document: Container, path: string[]): Place[] {
  let parents: Container[] = [document]
  for (const segment of path.slice(0, -1))
    parents = parents.flatMap((parent) => keysOf(parent, segment).map((key) => parent[key] as Container))
  const last = path.at(-1)!
  return parents
    .filter((parent) => parent !== null && typeof parent === 'object')
    .flatMap((parent) => (last === '*' ? Object.keys(parent) : [last]).map((key) => ({ parent, key })))
}

function keysOf(parent: unknown, segment: string): string[] {
  if (parent === null || typeof parent !== 'object') return []
  return segment === '*' ? Object.keys(parent) : Object.hasOwn(parent, segment) ? [segment] : []
}

function change({ parent, key }: Place, entry: OverlayEntry): boolean {
  const before = JSON.stringify(parent[key])
  if (entry.expect !== undefined && before !== JSON.stringify(entry.expect)) return false
  if (entry.remove) delete parent[key]
  else if (entry.merge) {
    if (parent[key] === undefined) return false
    Object.assign(parent[key] as Container, entry.merge)
  } else if (entry.widen) {
    if (typeof parent[key] !== 'object' || parent[key] === null) return false
    widen(parent[key] as Container, entry.widen)
  } else parent[key] = entry.set
  return JSON.stringify(parent[key]) !== before
}

function widen(schema: Container, { type, enum: values }: NonNullable<OverlayEntry['widen']>): void {
  if (type !== undefined && schema.type !== undefined) schema.type = [...new Set([schema.type, type].flat())]
  const more = [...(values ?? []), ...(type === 'null' && schema.enum ? [null] : [])]
  if (more.length && Array.isArray(schema.enum)) schema.enum = [...new Set([...(schema.enum as Json[]), ...more])]
}

function reason(entry: OverlayEntry, places: Place[]): string {
  if (!places.length) return 'nothing is at that place'
  if (entry.expect !== undefined) return 'the document no longer says what is expected, or already says what is set'
  return 'the document already says so'
}
