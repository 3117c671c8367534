import { isList, isRecord, type Json } from '../score/json.ts'

/** A value that the service made up when it was recorded, and what the twin made up in its place. */
export interface Binding {
  /** `$channel.2`: the second that was seen under the key `channel`. */
  readonly symbol: string
  readonly recorded: string
  readonly twin: string
}

/** Keys under which a number is an id. */
const NUMBER_KEY = /(^|[a-z])(sheetId|SheetId|metadataId|chartId|protectedRangeId)$|^(sheetId|id)$/
/** Shorter ones are bound where they stand alone, never within a text: they would be found in any. */
const SHORTEST_INSIDE = 5
const SHORTEST = 3

/** Recorded ids and the twin's, bound at first sight, and never again otherwise. */
export class Bindings {
  readonly #texts = new Map<string, string>()
  readonly #numbers = new Map<string, Json>()
  readonly #back = new Map<string, string>()
  readonly #symbols = new Map<string, string>()
  readonly #same = new Set<string>()
  readonly #seen = new Map<string, number>()
  #inside: RegExp | undefined

  get size(): number {
    return this.#texts.size + this.#numbers.size
  }

  /** Says what the twin calls a recorded value. The first to say so is right. Returns whether it was news. */
  bind(recorded: string | number, twin: string | number, key = 'value'): boolean {
    if (typeof recorded === 'number' || typeof twin === 'number') {
      if (recorded !== twin) this.#numbers.set(String(recorded), twin)
      return recorded !== twin
    }
    if (recorded === twin) this.#same.add(recorded)
    if (recorded.length < SHORTEST || this.#texts.has(recorded) || this.#same.has(recorded)) return false
    this.#texts.set(recorded, twin)
    if (!this.#back.has(twin)) this.#back.set(twin, recorded)
    const n = (this.#seen.get(key) ?? 0) + 1
    this.#seen.set(key, n)
    this.#symbols.set(recorded, `$${key}.${n}`)
    this.#inside = undefined
    return true
  }

  has(recorded: string): boolean {
    return this.#texts.has(recorded)
  }

  recorded(): IterableIterator<string> {
    return this.#texts.keys()
  }

  number(recorded: string): Json | undefined {
    return this.#numbers.get(recorded)
  }

  /** What was recorded for a value that the twin made up. */
  back(twin: string): string {
    return this.#back.get(twin) ?? twin
  }

  list(): Binding[] {
    return [...this.#texts].map(([recorded, twin]) => ({
      symbol: this.#symbols.get(recorded) ?? recorded,
      recorded,
      twin,
    }))
  }

  /** A recorded text as the twin would have it: the whole of it bound, or bound ids within. */
  text(recorded: string): string {
    const whole = this.#texts.get(recorded)
    if (whole !== undefined) return whole
    if (this.#texts.size === 0 || recorded.length < SHORTEST_INSIDE - 1) return recorded
    this.#inside ??= within([...this.#texts.keys()])
    return recorded.replace(this.#inside, (found) => this.#texts.get(found) ?? found)
  }

  /** A recorded value as the twin would have it, its keys too. */
  value(recorded: Json, key = ''): Json {
    if (typeof recorded === 'string') return this.text(recorded)
    if (typeof recorded === 'number')
      return NUMBER_KEY.test(key) ? (this.#numbers.get(String(recorded)) ?? recorded) : recorded
    if (isList(recorded)) return recorded.map((item) => this.value(item, key))
    if (!isRecord(recorded)) return recorded
    return Object.fromEntries(
      Object.entries(recorded).map(([inner, value]) => [this.text(inner), this.value(value, inner)]),
    )
  }
}

const NOTHING = /(?!)/g

/** Matches any of the ids where it is no part of a longer word; the longest first. */
function within(ids: readonly string[]): RegExp {
  const long = ids.filter((id) => id.length >= SHORTEST_INSIDE).sort((a, b) => b.length - a.length)
  if (long.length === 0) return NOTHING
  const any = long.map((id) => id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return new RegExp(`(?<![A-Za-z0-9_-])(${any})(?![A-Za-z0-9_-])`, 'g')
}
