import type { ApiRequest } from '../http/request.ts'
import type { World } from '../world.ts'
import type { Draft } from './draft.ts'
import type { EntryOf, Json } from './entry.ts'
import { written } from './forms.ts'
import { isHolder, isSame, Path, put, things } from './path.ts'
import { Sent } from './sent.ts'
import { Shelf } from './shelf.ts'

/** What is known of the exchange that a reply belongs to. */
export interface Answering {
  readonly world: World
  /** The vendor's name for the operation; undefined where there is none. */
  readonly operation: string | undefined
  readonly request: ApiRequest
  readonly isRefusal: boolean
}

export type Adjust = (draft: Draft, answering: Answering) => void

export function adjustStatus({ from, to, when, body }: EntryOf<'status'>): Adjust {
  const at = when && new Path(when.at)
  return (draft, { request }) => {
    if (draft.status !== from || (at && at.first(draft.body) !== when?.is)) return
    draft.status = to
    if (body === 'none') draft.empty()
    else if (body) draft.replace(new Sent(request, {}).filled(body))
  }
}

export function adjustError({ when, status, set = {} }: EntryOf<'error'>): Adjust {
  const at = new Path(when.at)
  const places = Object.entries(set).map(([path, value]) => [new Path(path), value] as const)
  return (draft, { isRefusal }) => {
    if (!isRefusal || (when.status !== undefined && draft.status !== when.status)) return
    if (at.first(draft.body) !== when.is) return
    draft.status = status ?? draft.status
    for (const [path, value] of places) path.set(draft.body, () => structuredClone(value))
  }
}

export function adjustHeader({ name, set, of }: EntryOf<'header'>): Adjust {
  return (draft, { isRefusal }) => {
    if (of !== undefined && isRefusal !== (of === 'refusal')) return
    if (set === null) draft.headers.delete(name)
    else draft.headers.set(name, set)
  }
}

export function adjustField(entry: EntryOf<'field'>): Adjust {
  const change = changeOf(entry)
  const find = findingOf(entry)
  return (draft, answering) => {
    if (answering.isRefusal !== (entry.on === 'refusal') || draft.body === undefined) return
    for (const thing of find(draft.body, answering))
      if (entry.beside?.every((name) => Object.hasOwn(thing, name)) ?? true) change(thing)
  }
}

type Thing = Record<string, unknown>

function findingOf({ of, shown = [] }: EntryOf<'field'>): (body: unknown, answering: Answering) => Iterable<Thing> {
  if (of) {
    const shelf = new Shelf(of)
    return (body, { world }) => [...things(body)].filter(({ id }) => shelf.get(world, id) !== undefined)
  }
  const places = Map.groupBy(shown, ({ operation }) => operation)
  const paths = new Map([...places].map(([operation, all]) => [operation, all.map(({ at }) => new Path(at))]))
  return (body, { operation = '' }) =>
    (paths.get(operation) ?? []).flatMap((path) => [...path.all(body)]).filter(isHolder)
}

function changeOf({ at, add, copy, remove, rename, as, map, replace }: EntryOf<'field'>): (thing: Thing) => void {
  const path = new Path(at)
  const name = path.name ?? ''
  const from = copy === undefined ? undefined : new Path(copy)
  const each = (change: (holder: Thing) => void) => (thing: Thing) => {
    for (const holder of path.holders(thing)) if (Object.hasOwn(holder, name)) change(holder)
  }
  if (remove)
    return each((holder) => {
      if (says(holder[name], remove)) delete holder[name]
    })
  if (rename !== undefined) return each((holder) => renameIn(holder, name, rename))
  if (as) return each((holder) => put(holder, name, written(holder[name], as)))
  if (replace) return each((holder) => put(holder, name, replaced(replace, holder[name])))
  if (map) return each((holder) => put(holder, name, mapped(map, holder[name])))
  return (thing) =>
    path.set(thing, (holder) => (name in holder ? holder[name] : from ? from.first(thing) : structuredClone(add)))
}

/** Whether a value goes: all do, or those that say nothing. */
const says = (value: unknown, remove: 'always' | 'null' | 'empty'): boolean =>
  remove === 'always' ||
  (remove === 'null' && value === null) ||
  (remove === 'empty' && (value === '' || isSame(value, []) || isSame(value, {})))

/** In its place: clients that show an object show its properties in order. */
function renameIn(holder: Thing, name: string, to: string): void {
  const pairs = Object.entries(holder)
  for (const [key] of pairs) delete holder[key]
  for (const [key, value] of pairs) put(holder, key === name ? to : key, value)
}

const replaced = ({ from, to }: { from: string; to: string }, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(from, () => to) : value

const mapped = (map: Readonly<Record<string, Json>>, value: unknown): unknown => {
  const key = typeof value === 'string' ? value : JSON.stringify(value)
  return Object.hasOwn(map, key) ? map[key] : value
}

export function adjustOrder({ at, by, reverse }: EntryOf<'order'>): Adjust {
  const list = new Path(at.replace(/\[\]$/, '') || '$')
  const keys = (by ?? []).map(({ at, descending }) => ({ path: new Path(at), sign: descending ? -1 : 1 }))
  const compare = (a: unknown, b: unknown): number => {
    for (const { path, sign } of keys) {
      const [one, other] = [path.first(a), path.first(b)] as [any, any]
      if (one !== other) return sign * (one < other ? -1 : 1)
    }
    return 0
  }
  return (draft, { isRefusal }) => {
    if (isRefusal) return
    for (const items of list.all(draft.body))
      if (Array.isArray(items)) {
        if (reverse) items.reverse()
        else items.sort(compare)
      }
  }
}
