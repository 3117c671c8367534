import type { Json, Origin } from '../../draft.ts'

/** One request and reply that was seen, sent by a test collection, or shown in a document. */
export interface Exchange {
  /** Lower case. */
  method: string
  origin?: string
  /** Path without query; `{name}` where the writer already put a variable. */
  path: string
  query: [string, string][]
  requestHeaders: Record<string, string>
  request: Payload | undefined
  /** Undefined where only the request is known. */
  status: number | undefined
  responseHeaders: Record<string, string>
  reply: Payload | undefined
  seen: Origin
}

export interface Payload {
  media: string
  /** Undefined where the body is not JSON (or a form). */
  json: Json | undefined
  empty: boolean
}

const MAX_JSON = 5_000_000

/** A body text by its media type: JSON and forms become values. */
export function payloadOf(media: string, text: string): Payload | undefined {
  const type = media.split(';', 1)[0]!.trim().toLowerCase()
  if (text === '') return type ? { media: type, json: undefined, empty: true } : undefined
  if (type === 'application/x-www-form-urlencoded')
    return { media: type, json: Object.fromEntries(new URLSearchParams(text)), empty: false }
  const json = text.length <= MAX_JSON && (type === '' || /json|text\/plain/.test(type)) ? parsed(text) : undefined
  return { media: type || (json === undefined ? 'text/plain' : 'application/json'), json, empty: false }
}

function parsed(text: string): Json | undefined {
  if (!/^\s*[[{"\d-tfn]/.test(text)) return undefined
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
