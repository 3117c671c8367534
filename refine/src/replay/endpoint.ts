import { isDrawn } from '../differ/made.ts'
import { familyOf } from '../score/families/index.ts'
import type { Family } from '../score/family.ts'
import { isList, isRecord, type Json, readJson } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'
import { idsIn } from './learn.ts'

const shown = new WeakMap<Tape, ReadonlySet<string>>()

/** A path with its ids left open: what looks like one, and what the tape shows to be one. The same whoever answers. */
export function endpointOf({ request }: HarEntry, tape: Tape, family: Family): string {
  const known = shown.get(tape) ?? idsShown(tape)
  shown.set(tape, known)
  return new URL(request.url).pathname
    .split('/')
    .map((part) => (isOpen(part, family) || known.has(part) ? '{id}' : part))
    .join('/')
}

const isOpen = (part: string, family: Family): boolean =>
  family.id.test(part) || /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d+$|@|%40/.test(part)

function idsShown({ entries }: Tape): Set<string> {
  const ids = new Set<string>()
  for (const { response, _x } of entries) {
    const body = readJson(response.content.text)
    if (body === undefined) continue
    for (const id of idsIn(body, familyOf(_x?.service ?? ''))) ids.add(id)
    for (const id of ownIds(body)) ids.add(id)
  }
  return ids
}

/** What stands as something's own id, although it may look like none. */
function* ownIds(value: Json): Generator<string> {
  if (isList(value)) for (const item of value) yield* ownIds(item)
  else if (isRecord(value)) {
    if (typeof value.id === 'string' && isDrawn(value.id)) yield value.id
    for (const inner of Object.values(value)) yield* ownIds(inner)
  }
}
