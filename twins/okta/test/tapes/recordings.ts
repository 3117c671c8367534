import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** Where recorded traffic lies, beside the checkout. It is not part of the project. */
export const TAPES = resolve(import.meta.dirname, '../../../../../shared/tapes')
export const there = existsSync(TAPES)

/** What the index says of one recorded exchange. */
export interface Place {
  readonly tape: string
  readonly i: number
  readonly service: string
  readonly endpoint: string
  readonly class: string
}

export interface Exchange {
  readonly request: { readonly method: string; readonly url: string; readonly postData?: { readonly text?: string } }
  readonly response: { readonly status: number; readonly content: { readonly text?: string } }
}

export interface Tape {
  readonly name: string
  readonly index: readonly Place[]
  readonly har: { readonly log: { readonly entries: readonly Exchange[] } }
}

/** Identity Engine orgs only: a Classic one answers otherwise. */
const CHOSEN = /oie-00|okta-sdk-python/

export function tapes(): Tape[] {
  const found = new Map<string, Place[]>()
  for (const line of readFileSync(resolve(TAPES, 'index.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue
    const place = JSON.parse(line) as Place
    if (place.service !== 'okta' || !CHOSEN.test(place.tape)) continue
    const index = found.get(place.tape) ?? []
    index[place.i] = place
    found.set(place.tape, index)
  }
  return [...found].map(([name, index]) => ({
    name,
    index,
    har: JSON.parse(readFileSync(resolve(TAPES, name), 'utf8')),
  }))
}

/** A recorded body as JSON; undefined when it is none. */
export function jsonOf(text: string | undefined): any {
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}
