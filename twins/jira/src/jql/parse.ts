import { jqlError, lex, type Token } from './lex.ts'

/** A value: a text, or a function with its arguments. */
export type Value = { readonly text: string } | { readonly call: string; readonly args: readonly string[] }

export interface Clause {
  readonly field: string
  readonly operator: string
  /** One for most operators; several for `in`; none for `is empty`. */
  readonly values: readonly Value[]
}

export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly clause: Clause }

export interface Query {
  /** Undefined where a query only orders. */
  readonly condition: Condition | undefined
  readonly order: readonly { readonly field: string; readonly descending: boolean }[]
}

const DEEP = 100

/** Reads a query. Throws 400 in Jira's words. */
export function parse(text: string): Query {
  const reader = new Reader(text)
  const condition = reader.is('order') || reader.atEnd() ? undefined : reader.alternatives(0)
  const order = reader.is('order') ? reader.order() : []
  reader.end()
  return { condition, order }
}

class Reader {
  readonly #text: string
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.#text = text
    this.#tokens = lex(text)
  }

  get #token(): Token {
    return this.#tokens[Math.min(this.#at, this.#tokens.length - 1)] as Token
  }

  atEnd = (): boolean => this.#token.kind === 'end'

  is(word: string): boolean {
    return this.#token.kind === 'word' && this.#token.text.toLowerCase() === word
  }

  #take(word: string): boolean {
    const taken = this.is(word)
    if (taken) this.#at++
    return taken
  }

  #mark(mark: string): boolean {
    const taken = this.#token.kind === 'mark' && this.#token.text === mark
    if (taken) this.#at++
    return taken
  }

  #fail(expected: string): never {
    const { kind, text, at } = this.#token
    const got = kind === 'end' ? 'the query ended' : `got '${text}'`
    throw jqlError(this.#text, at, `Error in the JQL Query: Expecting ${expected} but ${got}.`)
  }

  alternatives(depth: number): Condition {
    if (depth > DEEP) this.#fail('fewer parentheses')
    const parts = [this.#conjunction(depth)]
    while (this.#take('or')) parts.push(this.#conjunction(depth))
    return parts.length === 1 ? (parts[0] as Condition) : { or: parts }
  }

  #conjunction(depth: number): Condition {
    const parts = [this.#negation(depth)]
    while (this.#take('and')) parts.push(this.#negation(depth))
    return parts.length === 1 ? (parts[0] as Condition) : { and: parts }
  }

  #negation(depth: number): Condition {
    if (depth > DEEP) this.#fail('fewer negations')
    if (this.#take('not')) return { not: this.#negation(depth + 1) }
    if (!this.#mark('(')) return { clause: this.#clause() }
    const inner = this.alternatives(depth + 1)
    if (!this.#mark(')')) this.#fail("')'")
    return inner
  }

  #clause(): Clause {
    const field = this.#name('either a value, list or function')
    const operator = this.#operator()
    if (operator.startsWith('is')) return { field, operator, values: this.#empty() }
    if (operator.endsWith('in')) return { field, operator, values: this.#list() }
    return { field, operator, values: [this.#value()] }
  }

  #name(expected: string): string {
    const { kind, text } = this.#token
    if (kind !== 'word' && kind !== 'quoted') this.#fail(expected)
    this.#at++
    return text
  }

  #operator(): string {
    const { kind, text } = this.#token
    if (kind === 'operator') {
      this.#at++
      return text
    }
    if (this.#take('in')) return 'in'
    if (this.#take('is')) return this.#take('not') ? 'is not' : 'is'
    if (this.#take('not')) {
      if (this.#take('in')) return 'not in'
      this.#fail("'IN'")
    }
    this.#fail(
      "operator but got '' before the end; the valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'",
    )
  }

  #empty(): readonly Value[] {
    if (this.#take('empty') || this.#take('null')) return []
    this.#fail("'EMPTY' or 'NULL'")
  }

  #list(): readonly Value[] {
    if (!this.#mark('(')) return [this.#value()]
    const values = [this.#value()]
    while (this.#mark(',')) values.push(this.#value())
    if (!this.#mark(')')) this.#fail("',' or ')'")
    return values
  }

  #value(): Value {
    const quoted = this.#token.kind === 'quoted'
    const text = this.#name('either a value, list or function')
    if (quoted || !this.#mark('(')) return { text }
    const args: string[] = []
    while (!this.#mark(')')) {
      args.push(this.#name("')'"))
      if (!this.#mark(',') && !(this.#token.kind === 'mark' && this.#token.text === ')')) this.#fail("',' or ')'")
    }
    return { call: text, args }
  }

  order(): Query['order'] {
    this.#at++
    if (!this.#take('by')) this.#fail("'by'")
    const order: { field: string; descending: boolean }[] = []
    do {
      const field = this.#name('a field name')
      const descending = this.#take('desc')
      if (!descending) this.#take('asc')
      order.push({ field, descending })
    } while (this.#mark(','))
    return order
  }

  end(): void {
    if (!this.atEnd()) this.#fail("either 'OR' or 'AND'")
  }
}
