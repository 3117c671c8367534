import type { Bindings } from '../replay/bindings.ts'
import type { HeaderMap } from '../score/headers.ts'
import type { Score } from '../score/score.ts'
import type { Finding } from './differ.ts'

/** Headers of the connection, the body's bytes or the moment. */
const NOT_SAID =
  /^(date|connection|keep-alive|transfer-encoding|content-length|content-encoding|server|via|alt-svc|set-cookie|proxy-.*|x-cache.*)$/

/** Headers that only one side has, and of those that are words on both sides the ones that differ. Beyond what the score compares. */
export function otherHeaders(recorded: HeaderMap, reply: HeaderMap, { headers }: Score, bindings: Bindings): Finding[] {
  const names = new Set([...Object.keys(recorded), ...Object.keys(reply)])
  return [...names].flatMap((name): Finding[] => {
    const [wanted, got] = [recorded[name], reply[name]]
    if (NOT_SAID.test(name) || headers?.missing.includes(name) || isSame(wanted, got, bindings)) return []
    return [{ kind: 'header', where: `header ${name}`, wanted, got, breaks: false }]
  })
}

/** A value with a digit in it may be of the moment: that it is there is all that is asked. */
function isSame(wanted: string | undefined, got: string | undefined, bindings: Bindings): boolean {
  if (wanted === undefined || got === undefined) return wanted === got
  return /\d/.test(wanted + got) || bindings.text(wanted) === got
}
