import type { Bindings } from '../replay/bindings.ts'
import { nameOf } from '../replay/pair.ts'
import { isList, isRecord, type Json } from '../score/json.ts'

/** A reply with its lists in the recorded order, and where that had to be changed. */
export interface Aligned {
  readonly reply: Json
  /** `.members[]` */
  readonly moved: readonly string[]
}

/** Puts lists that hold the recorded things in another order into the recorded one. What cannot be told apart stays. */
export function align(recorded: Json, reply: Json, bindings: Bindings): Aligned {
  const moved: string[] = []
  const walk = (mine: Json, theirs: Json, path: string): Json => {
    if (isList(mine) && isList(theirs)) {
      const sorted = inOrder(mine, theirs, bindings)
      if (sorted) moved.push(`${path}[]`)
      return (sorted ?? theirs).map((item, at) => (at in mine ? walk(mine[at] as Json, item, `${path}[]`) : item))
    }
    if (!isRecord(mine) || !isRecord(theirs)) return theirs
    const pairs = Object.entries(theirs).map(([key, value]): [string, Json] => {
      const own = Object.hasOwn(mine, key) ? key : bindings.back(key)
      return [key, Object.hasOwn(mine, own) ? walk(mine[own] as Json, value, `${path}.${own}`) : value]
    })
    return Object.fromEntries(pairs)
  }
  return { reply: walk(recorded, reply, ''), moved }
}

/** The reply's items in the recorded order, when they are the same ones and stand otherwise. */
function inOrder(recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): Json[] | undefined {
  if (recorded.length !== reply.length || recorded.length < 2) return undefined
  const wanted = recorded.map((item) => labelOf(item, (text) => bindings.text(text)))
  const got = reply.map((item) => labelOf(item, (text) => text))
  if (wanted.includes(undefined) || got.includes(undefined)) return undefined
  if (new Set(got).size !== got.length || wanted.every((label, at) => label === got[at])) return undefined
  const places = wanted.map((label) => got.indexOf(label))
  return places.includes(-1) || new Set(places).size !== places.length
    ? undefined
    : places.map((place) => reply[place] as Json)
}

/** What tells an item from the others: itself, its id, or its name. */
function labelOf(item: Json, rewrite: (text: string) => string): string | undefined {
  if (typeof item === 'string') return rewrite(item)
  if (typeof item === 'number') return String(item)
  if (!isRecord(item)) return undefined
  if (typeof item.id === 'string') return rewrite(item.id)
  return nameOf(item)
}
