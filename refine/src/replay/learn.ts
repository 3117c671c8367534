import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json } from '../score/json.ts'
import { kindOf, UUID } from '../score/kind.ts'
import type { Bindings } from './bindings.ts'
import { pairUp } from './pair.ts'

const NUMBER_KEYS = /^(sheetId|metadataId|chartId|protectedRangeId)$/
/** When something happened, written as a message's name is: what happens at one moment is not the same. */
const MOMENT = 'event_ts'
/** Opaque values that clients send back. */
const CARRIED = /etag|token|cursor|revision|secret/i

/** Binds what the service made up in a recorded value to what stands in its place in the reply. */
export function learn(recorded: Json, reply: Json, family: Family, bindings: Bindings, key = ''): void {
  if (recorded === null || reply === null) return
  if (isList(recorded) && isList(reply)) {
    for (const [item, other] of pairUp(recorded, reply, bindings)) learn(item, other, family, bindings, key)
  } else if (isRecord(recorded) && isRecord(reply)) learnRecord(recorded, reply, family, bindings)
  else if (typeof recorded === 'number' && typeof reply === 'number') {
    if (NUMBER_KEYS.test(key) || (key === 'id' && recorded !== reply)) bindings.bind(recorded, reply, key)
  } else if (typeof recorded === 'string' && typeof reply === 'string')
    learnText(recorded, reply, family, bindings, key)
}

/** Binds what stands under these keys, and nothing else. */
export function learnNamed(recorded: Json, reply: Json, keys: ReadonlySet<string>, bindings: Bindings): void {
  if (isList(recorded) && isList(reply))
    for (const [item, other] of pairUp(recorded, reply, bindings)) learnNamed(item, other, keys, bindings)
  if (!isRecord(recorded) || !isRecord(reply)) return
  for (const [key, mine] of Object.entries(recorded)) {
    const theirs = reply[key]
    if (theirs === undefined) continue
    if (!keys.has(key)) learnNamed(mine, theirs, keys, bindings)
    else if (typeof mine === 'string' && typeof theirs === 'string') bindings.bind(mine, theirs, key)
  }
}

type Loose = Readonly<Record<string, Json>>

function learnRecord(recorded: Loose, reply: Loose, family: Family, bindings: Bindings): void {
  for (const key of Object.keys(recorded))
    if (Object.hasOwn(reply, key)) learn(recorded[key] as Json, reply[key] as Json, family, bindings, key)
  // A map whose keys are ids: the twin's keys stand in the same order.
  const [mine, theirs] = [idKeysOf(recorded, reply, family), idKeysOf(reply, recorded, family)]
  if (mine.length === 0 || mine.length !== theirs.length) return
  for (const [at, key] of mine.entries()) {
    const other = theirs[at] as string
    bindings.bind(key, other, 'key')
    learn(recorded[key] as Json, reply[other] as Json, family, bindings, key)
  }
}

const idKeysOf = (of: Loose, without: Loose, family: Family): string[] =>
  Object.keys(of).filter((key) => !Object.hasOwn(without, key) && family.id.test(key))

function learnText(recorded: string, reply: string, family: Family, bindings: Bindings, key: string): void {
  if (key === MOMENT) return
  const kind = kindOf(family, key, recorded)
  if (kind === 'url' || /^wss?:\/\//.test(recorded)) learnUrl(recorded, reply, family, bindings, key)
  const isCarried = kind === 'volatile' && CARRIED.test(key)
  if (kind === 'id' || isCarried || (/^(id|key)$/.test(key) && kind !== 'time')) bindings.bind(recorded, reply, key)
}

/** The ids within, when both addresses have the same parts, and the address as a whole. */
function learnUrl(recorded: string, reply: string, family: Family, bindings: Bindings, key: string): void {
  const parts = recorded.split(/[/?&=#]/)
  const others = reply.split(/[/?&=#]/)
  if (parts.length === others.length)
    for (const [at, part] of parts.entries())
      if (part !== others[at] && (family.id.test(part) || UUID.test(part)))
        bindings.bind(part, others[at] as string, 'part')
  bindings.bind(recorded, reply, key)
}

/** Every recorded value that is an id, wherever it stands. */
export function* idsIn(value: Json, family: Family, key = ''): Generator<string> {
  if (isList(value)) for (const item of value) yield* idsIn(item, family, key)
  else if (isRecord(value)) for (const [inner, item] of Object.entries(value)) yield* idsIn(item, family, inner)
  else if (typeof value === 'string' && key !== MOMENT && kindOf(family, key, value) === 'id') yield value
}
