import { driveError } from '../errors.ts'

export type Condition =
  | { readonly and: readonly Condition[] }
  | { readonly or: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly field: string; readonly operator: string; readonly value: string }
  /** `properties has { key='a' and value='b' }` */
  | { readonly field: string; readonly key: string; readonly value: string }

const DEEP = 50
const TOKEN = /\s*(?:'((?:\\.|[^'\\])*)'|(<=|>=|!=|[=<>(){}])|([A-Za-z][\w.]*))/y

interface Token {
  readonly text: string
  readonly quoted: boolean
}

export const invalidQuery = () =>
  driveError(400, 'invalid', 'Invalid Value', { location: 'q', locationType: 'parameter' })

/** Reads a search query (Drive, "Search query terms and operators"). Throws 400. */
export function parseQuery(text: string): Condition {
  const tokens = lex(text)
  let at = 0
  const peek = (word: string): boolean => {
    const token = tokens[at]
    return token !== undefined && !token.quoted && token.text.toLowerCase() === word
  }
  const take = (word: string): boolean => peek(word) && at++ >= 0
  const next = (): Token => {
    const token = tokens[at++]
    if (!token) throw invalidQuery()
    return token
  }
  const expect = (word: string): void => {
    if (!take(word)) throw invalidQuery()
  }
  const alternatives = (depth: number): Condition => {
    if (depth > DEEP) throw invalidQuery()
    const parts = [conjunction(depth)]
    while (take('or')) parts.push(conjunction(depth))
    return parts.length === 1 ? (parts[0] as Condition) : { or: parts }
  }
  const conjunction = (depth: number): Condition => {
    const parts = [negation(depth)]
    while (take('and')) parts.push(negation(depth))
    return parts.length === 1 ? (parts[0] as Condition) : { and: parts }
  }
  const negation = (depth: number): Condition => {
    if (depth > DEEP) throw invalidQuery()
    if (take('not')) return { not: negation(depth + 1) }
    if (!take('(')) return term()
    const inner = alternatives(depth + 1)
    expect(')')
    return inner
  }
  const term = (): Condition => {
    const first = next()
    if (first.quoted) {
      expect('in')
      return { field: next().text, operator: 'in', value: first.text }
    }
    if (take('has')) return has(first.text)
    const { text: operator } = next()
    const { text: value } = next()
    return { field: first.text, operator: operator.toLowerCase(), value }
  }
  const has = (field: string): Condition => {
    expect('{')
    expect('key')
    expect('=')
    const key = next().text
    expect('and')
    expect('value')
    expect('=')
    const value = next().text
    expect('}')
    return { field, key, value }
  }
  const condition = alternatives(0)
  if (at < tokens.length) throw invalidQuery()
  return condition
}

function lex(text: string): readonly Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = text.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(text)
    if (!match) throw invalidQuery()
    const [, quoted, sign, word] = match
    tokens.push(
      quoted === undefined
        ? { text: sign ?? word ?? '', quoted: false }
        : { text: quoted.replace(/\\(.)/gs, '$1'), quoted: true },
    )
  }
  return tokens
}
