import type { Bindings } from '../replay/bindings.ts'
import { pairUp } from '../replay/pair.ts'
import type { Family } from './family.ts'
import { isList, isRecord, type Json } from './json.ts'
import { isVolatileKey, type Kind, kindOf } from './kind.ts'

/** How a value came to be, which says how it is compared. */
export type Origin =
  /** The client sent it before. */
  | 'sent'
  /** An id that was seen before. */
  | 'bound'
  /** Neither: the service's own. */
  | 'constant'
  /** Made up anew at each call: its kind is compared, not its value. */
  | 'volatile'

export interface Mismatch {
  readonly origin: Origin
  /** `.items[].id` */
  readonly path: string
  /** As recorded, ids as the twin calls them. */
  readonly wanted: Json
  readonly got: Json
  /** The nearest thing around it that has an id, and the way from there. */
  readonly owner?: Owner
}

export interface Owner {
  /** As recorded. */
  readonly id: string
  /** `.profile.email` */
  readonly path: string
}

export interface Values {
  /** How many were compared, and how many were right. */
  readonly counts: Readonly<Record<Origin, { readonly right: number; readonly all: number }>>
  readonly mismatches: readonly Mismatch[]
}

/** What a comparison of values knows from the exchanges before. */
export interface Memory {
  readonly bindings: Bindings
  /** Recorded ids that were seen before. */
  readonly known: ReadonlySet<string>
  /** What the client has sent so far, as JSON. */
  readonly sent: ReadonlySet<string>
}

/** Kinds of which only the kind is compared. */
const MADE_UP: readonly Kind[] = ['volatile number', 'time', 'id', 'volatile', 'url']

export function compareValues(recorded: Json, reply: Json, family: Family, memory: Memory): Values {
  const comparison = new Comparison(family, memory)
  comparison.walk(recorded, reply, '', '', undefined)
  return comparison
}

class Comparison implements Values {
  readonly counts = { sent: none(), bound: none(), constant: none(), volatile: none() }
  readonly mismatches: Mismatch[] = []
  readonly #family: Family
  readonly #memory: Memory

  constructor(family: Family, memory: Memory) {
    this.#family = family
    this.#memory = memory
  }

  walk(recorded: Json, reply: Json, key: string, path: string, around: Owner | undefined): void {
    const { bindings } = this.#memory
    if (isList(recorded)) {
      if (!isList(reply)) return
      for (const [item, other] of pairUp(recorded, reply, bindings))
        this.walk(item, other, key, `${path}[]`, inside(around, '[]'))
    } else if (isRecord(recorded)) {
      if (!isRecord(reply)) return
      const owner = typeof recorded.id === 'string' ? { id: recorded.id, path: '' } : around
      for (const [inner, value] of Object.entries(recorded)) {
        const other = Object.hasOwn(reply, inner) ? inner : bindings.text(inner)
        if (Object.hasOwn(reply, other)) {
          this.walk(value, reply[other] as Json, inner, `${path}.${inner}`, inside(owner, `.${inner}`))
        }
      }
    } else this.#compare(recorded, reply, key, path, around)
  }

  #compare(recorded: Json, reply: Json, key: string, path: string, owner: Owner | undefined): void {
    const { bindings } = this.#memory
    const kind = kindOf(this.#family, key, recorded)
    const origin = this.#originOf(recorded, kind, key)
    const wanted = typeof recorded === 'string' && origin !== 'volatile' ? bindings.text(recorded) : recorded
    this.counts[origin].all++
    if (this.#agrees(origin, kind, recorded, reply, key)) this.counts[origin].right++
    else this.mismatches.push({ origin, path, wanted, got: reply, ...(owner && { owner }) })
  }

  #originOf(recorded: Json, kind: Kind, key: string): Origin {
    const { known, sent } = this.#memory
    if (typeof recorded === 'string' && known.has(recorded)) return 'bound'
    if (MADE_UP.includes(kind) || (recorded === null && isVolatileKey(key))) return 'volatile'
    const isTelling = typeof recorded !== 'boolean' && recorded !== null && recorded !== ''
    return isTelling && sent.has(JSON.stringify(recorded)) ? 'sent' : 'constant'
  }

  #agrees(origin: Origin, kind: Kind, recorded: Json, reply: Json, key: string): boolean {
    if (origin === 'volatile') return this.#isOfKind(kind, recorded, reply, key)
    const wanted = typeof recorded === 'string' ? this.#memory.bindings.text(recorded) : recorded
    return reply === wanted || (origin !== 'bound' && reply === recorded)
  }

  #isOfKind(kind: Kind, recorded: Json, reply: Json, key: string): boolean {
    if (recorded === null || reply === null || kindOf(this.#family, key, reply) === kind) return true
    return (kind === 'url' && typeof reply === 'string') || (kind === 'volatile' && typeof reply === typeof recorded)
  }
}

const inside = (owner: Owner | undefined, step: string): Owner | undefined =>
  owner && { id: owner.id, path: owner.path + step }

const none = () => ({ right: 0, all: 0 })

/** Adds what a request says to what the client has sent: every value of its body and query, as JSON. */
export function addSent(sent: Set<string>, url: string, body: string | undefined): void {
  if (URL.canParse(url)) for (const [, value] of new URL(url).searchParams) sent.add(JSON.stringify(value))
  if (!body) return
  try {
    addScalars(sent, JSON.parse(body))
  } catch {
    for (const [, value] of new URLSearchParams(body)) {
      sent.add(JSON.stringify(value))
      addField(sent, value)
    }
  }
}

function addField(sent: Set<string>, value: string): void {
  try {
    addScalars(sent, JSON.parse(value))
  } catch {
    // A field that is no JSON was added as it is.
  }
}

function addScalars(sent: Set<string>, value: Json): void {
  if (isList(value)) for (const item of value) addScalars(sent, item)
  else if (isRecord(value)) for (const item of Object.values(value)) addScalars(sent, item)
  else sent.add(JSON.stringify(value))
}
