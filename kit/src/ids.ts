import { hash } from 'node:crypto'
import type { Counters } from './store/counters.ts'

/** How a vendor writes one kind of identifier: `prefix`, then `length` characters of `alphabet`. */
export interface IdFormat {
  readonly prefix?: string
  readonly alphabet: string
  readonly length: number
}

export const DIGITS = '0123456789'
export const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
export const LOWER = 'abcdefghijklmnopqrstuvwxyz'

export const HEX = `${DIGITS}abcdef`

/** 32 hexadecimal digits as a UUID, version 4 in form: clients check. */
export const uuidOf = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`

/** Text of `length` characters of `alphabet`, fixed by `material`: the same material gives the same text, everywhere. */
export function draw(material: string, alphabet: string, length: number): string {
  let text = ''
  for (let block = 0; text.length < length; block++) {
    const bytes = hash('sha256', block === 0 ? material : `${material}#${block}`, 'buffer')
    for (let i = 0; i < bytes.length && text.length < length; i++)
      text += alphabet[(bytes[i] as number) % alphabet.length]
  }
  return text
}

/**
 * Identifiers of one twin in one universe. The n-th identifier of a kind is a hash of (seed, twin, kind, n), so a draw of one
 * kind never shifts another, and the same requests give the same identifiers.
 */
export class Ids {
  readonly #scope: string
  readonly #secretScope: string
  readonly #formats: Readonly<Record<string, IdFormat>>
  readonly #counters: Counters
  readonly #onSecret: (secret: string) => void

  constructor(options: {
    seed: string
    universe: string
    twin: string
    formats: Readonly<Record<string, IdFormat>>
    counters: Counters
    onSecret: (secret: string) => void
  }) {
    this.#scope = `${options.seed}/${options.twin}`
    // A secret also depends on the universe's name: it must find its own universe on a port that many universes share.
    this.#secretScope = `${options.seed}/${options.universe}/${options.twin}`
    this.#formats = options.formats
    this.#counters = options.counters
    this.#onSecret = options.onSecret
  }

  /** The next identifier of a kind the twin declares. */
  next(kind: string): string {
    return this.#draw(this.#scope, kind)
  }

  /** The identifier of something that has a name of its own, such as what a seed describes: the same however much was drawn. */
  named(kind: string, name: string): string {
    return this.#written(kind, () => `${this.#scope}/${kind}/named/${name}`)
  }

  /** The next number of a counter, from 1. */
  count(kind: string): number {
    return this.#counters.next(`${this.#scope}/${kind}`)
  }

  /** A number that only grows: `floor` when that is more than the last one given, else the last one plus 1 (time-like keys). */
  rising(kind: string, floor: number): number {
    return this.#counters.rise(`${this.#scope}/${kind}`, floor)
  }

  /** A token or another credential: like `next`, and the host learns that it belongs to this universe. */
  secret(kind: string, wrap: (drawn: string) => string = (drawn) => drawn): string {
    const secret = wrap(this.#draw(this.#secretScope, kind))
    this.#onSecret(secret)
    return secret
  }

  #draw(scope: string, kind: string): string {
    const name = `${scope}/${kind}`
    return this.#written(kind, () => `${name}/${this.#counters.next(name)}`)
  }

  #written(kind: string, material: () => string): string {
    const format = this.#formats[kind]
    if (!format) throw new Error(`no id format is declared for '${kind}'`)
    return (format.prefix ?? '') + draw(material(), format.alphabet, format.length)
  }
}
