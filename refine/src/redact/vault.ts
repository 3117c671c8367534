import { createHmac, randomBytes } from 'node:crypto'

/** Shorter ones are hidden where they stand, not searched for elsewhere: `1234` is found in anything. */
const SEARCHED = 8
const WORD = /[A-Za-z0-9_~+/.-]{8,}={0,2}/g
/** What a word is made of that may hold a secret as one of several. */
const PARTS = /[/.+]/

/** What stands in for a secret. */
export const STAND_IN = /redacted-[a-z]+-[0-9a-f]{12}/

/**
 * What stands in for each secret: the same each time, so that what was equal stays equal, and nothing that leads back. What was
 * once known for a secret is found again wherever it turns up.
 */
export class Vault {
  readonly #key = randomBytes(32)
  readonly #words = new Map<string, string>()
  /** Secrets that are no single word: passwords with spaces, or encoded with per cents. */
  readonly #odd = new Map<string, string>()

  get size(): number {
    return this.#words.size + this.#odd.size
  }

  /** The stand-in of a secret: `redacted-token-1f3c…`. */
  hide(secret: string, kind: string): string {
    const known = this.#words.get(secret) ?? this.#odd.get(secret)
    if (known !== undefined) return known
    const standIn = this.standIn(secret, kind)
    if (secret.length >= SEARCHED) this.#remember(secret, standIn)
    return standIn
  }

  /** The same for what is not searched for. */
  standIn(secret: string, kind: string): string {
    return `redacted-${kind}-${createHmac('sha256', this.#key).update(secret).digest('hex').slice(0, 12)}`
  }

  /** A text without any secret that is known by now. */
  search(text: string): string {
    if (text.length < SEARCHED) return text
    let found = text
    if (this.#words.size > 0) found = found.replace(WORD, (word) => this.#word(word))
    for (const [secret, standIn] of this.#odd) if (found.includes(secret)) found = found.replaceAll(secret, standIn)
    return found
  }

  #remember(secret: string, standIn: string): void {
    for (const form of [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]) {
      const isWord = form.replace(WORD, '') === ''
      ;(isWord ? this.#words : this.#odd).set(form, standIn)
      const escaped = JSON.stringify(form).slice(1, -1)
      if (escaped !== form) this.#odd.set(escaped, standIn)
    }
  }

  #word(word: string): string {
    const whole = this.#words.get(word)
    if (whole !== undefined || !PARTS.test(word)) return whole ?? word
    // `…/token/rest`, or the end of a sentence.
    return word
      .split(/([/.+])/)
      .map((part) => this.#words.get(part) ?? part)
      .join('')
  }
}
