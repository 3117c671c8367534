import type { Bindings } from '../replay/bindings.ts'
import { nameOf } from '../replay/pair.ts'
import { isList, isRecord, type Json } from '../score/json.ts'

/** A reply with its lists in the recorded order, and where that had to be changed. */
export interface Aligned {
  readonly reply: Json
  /** `.members[]` */
  readonly moved: readonly string[]
  /** Lists as long as the recorded ones that hold other things, and what people call these. */
  readonly others: readonly Others[]
}

export interface Others {
  /** `.members[]` */
  readonly path: string
  readonly wanted: readonly string[]
  readonly got: readonly string[]
}

/** Puts lists that hold the recorded things in another order into the recorded one. What cannot be told apart stays. */
export function align(recorded: Json, reply: Json, bindings: Bindings): Aligned {
  const moved: string[] = []
  const others: Others[] = []
  const walk = (mine: Json, theirs: Json, path: string): Json => {
    if (isList(mine) && isList(theirs)) {
      const mixed = mixedUp(mine, theirs, bindings)
      if (mixed) {
        others.push({ path: `${path}[]`, ...mixed })
        return mixed.pairs.map(([item, other]) => walk(item, other, `${path}[]`))
      }
      const sorted = inOrder(mine, theirs, bindings)
      if (sorted && !isSortedAlike(mine, theirs)) moved.push(`${path}[]`)
      return (sorted ?? theirs).map((item, at) => (at in mine ? walk(mine[at] as Json, item, `${path}[]`) : item))
    }
    if (!isRecord(mine) || !isRecord(theirs)) return theirs
    const pairs = Object.entries(theirs).map(([key, value]): [string, Json] => {
      const own = Object.hasOwn(mine, key) ? key : bindings.back(key)
      return [key, Object.hasOwn(mine, own) ? walk(mine[own] as Json, value, `${path}.${own}`) : value]
    })
    return Object.fromEntries(pairs)
  }
  return { reply: walk(recorded, reply, ''), moved, others }
}

/** The reply's items in the recorded order, when they are the same ones and stand otherwise. */
function inOrder(recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): Json[] | undefined {
  if (recorded.length !== reply.length || recorded.length < 2) return undefined
  return (
    [byId(recorded, reply, bindings), byName(recorded, reply, bindings)].find((order) => order !== 'unlike') ||
    undefined
  )
}

type Order = Json[] | undefined | 'unlike'

const byId = (recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): Order =>
  ordered(
    reply,
    recorded.map((item) => idOf(item, (text) => bindings.text(text))),
    reply.map((item) => idOf(item, (text) => text)),
  )

/** What is not bound yet is told apart by what people call it. */
const byName = (recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): Order =>
  ordered(
    reply,
    recorded.map((item) => nameIn(item, (text) => bindings.text(text))),
    reply.map((item) => nameIn(item, (text) => text)),
  )

/** Undefined when they stand as wanted. */
function ordered(
  reply: readonly Json[],
  wanted: readonly (string | undefined)[],
  got: readonly (string | undefined)[],
): Order {
  if (wanted.includes(undefined) || new Set(got).size !== got.length) return 'unlike'
  if (wanted.every((label, at) => label === got[at])) return undefined
  const places = wanted.map((label) => got.indexOf(label))
  if (places.includes(-1) || new Set(places).size !== places.length) return 'unlike'
  return places.map((place) => reply[place] as Json)
}

function idOf(item: Json, rewrite: (text: string) => string): string | undefined {
  if (typeof item === 'string') return rewrite(item)
  if (typeof item === 'number') return String(item)
  return isRecord(item) && typeof item.id === 'string' ? rewrite(item.id) : undefined
}

function nameIn(item: Json, rewrite: (text: string) => string): string | undefined {
  const name = nameOf(item)
  return name === undefined ? undefined : rewrite(name)
}

/**
 * Whether both lists are sorted by what the service made up: an order of ids drawn at random is the same order, although the
 * things stand otherwise. What has the same id everywhere may come before.
 */
function isSortedAlike(recorded: readonly Json[], reply: readonly Json[]): boolean {
  const [mine, theirs] = [recorded, reply].map((items) => items.map((item) => idOf(item, (text) => text)))
  const fixed = mine?.findIndex((id, at) => id !== theirs?.[at]) ?? 0
  return isRising(mine?.slice(fixed) ?? []) && isRising(theirs?.slice(fixed) ?? [])
}

const isRising = (ids: readonly (string | undefined)[]): boolean =>
  ids.every((id, at) => id !== undefined && (at === 0 || (ids[at - 1] as string) < id))

interface Mixed extends Omit<Others, 'path'> {
  /** What both lists hold. */
  readonly pairs: readonly [Json, Json][]
}

/** As many things, of which some are others: those that are in both lists, at least half of them, can be compared. */
function mixedUp(recorded: readonly Json[], reply: readonly Json[], bindings: Bindings): Mixed | undefined {
  if (recorded.length !== reply.length || recorded.length < 2) return undefined
  const mine = recorded.map((item) => labelOf(item, (text) => bindings.text(text)))
  const theirs = reply.map((item) => labelOf(item, (text) => text))
  if (mine.includes(undefined) || theirs.includes(undefined)) return undefined
  const [wanted, got] = [new Set(mine as string[]), new Set(theirs as string[])]
  const both = wanted.intersection(got)
  if (wanted.size < mine.length || got.size < theirs.length || both.size === wanted.size) return undefined
  if (both.size * 2 < wanted.size) return undefined
  const at = (labels: readonly (string | undefined)[], label: string) => labels.indexOf(label)
  return {
    pairs: [...both].map((label) => [recorded[at(mine, label)] as Json, reply[at(theirs, label)] as Json]),
    wanted: [...wanted.difference(got)],
    got: [...got.difference(wanted)],
  }
}

const labelOf = (item: Json, rewrite: (text: string) => string): string | undefined =>
  typeof item === 'string' ? rewrite(item) : nameIn(item, rewrite)
