export interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign' | 'end'
  readonly value: string
  /** Characters before it. */
  readonly at: number
}

/** An expression that cannot be read, and where. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError'
}

const TOKEN =
  /\s+|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_$][\w$]*)|(?<sign>==|!=|<=|>=|&&|\|\||[-+*/%<>!?:.,(){}[\]])/gy

/** The tokens of an expression in Okta's expression language, `end` last. */
export function tokensOf(expression: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const match of expression.matchAll(TOKEN)) {
    if (match.index !== at) break
    at += match[0].length
    const [kind, value] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? []
    if (kind && value !== undefined) tokens.push({ kind: kind as Token['kind'], value, at: match.index })
  }
  if (at < expression.length) throw new ExpressionError(`unexpected character at ${at}`)
  return [...tokens, { kind: 'end', value: '', at }]
}
