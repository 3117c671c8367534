import type { Json } from '../draft.ts'

/** One correction of ours to a vendor's document. */
export interface OverlayEntry {
  /** JSON pointer into the normalised contract; `*` stands for every key. */
  at: string
  /** What the document must still say for the correction to be needed. */
  expect?: Json
  set?: Json
  /** Keys to set on the object at the pointer. */
  merge?: Record<string, Json>
  remove?: true
  why: string
}

type Container = Record<string, unknown>

/**
 * Applies corrections in order.
 * @throws {Error} when an entry changes nothing any more, so that corrections do not outlive their reason.
 */
export function applyOverlay(document: object, entries: OverlayEntry[]): void {
  for (const [index, entry] of entries.entries()) {
    if (!entry.why) throw new Error(`overlay entry ${index + 1} (${entry.at}) gives no \`why\``)
    const places = find(document as Container, segments(entry.at))
    const changed = places.filter((place) => change(place, entry)).length
    if (!changed)
      throw new Error(`overlay entry ${index + 1} (${entry.at}) no longer applies: ${reason(entry, places)}`)
  }
}

interface Place {
  parent: Container
  key: string
}

function segments(pointer: string): string[] {
  if (!pointer.startsWith('/')) throw new Error(`overlay: "${pointer}" is no JSON pointer; it must start with "/"`)
  return pointer
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
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
  } else parent[key] = entry.set
  return JSON.stringify(parent[key]) !== before
}

function reason(entry: OverlayEntry, places: Place[]): string {
  if (!places.length) return 'nothing is at that place'
  if (entry.expect !== undefined) return 'the document no longer says what is expected, or already says what is set'
  return 'the document already says so'
}
