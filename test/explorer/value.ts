import fc from 'fast-check'
import type { ApiDocument, Schema } from './document.ts'
import { flat, isScalar, typeOf } from './flat.ts'

const DEEP = 8
/** Larger values than this are not worth making. */
const LONGEST = 2_000

/** Makes valid values, no two texts alike. */
export class Values {
  readonly #api: ApiDocument
  readonly #made = new Set<unknown>()
  /** Objects inside others have a member at least: a form has no way to write an empty one. */
  neverEmpty = false
  #count = 0

  constructor(api: ApiDocument) {
    this.#api = api
  }

  /** A body of all that is required, and at the top of what is optional and simple. */
  body(schema: unknown): unknown {
    const whole = flat(this.#api, schema)
    return typeOf(whole) === 'object' || typeOf(whole) === 'any' ? this.#object(whole, 0, true) : this.of(schema, 0)
  }

  of(schema: unknown, depth = 0): unknown {
    const said = flat(this.#api, schema)
    if (said.const !== undefined) return said.const
    if (typeOf(said) === 'array') return this.#array(said, depth)
    if (Array.isArray(said.enum) && said.enum.length > 0) return said.enum.find((value) => value !== null)
    const type = typeOf(said)
    if (type === 'object') return this.#object(said, depth, false)
    if (type === 'array') return this.#array(said, depth)
    if (type === 'boolean') return true
    if (type === 'integer' || type === 'number') return this.number(said)
    return this.text(said)
  }

  /** Another valid value of a simple schema; undefined where there is only one. */
  other(schema: unknown, before: unknown): unknown {
    const said = flat(this.#api, schema)
    if (said.const !== undefined) return undefined
    if (Array.isArray(said.enum)) return said.enum.find((value) => value !== before && value !== null)
    if (typeof before === 'boolean') return !before
    if (typeof before === 'number') return this.#otherNumber(said, before)
    for (let tries = 0; tries < 5; tries++) {
      const text = this.text(said)
      if (text !== before) return text
    }
    return undefined
  }

  #object(said: Schema, depth: number, optional: boolean): Schema {
    const made: Schema = {}
    const properties = (said.properties ?? {}) as Schema
    for (const [name, schema] of Object.entries(properties)) {
      const property = flat(this.#api, schema)
      const required = said.required?.includes?.(name) === true
      if (property.readOnly || (!required && !(optional && isScalar(property) && isPlain(property)))) continue
      if (depth <= DEEP) made[name] = this.of(schema, depth + 1)
    }
    for (const name of Array.isArray(said.required) ? said.required : [])
      if (!(name in made) && !(name in properties) && said.additionalProperties !== false)
        made[name] = this.of(said.additionalProperties ?? { type: 'string' }, depth + 1)
    const least = said.minProperties ?? (this.neverEmpty && depth > 0 && Object.keys(properties).length > 0 ? 1 : 0)
    for (let n = Object.keys(made).length; n < least && n < 5; n++) this.#addProperty(said, made, depth)
    return made
  }

  #addProperty(said: Schema, made: Schema, depth: number): void {
    const unused = Object.entries((said.properties ?? {}) as Schema).find(
      ([name, schema]) => !(name in made) && !flat(this.#api, schema).readOnly,
    )
    if (unused) made[unused[0]] = this.of(unused[1], depth + 1)
    else made[`key${++this.#count}`] = this.of(said.additionalProperties ?? { type: 'string' }, depth + 1)
  }

  #array(said: Schema, depth: number): unknown[] {
    const length = Math.min(Math.max(said.minItems ?? 0, depth < 2 ? 1 : 0), said.maxItems ?? 1e9, 20)
    return depth > DEEP ? [] : Array.from({ length }, () => this.of(said.items ?? {}, depth + 1))
  }

  number(said: Schema): number {
    const step = said.multipleOf > 0 ? said.multipleOf : 1
    const strict = (bound: unknown, inclusive: unknown, sign: number) =>
      typeof bound === 'number'
        ? bound + sign * step
        : bound === true && typeof inclusive === 'number'
          ? inclusive + sign * step
          : undefined
    const low = Math.max(said.minimum ?? -Infinity, strict(said.exclusiveMinimum, said.minimum, 1) ?? -Infinity)
    const high = Math.min(said.maximum ?? Infinity, strict(said.exclusiveMaximum, said.maximum, -1) ?? Infinity)
    const wanted = Math.min(Math.max(++this.#count, low), high)
    return said.multipleOf > 0 ? Math.min(Math.ceil(wanted / step), Math.floor(high / step)) * step : wanted
  }

  #otherNumber(said: Schema, before: number): number | undefined {
    const step = said.multipleOf > 0 ? said.multipleOf : 1
    const up = before + step
    if (!(up > said.maximum) && !(up >= said.exclusiveMaximum)) return up
    const down = before - step
    return !(down < said.minimum) && !(down <= said.exclusiveMinimum) ? down : undefined
  }

  text(said: Schema): string {
    const made = this.#text(said)
    this.#made.add(made)
    return made
  }

  /** Whether a text was made here. */
  isOurs(text: unknown): boolean {
    return this.#made.has(text)
  }

  #text(said: Schema): string {
    const n = ++this.#count
    const made = formats[said.format as string]?.(n)
    const [least, most] = [Math.min(said.minLength ?? 0, LONGEST), said.maxLength ?? Infinity]
    const fits = (text: string) => text.length >= least && text.length <= most && matches(said.pattern, text)
    if (made !== undefined && fits(made)) return made
    const plain = `text${n}`.slice(-most).padEnd(least, 'x')
    if (fits(plain)) return plain
    return patterned(said.pattern, fits, n) ?? plain
  }
}

/** Optional members whose meaning is more than their type are left to be. */
const isPlain = (property: Schema): boolean => property.format !== 'binary' && property.deprecated !== true

const formats: Readonly<Record<string, (n: number) => string>> = {
  'date-time': (n) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
  date: (n) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10),
  time: () => '10:20:30Z',
  email: (n) => `person${n}@example.com`,
  uri: (n) => `https://example.com/${n}`,
  url: (n) => `https://example.com/${n}`,
  'uri-reference': (n) => `/path/${n}`,
  hostname: (n) => `host${n}.example.com`,
  ipv4: (n) => `10.0.${(n >> 8) % 256}.${n % 256}`,
  ip: (n) => `10.0.${(n >> 8) % 256}.${n % 256}`,
  ipv6: (n) => `2001:db8::${(n % 65_536).toString(16)}`,
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  byte: (n) => Buffer.from(`bytes${n}`).toString('base64'),
  int64: (n) => String(n),
  uint64: (n) => String(n),
  int32: (n) => String(n),
  'google-datetime': (n) => new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString(),
  'google-duration': (n) => `${n}s`,
  duration: (n) => `PT${n}S`,
}

function regex(pattern: unknown): RegExp | undefined {
  if (typeof pattern !== 'string') return undefined
  // Documents also write patterns as programs do, or other languages.
  const [, inside, given] = /^\/(\^.*|.*\$)\/([a-z]*)$/s.exec(pattern) ?? []
  if (/^\\A.*\\[zZ]$/.test(pattern)) return regex(`^${pattern.slice(2, -2)}$`)
  if (inside !== undefined) return new RegExp(inside, given)
  for (const flags of ['u', ''])
    try {
      return new RegExp(pattern, flags)
    } catch {}
  return undefined
}

const matches = (pattern: unknown, text: string): boolean => regex(pattern)?.test(text) ?? true

/** Tried where a pattern is of no kind that texts can be made of. */
const USUAL = [
  '00000000-0000-4000-8000-000000000001',
  'ab',
  'Ab1-cd',
  '12',
  'A1',
  'AB',
  'ABC',
  '2026-01-01',
  '10:20',
  '#aabbcc',
  '+15551234567',
  'https://example.com/a',
  '10.0.0.1',
]

function patterned(pattern: unknown, fits: (text: string) => boolean, seed: number): string | undefined {
  const expression = regex(pattern)
  if (!expression) return undefined
  const usual = USUAL.find((text) => expression.test(text) && fits(text))
  if (usual !== undefined) return usual
  try {
    const samples = fc.sample(fc.stringMatching(expression), { seed, numRuns: 60 })
    // Long ones are rare: what may be repeated is.
    const long = samples.flatMap((text) => [40, 64, 32, 24, 36].map((length) => text.padEnd(length, text.at(-1))))
    return samples.find(fits) ?? long.find(fits)
  } catch {
    return undefined
  }
}
