import { STAND_IN } from '../redact/vault.ts'
import type { Json } from '../score/json.ts'
import type { Bindings } from './bindings.ts'

/** Addresses of the kind whose numbers are ids of sheets. */
const NUMBERED = /sheets|spreadsheets|copyTo/

/** A recorded address as the twin would have it: bound as a whole, or the ids in its path and query. Anything else stays as it is. */
export function rewriteUrl(recorded: string, bindings: Bindings): URL {
  const bound = bindings.has(recorded) ? bindings.text(recorded) : recorded
  const url = new URL(bound)
  const path = url.pathname
    .split('/')
    .map((segment) => rewriteSegment(segment, bindings, NUMBERED.test(bound)))
    .join('/')
  // Put together as a text: a path that begins with two slashes would be read as a host.
  return new URL(url.origin + path + rewriteQuery(url.search, bindings))
}

/** A segment of a path, which may be bound as a whole or up to its first colon (`<id>:batchUpdate`). */
function rewriteSegment(segment: string, bindings: Bindings, numbered: boolean): string {
  const plain = decoded(segment)
  const [before = '', ...behind] = plain.split(':')
  const number = numbered ? bindings.number(before) : undefined
  const first = bindings.has(before) ? bindings.text(before) : String(number ?? before)
  const changed = bindings.has(plain) ? bindings.text(plain) : [first, ...behind].join(':')
  return changed === plain ? segment : encodeURIComponent(changed).replaceAll('%3A', ':')
}

const rewriteQuery = (search: string, bindings: Bindings): string =>
  search.length > 1 ? `?${eachValue(search.slice(1), (value) => bindings.text(value))}` : search

/** Rewrites the values of a form or a query; what does not change keeps the spelling that was recorded. */
function eachValue(text: string, rewrite: (value: string) => string): string {
  return text
    .split('&')
    .map((pair) => {
      const at = pair.indexOf('=')
      const plain = at < 0 ? undefined : decoded(pair.slice(at + 1).replaceAll('+', ' '))
      if (plain === undefined) return pair
      const changed = rewrite(plain)
      return changed === plain ? pair : pair.slice(0, at + 1) + encodeURIComponent(changed)
    })
    .join('&')
}

/** A recorded body as the twin would have it: JSON and forms value by value, other texts wherever an id stands. */
export function rewriteBody(
  text: string | undefined,
  type: string | undefined,
  bindings: Bindings,
): string | undefined {
  if (!text) return text
  bindStandIns(text, bindings)
  if (/^\s*[[{"]/.test(text)) {
    const json = parsed(text)
    if (json !== undefined) return JSON.stringify(bindings.value(json))
  }
  const isForm = /urlencoded/.test(type ?? '') || /^[\w.%[\]-]+=/.test(text)
  return isForm ? eachValue(text, (value) => rewriteField(value, bindings)) : bindings.text(text)
}

const STAND_INS = new RegExp(STAND_IN, 'g')

/** A secret that the client chose is sent as one that any rule for passwords takes: its stand-in has no capital. */
function bindStandIns(text: string, bindings: Bindings): void {
  for (const [standIn] of text.matchAll(STAND_INS)) bindings.bind(standIn, `R${standIn.slice(1)}`, 'secret')
}

function rewriteField(value: string, bindings: Bindings): string {
  const json = /^[[{]/.test(value) ? parsed(value) : undefined
  return json === undefined ? bindings.text(value) : JSON.stringify(bindings.value(json))
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
