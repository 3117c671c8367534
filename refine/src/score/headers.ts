import type { Family } from './family.ts'

export interface Headers {
  /** The share of recorded headers of those that count which the reply has too. */
  readonly score: number
  readonly missing: readonly string[]
}

export type HeaderMap = Readonly<Record<string, string>>

export function compareHeaders(recorded: HeaderMap, reply: HeaderMap, family: Family): Headers {
  const wanted = family.headers.filter((name) => name in recorded)
  const missing = wanted.filter((name) => !agrees(name, recorded[name] as string, reply[name]))
  return { score: wanted.length === 0 ? 1 : (wanted.length - missing.length) / wanted.length, missing }
}

const mediaType = (value: string): string => (value.split(';')[0] as string).trim().toLowerCase()

const relations = (value: string): string =>
  [...value.matchAll(/rel="?(\w+)"?/g)]
    .map(([, name]) => name)
    .sort()
    .join()

/** Presence is enough, but where clients read the value: what it is, which pages there are, how long to wait. */
function agrees(name: string, recorded: string, reply: string | undefined): boolean {
  if (reply === undefined) return false
  if (name === 'content-type') return mediaType(reply) === mediaType(recorded)
  if (name === 'retry-after') return /^\d+$/.test(reply)
  if (name === 'link') return relations(reply) === relations(recorded)
  return true
}
