import type { Dialect } from '@dtu/kit'
import type { Answer } from './call.ts'

const FOR_NOW = new Set([429, 502, 503, 504])

/** Whether an answer says that the same may be asked again. */
export const isForNow = ({ status }: Answer): boolean => FOR_NOW.has(status)

/** How long it says to wait, milliseconds; undefined when it says nothing. Header names are the vendor's, `retry-after` where it has none. */
export function waitOf({ headers }: Answer, dialect: Dialect | undefined): number | undefined {
  for (const name of dialect?.waitHeaders ?? ['retry-after']) {
    const said = headers[name]
    if (said === undefined) continue
    const seconds = Number(said)
    if (!Number.isFinite(seconds)) {
      const moment = Date.parse(said)
      if (Number.isFinite(moment)) return Math.max(0, moment - Date.now())
    } else if (dialect?.timeHeaders?.includes(name))
      return Math.max(0, (seconds - Math.floor(Date.now() / 1000)) * 1000)
    else return seconds * 1000
  }
  return undefined
}
