import type { Bindings } from '../replay/bindings.ts'
import type { Played } from '../replay/play.ts'
import type { HeaderMap } from '../score/headers.ts'
import type { Score } from '../score/score.ts'
import { headersOf } from '../tape/har.ts'
import type { Finding } from './differ.ts'
import type { Difference } from './difference.ts'
import { placeOf } from './place.ts'

/** Headers of the connection, the body's bytes or the moment. */
const NOT_SAID =
  /^(date|connection|keep-alive|transfer-encoding|content-length|content-encoding|server|via|alt-svc|set-cookie|proxy-.*|x-cache.*|last-modified|etag)$/
/** A number alone, a hash, a time, an address: it may be of the moment. */
const MADE = /^\d+$|\d{4,}|[0-9a-f]{8,}|\d:\d\d|:\/\//i
/** As often a value has to be the same before it is taken for one that stays. */
const TIMES = 3

/** Headers that only one side has, and of those that are words on both sides the ones that differ. Beyond what the score compares. */
export function otherHeaders(recorded: HeaderMap, reply: HeaderMap, { headers }: Score, bindings: Bindings): Finding[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(reply)])
  return [...names].flatMap((name): Finding[] => {
    const [wanted, got] = [recorded[name], reply[name]]
    if (NOT_SAID.test(name) || headers?.missing.includes(name) || isSame(wanted, got, bindings)) return []
    return [{ kind: 'header', where: `header ${name}`, wanted, got, breaks: false }]
  })
}

/** Of a value that may be of the moment only that it is there is asked. */
function isSame(wanted: string | undefined, got: string | undefined, bindings: Bindings): boolean {
  if (wanted === undefined || got === undefined) return wanted === got
  return MADE.test(wanted) || MADE.test(got) || plain(bindings.text(wanted)) === plain(got)
}

const plain = (value: string): string => value.toLowerCase().replace(/\s*([;,])\s*/g, '$1')

/** Marks headers that have one value in all of an endpoint's recorded replies and another in all of the twin's: a limit, for one. */
export function markSteady(played: readonly Played[]): Played[] {
  const groups = Map.groupBy(played, ({ service, entry, endpoint }) => `${service} ${entry.request.method} ${endpoint}`)
  const found = new Map<number, Difference[]>()
  for (const group of groups.values()) {
    const [first] = group as [Played]
    if (group.length >= TIMES) found.set(first.index, steadyIn(group))
  }
  return played.map((one) => {
    const more = found.get(one.index) ?? []
    return more.length > 0 ? { ...one, differences: [...one.differences, ...more] } : one
  })
}

function steadyIn(group: readonly Played[]): Difference[] {
  const place = placeOf(group[0] as Played)
  const recorded = group.map((one) => headersOf(one.entry.response.headers))
  return Object.keys(recorded[0] ?? {}).flatMap((name): Difference[] => {
    const wanted = only(recorded.map((headers) => headers[name]))
    const got = only(group.map(({ answer }) => answer.headers[name]))
    if (NOT_SAID.test(name) || wanted === undefined || got === undefined || wanted === got) return []
    // Words were compared one by one.
    return /^\d{1,8}$/.test(wanted) && /^\d{1,8}$/.test(got)
      ? [{ kind: 'header', where: `header ${name}`, wanted, got, breaks: false, ...place }]
      : []
  })
}

/** The value that all are. */
const only = (values: readonly (string | undefined)[]): string | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined
