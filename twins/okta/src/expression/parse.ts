import { ExpressionError, type Token, tokensOf } from './tokens.ts'

/** An expression as a tree. */
export type Node =
  | { readonly is: 'value'; readonly value: string | number | boolean | null }
  | { readonly is: 'list'; readonly items: readonly Node[] }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'member'; readonly of: Node; readonly name: string }
  | { readonly is: 'element'; readonly of: Node; readonly at: Node }
  | { readonly is: 'call'; readonly of: Node; readonly args: readonly Node[] }
  | { readonly is: 'not' | 'minus'; readonly of: Node }
  | { readonly is: 'both'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly is: 'choice'; readonly test: Node; readonly yes: Node; readonly no: Node }

/** Words that stand for signs, in any case (developer.okta.com, expression language). */
const WORDS: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
}

/** Signs between two operands, those that bind least first. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', '/', '%'],
]

const DEEPEST = 100

/** Reads an expression. Throws ExpressionError where it is none. */
export function parse(expression: string): Node {
  const reader = new Reader(tokensOf(expression))
  const node = reader.choice()
  reader.expectEnd()
  return node
}

class Reader {
  readonly #tokens: readonly Token[]
  #next = 0
  #depth = 0

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens
  }

  choice(): Node {
    if (++this.#depth > DEEPEST) throw new ExpressionError('nested too deeply')
    const test = this.#level(0)
    const node: Node = this.#take('?') ? { is: 'choice', test, yes: this.choice(), no: this.#otherwise() } : test
    this.#depth--
    return node
  }

  expectEnd(): void {
    if (this.#peek().kind !== 'end') throw this.#unexpected()
  }

  #otherwise(): Node {
    this.#expect(':')
    return this.choice()
  }

  #level(n: number): Node {
    const signs = LEVELS[n]
    if (!signs) return this.#unary()
    let left = this.#level(n + 1)
    for (let sign = this.#sign(); signs.includes(sign); sign = this.#sign()) {
      this.#next++
      left = { is: 'both', sign, left, right: this.#level(n + 1) }
    }
    return left
  }

  #unary(): Node {
    if (++this.#depth > DEEPEST) throw new ExpressionError('nested too deeply')
    const sign = this.#sign()
    let node: Node
    if (sign === '!' || sign === '-') {
      this.#next++
      node = { is: sign === '!' ? 'not' : 'minus', of: this.#unary() }
    } else node = this.#tail(this.#primary())
    this.#depth--
    return node
  }

  #primary(): Node {
    const token = this.#peek()
    this.#next++
    if (token.kind === 'text') return { is: 'value', value: unquoted(token.value) }
    if (token.kind === 'number') return { is: 'value', value: Number(token.value) }
    if (token.kind === 'name') return named(token.value)
    if (token.value === '{') return { is: 'list', items: this.#items('}') }
    if (token.value !== '(') {
      this.#next--
      throw this.#unexpected()
    }
    const inner = this.choice()
    this.#expect(')')
    return inner
  }

  #tail(start: Node): Node {
    let node = start
    for (;;) {
      if (this.#take('.')) node = { is: 'member', of: node, name: this.#name() }
      else if (this.#take('(')) node = { is: 'call', of: node, args: this.#items(')') }
      else if (this.#take('[')) {
        node = { is: 'element', of: node, at: this.choice() }
        this.#expect(']')
      } else return node
    }
  }

  #items(close: string): Node[] {
    const items: Node[] = []
    if (this.#take(close)) return items
    do items.push(this.choice())
    while (this.#take(','))
    this.#expect(close)
    return items
  }

  #name(): string {
    const token = this.#peek()
    if (token.kind !== 'name') throw this.#unexpected()
    this.#next++
    return token.value
  }

  #sign(): string {
    const { kind, value } = this.#peek()
    if (kind === 'sign') return value
    return kind === 'name' ? (WORDS[value.toLowerCase()] ?? '') : ''
  }

  #take(sign: string): boolean {
    const { kind, value } = this.#peek()
    if (kind !== 'sign' || value !== sign) return false
    this.#next++
    return true
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw this.#unexpected()
  }

  #peek(): Token {
    return this.#tokens[this.#next] as Token
  }

  #unexpected(): ExpressionError {
    const { value, at } = this.#peek()
    return new ExpressionError(value === '' ? 'unexpected end' : `unexpected '${value}' at ${at}`)
  }
}

function named(name: string): Node {
  if (name === 'true' || name === 'false') return { is: 'value', value: name === 'true' }
  return name === 'null' ? { is: 'value', value: null } : { is: 'name', name }
}

const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1')
