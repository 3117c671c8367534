import { familyOf } from '../score/families/index.ts'
import type { Family } from '../score/family.ts'
import { readJson } from '../score/json.ts'
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
    if (body !== undefined) for (const id of idsIn(body, familyOf(_x?.service ?? ''))) ids.add(id)
  }
  return ids
}
