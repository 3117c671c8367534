import { jiraError } from '../errors.ts'

export interface Token {
  readonly kind: 'end' | 'mark' | 'operator' | 'quoted' | 'word'
  readonly text: string
  /** Where it begins: characters from the start. */
  readonly at: number
}

const PATTERN =
  /\s+|"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(!=|!~|<=|>=|[=~<>])|([(),])|(&&|\|\||!)|([^\s"'=~<>!(),&|]+)/uy
const AS_WORDS: Readonly<Record<string, string>> = { '&&': 'and', '||': 'or', '!': 'not' }

/** The words of a query (Atlassian, "Use advanced search with JQL"). Throws 400 where there is no reading on. */
export function lex(query: string): readonly Token[] {
  const tokens: Token[] = []
  PATTERN.lastIndex = 0
  while (PATTERN.lastIndex < query.length) {
    const at = PATTERN.lastIndex
    const match = PATTERN.exec(query)
    if (!match)
      throw jqlError(
        query,
        at,
        `Error in the JQL Query: The character '${query[at]}' is a reserved JQL character. You must enclose it in a string or use the escape '\\u${code(query, at)}' instead.`,
      )
    const [, double, single, operator, mark, sign, word] = match
    if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, at })
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at })
    else if (sign !== undefined) tokens.push({ kind: 'word', text: AS_WORDS[sign] as string, at })
    else if (word !== undefined) tokens.push({ kind: 'word', text: word, at })
    else if ((double ?? single) !== undefined)
      tokens.push({ kind: 'quoted', text: unescaped(double ?? single ?? ''), at })
  }
  return [...tokens, { kind: 'end', text: '', at: query.length }]
}

const unescaped = (text: string) => text.replace(/\\(.)/gs, '$1')
const code = (query: string, at: number) => query.charCodeAt(at).toString(16).padStart(4, '0')

/** With the line and column people are told. */
export function jqlError(query: string, at: number, message: string) {
  const lines = query.slice(0, at).split('\n')
  return jiraError(400, `${message} (line ${lines.length}, character ${(lines.at(-1)?.length ?? 0) + 1})`)
}
