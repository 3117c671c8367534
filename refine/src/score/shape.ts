import type { Family } from './family.ts'
import { isList, isRecord, type Json, typeOf } from './json.ts'

/** How much of a recorded body's shape a reply has. Paths are written `.users[].id`; a map's keys are `*`. */
export interface Shape {
  /** The share of recorded paths that the reply has, with a type that was recorded there. */
  readonly recall: number
  /** The same weighed against paths that were not recorded. */
  readonly f1: number
  readonly missing: readonly string[]
  /** Paths the reply has and the recording has not: told, not held against it. */
  readonly extra: readonly string[]
}

type Paths = Map<string, Set<string>>

/** All key paths of a value with the types seen there. */
export function pathsOf(value: Json, family: Family, at = '', found: Paths = new Map()): Paths {
  const types = found.get(at || '$') ?? new Set()
  found.set(at || '$', types.add(typeOf(value)))
  if (isList(value)) for (const item of value) pathsOf(item, family, `${at}[]`, found)
  else if (isRecord(value)) {
    const last = at.split('.').at(-1) ?? ''
    const open = at !== '' && family.maps.test(last)
    for (const [key, inner] of Object.entries(value)) {
      const made = open || (!family.strictKeys && family.id.test(key))
      pathsOf(inner, family, `${at}.${made ? '*' : key}`, found)
    }
  }
  return found
}

export function compareShape(recorded: Json, reply: Json, family: Family): Shape {
  const wanted = pathsOf(recorded, family)
  const got = pathsOf(reply, family)
  const missing = [...wanted].filter(([path, types]) => !isThere(types, got.get(path))).map(([path]) => path)
  const extra = [...got.keys()].filter((path) => !wanted.has(path))
  const hits = wanted.size - missing.length
  const recall = hits / wanted.size
  const precision = hits / (hits + extra.length)
  return { recall, f1: (2 * recall * precision) / (recall + precision || 1), missing, extra }
}

/** `null` stands for any type: what may be left empty says nothing about what else it may be. */
const isThere = (wanted: ReadonlySet<string>, got: ReadonlySet<string> | undefined): boolean =>
  got !== undefined && (got.has('null') || wanted.has('null') || [...wanted].some((type) => got.has(type)))
