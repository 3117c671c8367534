import { idsIn } from '../replay/learn.ts'
import { isPlayed } from '../replay/play.ts'
import { isRead } from '../replay/read.ts'
import { familyOf } from '../score/families/index.ts'
import { readJson } from '../score/json.ts'
import type { HarEntry } from '../tape/har.ts'
import type { Tape } from '../tape/tape.ts'

/** Why a request is not sent again: it changes something, or it asks for what such a one made. */
export type Left = 'mutating' | 'dependent'

/** The entries of a tape that can be sent again without changing anything, and why each of the others cannot. */
export function safeEntries(
  tape: Tape,
  serviceOf: (entry: HarEntry) => string | undefined,
): { readonly entries: ReadonlySet<number>; readonly left: readonly Left[] } {
  const made = new Set<string>()
  const shown = new Set<string>()
  const entries = new Set<number>()
  const left: Left[] = []
  for (const [index, entry] of tape.entries.entries()) {
    if (!isPlayed(entry)) continue
    const service = entry._x?.service ?? serviceOf(entry) ?? ''
    const ids = [...idsIn(readJson(entry.response.content.text) ?? null, familyOf(service))]
    if (!isHarmless(entry, service)) {
      left.push('mutating')
      for (const id of ids) if (!shown.has(id)) made.add(id)
    } else if (asksFor(entry, made)) left.push('dependent')
    else {
      entries.add(index)
      for (const id of ids) if (!made.has(id)) shown.add(id)
    }
  }
  return { entries, left }
}

/** Slack takes any method over GET, and reads over POST; elsewhere the method says what a request does. */
const isHarmless = (entry: HarEntry, service: string): boolean =>
  service === 'slack' ? /\/api\/[\w.]+$/.test(new URL(entry.request.url).pathname) && isNamedRead(entry) : isGet(entry)

const isGet = ({ request }: HarEntry): boolean => request.method === 'GET' || request.method === 'HEAD'

/** By its name alone, whatever it is sent with. */
const isNamedRead = (entry: HarEntry): boolean => isRead({ ...entry, request: { ...entry.request, method: 'POST' } })

function asksFor({ request }: HarEntry, made: ReadonlySet<string>): boolean {
  if (made.size === 0) return false
  const text = `${request.url} ${request.postData?.text ?? ''}`
  return [...text.matchAll(/[\w.-]{4,}/g)].some(([word]) => made.has(word))
}
