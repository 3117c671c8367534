import { isUtf8 } from 'node:buffer'
import { readJson } from '../score/json.ts'
import { redactForm } from './form.ts'
import { redactJson } from './json.ts'
import { redactMultipart } from './multipart.ts'
import { ASSIGNMENT, EMAIL, isPersonName, isSecretName, SHAPES, SUSPECT } from './secrets.ts'
import { Vault } from './vault.ts'

export interface RedactOptions {
  /** Addresses of people too. */
  readonly emails?: boolean
  /** Names of people too, by the keys that they stand under. */
  readonly names?: boolean
  /** Further keys whose values are hidden. */
  readonly keys?: readonly string[]
  /** Further texts that are hidden, wherever they stand. */
  readonly patterns?: readonly RegExp[]
}

const STAND_IN = /^(\S+ )?\S*redacted-[a-z]+-[0-9a-f]{12}(@example\.com)?$/

const MOST_NAMES = 10_000

const JSON_START = /^\s*[[{]/

/** Hides credentials in what is recorded, before it is written. One for each recording: what is equal in it stays equal. */
export class Redactor {
  readonly #vault = new Vault()
  readonly #options: RedactOptions
  readonly #keys: ReadonlySet<string>
  readonly #kinds = new Map<string, string | undefined>()

  constructor(options: RedactOptions = {}) {
    this.#options = options
    this.#keys = new Set((options.keys ?? []).map((key) => key.toLowerCase()))
  }

  /** What is hidden of a value by its name alone: the kind of thing, or undefined. */
  kindOf(name: string): string | undefined {
    const known = this.#kinds.get(name)
    if (known !== undefined || this.#kinds.has(name)) return known
    const kind = this.#judge(name)
    // The same few names come again and again, but an API may make up keys without end.
    if (this.#kinds.size < MOST_NAMES) this.#kinds.set(name, kind)
    return kind
  }

  #judge(name: string): string | undefined {
    if (isSecretName(name) || this.#keys.has(name.toLowerCase())) return 'token'
    return this.#options.names && isPersonName(name) ? 'name' : undefined
  }

  /** How many secrets are known. */
  get size(): number {
    return this.#vault.size
  }

  /** The stand-in of a secret; what it shows of its kind (`xoxb-`) stays in front. */
  hide(secret: string, kind: string): string {
    if (secret === '' || STAND_IN.test(secret)) return secret
    for (const { pattern } of SHAPES) {
      const [match, before = ''] = secret.match(new RegExp(pattern, '')) ?? []
      if (match === secret && before !== '') return before + this.#vault.hide(secret.slice(before.length), 'token')
    }
    return this.#vault.hide(secret, kind)
  }

  /** Any text: known secrets, what looks like one, and what is assigned to a secret's name. */
  text(text: string): string {
    let found = this.#vault.search(text)
    for (const { kind, pattern } of SUSPECT.test(found) ? SHAPES : [])
      found = found.replace(pattern, (match, before: string) => before + this.hide(match.slice(before.length), kind))
    if (found.includes('='))
      found = found.replace(ASSIGNMENT, (match, name: string, value: string) => {
        const kind = this.kindOf(name)
        return kind ? `${name}=${this.hide(value, kind)}` : match
      })
    if (this.#options.emails && found.includes('@')) found = found.replace(EMAIL, (email) => this.#email(email))
    for (const pattern of this.#options.patterns ?? [])
      found = found.replace(
        new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`),
        (match) => this.hide(match, 'value'),
      )
    return found
  }

  /** A value that stands under a name. */
  value(name: string, value: string): string {
    const kind = this.kindOf(name)
    if (kind) return this.hide(value, kind)
    const json = JSON_START.test(value) ? readJson(value) : undefined
    return json === undefined ? this.text(value) : redactJson(value, json, this)
  }

  /** Whether nothing is hidden in any part of a text: then only names can tell a credential in it. */
  isPlain(text: string): boolean {
    const { emails, patterns = [] } = this.#options
    return (
      patterns.length === 0 &&
      // What is escaped is read otherwise than it is spelled.
      !text.includes('\\') &&
      !text.includes('=') &&
      !(emails && text.includes('@')) &&
      !SUSPECT.test(text) &&
      this.#vault.search(text) === text
    )
  }

  /** A body by its media type; what is no text is searched byte by byte. */
  body(bytes: Buffer, type: string): Buffer {
    if (/^multipart\//i.test(type)) return Buffer.from(redactMultipart(bytes.toString('latin1'), type, this), 'latin1')
    if (!isUtf8(bytes)) return Buffer.from(this.text(bytes.toString('latin1')), 'latin1')
    const plain = bytes.toString()
    const changed = this.content(plain, type)
    return changed === plain ? bytes : Buffer.from(changed)
  }

  /** A body that is text. */
  content(text: string, type: string): string {
    if (JSON_START.test(text)) {
      const json = readJson(text)
      if (json !== undefined) return redactJson(text, json, this)
      return text
        .split('\n')
        .map((line) => this.#line(line))
        .join('\n')
    }
    return /urlencoded/i.test(type) ? redactForm(text, this) : this.text(text)
  }

  #line(line: string): string {
    const json = JSON_START.test(line) ? readJson(line) : undefined
    return json === undefined ? this.text(line) : redactJson(line, json, this)
  }

  /** An address stays one. It is found by its form, so that nothing need be kept of it. */
  #email(email: string): string {
    return STAND_IN.test(email) ? email : `${this.#vault.standIn(email.toLowerCase(), 'email')}@example.com`
  }
}
